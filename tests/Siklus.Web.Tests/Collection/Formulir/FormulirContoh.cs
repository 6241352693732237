using Siklus.App.Collection.Formulir;
using Siklus.App.Correspondence.Templat;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Web.Tests.Collection.Formulir;

/// <summary>Forms without a database: what is asked is invented, how it is written is real.</summary>
public static class FormulirContoh
{
    public const string Sandi = "sandi-contoh";

    /// <summary>A form with rows of one and of several components, a predikat, a locked row, and odd texts.</summary>
    public static LembarFormulir Lembar(SusunanFormulir susunan, int rows = 6) => new(
        new KopNaskah("PEMERINTAH KABUPATEN WANASARI", "KECAMATAN SUMBEREJO", "Jalan Raya 1", "Sumberejo", "35.99"), new Periode(2026, new Tribulan(3)), susunan, "Seksi Pemerintahan & Pelayanan",
        "Perjanjian Kinerja 2026", "2026-3-K7MQ-2XPD", new DateOnly(2026, 10, 2), [.. Enumerable.Range(1, rows).Select(Baris)]);

    /// <summary>As whoever gives it out would name its cells.</summary>
    public static IReadOnlyList<KodeBaris> Kode(LembarFormulir lembar) =>
    [
        .. lembar.Baris.Select(b => new KodeBaris(new IndikatorId(new Guid(b.Nomor, 0, 0, new byte[8])), 7, b.Sel.Select(s => (s.Kode, s.Isi ?? ""))
            .Concat([(SelFormulir.TidakAdaData, b.TidakAdaData), (SelFormulir.Pendorong, b.Pendorong), (SelFormulir.Penghambat, b.Penghambat), (SelFormulir.Keterangan, b.Keterangan)])
            .ToDictionary(s => s.Item1, s => PaduanSel.Tanda(s.Item2), StringComparer.Ordinal))),
    ];

    private static BarisLembar Baris(int nomor) => (nomor % 6) switch
    {
        1 => Row(nomor, "Persentase pelayanan administrasi kependudukan yang selesai tepat waktu", "95%", "95%",
            [new("selesai", "Pelayanan yang selesai (berkas)", "1.098", null, []), new("permohonan", "Permohonan yang masuk (berkas)", "1.120", "1.234,5", [])]),
        2 => Row(nomor, "Nilai survei kepuasan masyarakat", "85,5 indeks", null, [new("ikm", "Nilai survei kepuasan masyarakat (indeks)", null, null, [])]),
        3 => Row(nomor, "Predikat AKIP", "BB", "BB", [new("predikat", "Predikat AKIP terakhir (predikat)", "B", "B", ["AA", "A", "BB", "B", "CC", "C", "D"])]),
        4 => Row(nomor, "Jumlah konflik antarwarga", "10 kasus", "2 kasus",
            [new("desa", "Konflik di desa (kasus)", "1", null, []), new("kelurahan", "Konflik di kelurahan (kasus)", "0", null, []), new("batas", "Konflik batas wilayah yang melibatkan lebih dari satu desa (kasus)", null, null, [])]) with { Pendorong = "Siskamling aktif\ndi 12 desa" },
        5 => Row(nomor, "Indikator yang sudah dikirim", "1", "1", [new("nilai", "Nilai (dokumen)", "3", "12", [])]) with { Terkunci = "terkirim", Keterangan = "Sudah dikirim" },
        _ => Row(nomor, "Teks yang ganjil <b>&amp; \"kutip\" 😀", "–", "–", [new("ganjil", "Nilai (unit)", "-5", "-5", [])]) with { Keterangan = "=1+1", TidakAdaData = "" },
    };

    private static BarisLembar Row(int nomor, string indikator, string? year, string? quarter, IReadOnlyList<SelLembar> cells) => new(
        nomor, nomor < 4 ? "Meningkatnya kualitas pelayanan publik" : "Meningkatnya ketenteraman dan ketertiban", $"S{nomor}.1 {indikator}", year, quarter, "PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK",
        "Buku register", "Seksi Pemerintahan & Pelayanan", cells, "", "", "", "", null);
}
