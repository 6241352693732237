using Siklus.App.Common;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>One indikator in a form. Values are written already, with unit; null is room to write.</summary>
/// <param name="Sasaran">Goal; the same goal in following rows is printed once.</param>
/// <param name="Indikator">Indikator kinerja.</param>
/// <param name="TargetTahunan">Target of the year.</param>
/// <param name="TargetTribulan">Target of the quarter.</param>
/// <param name="Realisasi">Realisasi of the quarter.</param>
/// <param name="Program">Program/kegiatan/sub kegiatan.</param>
/// <param name="SumberData">Where the data comes from.</param>
/// <param name="Unit">Unit that answers for it.</param>
/// <param name="Keterangan">Remark.</param>
/// <param name="Bukti">Names of the evidence.</param>
public sealed record BarisFormulir(
    string Sasaran, string Indikator, string? TargetTahunan = null, string? TargetTribulan = null, string? Realisasi = null, string? Program = null,
    string? SumberData = null, string? Unit = null, string? Keterangan = null, IReadOnlyList<string>? Bukti = null);

/// <summary>What a form for performance data says, blank or filled in.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Periode">Year and quarter of the data.</param>
/// <param name="Susunan">Layout.</param>
/// <param name="Unit">Unit that fills it in, or null for a blank form for all.</param>
/// <param name="Baris">The indikator.</param>
/// <param name="Tanggal">Date at the signature, or null for dots.</param>
/// <param name="Penandatangan">Who fills it in; none on a blank form.</param>
/// <param name="KembaliPaling">Last day to hand it back, printed on a blank form.</param>
public sealed record FormulirData(
    KopNaskah Kop, Periode Periode, SusunanFormulir Susunan, string? Unit, IReadOnlyList<BarisFormulir> Baris, DateOnly? Tanggal,
    IReadOnlyList<Penandatangan> Penandatangan, DateOnly? KembaliPaling = null);

/// <summary>Formulir pengumpulan data capaian kinerja, blank ("blangko").</summary>
public static class FormulirPengumpulanData
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "formulir-pengumpulan-data";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Makes the content; realisasi and remarks are left to write.</summary>
    public static IsiNaskah Build(FormulirData data) =>
        FormulirBlocks.Build(Blank(data), blank: true);

    /// <summary>Makes one document of the blank forms of several units, each on a page of its own.</summary>
    /// <param name="units">The forms.</param>
    /// <param name="petunjuk">How to fill it in, printed above every form; null = nothing.</param>
    public static IsiNaskah BuildAll(IReadOnlyList<FormulirData> units, string? petunjuk) => IsiNaskah.Of(
        PageSetup.Wide,
        [.. units.SelectMany((unit, i) => (i == 0 ? Array.Empty<Block>() : [new Block.PageBreak()]).Concat(FormulirBlocks.Blocks(Blank(unit), blank: true, petunjuk)))]);

    private static FormulirData Blank(FormulirData data) =>
        data with { Baris = [.. data.Baris.Select(row => row with { Realisasi = null, Keterangan = null, Bukti = null })] };
}

/// <summary>Formulir pengumpulan data capaian kinerja yang sudah diisi.</summary>
public static class FormulirTerisi
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "formulir-terisi";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(FormulirData data) => FormulirBlocks.Build(data, blank: false);
}

internal static class FormulirBlocks
{
    public static IsiNaskah Build(FormulirData data, bool blank) => IsiNaskah.Of(PageSetup.Wide, Blocks(data, blank));

    public static IReadOnlyList<Block> Blocks(FormulirData data, bool blank, string? petunjuk = null) =>
        [
            Kop(data.Kop),
            Title(KolomFormulir.JudulOf(data.Susunan), underline: false),
            Line(PeriodInCapitals(data.Periode), bold: true, Align.Center),
            Pairs(14, [Pair("Unit", data.Unit ?? Dots), .. blank && data.KembaliPaling is { } last ? [Pair("Dikembalikan", "paling lambat " + Indonesian.DayAndDate(last))] : Array.Empty<(string, IReadOnlyList<Inline>)>()]),
            .. petunjuk is null ? Array.Empty<Block>() : [P("Petunjuk: " + petunjuk)],
            Sheet(data, blank),
            .. Evidence(data.Baris),
            .. Signatures(data),
        ];

    private static Block.Table Sheet(FormulirData data, bool blank)
    {
        var columns = KolomFormulir.Of(data.Susunan, data.Periode);
        IReadOnlyList<TableRow> head = data.Susunan == SusunanFormulir.SembilanKolom ? [HeadRow([.. columns.Select(c => c.Judul)]), HeadRow([.. columns.Select((_, i) => $"{i + 1}")])] : [HeadRow([.. columns.Select(c => c.Judul)])];
        return new([.. columns.Select(c => c.Lebar)], [.. head, .. Rows(data.Baris, blank, row => [.. columns.Skip(3).Select(c => Written(c.Isi, row))])], HeaderRows: head.Count, Dense: true);
    }

    private static TableCell Written(IsiKolom column, BarisFormulir row) => column switch
    {
        IsiKolom.Target => Cell(row.TargetTribulan ?? row.TargetTahunan, Align.Right),
        IsiKolom.TargetTahunan => Cell(row.TargetTahunan, Align.Right),
        IsiKolom.TargetTribulan => Cell(row.TargetTribulan, Align.Right),
        IsiKolom.Realisasi => Cell(row.Realisasi, Align.Right),
        IsiKolom.Program => Cell(row.Program),
        IsiKolom.SumberData => Cell(row.SumberData),
        IsiKolom.Unit => Cell(row.Unit),
        _ => Cell(row.Keterangan),
    };

    private static IEnumerable<TableRow> Rows(IReadOnlyList<BarisFormulir> rows, bool blank, Func<BarisFormulir, IReadOnlyList<TableCell>> rest)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var first = i == 0 || rows[i - 1].Sasaran != row.Sasaran;
            var span = rows.Skip(i).TakeWhile(next => next.Sasaran == row.Sasaran).Count();
            IReadOnlyList<TableCell> sasaran = first ? [new TableCell([Line(row.Sasaran)], RowSpan: span)] : [];
            yield return new TableRow([Number(i + 1), .. sasaran, Cell(row.Indikator), .. rest(row)], MinHeightMm: blank ? 10 : 0);
        }
    }

    private static IEnumerable<Block> Evidence(IReadOnlyList<BarisFormulir> rows)
    {
        var items = rows.SelectMany((row, index) => (row.Bukti ?? []).Select(name => $"No. {index + 1}: {name}")).ToList();
        if (items.Count == 0) yield break;
        yield return Line("Data pendukung yang disertakan:", bold: true);
        yield return Numbered(items);
    }

    private static IEnumerable<Block> Signatures(FormulirData data)
    {
        if (data.Penandatangan.Count == 0) yield break;
        var opening = data.Tanggal is { } date ? PlaceAndDate(data.Kop, date) : $"{data.Kop.Tempat}, {Dots}";
        yield return Sign([.. data.Penandatangan.Select((one, index) => index == data.Penandatangan.Count - 1 ? one with { Pembuka = opening } : one)]);
    }
}
