using System.Text.Json;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Web.Tests.Planning.Rencana;

/// <summary>A plan of an invented kecamatan as offices write them.</summary>
internal static class RencanaContoh
{
    public static RencanaKinerja Plan { get; } = new(
        RencanaKinerja.NamaFormat, "Kecamatan Sumberejo", 2025, 2029,
        [
            new("T1", JenisSimpul.Tujuan, "Terwujudnya pelayanan kecamatan yang berkualitas", null, "Kecamatan Sumberejo", "Camat"),
            new("S1", JenisSimpul.Sasaran, "Meningkatnya kualitas pelayanan publik kecamatan", ["T1"], "Seksi Pelayanan Umum", "Camat"),
            new("S2", JenisSimpul.Sasaran, "Meningkatnya akuntabilitas kinerja kecamatan", ["T1"], "Sekretariat", "Sekretaris Kecamatan"),
            new("7.01.02", JenisSimpul.Program, "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik", ["S1"], "Seksi Pelayanan Umum", "Kepala Seksi Pelayanan Umum"),
            new("7.01.02.2.01", JenisSimpul.Kegiatan, "Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan", ["7.01.02"], "Seksi Pelayanan Umum", "Kepala Seksi Pelayanan Umum"),
            new("7.01.02.2.01.0001", JenisSimpul.SubKegiatan, "Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan dengan Perangkat Daerah dan Instansi Vertikal Terkait", ["7.01.02.2.01", "S2"], "Seksi Pelayanan Umum"),
            new("7.01.02.2.01.0002", JenisSimpul.SubKegiatan, "Peningkatan Efektivitas Kegiatan Pemerintahan di Tingkat Kecamatan", ["7.01.02.2.01"], "Seksi Pelayanan Umum"),
        ],
        [
            new("S1.1", "S1", "Indeks Kepuasan Masyarakat", "Hasil survei kepuasan masyarakat atas unsur pelayanan sesuai PermenPAN-RB 14/2017.", "nilai", new("nilai", [new("ikm", "Nilai indeks", "nilai")]), Konsolidasi: Konsolidasi.NilaiAkhir,
                Mode: ModeTarget.HanyaTahunan, Sumber: "Laporan survei kepuasan", Unit: "Seksi Pelayanan Umum", Baseline: Number(82.35m), TahunBaseline: 2024, Iku: true, Alasan: "Mengukur mutu pelayanan menurut penerimanya"),
            new("S1.2", "S1", "Persentase pengaduan yang diselesaikan tepat waktu", "Pengaduan yang diselesaikan paling lama lima hari kerja dibandingkan seluruh pengaduan yang diterima.", "%",
                new("rasio", [new("selesai", "Pengaduan selesai tepat waktu", "pengaduan", true), new("diterima", "Pengaduan diterima", "pengaduan", true)]), Sumber: "Buku register pengaduan", Unit: "Seksi Pelayanan Umum", Baseline: Number(88), TahunBaseline: 2024),
            new("S1.3", "S1", "Lama pengurusan surat keterangan", "Rata-rata hari kerja sejak berkas lengkap.", "hari", new("nilai", [new("hari", "Rata-rata lama", "hari")]), Polaritas.Negatif, RumusNegatif.Selisih, Konsolidasi.RataRata, ModeTarget.Tetap, "Buku agenda", "Seksi Pelayanan Umum", Number(2)),
            new("S2.1", "S2", "Predikat AKIP kecamatan", "Predikat hasil evaluasi AKIP oleh Inspektorat.", "predikat",
                new("predikat", [new("akip", "Predikat hasil evaluasi", "predikat")], [[Text("AA"), Number(95)], [Text("A"), Number(85)], [Text("BB"), Number(75)], [Text("B"), Number(65)]]), Konsolidasi: Konsolidasi.NilaiAkhir, Mode: ModeTarget.HanyaTahunan,
                Sumber: "LHE Inspektorat", Unit: "Sekretariat", Baseline: Text("B"), TahunBaseline: 2024, Iku: true),
            new("K1.1", "7.01.02.2.01.0001", "Jumlah laporan koordinasi", "Laporan rapat koordinasi yang ditandatangani.", "laporan", new("nilai", [new("laporan", "Laporan koordinasi", "laporan", true)]), Konsolidasi: Konsolidasi.Jumlah, Mode: ModeTarget.Diskret,
                Sumber: "Notulen", Unit: "Seksi Pelayanan Umum"),
        ],
        [
            new(JenisDokumen.Renstra, 2025, 0, StatusDokumen.Ditetapkan, Nomor: "100.3.3/12/2025", Tanggal: new DateOnly(2025, 8, 20),
                Target: [.. Enumerable.Range(2025, 5).Select(y => new TargetRencana("S1.1", y, Number(83 + ((y - 2025) * 0.5m)))), .. Enumerable.Range(2025, 5).Select(y => new TargetRencana("S2.1", y, Text(y < 2027 ? "BB" : "A")))],
                Pagu: [.. Enumerable.Range(2025, 5).Select(y => new PaguRencana("7.01.02.2.01.0001", y, 48_500_000 + ((y - 2025) * 1_500_000m), "APBD"))]),
            new(JenisDokumen.Renja, 2026, 0, StatusDokumen.Disusun,
                Target: [new("S1.1", 2026, Number(83.5m)), new("S1.2", 2026, Number(90), [Number(90), Number(90), Number(90), Number(90)]), new("S1.3", 2026, Range(1, 1.5m)), new("K1.1", 2026, Number(12), [Number(3), Number(3), Number(3), Number(3)])],
                Pagu: [new("7.01.02.2.01.0001", 2026, 50_000_000, "APBD"), new("7.01.02.2.01.0002", 2026, 1_250_750_000, "DAU")]),
            new(JenisDokumen.PerjanjianKinerja, 2026, 1, StatusDokumen.Ditetapkan, "Camat", "Bupati", "000.8.6.3/02/SBJ/2026", new DateOnly(2026, 1, 28), AlasanPerubahan.PerubahanApbd, [new("S1.1", 2026, Number(84)), new("S2.1", 2026, Text("BB"))]),
            new(JenisDokumen.RencanaAksi, 2026, 0, StatusDokumen.Disusun, "Camat", Aksi: [new("S1.1", "Survei kepuasan setiap semester", [2, 4], "Kepala Seksi Pelayanan Umum"), new("S1.2", "Rapat penyelesaian pengaduan", [1, 2, 3, 4], "Kepala Seksi Pelayanan Umum")]),
        ]);

    public static JsonElement Number(decimal number) => JsonSerializer.SerializeToElement(number);

    public static JsonElement Text(string text) => JsonSerializer.SerializeToElement(text);

    private static JsonElement Range(decimal low, decimal high) => JsonSerializer.SerializeToElement(new[] { low, high });
}
