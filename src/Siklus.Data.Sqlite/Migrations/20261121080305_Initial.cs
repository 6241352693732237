using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Siklus.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "installation",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    demo_clock_utc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_installation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "instansi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    kabupaten = table.Column<string>(type: "TEXT", nullable: false),
                    zona = table.Column<string>(type: "TEXT", nullable: false),
                    alamat = table.Column<string>(type: "TEXT", nullable: false),
                    instansi = table.Column<string>(type: "TEXT", nullable: false),
                    kode_unit = table.Column<string>(type: "TEXT", nullable: false),
                    pemerintah = table.Column<string>(type: "TEXT", nullable: false),
                    tempat = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_instansi", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ikatan_bawaan",
                columns: table => new
                {
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kolom = table.Column<string>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    sumber = table.Column<string>(type: "TEXT", nullable: false),
                    nilai = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ikatan_bawaan", x => new { x.instansi_id, x.kolom, x.urutan });
                    table.ForeignKey(
                        name: "fk_ikatan_bawaan_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pegawai",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    pangkat = table.Column<string>(type: "TEXT", nullable: true),
                    nip = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pegawai", x => x.id);
                    table.ForeignKey(
                        name: "fk_pegawai_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sop_versi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kode = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                    judul = table.Column<string>(type: "TEXT", nullable: false),
                    isi = table.Column<string>(type: "TEXT", nullable: false),
                    dimasukkan_pada = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sop_versi", x => x.id);
                    table.ForeignKey(
                        name: "fk_sop_versi_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "tim",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    nomor_sk = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tim", x => x.id);
                    table.ForeignKey(
                        name: "fk_tim_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    induk_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unit", x => x.id);
                    table.ForeignKey(
                        name: "fk_unit_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_unit_unit_induk_id",
                        column: x => x.induk_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "akun",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pegawai_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_akun", x => x.id);
                    table.ForeignKey(
                        name: "fk_akun_pegawai_pegawai_id",
                        column: x => x.pegawai_id,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "berkas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ukuran = table.Column<long>(type: "INTEGER", nullable: false),
                    tipe_isi = table.Column<string>(type: "TEXT", nullable: false),
                    diunggah_oleh = table.Column<Guid>(type: "TEXT", nullable: false),
                    diunggah_pada = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_berkas", x => x.id);
                    table.ForeignKey(
                        name: "fk_berkas_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_berkas_pegawai_diunggah_oleh",
                        column: x => x.diunggah_oleh,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pelaksanaan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sop_versi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perihal = table.Column<string>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    tribulan = table.Column<int>(type: "INTEGER", nullable: true),
                    tenggat = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    dimulai_pada = table.Column<DateTime>(type: "TEXT", nullable: false),
                    koreksi_dari_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: true),
                    putaran = table.Column<int>(type: "INTEGER", nullable: false),
                    ditutup_pada = table.Column<DateTime>(type: "TEXT", nullable: true),
                    nomor = table.Column<int>(type: "INTEGER", nullable: false),
                    kunci_berjalan = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pelaksanaan", x => x.id);
                    table.ForeignKey(
                        name: "fk_pelaksanaan_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pelaksanaan_pelaksanaan_koreksi_dari_id",
                        column: x => x.koreksi_dari_id,
                        principalTable: "pelaksanaan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pelaksanaan_sop_versi_sop_versi_id",
                        column: x => x.sop_versi_id,
                        principalTable: "sop_versi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "jabatan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    atasan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jabatan", x => x.id);
                    table.ForeignKey(
                        name: "fk_jabatan_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_jabatan_jabatan_atasan_id",
                        column: x => x.atasan_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_jabatan_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "akun_klaim",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_akun_klaim", x => x.id);
                    table.ForeignKey(
                        name: "fk_akun_klaim_akun_user_id",
                        column: x => x.user_id,
                        principalTable: "akun",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "akun_masuk_luar",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_akun_masuk_luar", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_akun_masuk_luar_akun_user_id",
                        column: x => x.user_id,
                        principalTable: "akun",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "akun_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_akun_token", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_akun_token_akun_user_id",
                        column: x => x.user_id,
                        principalTable: "akun",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "isian",
                columns: table => new
                {
                    pelaksanaan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tugas = table.Column<int>(type: "INTEGER", nullable: false),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    isi = table.Column<string>(type: "TEXT", nullable: false),
                    disimpan_oleh = table.Column<Guid>(type: "TEXT", nullable: false),
                    disimpan_pada = table.Column<DateTime>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_isian", x => new { x.pelaksanaan_id, x.tugas, x.jenis });
                    table.ForeignKey(
                        name: "fk_isian_pelaksanaan_pelaksanaan_id",
                        column: x => x.pelaksanaan_id,
                        principalTable: "pelaksanaan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "penugasan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pegawai_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    jabatan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kapasitas = table.Column<string>(type: "TEXT", nullable: false),
                    mulai = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    selesai = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    nomor_sk = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_penugasan", x => x.id);
                    table.ForeignKey(
                        name: "fk_penugasan_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_penugasan_jabatan_jabatan_id",
                        column: x => x.jabatan_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_penugasan_pegawai_pegawai_id",
                        column: x => x.pegawai_id,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "riwayat",
                columns: table => new
                {
                    pelaksanaan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nomor = table.Column<int>(type: "INTEGER", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    command_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pegawai_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    jabatan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kapasitas = table.Column<string>(type: "TEXT", nullable: false),
                    waktu_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    isi = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_riwayat", x => new { x.pelaksanaan_id, x.nomor });
                    table.ForeignKey(
                        name: "fk_riwayat_jabatan_jabatan_id",
                        column: x => x.jabatan_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_riwayat_pegawai_pegawai_id",
                        column: x => x.pegawai_id,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_riwayat_pelaksanaan_pelaksanaan_id",
                        column: x => x.pelaksanaan_id,
                        principalTable: "pelaksanaan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "tim_anggota",
                columns: table => new
                {
                    jabatan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mulai = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tim_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    peran = table.Column<string>(type: "TEXT", nullable: false),
                    selesai = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tim_anggota", x => new { x.tim_id, x.jabatan_id, x.mulai });
                    table.ForeignKey(
                        name: "fk_tim_anggota_jabatan_jabatan_id",
                        column: x => x.jabatan_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tim_anggota_tim_tim_id",
                        column: x => x.tim_id,
                        principalTable: "tim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tugas",
                columns: table => new
                {
                    pelaksanaan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tugas = table.Column<int>(type: "INTEGER", nullable: false),
                    jabatan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    putaran = table.Column<int>(type: "INTEGER", nullable: false),
                    peran = table.Column<string>(type: "TEXT", nullable: false),
                    pihak = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    opened_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    accepted_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    tenggat = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    dijeda = table.Column<bool>(type: "INTEGER", nullable: false),
                    membantu = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tugas", x => new { x.pelaksanaan_id, x.tugas, x.jabatan_id });
                    table.ForeignKey(
                        name: "fk_tugas_jabatan_jabatan_id",
                        column: x => x.jabatan_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tugas_pelaksanaan_pelaksanaan_id",
                        column: x => x.pelaksanaan_id,
                        principalTable: "pelaksanaan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "akun",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "ix_akun_pegawai_id",
                table: "akun",
                column: "pegawai_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "akun",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_akun_klaim_user_id",
                table: "akun_klaim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_akun_masuk_luar_user_id",
                table: "akun_masuk_luar",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_berkas_diunggah_oleh",
                table: "berkas",
                column: "diunggah_oleh");

            migrationBuilder.CreateIndex(
                name: "ix_berkas_instansi_id",
                table: "berkas",
                column: "instansi_id");

            migrationBuilder.CreateIndex(
                name: "ix_berkas_sha256",
                table: "berkas",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_jabatan_atasan_id",
                table: "jabatan",
                column: "atasan_id");

            migrationBuilder.CreateIndex(
                name: "ix_jabatan_instansi_id",
                table: "jabatan",
                column: "instansi_id");

            migrationBuilder.CreateIndex(
                name: "ix_jabatan_unit_id",
                table: "jabatan",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_pegawai_instansi_id",
                table: "pegawai",
                column: "instansi_id");

            migrationBuilder.CreateIndex(
                name: "ix_pelaksanaan_instansi_id_kunci_berjalan",
                table: "pelaksanaan",
                columns: new[] { "instansi_id", "kunci_berjalan" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pelaksanaan_instansi_id_tahun_tribulan",
                table: "pelaksanaan",
                columns: new[] { "instansi_id", "tahun", "tribulan" });

            migrationBuilder.CreateIndex(
                name: "ix_pelaksanaan_koreksi_dari_id",
                table: "pelaksanaan",
                column: "koreksi_dari_id");

            migrationBuilder.CreateIndex(
                name: "ix_pelaksanaan_sop_versi_id",
                table: "pelaksanaan",
                column: "sop_versi_id");

            migrationBuilder.CreateIndex(
                name: "ix_penugasan_instansi_id",
                table: "penugasan",
                column: "instansi_id");

            migrationBuilder.CreateIndex(
                name: "ix_penugasan_jabatan_id",
                table: "penugasan",
                column: "jabatan_id");

            migrationBuilder.CreateIndex(
                name: "ix_penugasan_pegawai_id",
                table: "penugasan",
                column: "pegawai_id");

            migrationBuilder.CreateIndex(
                name: "ix_riwayat_jabatan_id",
                table: "riwayat",
                column: "jabatan_id");

            migrationBuilder.CreateIndex(
                name: "ix_riwayat_pegawai_id",
                table: "riwayat",
                column: "pegawai_id");

            migrationBuilder.CreateIndex(
                name: "ix_riwayat_pelaksanaan_id_command_id",
                table: "riwayat",
                columns: new[] { "pelaksanaan_id", "command_id" });

            migrationBuilder.CreateIndex(
                name: "ix_sop_versi_instansi_id_kode_versi",
                table: "sop_versi",
                columns: new[] { "instansi_id", "kode", "versi" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tim_instansi_id",
                table: "tim",
                column: "instansi_id");

            migrationBuilder.CreateIndex(
                name: "ix_tim_anggota_jabatan_id",
                table: "tim_anggota",
                column: "jabatan_id");

            migrationBuilder.CreateIndex(
                name: "ix_tugas_jabatan_id_tenggat",
                table: "tugas",
                columns: new[] { "jabatan_id", "tenggat" });

            migrationBuilder.CreateIndex(
                name: "ix_unit_induk_id",
                table: "unit",
                column: "induk_id");

            migrationBuilder.CreateIndex(
                name: "ix_unit_instansi_id",
                table: "unit",
                column: "instansi_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "akun_klaim");

            migrationBuilder.DropTable(
                name: "akun_masuk_luar");

            migrationBuilder.DropTable(
                name: "akun_token");

            migrationBuilder.DropTable(
                name: "berkas");

            migrationBuilder.DropTable(
                name: "ikatan_bawaan");

            migrationBuilder.DropTable(
                name: "installation");

            migrationBuilder.DropTable(
                name: "isian");

            migrationBuilder.DropTable(
                name: "penugasan");

            migrationBuilder.DropTable(
                name: "riwayat");

            migrationBuilder.DropTable(
                name: "tim_anggota");

            migrationBuilder.DropTable(
                name: "tugas");

            migrationBuilder.DropTable(
                name: "akun");

            migrationBuilder.DropTable(
                name: "tim");

            migrationBuilder.DropTable(
                name: "jabatan");

            migrationBuilder.DropTable(
                name: "pelaksanaan");

            migrationBuilder.DropTable(
                name: "pegawai");

            migrationBuilder.DropTable(
                name: "unit");

            migrationBuilder.DropTable(
                name: "sop_versi");

            migrationBuilder.DropTable(
                name: "instansi");
        }
    }
}
