using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Siklus.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OfficeStart : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "cari",
                table: "surat_keluar",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contoh",
                table: "sop_versi",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "sop_pelaksana",
                columns: table => new
                {
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sop = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    isi = table.Column<string>(type: "TEXT", nullable: false),
                    diubah_oleh = table.Column<Guid>(type: "TEXT", nullable: false),
                    diubah_pada = table.Column<DateTime>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sop_pelaksana", x => new { x.instansi_id, x.sop });
                    table.ForeignKey(
                        name: "fk_sop_pelaksana_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sop_pelaksana_pegawai_diubah_oleh",
                        column: x => x.diubah_oleh,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_surat_keluar_instansi_id_tahun_nomor",
                table: "surat_keluar",
                columns: new[] { "instansi_id", "tahun", "nomor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sop_pelaksana_diubah_oleh",
                table: "sop_pelaksana",
                column: "diubah_oleh");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sop_pelaksana");

            migrationBuilder.DropIndex(
                name: "ix_surat_keluar_instansi_id_tahun_nomor",
                table: "surat_keluar");

            migrationBuilder.DropColumn(
                name: "cari",
                table: "surat_keluar");

            migrationBuilder.DropColumn(
                name: "contoh",
                table: "sop_versi");
        }
    }
}
