using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Siklus.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RiwayatKertas : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "riwayat_kertas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    instansi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sop_versi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    judul = table.Column<string>(type: "text", nullable: false),
                    tahun = table.Column<int>(type: "integer", nullable: false),
                    tribulan = table.Column<int>(type: "integer", nullable: true),
                    selesai_pada = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    isi = table.Column<string>(type: "text", nullable: false),
                    nama_berkas = table.Column<string>(type: "text", nullable: false),
                    dimasukkan_oleh = table.Column<Guid>(type: "uuid", nullable: false),
                    dimasukkan_sebagai = table.Column<Guid>(type: "uuid", nullable: false),
                    dimasukkan_pada = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    kunci_berlaku = table.Column<string>(type: "text", nullable: true),
                    ditarik_oleh = table.Column<Guid>(type: "uuid", nullable: true),
                    ditarik_pada = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    alasan_tarik = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_riwayat_kertas", x => x.id);
                    table.ForeignKey(
                        name: "fk_riwayat_kertas_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_riwayat_kertas_jabatan_dimasukkan_sebagai",
                        column: x => x.dimasukkan_sebagai,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_riwayat_kertas_pegawai_dimasukkan_oleh",
                        column: x => x.dimasukkan_oleh,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_riwayat_kertas_pegawai_ditarik_oleh",
                        column: x => x.ditarik_oleh,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_riwayat_kertas_sop_versi_sop_versi_id",
                        column: x => x.sop_versi_id,
                        principalTable: "sop_versi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_riwayat_kertas_dimasukkan_oleh",
                table: "riwayat_kertas",
                column: "dimasukkan_oleh");

            migrationBuilder.CreateIndex(
                name: "ix_riwayat_kertas_dimasukkan_sebagai",
                table: "riwayat_kertas",
                column: "dimasukkan_sebagai");

            migrationBuilder.CreateIndex(
                name: "ix_riwayat_kertas_ditarik_oleh",
                table: "riwayat_kertas",
                column: "ditarik_oleh");

            migrationBuilder.CreateIndex(
                name: "ix_riwayat_kertas_instansi_id_kunci_berlaku",
                table: "riwayat_kertas",
                columns: new[] { "instansi_id", "kunci_berlaku" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_riwayat_kertas_sop_versi_id",
                table: "riwayat_kertas",
                column: "sop_versi_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "riwayat_kertas");
        }
    }
}
