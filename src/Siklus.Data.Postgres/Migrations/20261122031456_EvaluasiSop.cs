using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Siklus.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class EvaluasiSop : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "sop_evaluasi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    instansi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sop_versi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tahun = table.Column<int>(type: "integer", nullable: false),
                    isian = table.Column<string>(type: "text", nullable: false),
                    fakta = table.Column<string>(type: "text", nullable: false),
                    dinilai_oleh = table.Column<Guid>(type: "uuid", nullable: false),
                    dinilai_sebagai = table.Column<Guid>(type: "uuid", nullable: false),
                    kapasitas = table.Column<string>(type: "text", nullable: false),
                    dinilai_pada = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    selesai_pada = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    versi = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sop_evaluasi", x => x.id);
                    table.ForeignKey(
                        name: "fk_sop_evaluasi_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sop_evaluasi_jabatan_dinilai_sebagai",
                        column: x => x.dinilai_sebagai,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sop_evaluasi_pegawai_dinilai_oleh",
                        column: x => x.dinilai_oleh,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sop_evaluasi_sop_versi_sop_versi_id",
                        column: x => x.sop_versi_id,
                        principalTable: "sop_versi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_sop_evaluasi_dinilai_oleh",
                table: "sop_evaluasi",
                column: "dinilai_oleh");

            migrationBuilder.CreateIndex(
                name: "ix_sop_evaluasi_dinilai_sebagai",
                table: "sop_evaluasi",
                column: "dinilai_sebagai");

            migrationBuilder.CreateIndex(
                name: "ix_sop_evaluasi_instansi_id_sop_versi_id_tahun",
                table: "sop_evaluasi",
                columns: new[] { "instansi_id", "sop_versi_id", "tahun" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sop_evaluasi_sop_versi_id",
                table: "sop_evaluasi",
                column: "sop_versi_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sop_evaluasi");
        }
    }
}
