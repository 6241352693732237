using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Siklus.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SopPencabutan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "sop_pencabutan",
                columns: table => new
                {
                    sop_versi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tanggal = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    nomor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    alasan = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    dicabut_oleh = table.Column<Guid>(type: "TEXT", nullable: false),
                    dicabut_sebagai = table.Column<Guid>(type: "TEXT", nullable: false),
                    kapasitas = table.Column<string>(type: "TEXT", nullable: false),
                    dicabut_pada = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sop_pencabutan", x => x.sop_versi_id);
                    table.ForeignKey(
                        name: "fk_sop_pencabutan_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sop_pencabutan_jabatan_dicabut_sebagai",
                        column: x => x.dicabut_sebagai,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sop_pencabutan_pegawai_dicabut_oleh",
                        column: x => x.dicabut_oleh,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sop_pencabutan_sop_versi_sop_versi_id",
                        column: x => x.sop_versi_id,
                        principalTable: "sop_versi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_sop_pencabutan_dicabut_oleh",
                table: "sop_pencabutan",
                column: "dicabut_oleh");

            migrationBuilder.CreateIndex(
                name: "ix_sop_pencabutan_dicabut_sebagai",
                table: "sop_pencabutan",
                column: "dicabut_sebagai");

            migrationBuilder.CreateIndex(
                name: "ix_sop_pencabutan_instansi_id",
                table: "sop_pencabutan",
                column: "instansi_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sop_pencabutan");
        }
    }
}
