using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>One indikator in a recapitulation. Values are written already; null is missing and printed as a dash, never as 0.</summary>
/// <param name="Sasaran">Goal; following rows of the same goal stand under it.</param>
/// <param name="Indikator">Indikator kinerja.</param>
/// <param name="Satuan">Unit of measure.</param>
/// <param name="TargetTahunan">Target of the year.</param>
/// <param name="TargetTribulan">Target of the quarter.</param>
/// <param name="Realisasi">Realisasi of the quarter.</param>
/// <param name="Capaian">Capaian in percent.</param>
/// <param name="Predikat">Its predicate.</param>
/// <param name="Unit">Unit that supplied it.</param>
/// <param name="Keterangan">Remark, evidence, why it is missing.</param>
public sealed record BarisRekapitulasi(
    string Sasaran, string Indikator, string Satuan, string? TargetTahunan, string? TargetTribulan, string? Realisasi, string? Capaian, string? Predikat,
    string Unit, string? Keterangan = null);

/// <summary>What a recapitulation says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Judul">What the SOP calls it.</param>
/// <param name="Periode">Year and quarter.</param>
/// <param name="Baris">The indikator, ordered by sasaran.</param>
/// <param name="Catatan">Remarks under the table.</param>
/// <param name="Tanggal">Date.</param>
/// <param name="Penandatangan">Who answers for it.</param>
/// <param name="RataRata">Means under each sasaran and at the end; null leaves them out.</param>
public sealed record RekapitulasiData(
    KopNaskah Kop, string Judul, Periode Periode, IReadOnlyList<BarisRekapitulasi> Baris, IReadOnlyList<string> Catatan, DateOnly Tanggal,
    IReadOnlyList<Penandatangan> Penandatangan, RataRataCetak? RataRata = null);

/// <summary>A mean as it is printed.</summary>
/// <param name="Nilai">In percent without the sign, or null when there is none.</param>
/// <param name="Predikat">Its predikat, or null.</param>
/// <param name="Dasar">From how many: "3 dari 4 indikator".</param>
public sealed record NilaiRataRata(string? Nilai, string? Predikat, string Dasar);

/// <summary>The means of a measured period as they are printed.</summary>
/// <param name="Sasaran">By the words of the sasaran, as the rows have them.</param>
/// <param name="Kantor">Of the office.</param>
public sealed record RataRataCetak(IReadOnlyDictionary<string, NilaiRataRata> Sasaran, NilaiRataRata Kantor);

/// <summary>Rekapitulasi of what was collected, or measured.</summary>
public static class Rekapitulasi
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "rekapitulasi";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(RekapitulasiData data) => IsiNaskah.Of(
        PageSetup.Wide,
        [
            Kop(data.Kop),
            Title(data.Judul, underline: false),
            Line(PeriodInCapitals(data.Periode), bold: true, Align.Center),
            Table(data.Baris, data.RataRata),
            .. data.Catatan.Count == 0 ? Array.Empty<Block>() : [Line("Catatan:", bold: true), Numbered(data.Catatan)],
            Sign([.. data.Penandatangan.Select((one, index) =>
                index == data.Penandatangan.Count - 1 ? one with { Pembuka = PlaceAndDate(data.Kop, data.Tanggal) } : one)]),
        ]);

    internal static Block.Table Table(IReadOnlyList<BarisRekapitulasi> rows, RataRataCetak? means = null) => new([5, 24, 8, 9, 9, 9, 9, 10, 13, 14],
    [
        Row(
            Head("No.", rows: 2), Head("Sasaran / Indikator Kinerja", rows: 2), Head("Satuan", rows: 2), Head("Target", columns: 2), Head("Realisasi", rows: 2),
            Head("Capaian (%)", rows: 2), Head("Predikat", rows: 2), Head("Unit penyuplai data", rows: 2), Head("Keterangan", rows: 2)),
        HeadRow("Tahunan", KataTribulan.Besar),
        .. Rows(rows, means),
    ], HeaderRows: 2, Dense: true);

    private static IEnumerable<TableRow> Rows(IReadOnlyList<BarisRekapitulasi> rows, RataRataCetak? means)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (i == 0 || row.Sasaran != rows[i - 1].Sasaran) yield return Row(new TableCell([Line(row.Sasaran, bold: true)], ColSpan: 10, Header: true));
            yield return Row(
                Number(i + 1), Cell(row.Indikator), Cell(row.Satuan, Align.Center), Value(row.TargetTahunan), Value(row.TargetTribulan), Value(row.Realisasi),
                Value(row.Capaian), Cell(row.Predikat ?? "-", Align.Center), Cell(row.Unit), Cell(row.Keterangan));
            if ((i == rows.Count - 1 || row.Sasaran != rows[i + 1].Sasaran) && means?.Sasaran.GetValueOrDefault(row.Sasaran) is { } mean) yield return Mean("Rata-rata capaian sasaran", mean);
        }
        if (means is not null) yield return Mean("Rata-rata capaian kantor", means.Kantor);
    }

    private static TableRow Mean(string name, NilaiRataRata mean) => Row(
        new TableCell([Line(name, bold: true)], ColSpan: 6), new TableCell([Line(mean.Nilai ?? "-", bold: true, mean.Nilai is null ? Align.Center : Align.Right)]),
        Cell(mean.Predikat ?? "-", Align.Center), new TableCell([Line(mean.Dasar)], ColSpan: 2));

    internal static TableCell Value(string? written) => written is null ? Cell("-", Align.Center) : Cell(written, Align.Right);
}
