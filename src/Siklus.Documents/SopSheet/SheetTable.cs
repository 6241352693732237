using Siklus.App.Sop;
using Siklus.Domain.Sop;

namespace Siklus.Documents.SopSheet;

/// <summary>The table of the sheet: how wide its columns are and what stands in its cells.</summary>
internal sealed class SheetTable
{
    private const double Size = 2.9;
    private const double HeadingSize = 2.8;
    private const double Number = 8;
    private const double Time = 15;
    private const double Note = 19;

    private readonly SopDefinition _sop;
    private readonly double[] _edges;
    private readonly IReadOnlyList<string>[] _texts;
    private readonly IReadOnlyList<IReadOnlyList<string>>[] _lines;
    private readonly double _group;
    private readonly double _names;

    public SheetTable(SopDefinition sop, Paper paper)
    {
        _sop = sop;
        var whole = paper.Width - (2 * paper.Margin);
        var actors = sop.Kolom.Count;
        var actor = Math.Clamp(whole * 0.36 / actors, Math.Min(14, whole * 0.5 / actors), 24);
        var rest = whole - Number - Time - Note - (actors * actor);
        double[] widths = [Number, rest * 0.42, .. Enumerable.Repeat(actor, actors), rest * 0.29, Time, rest * 0.29, Note];
        _edges = [.. widths.Aggregate(new List<double> { paper.Margin }, (edges, width) => [.. edges, edges[^1] + width])];
        _texts = [.. sop.Langkah.Select(step => TextsOf(sop, step))];
        _lines = [.. _texts.Select(texts => (IReadOnlyList<IReadOnlyList<string>>)[.. texts.Select(Lines)])];
        _names = sop.Kolom.Select((k, i) => HeightOf(Heading(k.Nama, 2 + i), HeadingSize)).Max();
        _group = HeightOf([""], HeadingSize);
    }

    /// <summary>Height of the two rows of headings.</summary>
    public double HeadHeight => _group + _names;

    /// <summary>The left edge of a pelaksana's column; of the one behind the last, its right edge.</summary>
    public double ActorEdge(int column) => _edges[2 + column];

    /// <summary>What the texts of a step take.</summary>
    public double TextHeight(int step) => _lines[step].Max(lines => HeightOf(lines, Size));

    /// <summary>The headings, from <paramref name="top"/> on.</summary>
    public IEnumerable<SheetCell> Head(double top)
    {
        var last = 2 + _sop.Kolom.Count;
        yield return Tall("No", 0);
        yield return Tall("Kegiatan", 1);
        yield return Cell(Rect(2, last, top, _group), "Pelaksana");
        for (var i = 2; i < last; i++) yield return Cell(Rect(i, i + 1, top + _group, _names), _sop.Kolom[i - 2].Nama);
        yield return Cell(Rect(last, last + 3, top, _group), "Mutu Baku");
        foreach (var (name, i) in new[] { "Kelengkapan", "Waktu", "Output" }.Select((n, i) => (n, last + i))) yield return Cell(Rect(i, i + 1, top + _group, _names), name);
        yield return Tall("Keterangan", last + 3);

        SheetCell Tall(string text, int column) => Cell(Rect(column, column + 1, top, HeadHeight), text);
        SheetCell Cell(Rect place, string text) => new(place, TextLines.Break(text, place.Width - (2 * SheetCell.Padding), HeadingSize, bold: true), HeadingSize) { Text = text, IsHeading = true, IsCentred = true };
    }

    /// <summary>The cells of a step.</summary>
    public IEnumerable<SheetCell> Row(int step, double top, double height)
    {
        for (var i = 0; i < _texts[step].Count; i++)
        {
            yield return new SheetCell(Rect(i, i + 1, top, height), _lines[step][i], Size)
            {
                Text = _texts[step][i],
                IsCentred = i == 0 || i == 3 + _sop.Kolom.Count,
                IsMissing = i == 1 && _sop.Langkah[step].Uraian.Length == 0,
            };
        }
    }

    /// <summary>What stands where the sheet's own text is lost.</summary>
    public const string Lost = "(uraian tidak terbaca pada lembar)";

    /// <summary>What stands in the cells of a step, from the left.</summary>
    public static IReadOnlyList<string> TextsOf(SopDefinition sop, Langkah step) =>
    [
        step.NomorCetak, step.Uraian.Length == 0 ? Lost : step.Uraian, .. sop.Kolom.Select(_ => ""), Several(step.Kelengkapan.Select(k => k.Nama)),
        step.WaktuBaku is { } time ? CaseTiming.Say(time) : step.WaktuCetak ?? "", Several(step.Output.Where(o => !o.Pendamping).Select(o => o.Nama)), step.Keterangan ?? "",
    ];

    /// <summary>One as it is, more of them each with a dash on a line of its own.</summary>
    internal static string Several(IEnumerable<string> names) => names.ToList() is { Count: > 1 } all ? string.Join('\n', all.Select(name => $"- {name}")) : string.Concat(names);

    private IReadOnlyList<string> Lines(string text, int column) =>
        [.. text.Split('\n').SelectMany(line => TextLines.Break(line, _edges[column + 1] - _edges[column] - (2 * SheetCell.Padding), Size))];

    private IReadOnlyList<string> Heading(string text, int column) => TextLines.Break(text, _edges[column + 1] - _edges[column] - (2 * SheetCell.Padding), HeadingSize, bold: true);

    private Rect Rect(int from, int to, double top, double height) => new(_edges[from], top, _edges[to] - _edges[from], height);

    private static double HeightOf(IReadOnlyList<string> lines, double size) => (lines.Count * size * TextLines.Leading) + (2 * SheetCell.Padding);
}
