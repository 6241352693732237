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
                    istilah = table.Column<string>(type: "TEXT", nullable: false),
                    susunan_formulir = table.Column<string>(type: "TEXT", nullable: false),
                    eskalasi_hari = table.Column<int>(type: "INTEGER", nullable: false, defaultValue: 2),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                    alamat = table.Column<string>(type: "TEXT", nullable: false),
                    instansi = table.Column<string>(type: "TEXT", nullable: false),
                    kode_unit = table.Column<string>(type: "TEXT", nullable: false),
                    logo_sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    pemerintah = table.Column<string>(type: "TEXT", nullable: false),
                    tempat = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_instansi", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "penyiapan",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    hash_kode = table.Column<string>(type: "TEXT", nullable: true),
                    hash_sesi = table.Column<string>(type: "TEXT", nullable: true),
                    salah = table.Column<int>(type: "INTEGER", nullable: false),
                    ditahan_sampai = table.Column<DateTime>(type: "TEXT", nullable: true),
                    isi = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_penyiapan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "percobaan_masuk",
                columns: table => new
                {
                    nama_hash = table.Column<string>(type: "TEXT", nullable: false),
                    gagal = table.Column<int>(type: "INTEGER", nullable: false),
                    terakhir_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ditahan_sampai_utc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_percobaan_masuk", x => x.nama_hash);
                });

            migrationBuilder.CreateTable(
                name: "aturan_masuk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    menit_diam = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aturan_masuk", x => x.id);
                    table.ForeignKey(
                        name: "fk_aturan_masuk_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "hari_libur",
                columns: table => new
                {
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tanggal = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    sejak = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    tetap_kerja = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hari_libur", x => new { x.instansi_id, x.tanggal });
                    table.ForeignKey(
                        name: "fk_hari_libur_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "jam_kerja",
                columns: table => new
                {
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    minggu = table.Column<string>(type: "TEXT", nullable: false),
                    mulai_berlaku = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    hari = table.Column<string>(type: "TEXT", nullable: false),
                    istirahat_mulai = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    istirahat_selesai = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    mulai = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    selesai = table.Column<TimeOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jam_kerja", x => new { x.instansi_id, x.minggu, x.mulai_berlaku, x.hari });
                    table.ForeignKey(
                        name: "fk_jam_kerja_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "jam_khusus",
                columns: table => new
                {
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mulai = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    selesai = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jam_khusus", x => new { x.instansi_id, x.mulai });
                    table.ForeignKey(
                        name: "fk_jam_khusus_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

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

            migrationBuilder.CreateTable(
                name: "pegawai",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    pangkat = table.Column<string>(type: "TEXT", nullable: true),
                    nip = table.Column<string>(type: "TEXT", nullable: true),
                    versi = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "pemetaan_pagu",
                columns: table => new
                {
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    judul = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    kolom = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pemetaan_pagu", x => new { x.instansi_id, x.judul });
                    table.ForeignKey(
                        name: "fk_pemetaan_pagu_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pohon_kinerja",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mulai = table.Column<int>(type: "INTEGER", nullable: false),
                    akhir = table.Column<int>(type: "INTEGER", nullable: false),
                    susunan = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pohon_kinerja", x => x.id);
                    table.ForeignKey(
                        name: "fk_pohon_kinerja_instansi_instansi_id",
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
                    contoh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
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
                    nomor_sk = table.Column<string>(type: "TEXT", nullable: true),
                    versi = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "tindak_lanjut_renja",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    tribulan = table.Column<int>(type: "INTEGER", nullable: false),
                    tribulan_berikutnya = table.Column<string>(type: "TEXT", nullable: false),
                    renja_berikutnya = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tindak_lanjut_renja", x => x.id);
                    table.ForeignKey(
                        name: "fk_tindak_lanjut_renja_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ujung_jejak",
                columns: table => new
                {
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nomor = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ujung_jejak", x => x.instansi_id);
                    table.ForeignKey(
                        name: "fk_ujung_jejak_instansi_instansi_id",
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
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    mulai = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    selesai = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versi = table.Column<int>(type: "INTEGER", nullable: false)
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
                    harus_ganti = table.Column<bool>(type: "INTEGER", nullable: false),
                    nonaktif = table.Column<bool>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
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
                        name: "fk_akun_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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
                    diunggah_pada = table.Column<DateTime>(type: "TEXT", nullable: false),
                    data_pribadi = table.Column<bool>(type: "INTEGER", nullable: false)
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
                name: "kebijakan_pengukuran",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    nomor_versi = table.Column<int>(type: "INTEGER", nullable: false),
                    aturan = table.Column<string>(type: "TEXT", nullable: false),
                    dasar = table.Column<string>(type: "TEXT", nullable: false),
                    ditetapkan_oleh = table.Column<Guid>(type: "TEXT", nullable: false),
                    ditetapkan_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kebijakan_pengukuran", x => x.id);
                    table.ForeignKey(
                        name: "fk_kebijakan_pengukuran_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_kebijakan_pengukuran_pegawai_ditetapkan_oleh",
                        column: x => x.ditetapkan_oleh,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kunci_api",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    klien = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    boleh_tulis = table.Column<bool>(type: "INTEGER", nullable: false),
                    pegawai_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dibuat_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kunci_api", x => x.id);
                    table.ForeignKey(
                        name: "fk_kunci_api_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_kunci_api_pegawai_pegawai_id",
                        column: x => x.pegawai_id,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "langganan_kalender",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pegawai_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    dibuat_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_langganan_kalender", x => x.id);
                    table.ForeignKey(
                        name: "fk_langganan_kalender_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_langganan_kalender_pegawai_pegawai_id",
                        column: x => x.pegawai_id,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

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

            migrationBuilder.CreateTable(
                name: "sop_rancangan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    versi_sop = table.Column<int>(type: "INTEGER", nullable: false),
                    judul = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    isi = table.Column<string>(type: "TEXT", nullable: false),
                    asal = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    keadaan = table.Column<string>(type: "TEXT", nullable: false),
                    dibuat_oleh = table.Column<Guid>(type: "TEXT", nullable: false),
                    dibuat_pada = table.Column<DateTime>(type: "TEXT", nullable: false),
                    diubah_oleh = table.Column<Guid>(type: "TEXT", nullable: false),
                    diubah_pada = table.Column<DateTime>(type: "TEXT", nullable: false),
                    diperiksa_oleh = table.Column<Guid>(type: "TEXT", nullable: true),
                    diperiksa_pada = table.Column<DateTime>(type: "TEXT", nullable: true),
                    versi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sop_rancangan", x => x.id);
                    table.ForeignKey(
                        name: "fk_sop_rancangan_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sop_rancangan_pegawai_dibuat_oleh",
                        column: x => x.dibuat_oleh,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sop_rancangan_pegawai_diperiksa_oleh",
                        column: x => x.diperiksa_oleh,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sop_rancangan_pegawai_diubah_oleh",
                        column: x => x.diubah_oleh,
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
                    untuk = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: true),
                    putaran = table.Column<int>(type: "INTEGER", nullable: false),
                    ditutup_pada = table.Column<DateTime>(type: "TEXT", nullable: true),
                    nomor = table.Column<int>(type: "INTEGER", nullable: false),
                    kunci_berjalan = table.Column<string>(type: "TEXT", nullable: true),
                    sop_kode = table.Column<string>(type: "TEXT", nullable: false),
                    cari = table.Column<string>(type: "TEXT", nullable: false),
                    urut_daftar = table.Column<long>(type: "INTEGER", nullable: false)
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
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    kelola_kantor = table.Column<bool>(type: "INTEGER", nullable: false),
                    mulai = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    selesai = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versi = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "unit_pindah",
                columns: table => new
                {
                    mulai = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    induk_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unit_pindah", x => new { x.unit_id, x.mulai });
                    table.ForeignKey(
                        name: "fk_unit_pindah_unit_induk_id",
                        column: x => x.induk_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_unit_pindah_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "akun_kunci_sandi",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_akun_kunci_sandi", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_akun_kunci_sandi_akun_user_id",
                        column: x => x.user_id,
                        principalTable: "akun",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "akun_masuk_luar",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
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
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
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
                name: "catatan_masuk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    akun_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    pada_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    peristiwa = table.Column<string>(type: "TEXT", nullable: false),
                    cara = table.Column<string>(type: "TEXT", nullable: true),
                    alamat = table.Column<string>(type: "TEXT", nullable: false),
                    perangkat = table.Column<string>(type: "TEXT", nullable: false),
                    oleh_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catatan_masuk", x => x.id);
                    table.ForeignKey(
                        name: "fk_catatan_masuk_akun_akun_id",
                        column: x => x.akun_id,
                        principalTable: "akun",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_catatan_masuk_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_catatan_masuk_pegawai_oleh_id",
                        column: x => x.oleh_id,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kode_setel_ulang",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    akun_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    dibuat_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    kedaluwarsa_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    oleh_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    habis_utc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kode_setel_ulang", x => x.id);
                    table.ForeignKey(
                        name: "fk_kode_setel_ulang_akun_akun_id",
                        column: x => x.akun_id,
                        principalTable: "akun",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_kode_setel_ulang_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_kode_setel_ulang_pegawai_oleh_id",
                        column: x => x.oleh_id,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sesi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    akun_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mulai_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    terakhir_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    alamat = table.Column<string>(type: "TEXT", nullable: false),
                    perangkat = table.Column<string>(type: "TEXT", nullable: false),
                    cara = table.Column<string>(type: "TEXT", nullable: false),
                    berakhir_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    sebab = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sesi", x => x.id);
                    table.ForeignKey(
                        name: "fk_sesi_akun_akun_id",
                        column: x => x.akun_id,
                        principalTable: "akun",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sesi_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "tribulan_susulan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    tribulan = table.Column<int>(type: "INTEGER", nullable: false),
                    pindaian = table.Column<Guid>(type: "TEXT", nullable: true),
                    dibuka_oleh = table.Column<Guid>(type: "TEXT", nullable: false),
                    dibuka_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    lengkap_oleh = table.Column<Guid>(type: "TEXT", nullable: true),
                    lengkap_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                    nama = table.Column<string>(type: "TEXT", nullable: false),
                    nomor = table.Column<string>(type: "TEXT", nullable: false),
                    tanggal = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tribulan_susulan", x => x.id);
                    table.ForeignKey(
                        name: "fk_tribulan_susulan_berkas_pindaian",
                        column: x => x.pindaian,
                        principalTable: "berkas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tribulan_susulan_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tribulan_susulan_pegawai_dibuka_oleh",
                        column: x => x.dibuka_oleh,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tribulan_susulan_pegawai_lengkap_oleh",
                        column: x => x.lengkap_oleh,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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
                        name: "fk_isian_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_isian_pegawai_disimpan_oleh",
                        column: x => x.disimpan_oleh,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_isian_pelaksanaan_pelaksanaan_id",
                        column: x => x.pelaksanaan_id,
                        principalTable: "pelaksanaan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "naskah",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    templat = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    templat_versi = table.Column<int>(type: "INTEGER", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    tribulan = table.Column<int>(type: "INTEGER", nullable: true),
                    pelaksanaan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    judul = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    isi = table.Column<string>(type: "TEXT", nullable: false),
                    sumber = table.Column<string>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    keadaan = table.Column<string>(type: "TEXT", nullable: false),
                    pengganti_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    versi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_naskah", x => x.id);
                    table.ForeignKey(
                        name: "fk_naskah_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_naskah_naskah_pengganti_id",
                        column: x => x.pengganti_id,
                        principalTable: "naskah",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_naskah_pelaksanaan_pelaksanaan_id",
                        column: x => x.pelaksanaan_id,
                        principalTable: "pelaksanaan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pemantau",
                columns: table => new
                {
                    pelaksanaan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pegawai_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sejak_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    dilihat_nomor = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pemantau", x => new { x.pelaksanaan_id, x.pegawai_id });
                    table.ForeignKey(
                        name: "fk_pemantau_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pemantau_pegawai_pegawai_id",
                        column: x => x.pegawai_id,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pemantau_pelaksanaan_pelaksanaan_id",
                        column: x => x.pelaksanaan_id,
                        principalTable: "pelaksanaan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "akses_berkas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    berkas_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pegawai_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    jabatan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    waktu_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    cara = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_akses_berkas", x => x.id);
                    table.ForeignKey(
                        name: "fk_akses_berkas_berkas_berkas_id",
                        column: x => x.berkas_id,
                        principalTable: "berkas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_akses_berkas_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_akses_berkas_jabatan_jabatan_id",
                        column: x => x.jabatan_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_akses_berkas_pegawai_pegawai_id",
                        column: x => x.pegawai_id,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dokumen_rencana",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pohon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    pihak_pertama_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    pihak_kedua = table.Column<string>(type: "TEXT", nullable: true),
                    perubahan = table.Column<int>(type: "INTEGER", nullable: false),
                    alasan = table.Column<string>(type: "TEXT", nullable: true),
                    uraian_alasan = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    nomor = table.Column<string>(type: "TEXT", nullable: true),
                    tanggal = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    isi_beku = table.Column<string>(type: "TEXT", nullable: true),
                    sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    pelaksanaan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    versi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dokumen_rencana", x => x.id);
                    table.ForeignKey(
                        name: "fk_dokumen_rencana_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_dokumen_rencana_jabatan_pihak_pertama_id",
                        column: x => x.pihak_pertama_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_dokumen_rencana_pelaksanaan_pelaksanaan_id",
                        column: x => x.pelaksanaan_id,
                        principalTable: "pelaksanaan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_dokumen_rencana_pohon_kinerja_pohon_id",
                        column: x => x.pohon_id,
                        principalTable: "pohon_kinerja",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "jejak_audit",
                columns: table => new
                {
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nomor = table.Column<long>(type: "INTEGER", nullable: false),
                    waktu_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    pegawai_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    jabatan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    kapasitas = table.Column<string>(type: "TEXT", nullable: true),
                    perbuatan = table.Column<string>(type: "TEXT", nullable: false),
                    objek = table.Column<string>(type: "TEXT", nullable: false),
                    objek_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    objek_nomor = table.Column<int>(type: "INTEGER", nullable: true),
                    objek_sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    kalimat = table.Column<string>(type: "TEXT", nullable: false),
                    sebelum = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jejak_audit", x => new { x.instansi_id, x.nomor });
                    table.ForeignKey(
                        name: "fk_jejak_audit_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_jejak_audit_jabatan_jabatan_id",
                        column: x => x.jabatan_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_jejak_audit_pegawai_pegawai_id",
                        column: x => x.pegawai_id,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kunci_periode",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    tribulan = table.Column<int>(type: "INTEGER", nullable: false),
                    nomor_versi = table.Column<int>(type: "INTEGER", nullable: false),
                    kebijakan = table.Column<string>(type: "TEXT", nullable: false),
                    dokumen = table.Column<string>(type: "TEXT", nullable: false),
                    pelaksanaan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    alasan = table.Column<string>(type: "TEXT", nullable: true),
                    dikunci_oleh = table.Column<Guid>(type: "TEXT", nullable: false),
                    jabatan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kapasitas = table.Column<string>(type: "TEXT", nullable: false),
                    dikunci_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kunci_periode", x => x.id);
                    table.ForeignKey(
                        name: "fk_kunci_periode_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_kunci_periode_jabatan_jabatan_id",
                        column: x => x.jabatan_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_kunci_periode_pegawai_dikunci_oleh",
                        column: x => x.dikunci_oleh,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_kunci_periode_pelaksanaan_pelaksanaan_id",
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
                    nomor_sk = table.Column<string>(type: "TEXT", nullable: true),
                    tanggal_sk = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sebab = table.Column<string>(type: "TEXT", nullable: true),
                    dilimpahkan_oleh = table.Column<Guid>(type: "TEXT", nullable: true),
                    versi = table.Column<int>(type: "INTEGER", nullable: false)
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
                        name: "fk_penugasan_pegawai_dilimpahkan_oleh",
                        column: x => x.dilimpahkan_oleh,
                        principalTable: "pegawai",
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
                        name: "fk_riwayat_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "riwayat_kertas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sop_versi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    judul = table.Column<string>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    tribulan = table.Column<int>(type: "INTEGER", nullable: true),
                    selesai_pada = table.Column<DateTime>(type: "TEXT", nullable: false),
                    isi = table.Column<string>(type: "TEXT", nullable: false),
                    nama_berkas = table.Column<string>(type: "TEXT", nullable: false),
                    dimasukkan_oleh = table.Column<Guid>(type: "TEXT", nullable: false),
                    dimasukkan_sebagai = table.Column<Guid>(type: "TEXT", nullable: false),
                    dimasukkan_pada = table.Column<DateTime>(type: "TEXT", nullable: false),
                    kunci_berlaku = table.Column<string>(type: "TEXT", nullable: true),
                    ditarik_oleh = table.Column<Guid>(type: "TEXT", nullable: true),
                    ditarik_pada = table.Column<DateTime>(type: "TEXT", nullable: true),
                    alasan_tarik = table.Column<string>(type: "TEXT", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "simpul_kinerja",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pohon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    jenis = table.Column<string>(type: "TEXT", nullable: false),
                    kode = table.Column<string>(type: "TEXT", nullable: false),
                    uraian = table.Column<string>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    pemilik_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    versi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_simpul_kinerja", x => x.id);
                    table.ForeignKey(
                        name: "fk_simpul_kinerja_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_simpul_kinerja_jabatan_pemilik_id",
                        column: x => x.pemilik_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_simpul_kinerja_pohon_kinerja_pohon_id",
                        column: x => x.pohon_id,
                        principalTable: "pohon_kinerja",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_simpul_kinerja_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sop_evaluasi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sop_versi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    isian = table.Column<string>(type: "TEXT", nullable: false),
                    fakta = table.Column<string>(type: "TEXT", nullable: false),
                    dinilai_oleh = table.Column<Guid>(type: "TEXT", nullable: false),
                    dinilai_sebagai = table.Column<Guid>(type: "TEXT", nullable: false),
                    kapasitas = table.Column<string>(type: "TEXT", nullable: false),
                    dinilai_pada = table.Column<DateTime>(type: "TEXT", nullable: false),
                    selesai_pada = table.Column<DateTime>(type: "TEXT", nullable: true),
                    versi = table.Column<int>(type: "INTEGER", nullable: false)
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
                    membantu = table.Column<bool>(type: "INTEGER", nullable: false),
                    pemilik_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    dari_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    dikembalikan = table.Column<bool>(type: "INTEGER", nullable: false),
                    pertanyaan = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tugas", x => new { x.pelaksanaan_id, x.tugas, x.jabatan_id });
                    table.ForeignKey(
                        name: "fk_tugas_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tugas_jabatan_dari_id",
                        column: x => x.dari_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tugas_jabatan_jabatan_id",
                        column: x => x.jabatan_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tugas_jabatan_pemilik_id",
                        column: x => x.pemilik_id,
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

            migrationBuilder.CreateTable(
                name: "arsip",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pelaksanaan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    perihal = table.Column<string>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    tribulan = table.Column<int>(type: "INTEGER", nullable: true),
                    kode_klasifikasi = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    klasifikasi = table.Column<string>(type: "TEXT", nullable: false),
                    uraian = table.Column<string>(type: "TEXT", nullable: false),
                    lokasi = table.Column<string>(type: "TEXT", nullable: true),
                    ditutup = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    aktif_sampai = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    inaktif_sampai = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    nasib_akhir = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    lembar_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    diarsipkan_oleh = table.Column<Guid>(type: "TEXT", nullable: false),
                    diarsipkan_pada = table.Column<DateTime>(type: "TEXT", nullable: false),
                    cari = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_arsip", x => x.id);
                    table.ForeignKey(
                        name: "fk_arsip_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_arsip_naskah_lembar_id",
                        column: x => x.lembar_id,
                        principalTable: "naskah",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_arsip_pegawai_diarsipkan_oleh",
                        column: x => x.diarsipkan_oleh,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_arsip_pelaksanaan_pelaksanaan_id",
                        column: x => x.pelaksanaan_id,
                        principalTable: "pelaksanaan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "naskah_nomor",
                columns: table => new
                {
                    naskah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nomor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    tanggal = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    pegawai_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    jabatan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    waktu_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_naskah_nomor", x => x.naskah_id);
                    table.ForeignKey(
                        name: "fk_naskah_nomor_jabatan_jabatan_id",
                        column: x => x.jabatan_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_naskah_nomor_naskah_naskah_id",
                        column: x => x.naskah_id,
                        principalTable: "naskah",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_naskah_nomor_pegawai_pegawai_id",
                        column: x => x.pegawai_id,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "naskah_paraf",
                columns: table => new
                {
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    naskah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    catatan = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    pegawai_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    jabatan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kapasitas = table.Column<string>(type: "TEXT", nullable: false),
                    waktu_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_naskah_paraf", x => new { x.naskah_id, x.urutan });
                    table.ForeignKey(
                        name: "fk_naskah_paraf_jabatan_jabatan_id",
                        column: x => x.jabatan_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_naskah_paraf_naskah_naskah_id",
                        column: x => x.naskah_id,
                        principalTable: "naskah",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_naskah_paraf_pegawai_pegawai_id",
                        column: x => x.pegawai_id,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "naskah_peristiwa",
                columns: table => new
                {
                    nomor = table.Column<int>(type: "INTEGER", nullable: false),
                    naskah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    keadaan = table.Column<string>(type: "TEXT", nullable: false),
                    pegawai_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    jabatan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kapasitas = table.Column<string>(type: "TEXT", nullable: false),
                    waktu_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    alasan = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_naskah_peristiwa", x => new { x.naskah_id, x.nomor });
                    table.ForeignKey(
                        name: "fk_naskah_peristiwa_jabatan_jabatan_id",
                        column: x => x.jabatan_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_naskah_peristiwa_naskah_naskah_id",
                        column: x => x.naskah_id,
                        principalTable: "naskah",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_naskah_peristiwa_pegawai_pegawai_id",
                        column: x => x.pegawai_id,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "naskah_tanda_tangan",
                columns: table => new
                {
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    naskah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    salinan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    menggantikan = table.Column<int>(type: "INTEGER", nullable: true),
                    alasan = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    pegawai_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    jabatan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kapasitas = table.Column<string>(type: "TEXT", nullable: false),
                    waktu_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_naskah_tanda_tangan", x => new { x.naskah_id, x.urutan });
                    table.ForeignKey(
                        name: "fk_naskah_tanda_tangan_berkas_salinan_id",
                        column: x => x.salinan_id,
                        principalTable: "berkas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_naskah_tanda_tangan_jabatan_jabatan_id",
                        column: x => x.jabatan_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_naskah_tanda_tangan_naskah_naskah_id",
                        column: x => x.naskah_id,
                        principalTable: "naskah",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_naskah_tanda_tangan_pegawai_pegawai_id",
                        column: x => x.pegawai_id,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sop_pengesahan",
                columns: table => new
                {
                    sop_versi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naskah_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sop_pengesahan", x => x.sop_versi_id);
                    table.ForeignKey(
                        name: "fk_sop_pengesahan_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sop_pengesahan_naskah_naskah_id",
                        column: x => x.naskah_id,
                        principalTable: "naskah",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sop_pengesahan_sop_versi_sop_versi_id",
                        column: x => x.sop_versi_id,
                        principalTable: "sop_versi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "surat_keluar",
                columns: table => new
                {
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    urut = table.Column<int>(type: "INTEGER", nullable: false),
                    nomor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    tanggal = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    hal = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    tujuan = table.Column<string>(type: "TEXT", nullable: false),
                    cari = table.Column<string>(type: "TEXT", nullable: false),
                    naskah_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    oleh = table.Column<Guid>(type: "TEXT", nullable: false),
                    dicatat_pada = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_surat_keluar", x => new { x.instansi_id, x.tahun, x.urut });
                    table.ForeignKey(
                        name: "fk_surat_keluar_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_surat_keluar_naskah_naskah_id",
                        column: x => x.naskah_id,
                        principalTable: "naskah",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_surat_keluar_pegawai_oleh",
                        column: x => x.oleh,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "indikator",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    simpul_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    penanggung_jawab = table.Column<Guid>(type: "TEXT", nullable: false),
                    kode = table.Column<string>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    baseline = table.Column<string>(type: "TEXT", nullable: true),
                    tahun_baseline = table.Column<int>(type: "INTEGER", nullable: true),
                    bobot = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: false),
                    iku = table.Column<bool>(type: "INTEGER", nullable: false),
                    alasan = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                    definisi = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indikator", x => x.id);
                    table.ForeignKey(
                        name: "fk_indikator_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_indikator_simpul_kinerja_simpul_id",
                        column: x => x.simpul_id,
                        principalTable: "simpul_kinerja",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_indikator_unit_penanggung_jawab",
                        column: x => x.penanggung_jawab,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pagu",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    simpul_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dokumen_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    rupiah = table.Column<decimal>(type: "TEXT", precision: 18, scale: 0, nullable: false),
                    sumber_dana = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pagu", x => x.id);
                    table.ForeignKey(
                        name: "fk_pagu_dokumen_rencana_dokumen_id",
                        column: x => x.dokumen_id,
                        principalTable: "dokumen_rencana",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pagu_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pagu_simpul_kinerja_simpul_id",
                        column: x => x.simpul_id,
                        principalTable: "simpul_kinerja",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "realisasi_anggaran",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    simpul_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    tribulan = table.Column<int>(type: "INTEGER", nullable: false),
                    rupiah = table.Column<decimal>(type: "TEXT", precision: 18, scale: 0, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_realisasi_anggaran", x => x.id);
                    table.ForeignKey(
                        name: "fk_realisasi_anggaran_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_realisasi_anggaran_simpul_kinerja_simpul_id",
                        column: x => x.simpul_id,
                        principalTable: "simpul_kinerja",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "simpul_induk",
                columns: table => new
                {
                    induk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    simpul_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_simpul_induk", x => new { x.simpul_id, x.induk_id });
                    table.ForeignKey(
                        name: "fk_simpul_induk_simpul_kinerja_induk_id",
                        column: x => x.induk_id,
                        principalTable: "simpul_kinerja",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_simpul_induk_simpul_kinerja_simpul_id",
                        column: x => x.simpul_id,
                        principalTable: "simpul_kinerja",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "arsip_isi",
                columns: table => new
                {
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    arsip_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    jenis = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    dokumen = table.Column<Guid>(type: "TEXT", nullable: false),
                    uraian = table.Column<string>(type: "TEXT", nullable: false),
                    nomor = table.Column<string>(type: "TEXT", nullable: true),
                    tanggal = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    kelompok = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_arsip_isi", x => new { x.arsip_id, x.urutan });
                    table.ForeignKey(
                        name: "fk_arsip_isi_arsip_arsip_id",
                        column: x => x.arsip_id,
                        principalTable: "arsip",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aksi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dokumen_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    uraian = table.Column<string>(type: "TEXT", nullable: false),
                    tribulan = table.Column<string>(type: "TEXT", nullable: false),
                    pelaksana_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aksi", x => x.id);
                    table.ForeignKey(
                        name: "fk_aksi_dokumen_rencana_dokumen_id",
                        column: x => x.dokumen_id,
                        principalTable: "dokumen_rencana",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aksi_indikator_indikator_id",
                        column: x => x.indikator_id,
                        principalTable: "indikator",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aksi_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aksi_jabatan_pelaksana_id",
                        column: x => x.pelaksana_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "realisasi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    tribulan = table.Column<int>(type: "INTEGER", nullable: false),
                    susulan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    versi = table.Column<int>(type: "INTEGER", nullable: false),
                    tidak_ada_data = table.Column<string>(type: "TEXT", nullable: true),
                    diubah_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    diubah_oleh = table.Column<Guid>(type: "TEXT", nullable: true),
                    jawaban = table.Column<string>(type: "TEXT", nullable: false),
                    faktor_pendorong = table.Column<string>(type: "TEXT", nullable: false),
                    faktor_penghambat = table.Column<string>(type: "TEXT", nullable: false),
                    keterangan = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_realisasi", x => x.id);
                    table.ForeignKey(
                        name: "fk_realisasi_indikator_indikator_id",
                        column: x => x.indikator_id,
                        principalTable: "indikator",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_realisasi_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_realisasi_pegawai_diubah_oleh",
                        column: x => x.diubah_oleh,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_realisasi_tribulan_susulan_susulan_id",
                        column: x => x.susulan_id,
                        principalTable: "tribulan_susulan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_realisasi_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "target",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instansi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dokumen_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    tribulan = table.Column<int>(type: "INTEGER", nullable: true),
                    nilai = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_target", x => x.id);
                    table.ForeignKey(
                        name: "fk_target_dokumen_rencana_dokumen_id",
                        column: x => x.dokumen_id,
                        principalTable: "dokumen_rencana",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_target_indikator_indikator_id",
                        column: x => x.indikator_id,
                        principalTable: "indikator",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_target_instansi_instansi_id",
                        column: x => x.instansi_id,
                        principalTable: "instansi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "capaian_tersimpan",
                columns: table => new
                {
                    indikator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kunci_periode_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    realisasi_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    realisasi_versi = table.Column<int>(type: "INTEGER", nullable: true),
                    komponen = table.Column<string>(type: "TEXT", nullable: false),
                    rumus = table.Column<string>(type: "TEXT", nullable: false),
                    target = table.Column<string>(type: "TEXT", nullable: true),
                    realisasi = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: true),
                    mentah = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: true),
                    nilai = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: true),
                    predikat = table.Column<string>(type: "TEXT", nullable: true),
                    alasan = table.Column<string>(type: "TEXT", nullable: true),
                    penjelasan = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_capaian_tersimpan", x => new { x.kunci_periode_id, x.indikator_id });
                    table.ForeignKey(
                        name: "fk_capaian_tersimpan_indikator_indikator_id",
                        column: x => x.indikator_id,
                        principalTable: "indikator",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_capaian_tersimpan_kunci_periode_kunci_periode_id",
                        column: x => x.kunci_periode_id,
                        principalTable: "kunci_periode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_capaian_tersimpan_realisasi_realisasi_id",
                        column: x => x.realisasi_id,
                        principalTable: "realisasi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_capaian_tersimpan_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "realisasi_bukti",
                columns: table => new
                {
                    nomor = table.Column<int>(type: "INTEGER", nullable: false),
                    realisasi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    berkas_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    judul = table.Column<string>(type: "TEXT", nullable: false),
                    pegawai_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    dicabut_oleh = table.Column<Guid>(type: "TEXT", nullable: true),
                    dicabut_utc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_realisasi_bukti", x => new { x.realisasi_id, x.nomor });
                    table.ForeignKey(
                        name: "fk_realisasi_bukti_berkas_berkas_id",
                        column: x => x.berkas_id,
                        principalTable: "berkas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_realisasi_bukti_pegawai_dicabut_oleh",
                        column: x => x.dicabut_oleh,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_realisasi_bukti_pegawai_pegawai_id",
                        column: x => x.pegawai_id,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_realisasi_bukti_realisasi_realisasi_id",
                        column: x => x.realisasi_id,
                        principalTable: "realisasi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "realisasi_komponen",
                columns: table => new
                {
                    kode = table.Column<string>(type: "TEXT", nullable: false),
                    realisasi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bilangan = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: true),
                    sebutan = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_realisasi_komponen", x => new { x.realisasi_id, x.kode });
                    table.ForeignKey(
                        name: "fk_realisasi_komponen_realisasi_realisasi_id",
                        column: x => x.realisasi_id,
                        principalTable: "realisasi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "realisasi_langkah",
                columns: table => new
                {
                    nomor = table.Column<int>(type: "INTEGER", nullable: false),
                    realisasi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    pegawai_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    jabatan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kapasitas = table.Column<string>(type: "TEXT", nullable: false),
                    utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    alasan = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_realisasi_langkah", x => new { x.realisasi_id, x.nomor });
                    table.ForeignKey(
                        name: "fk_realisasi_langkah_jabatan_jabatan_id",
                        column: x => x.jabatan_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_realisasi_langkah_pegawai_pegawai_id",
                        column: x => x.pegawai_id,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_realisasi_langkah_realisasi_realisasi_id",
                        column: x => x.realisasi_id,
                        principalTable: "realisasi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "realisasi_perubahan",
                columns: table => new
                {
                    nomor = table.Column<int>(type: "INTEGER", nullable: false),
                    realisasi_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kode = table.Column<string>(type: "TEXT", nullable: false),
                    lama = table.Column<string>(type: "TEXT", nullable: true),
                    baru = table.Column<string>(type: "TEXT", nullable: true),
                    pegawai_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    jabatan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    alasan = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_realisasi_perubahan", x => new { x.realisasi_id, x.nomor });
                    table.ForeignKey(
                        name: "fk_realisasi_perubahan_jabatan_jabatan_id",
                        column: x => x.jabatan_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_realisasi_perubahan_pegawai_pegawai_id",
                        column: x => x.pegawai_id,
                        principalTable: "pegawai",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_realisasi_perubahan_realisasi_realisasi_id",
                        column: x => x.realisasi_id,
                        principalTable: "realisasi",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_akses_berkas_berkas_id",
                table: "akses_berkas",
                column: "berkas_id");

            migrationBuilder.CreateIndex(
                name: "ix_akses_berkas_instansi_id_waktu_utc",
                table: "akses_berkas",
                columns: new[] { "instansi_id", "waktu_utc" });

            migrationBuilder.CreateIndex(
                name: "ix_akses_berkas_jabatan_id",
                table: "akses_berkas",
                column: "jabatan_id");

            migrationBuilder.CreateIndex(
                name: "ix_akses_berkas_pegawai_id",
                table: "akses_berkas",
                column: "pegawai_id");

            migrationBuilder.CreateIndex(
                name: "ix_aksi_dokumen_id",
                table: "aksi",
                column: "dokumen_id");

            migrationBuilder.CreateIndex(
                name: "ix_aksi_indikator_id",
                table: "aksi",
                column: "indikator_id");

            migrationBuilder.CreateIndex(
                name: "ix_aksi_instansi_id",
                table: "aksi",
                column: "instansi_id");

            migrationBuilder.CreateIndex(
                name: "ix_aksi_pelaksana_id",
                table: "aksi",
                column: "pelaksana_id");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "akun",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "ix_akun_instansi_id",
                table: "akun",
                column: "instansi_id");

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
                name: "ix_akun_kunci_sandi_user_id",
                table: "akun_kunci_sandi",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_akun_masuk_luar_user_id",
                table: "akun_masuk_luar",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_arsip_diarsipkan_oleh",
                table: "arsip",
                column: "diarsipkan_oleh");

            migrationBuilder.CreateIndex(
                name: "ix_arsip_instansi_id_tahun_kode_klasifikasi",
                table: "arsip",
                columns: new[] { "instansi_id", "tahun", "kode_klasifikasi" });

            migrationBuilder.CreateIndex(
                name: "ix_arsip_lembar_id",
                table: "arsip",
                column: "lembar_id");

            migrationBuilder.CreateIndex(
                name: "ix_arsip_pelaksanaan_id",
                table: "arsip",
                column: "pelaksanaan_id");

            migrationBuilder.CreateIndex(
                name: "ix_aturan_masuk_instansi_id",
                table: "aturan_masuk",
                column: "instansi_id",
                unique: true);

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
                name: "ix_capaian_tersimpan_indikator_id",
                table: "capaian_tersimpan",
                column: "indikator_id");

            migrationBuilder.CreateIndex(
                name: "ix_capaian_tersimpan_realisasi_id",
                table: "capaian_tersimpan",
                column: "realisasi_id");

            migrationBuilder.CreateIndex(
                name: "ix_capaian_tersimpan_unit_id",
                table: "capaian_tersimpan",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_catatan_masuk_akun_id",
                table: "catatan_masuk",
                column: "akun_id");

            migrationBuilder.CreateIndex(
                name: "ix_catatan_masuk_instansi_id_pada_utc",
                table: "catatan_masuk",
                columns: new[] { "instansi_id", "pada_utc" });

            migrationBuilder.CreateIndex(
                name: "ix_catatan_masuk_oleh_id",
                table: "catatan_masuk",
                column: "oleh_id");

            migrationBuilder.CreateIndex(
                name: "ix_dokumen_rencana_instansi_id_jenis_tahun_perubahan_pihak_pertama_id",
                table: "dokumen_rencana",
                columns: new[] { "instansi_id", "jenis", "tahun", "perubahan", "pihak_pertama_id" },
                unique: true,
                filter: "status <> 'Dibatalkan'");

            migrationBuilder.CreateIndex(
                name: "ix_dokumen_rencana_kantor",
                table: "dokumen_rencana",
                columns: new[] { "instansi_id", "jenis", "tahun", "perubahan" },
                unique: true,
                filter: "pihak_pertama_id IS NULL AND status <> 'Dibatalkan'");

            migrationBuilder.CreateIndex(
                name: "ix_dokumen_rencana_pelaksanaan_id",
                table: "dokumen_rencana",
                column: "pelaksanaan_id");

            migrationBuilder.CreateIndex(
                name: "ix_dokumen_rencana_pihak_pertama_id",
                table: "dokumen_rencana",
                column: "pihak_pertama_id");

            migrationBuilder.CreateIndex(
                name: "ix_dokumen_rencana_pohon_id",
                table: "dokumen_rencana",
                column: "pohon_id");

            migrationBuilder.CreateIndex(
                name: "ix_indikator_instansi_id_kode",
                table: "indikator",
                columns: new[] { "instansi_id", "kode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_indikator_penanggung_jawab",
                table: "indikator",
                column: "penanggung_jawab");

            migrationBuilder.CreateIndex(
                name: "ix_indikator_simpul_id",
                table: "indikator",
                column: "simpul_id");

            migrationBuilder.CreateIndex(
                name: "ix_isian_disimpan_oleh",
                table: "isian",
                column: "disimpan_oleh");

            migrationBuilder.CreateIndex(
                name: "ix_isian_instansi_id",
                table: "isian",
                column: "instansi_id");

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
                name: "ix_jejak_audit_instansi_id_waktu_utc",
                table: "jejak_audit",
                columns: new[] { "instansi_id", "waktu_utc" });

            migrationBuilder.CreateIndex(
                name: "ix_jejak_audit_jabatan_id",
                table: "jejak_audit",
                column: "jabatan_id");

            migrationBuilder.CreateIndex(
                name: "ix_jejak_audit_objek_id",
                table: "jejak_audit",
                column: "objek_id");

            migrationBuilder.CreateIndex(
                name: "ix_jejak_audit_pegawai_id",
                table: "jejak_audit",
                column: "pegawai_id");

            migrationBuilder.CreateIndex(
                name: "ix_kebijakan_pengukuran_ditetapkan_oleh",
                table: "kebijakan_pengukuran",
                column: "ditetapkan_oleh");

            migrationBuilder.CreateIndex(
                name: "ix_kebijakan_pengukuran_instansi_id_tahun_nomor_versi",
                table: "kebijakan_pengukuran",
                columns: new[] { "instansi_id", "tahun", "nomor_versi" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kode_setel_ulang_akun_id",
                table: "kode_setel_ulang",
                column: "akun_id");

            migrationBuilder.CreateIndex(
                name: "ix_kode_setel_ulang_instansi_id",
                table: "kode_setel_ulang",
                column: "instansi_id");

            migrationBuilder.CreateIndex(
                name: "ix_kode_setel_ulang_oleh_id",
                table: "kode_setel_ulang",
                column: "oleh_id");

            migrationBuilder.CreateIndex(
                name: "ix_kunci_api_instansi_id",
                table: "kunci_api",
                column: "instansi_id");

            migrationBuilder.CreateIndex(
                name: "ix_kunci_api_pegawai_id",
                table: "kunci_api",
                column: "pegawai_id");

            migrationBuilder.CreateIndex(
                name: "ix_kunci_api_token_hash",
                table: "kunci_api",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kunci_periode_dikunci_oleh",
                table: "kunci_periode",
                column: "dikunci_oleh");

            migrationBuilder.CreateIndex(
                name: "ix_kunci_periode_instansi_id_tahun_tribulan_nomor_versi",
                table: "kunci_periode",
                columns: new[] { "instansi_id", "tahun", "tribulan", "nomor_versi" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kunci_periode_jabatan_id",
                table: "kunci_periode",
                column: "jabatan_id");

            migrationBuilder.CreateIndex(
                name: "ix_kunci_periode_pelaksanaan_id",
                table: "kunci_periode",
                column: "pelaksanaan_id");

            migrationBuilder.CreateIndex(
                name: "ix_langganan_kalender_instansi_id",
                table: "langganan_kalender",
                column: "instansi_id");

            migrationBuilder.CreateIndex(
                name: "ix_langganan_kalender_pegawai_id",
                table: "langganan_kalender",
                column: "pegawai_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_langganan_kalender_token_hash",
                table: "langganan_kalender",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_naskah_instansi_id_tahun_jenis",
                table: "naskah",
                columns: new[] { "instansi_id", "tahun", "jenis" });

            migrationBuilder.CreateIndex(
                name: "ix_naskah_pelaksanaan_id",
                table: "naskah",
                column: "pelaksanaan_id");

            migrationBuilder.CreateIndex(
                name: "ix_naskah_pengganti_id",
                table: "naskah",
                column: "pengganti_id");

            migrationBuilder.CreateIndex(
                name: "ix_naskah_nomor_jabatan_id",
                table: "naskah_nomor",
                column: "jabatan_id");

            migrationBuilder.CreateIndex(
                name: "ix_naskah_nomor_pegawai_id",
                table: "naskah_nomor",
                column: "pegawai_id");

            migrationBuilder.CreateIndex(
                name: "ix_naskah_paraf_jabatan_id",
                table: "naskah_paraf",
                column: "jabatan_id");

            migrationBuilder.CreateIndex(
                name: "ix_naskah_paraf_pegawai_id",
                table: "naskah_paraf",
                column: "pegawai_id");

            migrationBuilder.CreateIndex(
                name: "ix_naskah_peristiwa_jabatan_id",
                table: "naskah_peristiwa",
                column: "jabatan_id");

            migrationBuilder.CreateIndex(
                name: "ix_naskah_peristiwa_pegawai_id",
                table: "naskah_peristiwa",
                column: "pegawai_id");

            migrationBuilder.CreateIndex(
                name: "ix_naskah_tanda_tangan_jabatan_id",
                table: "naskah_tanda_tangan",
                column: "jabatan_id");

            migrationBuilder.CreateIndex(
                name: "ix_naskah_tanda_tangan_pegawai_id",
                table: "naskah_tanda_tangan",
                column: "pegawai_id");

            migrationBuilder.CreateIndex(
                name: "ix_naskah_tanda_tangan_salinan_id",
                table: "naskah_tanda_tangan",
                column: "salinan_id");

            migrationBuilder.CreateIndex(
                name: "ix_pagu_dokumen_id_simpul_id_tahun",
                table: "pagu",
                columns: new[] { "dokumen_id", "simpul_id", "tahun" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pagu_instansi_id",
                table: "pagu",
                column: "instansi_id");

            migrationBuilder.CreateIndex(
                name: "ix_pagu_simpul_id",
                table: "pagu",
                column: "simpul_id");

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
                name: "ix_pelaksanaan_instansi_id_sop_kode_urut_daftar_id",
                table: "pelaksanaan",
                columns: new[] { "instansi_id", "sop_kode", "urut_daftar", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_pelaksanaan_instansi_id_status_urut_daftar_id",
                table: "pelaksanaan",
                columns: new[] { "instansi_id", "status", "urut_daftar", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_pelaksanaan_instansi_id_tahun_urut_daftar_id",
                table: "pelaksanaan",
                columns: new[] { "instansi_id", "tahun", "urut_daftar", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_pelaksanaan_instansi_id_urut_daftar_id",
                table: "pelaksanaan",
                columns: new[] { "instansi_id", "urut_daftar", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_pelaksanaan_koreksi_dari_id",
                table: "pelaksanaan",
                column: "koreksi_dari_id");

            migrationBuilder.CreateIndex(
                name: "ix_pelaksanaan_sop_versi_id",
                table: "pelaksanaan",
                column: "sop_versi_id");

            migrationBuilder.CreateIndex(
                name: "ix_pemantau_instansi_id",
                table: "pemantau",
                column: "instansi_id");

            migrationBuilder.CreateIndex(
                name: "ix_pemantau_pegawai_id",
                table: "pemantau",
                column: "pegawai_id");

            migrationBuilder.CreateIndex(
                name: "ix_penugasan_dilimpahkan_oleh",
                table: "penugasan",
                column: "dilimpahkan_oleh");

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
                name: "ix_pohon_kinerja_instansi_id_mulai",
                table: "pohon_kinerja",
                columns: new[] { "instansi_id", "mulai" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_realisasi_diubah_oleh",
                table: "realisasi",
                column: "diubah_oleh");

            migrationBuilder.CreateIndex(
                name: "ix_realisasi_indikator_id_unit_id_tahun_tribulan",
                table: "realisasi",
                columns: new[] { "indikator_id", "unit_id", "tahun", "tribulan" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_realisasi_instansi_id_tahun_tribulan",
                table: "realisasi",
                columns: new[] { "instansi_id", "tahun", "tribulan" });

            migrationBuilder.CreateIndex(
                name: "ix_realisasi_susulan_id",
                table: "realisasi",
                column: "susulan_id");

            migrationBuilder.CreateIndex(
                name: "ix_realisasi_unit_id",
                table: "realisasi",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_realisasi_anggaran_instansi_id",
                table: "realisasi_anggaran",
                column: "instansi_id");

            migrationBuilder.CreateIndex(
                name: "ix_realisasi_anggaran_simpul_id_tahun_tribulan",
                table: "realisasi_anggaran",
                columns: new[] { "simpul_id", "tahun", "tribulan" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_realisasi_bukti_berkas_id",
                table: "realisasi_bukti",
                column: "berkas_id");

            migrationBuilder.CreateIndex(
                name: "ix_realisasi_bukti_dicabut_oleh",
                table: "realisasi_bukti",
                column: "dicabut_oleh");

            migrationBuilder.CreateIndex(
                name: "ix_realisasi_bukti_pegawai_id",
                table: "realisasi_bukti",
                column: "pegawai_id");

            migrationBuilder.CreateIndex(
                name: "ix_realisasi_langkah_jabatan_id",
                table: "realisasi_langkah",
                column: "jabatan_id");

            migrationBuilder.CreateIndex(
                name: "ix_realisasi_langkah_pegawai_id",
                table: "realisasi_langkah",
                column: "pegawai_id");

            migrationBuilder.CreateIndex(
                name: "ix_realisasi_perubahan_jabatan_id",
                table: "realisasi_perubahan",
                column: "jabatan_id");

            migrationBuilder.CreateIndex(
                name: "ix_realisasi_perubahan_pegawai_id",
                table: "realisasi_perubahan",
                column: "pegawai_id");

            migrationBuilder.CreateIndex(
                name: "ix_riwayat_instansi_id",
                table: "riwayat",
                column: "instansi_id");

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

            migrationBuilder.CreateIndex(
                name: "ix_sesi_akun_id",
                table: "sesi",
                column: "akun_id");

            migrationBuilder.CreateIndex(
                name: "ix_sesi_instansi_id",
                table: "sesi",
                column: "instansi_id");

            migrationBuilder.CreateIndex(
                name: "ix_simpul_induk_induk_id",
                table: "simpul_induk",
                column: "induk_id");

            migrationBuilder.CreateIndex(
                name: "ix_simpul_kinerja_instansi_id",
                table: "simpul_kinerja",
                column: "instansi_id");

            migrationBuilder.CreateIndex(
                name: "ix_simpul_kinerja_pemilik_id",
                table: "simpul_kinerja",
                column: "pemilik_id");

            migrationBuilder.CreateIndex(
                name: "ix_simpul_kinerja_pohon_id_kode",
                table: "simpul_kinerja",
                columns: new[] { "pohon_id", "kode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_simpul_kinerja_unit_id",
                table: "simpul_kinerja",
                column: "unit_id");

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

            migrationBuilder.CreateIndex(
                name: "ix_sop_pelaksana_diubah_oleh",
                table: "sop_pelaksana",
                column: "diubah_oleh");

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

            migrationBuilder.CreateIndex(
                name: "ix_sop_pengesahan_instansi_id",
                table: "sop_pengesahan",
                column: "instansi_id");

            migrationBuilder.CreateIndex(
                name: "ix_sop_pengesahan_naskah_id",
                table: "sop_pengesahan",
                column: "naskah_id");

            migrationBuilder.CreateIndex(
                name: "ix_sop_rancangan_dibuat_oleh",
                table: "sop_rancangan",
                column: "dibuat_oleh");

            migrationBuilder.CreateIndex(
                name: "ix_sop_rancangan_diperiksa_oleh",
                table: "sop_rancangan",
                column: "diperiksa_oleh");

            migrationBuilder.CreateIndex(
                name: "ix_sop_rancangan_diubah_oleh",
                table: "sop_rancangan",
                column: "diubah_oleh");

            migrationBuilder.CreateIndex(
                name: "ix_sop_rancangan_instansi_id_kode",
                table: "sop_rancangan",
                columns: new[] { "instansi_id", "kode" });

            migrationBuilder.CreateIndex(
                name: "ix_sop_versi_instansi_id_kode_versi",
                table: "sop_versi",
                columns: new[] { "instansi_id", "kode", "versi" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_surat_keluar_instansi_id_tahun_nomor",
                table: "surat_keluar",
                columns: new[] { "instansi_id", "tahun", "nomor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_surat_keluar_naskah_id",
                table: "surat_keluar",
                column: "naskah_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_surat_keluar_oleh",
                table: "surat_keluar",
                column: "oleh");

            migrationBuilder.CreateIndex(
                name: "ix_target_dokumen_id_indikator_id_tahun_tribulan",
                table: "target",
                columns: new[] { "dokumen_id", "indikator_id", "tahun", "tribulan" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_target_indikator_id",
                table: "target",
                column: "indikator_id");

            migrationBuilder.CreateIndex(
                name: "ix_target_instansi_id_tahun",
                table: "target",
                columns: new[] { "instansi_id", "tahun" });

            migrationBuilder.CreateIndex(
                name: "ix_target_tahunan",
                table: "target",
                columns: new[] { "dokumen_id", "indikator_id", "tahun" },
                unique: true,
                filter: "tribulan IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_tim_instansi_id",
                table: "tim",
                column: "instansi_id");

            migrationBuilder.CreateIndex(
                name: "ix_tim_anggota_jabatan_id",
                table: "tim_anggota",
                column: "jabatan_id");

            migrationBuilder.CreateIndex(
                name: "ix_tindak_lanjut_renja_instansi_id_tahun_tribulan",
                table: "tindak_lanjut_renja",
                columns: new[] { "instansi_id", "tahun", "tribulan" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tribulan_susulan_dibuka_oleh",
                table: "tribulan_susulan",
                column: "dibuka_oleh");

            migrationBuilder.CreateIndex(
                name: "ix_tribulan_susulan_instansi_id_tahun_tribulan",
                table: "tribulan_susulan",
                columns: new[] { "instansi_id", "tahun", "tribulan" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tribulan_susulan_lengkap_oleh",
                table: "tribulan_susulan",
                column: "lengkap_oleh");

            migrationBuilder.CreateIndex(
                name: "ix_tribulan_susulan_pindaian",
                table: "tribulan_susulan",
                column: "pindaian");

            migrationBuilder.CreateIndex(
                name: "ix_tugas_dari_id",
                table: "tugas",
                column: "dari_id");

            migrationBuilder.CreateIndex(
                name: "ix_tugas_instansi_id_jabatan_id_tenggat",
                table: "tugas",
                columns: new[] { "instansi_id", "jabatan_id", "tenggat" });

            migrationBuilder.CreateIndex(
                name: "ix_tugas_jabatan_id",
                table: "tugas",
                column: "jabatan_id");

            migrationBuilder.CreateIndex(
                name: "ix_tugas_pemilik_id",
                table: "tugas",
                column: "pemilik_id");

            migrationBuilder.CreateIndex(
                name: "ix_unit_induk_id",
                table: "unit",
                column: "induk_id");

            migrationBuilder.CreateIndex(
                name: "ix_unit_instansi_id",
                table: "unit",
                column: "instansi_id");

            migrationBuilder.CreateIndex(
                name: "ix_unit_pindah_induk_id",
                table: "unit_pindah",
                column: "induk_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "akses_berkas");

            migrationBuilder.DropTable(
                name: "aksi");

            migrationBuilder.DropTable(
                name: "akun_klaim");

            migrationBuilder.DropTable(
                name: "akun_kunci_sandi");

            migrationBuilder.DropTable(
                name: "akun_masuk_luar");

            migrationBuilder.DropTable(
                name: "akun_token");

            migrationBuilder.DropTable(
                name: "arsip_isi");

            migrationBuilder.DropTable(
                name: "aturan_masuk");

            migrationBuilder.DropTable(
                name: "capaian_tersimpan");

            migrationBuilder.DropTable(
                name: "catatan_masuk");

            migrationBuilder.DropTable(
                name: "hari_libur");

            migrationBuilder.DropTable(
                name: "ikatan_bawaan");

            migrationBuilder.DropTable(
                name: "installation");

            migrationBuilder.DropTable(
                name: "isian");

            migrationBuilder.DropTable(
                name: "jam_kerja");

            migrationBuilder.DropTable(
                name: "jam_khusus");

            migrationBuilder.DropTable(
                name: "jejak_audit");

            migrationBuilder.DropTable(
                name: "kebijakan_pengukuran");

            migrationBuilder.DropTable(
                name: "kode_setel_ulang");

            migrationBuilder.DropTable(
                name: "kunci_api");

            migrationBuilder.DropTable(
                name: "langganan_kalender");

            migrationBuilder.DropTable(
                name: "naskah_nomor");

            migrationBuilder.DropTable(
                name: "naskah_paraf");

            migrationBuilder.DropTable(
                name: "naskah_peristiwa");

            migrationBuilder.DropTable(
                name: "naskah_tanda_tangan");

            migrationBuilder.DropTable(
                name: "nomenklatur");

            migrationBuilder.DropTable(
                name: "pagu");

            migrationBuilder.DropTable(
                name: "pemantau");

            migrationBuilder.DropTable(
                name: "pemetaan_pagu");

            migrationBuilder.DropTable(
                name: "penugasan");

            migrationBuilder.DropTable(
                name: "penyiapan");

            migrationBuilder.DropTable(
                name: "percobaan_masuk");

            migrationBuilder.DropTable(
                name: "realisasi_anggaran");

            migrationBuilder.DropTable(
                name: "realisasi_bukti");

            migrationBuilder.DropTable(
                name: "realisasi_komponen");

            migrationBuilder.DropTable(
                name: "realisasi_langkah");

            migrationBuilder.DropTable(
                name: "realisasi_perubahan");

            migrationBuilder.DropTable(
                name: "riwayat");

            migrationBuilder.DropTable(
                name: "riwayat_kertas");

            migrationBuilder.DropTable(
                name: "sesi");

            migrationBuilder.DropTable(
                name: "simpul_induk");

            migrationBuilder.DropTable(
                name: "sop_evaluasi");

            migrationBuilder.DropTable(
                name: "sop_pelaksana");

            migrationBuilder.DropTable(
                name: "sop_pencabutan");

            migrationBuilder.DropTable(
                name: "sop_pengesahan");

            migrationBuilder.DropTable(
                name: "sop_rancangan");

            migrationBuilder.DropTable(
                name: "surat_keluar");

            migrationBuilder.DropTable(
                name: "target");

            migrationBuilder.DropTable(
                name: "tim_anggota");

            migrationBuilder.DropTable(
                name: "tindak_lanjut_renja");

            migrationBuilder.DropTable(
                name: "tugas");

            migrationBuilder.DropTable(
                name: "ujung_jejak");

            migrationBuilder.DropTable(
                name: "unit_pindah");

            migrationBuilder.DropTable(
                name: "arsip");

            migrationBuilder.DropTable(
                name: "kunci_periode");

            migrationBuilder.DropTable(
                name: "realisasi");

            migrationBuilder.DropTable(
                name: "akun");

            migrationBuilder.DropTable(
                name: "dokumen_rencana");

            migrationBuilder.DropTable(
                name: "tim");

            migrationBuilder.DropTable(
                name: "naskah");

            migrationBuilder.DropTable(
                name: "indikator");

            migrationBuilder.DropTable(
                name: "tribulan_susulan");

            migrationBuilder.DropTable(
                name: "pelaksanaan");

            migrationBuilder.DropTable(
                name: "simpul_kinerja");

            migrationBuilder.DropTable(
                name: "berkas");

            migrationBuilder.DropTable(
                name: "sop_versi");

            migrationBuilder.DropTable(
                name: "jabatan");

            migrationBuilder.DropTable(
                name: "pohon_kinerja");

            migrationBuilder.DropTable(
                name: "pegawai");

            migrationBuilder.DropTable(
                name: "unit");

            migrationBuilder.DropTable(
                name: "instansi");
        }
    }
}
