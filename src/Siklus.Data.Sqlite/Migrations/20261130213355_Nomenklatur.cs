using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Siklus.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Nomenklatur : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "nomenklatur",
                columns: table => new
                {
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    peraturan = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bidang = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    isi = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nomenklatur", x => new { x.instansi_id, x.peraturan, x.bidang });
                    table.ForeignKey(
                        name: "fk_nomenklatur_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "nomenklatur");
        }
    }
}
