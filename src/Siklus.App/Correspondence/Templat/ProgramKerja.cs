using Siklus.App.Common;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>One line of a program kerja.</summary>
/// <param name="Kegiatan">What is done.</param>
/// <param name="Output">What comes of it.</param>
/// <param name="PenanggungJawab">Who answers for it.</param>
/// <param name="Mulai">First day.</param>
/// <param name="Selesai">Last day.</param>
/// <param name="Keterangan">Remark.</param>
public sealed record BarisProgramKerja(string Kegiatan, string Output, string PenanggungJawab, DateOnly Mulai, DateOnly Selesai, string? Keterangan = null);

/// <summary>What a program kerja says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Kegiatan">What the plan is for: "Pengumpulan Data Kinerja".</param>
/// <param name="Periode">Period of the data.</param>
/// <param name="Dasar">What it rests on: disposition, minutes of the meeting.</param>
/// <param name="Tujuan">What it is to reach.</param>
/// <param name="Baris">The plan.</param>
/// <param name="Tanggal">Date.</param>
/// <param name="Penandatangan">Who approves and who made it.</param>
public sealed record ProgramKerjaData(
    KopNaskah Kop, string Kegiatan, Periode Periode, IReadOnlyList<string> Dasar, string Tujuan, IReadOnlyList<BarisProgramKerja> Baris, DateOnly Tanggal,
    IReadOnlyList<Penandatangan> Penandatangan);

/// <summary>Program kerja: who does what until when.</summary>
public static class ProgramKerja
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "program-kerja";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(ProgramKerjaData data) => IsiNaskah.Of(
        PageSetup.Wide,
        Kop(data.Kop),
        Title($"Program Kerja {data.Kegiatan}", underline: false),
        Line(PeriodInCapitals(data.Periode), bold: true, Align.Center),
        Chapter("A. Dasar"),
        Numbered(data.Dasar),
        Chapter("B. Tujuan"),
        P(data.Tujuan),
        Chapter("C. Rencana Kegiatan"),
        new Block.Table([5, 27, 18, 16, 12, 12, 10],
        [
            Row(Head("No.", rows: 2), Head("Kegiatan", rows: 2), Head("Output", rows: 2), Head("Penanggung jawab", rows: 2), Head("Waktu", columns: 2), Head("Keterangan", rows: 2)),
            HeadRow("Mulai", "Selesai"),
            .. data.Baris.Select((one, index) => Row(
                Number(index + 1), Cell(one.Kegiatan), Cell(one.Output), Cell(one.PenanggungJawab), Cell(Indonesian.Date(one.Mulai), Align.Center),
                Cell(Indonesian.Date(one.Selesai), Align.Center), Cell(one.Keterangan))),
        ], HeaderRows: 2, Dense: true),
        Sign([.. WithDate(data)]));

    private static IEnumerable<Penandatangan> WithDate(ProgramKerjaData data) =>
        data.Penandatangan.Select((one, index) => index == data.Penandatangan.Count - 1 ? one with { Pembuka = PlaceAndDate(data.Kop, data.Tanggal) } : one);
}

/// <summary>One line of a checklist of documents.</summary>
/// <param name="Dokumen">Document needed.</param>
/// <param name="Ada">Whether it is there.</param>
/// <param name="Sumber">Where it comes from.</param>
/// <param name="Keterangan">Name of the file, or why it is missing.</param>
public sealed record BarisChecklist(string Dokumen, bool Ada, string? Sumber = null, string? Keterangan = null);

/// <summary>What a checklist of documents says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Kegiatan">What the documents are for.</param>
/// <param name="Periode">Period of the data.</param>
/// <param name="Baris">The documents.</param>
/// <param name="Tanggal">Date.</param>
/// <param name="Penandatangan">Who checked.</param>
public sealed record ChecklistDokumenData(
    KopNaskah Kop, string Kegiatan, Periode Periode, IReadOnlyList<BarisChecklist> Baris, DateOnly Tanggal, Penandatangan Penandatangan);

/// <summary>Checklist of the documents gathered.</summary>
public static class ChecklistDokumen
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "checklist-dokumen";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(ChecklistDokumenData data) => IsiNaskah.Of(
        PageSetup.Letter,
        Kop(data.Kop),
        Title("Checklist Dokumen", underline: false),
        Line($"{data.Kegiatan.ToUpperInvariant()} {PeriodInCapitals(data.Periode)}", bold: true, Align.Center),
        new Block.Table([6, 28, 8, 9, 19, 30],
        [
            Row(Head("No.", rows: 2), Head("Dokumen", rows: 2), Head("Kelengkapan", columns: 2), Head("Sumber", rows: 2), Head("Keterangan", rows: 2)),
            HeadRow("Ada", "Tidak"),
            .. data.Baris.Select((one, index) => Row(
                Number(index + 1), Cell(one.Dokumen), Tick(one.Ada), Tick(!one.Ada), Cell(one.Sumber), Cell(one.Keterangan))),
        ], HeaderRows: 2),
        P($"Dokumen yang ada {data.Baris.Count(one => one.Ada)} dari {data.Baris.Count}."),
        Sign(data.Penandatangan with { Pembuka = PlaceAndDate(data.Kop, data.Tanggal) }));

    private static TableCell Tick(bool on) =>
        new([new Block.Paragraph(on ? [new Inline.Checkbox(true)] : [Text("")], Align.Center, Tight: true)], Align: Align.Center);
}
