using Siklus.App.Common;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>What a report on collected or measured data says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Judul">What the SOP calls it.</param>
/// <param name="Periode">Year and quarter.</param>
/// <param name="Dasar">Disposition, minutes, program kerja.</param>
/// <param name="Maksud">Purpose, one paragraph.</param>
/// <param name="Pelaksanaan">What was done when: step, day, who.</param>
/// <param name="Hasil">The data.</param>
/// <param name="Ikhtisar">The result in sentences.</param>
/// <param name="Catatan">Obstacles and missing data.</param>
/// <param name="Saran">What should follow.</param>
/// <param name="Tanggal">Date.</param>
/// <param name="Penandatangan">Who reports.</param>
/// <param name="Uraian">What is said about each sasaran, in paragraphs; null leaves the part out.</param>
public sealed record LaporanHasilData(
    KopNaskah Kop, string Judul, Periode Periode, IReadOnlyList<string> Dasar, string Maksud,
    IReadOnlyList<(string Kegiatan, DateOnly Hari, string Pelaksana)> Pelaksanaan, IReadOnlyList<BarisRekapitulasi> Hasil, IReadOnlyList<string> Ikhtisar,
    IReadOnlyList<string> Catatan, IReadOnlyList<string> Saran, DateOnly Tanggal, Penandatangan Penandatangan,
    IReadOnlyList<(string Sasaran, IReadOnlyList<string> Alinea)>? Uraian = null);

/// <summary>Laporan hasil of a collection or a measurement, as a draft for analysis and as the report to the Camat.</summary>
public static class LaporanHasil
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "laporan-hasil";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(LaporanHasilData data) => IsiNaskah.Of(
        PageSetup.Letter,
        [
            Kop(data.Kop),
            Title(data.Judul, underline: false),
            Line(PeriodInCapitals(data.Periode), bold: true, Align.Center),
            NomorLine(),
            Chapter("I. PENDAHULUAN"),
            new Block.Heading(2, "A. Dasar"),
            Numbered(data.Dasar),
            new Block.Heading(2, "B. Maksud dan Tujuan"),
            Body(data.Maksud),
            Chapter("II. PELAKSANAAN"),
            new Block.Table([7, 47, 23, 23],
            [
                HeadRow("No.", "Kegiatan", "Tanggal", "Pelaksana"),
                .. data.Pelaksanaan.Select((one, index) =>
                    Row(Number(index + 1), Cell(one.Kegiatan), Cell(Indonesian.Date(one.Hari), Align.Center), Cell(one.Pelaksana))),
            ], HeaderRows: 1),
            Chapter("III. HASIL"),
            .. data.Ikhtisar.Select(Body),
            Results(data.Hasil),
            .. (data.Uraian ?? []).SelectMany(one => (IEnumerable<Block>)[new Block.Heading(2, one.Sasaran), .. one.Alinea.Select(Body)]),
            Chapter("IV. CATATAN DAN SARAN"),
            new Block.Heading(2, "A. Catatan"),
            data.Catatan.Count == 0 ? P("Tidak ada catatan.") : Numbered(data.Catatan),
            new Block.Heading(2, "B. Saran Tindak Lanjut"),
            data.Saran.Count == 0 ? P("Tidak ada saran.") : Numbered(data.Saran),
            Chapter("V. PENUTUP"),
            Body("Demikian laporan ini disampaikan sebagai bahan penyusunan Laporan Kinerja dan untuk mendapat arahan lebih lanjut."),
            Sign(data.Penandatangan with { Pembuka = PlaceAndDate(data.Kop, data.Tanggal) }),
        ]);

    // A report stands upright: the recapitulation is attached in full, here only what the reader decides on.
    private static Block.Table Results(IReadOnlyList<BarisRekapitulasi> rows) => new([6, 37, 12, 12, 12, 12, 13],
    [
        HeadRow("No.", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Predikat"),
        .. rows.Select((row, index) => Row(
            Number(index + 1), Cell(row.Indikator), Cell(row.Satuan, Align.Center), Cell(row.TargetTribulan ?? "-", Align.Right),
            Cell(row.Realisasi ?? "-", Align.Right), Cell(row.Capaian ?? "-", Align.Right), Cell(row.Predikat ?? "-", Align.Center))),
    ], HeaderRows: 1, Dense: true);
}
