using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>One indikator in a kertas kerja. Values are written already; null is missing and printed as a dash, never as 0.</summary>
/// <param name="Sasaran">Goal; following rows of the same goal stand under it.</param>
/// <param name="Indikator">Indikator kinerja.</param>
/// <param name="Satuan">Unit of measure.</param>
/// <param name="Rumus">Formula in words.</param>
/// <param name="Cara">Polaritas, konsolidasi and mode of target in words.</param>
/// <param name="TargetTahunan">Target of the year.</param>
/// <param name="TargetTribulan">Target to the end of the quarter.</param>
/// <param name="Realisasi">Realisasi to the end of the quarter.</param>
/// <param name="Capaian">Capaian in percent.</param>
/// <param name="Predikat">Its predikat.</param>
/// <param name="Catatan">Why there is no value, and the team's analysis.</param>
public sealed record BarisKertasKerja(
    string Sasaran, string Indikator, string Satuan, string Rumus, string Cara, string? TargetTahunan, string? TargetTribulan, string? Realisasi = null,
    string? Capaian = null, string? Predikat = null, string? Catatan = null);

/// <summary>How one indikator stands the SMART questions.</summary>
/// <param name="Indikator">Indikator kinerja.</param>
/// <param name="Jawaban">Yes or no to each of <see cref="KertasKerja.PertanyaanSmart"/>, in that order.</param>
/// <param name="Catatan">What is to be mended, or null.</param>
public sealed record BarisSmartCetak(string Indikator, IReadOnlyList<bool> Jawaban, string? Catatan);

/// <summary>What a kertas kerja says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Judul">What the SOP calls it.</param>
/// <param name="Periode">Year and quarter.</param>
/// <param name="Kebijakan">The measurement policy: what is set, and to what.</param>
/// <param name="Smart">The SMART questions, or empty where they are not asked here.</param>
/// <param name="Baris">The indikator, ordered by sasaran.</param>
/// <param name="RataRata">Means of what is measured; null while the sheet is empty.</param>
/// <param name="Catatan">Remarks under the table.</param>
/// <param name="Tanggal">Date.</param>
/// <param name="Penandatangan">Who answers for it.</param>
public sealed record KertasKerjaData(
    KopNaskah Kop, string Judul, Periode Periode, IReadOnlyList<(string Nama, string Isi)> Kebijakan, IReadOnlyList<BarisSmartCetak> Smart,
    IReadOnlyList<BarisKertasKerja> Baris, RataRataCetak? RataRata, IReadOnlyList<string> Catatan, DateOnly Tanggal, IReadOnlyList<Penandatangan> Penandatangan);

/// <summary>Kertas kerja pengukuran kinerja: first empty, with the method that is to be used; then filled by it.</summary>
public static class KertasKerja
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "kertas-kerja";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>The five questions, in the order of the word.</summary>
    public static IReadOnlyList<string> PertanyaanSmart { get; } = ["Spesifik", "Terukur", "Dapat dicapai", "Relevan", "Berbatas waktu"];

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(KertasKerjaData data) => IsiNaskah.Of(
        PageSetup.Wide,
        [
            Kop(data.Kop),
            Title(data.Judul, underline: false),
            Line(PeriodInCapitals(data.Periode), bold: true, Align.Center),
            new Block.Heading(2, "Kebijakan pengukuran"),
            Pairs(18, [.. data.Kebijakan.Select(k => Pair(k.Nama, k.Isi))]),
            .. data.Smart.Count == 0 ? Array.Empty<Block>() : [new Block.Heading(2, "Pemeriksaan indikator (SMART)"), Smart(data.Smart)],
            new Block.Heading(2, data.RataRata is null ? "Lembar pengukuran" : "Hasil pengukuran"),
            new Block.Table([4, 29, 8, 15, 8, 8, 8, 8, 10, 14],
            [
                HeadRow("No.", "Sasaran / Indikator Kinerja dan rumus", "Satuan", "Cara mengukur", "Target tahunan", $"Target s.d. {KataTribulan.Kecil}", "Realisasi", "Capaian (%)", "Predikat", "Catatan analisis"),
                .. Rows(data),
            ], HeaderRows: 1, Dense: true),
            .. data.Catatan.Count == 0 ? Array.Empty<Block>() : [Line("Catatan:", bold: true), Numbered(data.Catatan)],
            Sign([.. data.Penandatangan.Select((one, index) =>
                index == data.Penandatangan.Count - 1 ? one with { Pembuka = PlaceAndDate(data.Kop, data.Tanggal) } : one)]),
        ]);

    private static Block.Table Smart(IReadOnlyList<BarisSmartCetak> rows) => new([5, 41, 8, 8, 8, 8, 8, 24],
    [
        HeadRow(["No.", "Indikator Kinerja", .. PertanyaanSmart, "Yang perlu diperbaiki"]),
        .. rows.Select((row, index) => Row(
            [Number(index + 1), Cell(row.Indikator), .. row.Jawaban.Select(yes => Cell(yes ? "ya" : "belum", Align.Center)), Cell(row.Catatan ?? "-")])),
    ], HeaderRows: 1, Dense: true);

    private static IEnumerable<TableRow> Rows(KertasKerjaData data)
    {
        var empty = data.RataRata is null;
        for (var i = 0; i < data.Baris.Count; i++)
        {
            var row = data.Baris[i];
            if (i == 0 || row.Sasaran != data.Baris[i - 1].Sasaran) yield return Row(new TableCell([Line(row.Sasaran, bold: true)], ColSpan: 10, Header: true));
            yield return Row(
                Number(i + 1), Cells(Line(row.Indikator), Line([new Inline.Text(row.Rumus, Italic: true)])), Cell(row.Satuan, Align.Center), Cell(row.Cara),
                Rekapitulasi.Value(row.TargetTahunan), Rekapitulasi.Value(row.TargetTribulan), empty ? Cell("") : Rekapitulasi.Value(row.Realisasi),
                empty ? Cell("") : Rekapitulasi.Value(row.Capaian), Cell(empty ? "" : row.Predikat ?? "-", Align.Center), Cell(row.Catatan));
            if ((i == data.Baris.Count - 1 || row.Sasaran != data.Baris[i + 1].Sasaran) && data.RataRata?.Sasaran.GetValueOrDefault(row.Sasaran) is { } mean)
                yield return Mean("Rata-rata capaian sasaran", mean);
        }
        if (data.RataRata is { } all) yield return Mean("Rata-rata capaian kantor", all.Kantor);
    }

    private static TableRow Mean(string name, NilaiRataRata mean) => Row(
        new TableCell([Line(name, bold: true)], ColSpan: 7), new TableCell([Line(mean.Nilai ?? "-", bold: true, mean.Nilai is null ? Align.Center : Align.Right)]),
        Cell(mean.Predikat ?? "-", Align.Center), Cell(mean.Dasar));
}
