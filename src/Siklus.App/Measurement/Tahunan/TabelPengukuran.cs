using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Measurement.Tahunan;

/// <summary>The three tables of Pengukuran Kinerja as text and as blocks; what is missing is a dash, never 0.</summary>
public sealed class TabelPengukuran(PengukuranTahunan hasil)
{
    /// <summary>Headings of the first table.</summary>
    public IReadOnlyList<string> JudulKinerja { get; } = ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", hasil.Periode.Tribulan is { Nomor: < 4 } t ? $"Target s.d. {t}" : "Target", "Realisasi", "Capaian (%)", "Predikat"];

    /// <summary>Headings of the second table.</summary>
    public static IReadOnlyList<string> JudulAnggaran { get; } = ["Kode", "Program", "Anggaran", "Realisasi", "%"];

    /// <summary>Headings of the third table.</summary>
    public static IReadOnlyList<string> JudulEfisiensi { get; } = ["Sasaran", "Capaian kinerja (%)", "Serapan anggaran (%)", "Tingkat efisiensi (poin)", "Keterangan"];

    /// <summary>Rows of the first table, one an indikator, with the sasaran in each.</summary>
    public IEnumerable<IReadOnlyList<string?>> BarisKinerja() => hasil.Sasaran.SelectMany((s, n) => s.Indikator.Select(i => (IReadOnlyList<string?>)
        [Angka.Format(n + 1), s.Uraian, i.Definisi.Nama, i.Definisi.Satuan, i.Target?.Tampil ?? "-", Realisasi(i), Percent(i.Capaian), i.Predikat ?? "-"]));

    /// <summary>Rows of the second table down to a kind of node.</summary>
    public IEnumerable<IReadOnlyList<string?>> BarisAnggaran(JenisSimpul rincian) => hasil.Uang.Where(u => u.Jenis <= rincian).Append(hasil.Jumlah).Select(u => (IReadOnlyList<string?>)
        [u.Kode, u.Uraian, Rupiah(u.Pagu), Rupiah(u.Realisasi), Percent(u.Serapan)]);

    /// <summary>Rows of the third table, the office last.</summary>
    public IEnumerable<IReadOnlyList<string?>> BarisEfisiensi(Func<Alasan, string> sentence) => hasil.Sasaran.Append(hasil.Kantor).Select(s => (IReadOnlyList<string?>)
        [$"{s.Kode} {s.Uraian}".Trim(), Percent(s.Efisiensi.Capaian), Percent(s.Efisiensi.Serapan), Percent(s.Efisiensi.Tingkat), Words(s.Efisiensi, sentence)]);

    internal Block.Table Kinerja() => new([5, 24, 31, 9, 9, 9, 9, 12],
    [
        HeadRow(JudulKinerja),
        .. hasil.Sasaran.SelectMany((s, n) => s.Indikator.Select((i, at) => Row(
        [
            .. at == 0 ? [Cell(Angka.Format(n + 1), Align.Center) with { RowSpan = s.Indikator.Count }, Cell(s.Uraian) with { RowSpan = s.Indikator.Count }] : Array.Empty<TableCell>(),
            Cell(i.Definisi.Nama), Cell(i.Definisi.Satuan, Align.Center), Cell(i.Target?.Tampil ?? "-", Align.Center), Cell(Realisasi(i), Align.Center), Cell(Percent(i.Capaian), Align.Center), Cell(i.Predikat ?? "-", Align.Center),
        ]))),
    ], HeaderRows: 1, Dense: true);

    internal Block.Table Anggaran(JenisSimpul rincian) => new([16, 44, 16, 16, 8],
    [
        HeadRow(JudulAnggaran),
        .. hasil.Uang.Where(u => u.Jenis <= rincian).Select(u => Money(u, u.Jenis == JenisSimpul.Program && rincian != JenisSimpul.Program)),
        Money(hasil.Jumlah, bold: true),
    ], HeaderRows: 1, Dense: true);

    internal Block.Table Efisiensi(Func<Alasan, string> sentence) => new([40, 14, 14, 14, 18],
    [
        HeadRow(JudulEfisiensi),
        .. BarisEfisiensi(sentence).Select(r => Row([Cell(r[0]), .. r.Skip(1).Take(3).Select(c => Cell(c, Align.Center)), Cell(r[4])])),
    ], HeaderRows: 1, Dense: true);

    private static string Words(Efisiensi e, Func<Alasan, string> sentence) => e.Sebutan switch
    {
        SebutanEfisiensi.Efisien => "Efisien",
        SebutanEfisiensi.TidakEfisien => "Tidak efisien",
        SebutanEfisiensi.BelumDilaksanakan => "Belum dilaksanakan",
        _ => $"Tidak dapat dihitung. {sentence(e.Alasan!)}",
    };

    private TableRow Money(UangTahunan u, bool bold) =>
        Row(Cell(u.Kode), Cell(u.Uraian, bold: bold), Cell(Rupiah(u.Pagu), Align.Right, bold), Cell(Rupiah(u.Realisasi), Align.Right, bold), Cell(Percent(u.Serapan), Align.Center, bold));

    private string Realisasi(IndikatorTahunan i) => i.Realisasi is not { } nilai ? "-"
        : i.Definisi.Rumus is Rumus.Predikat peta && peta.Peta.FirstOrDefault(p => p.Nilai == nilai) is { } sebutan ? sebutan.Predikat
        : Angka.Format(Angka.Round(nilai, hasil.Aturan.Desimal));

    private string Percent(decimal? value) => value is { } known ? hasil.Aturan.Tampil(known) : "-";

    private static string Rupiah(decimal? value) => value is { } known ? Angka.Format(known) : "-";
}
