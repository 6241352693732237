using System.Globalization;
using System.Text.RegularExpressions;
using Siklus.App.Planning.Files;

namespace Siklus.Documents.Rencana;

/// <summary>Which sheet of a plan a table is, and which of its columns holds what: found by the words of its headings, wherever they stand and in whatever order.</summary>
internal sealed partial class SheetHeader
{
    /// <summary>How many filled rows may stand above the headings.</summary>
    private const int MostAbove = 20;

    private const int MostKomponen = 25;

    private readonly Dictionary<string, (int At, RencanaColumn Column)> byHeading;

    private SheetHeader(LembarRencana lembar, int index, Dictionary<string, (int, RencanaColumn)> byHeading, IReadOnlyList<TableCell> unknown, IReadOnlyList<(TableCell First, TableCell Second)> twice, int komponen) =>
        (Lembar, Index, this.byHeading, Unknown, Twice, Komponen) = (lembar, index, byHeading, unknown, twice, komponen);

    public LembarRencana Lembar { get; }

    /// <summary>Index of the row of headings.</summary>
    public int Index { get; }

    /// <summary>Headings that say nothing to the reader.</summary>
    public IReadOnlyList<TableCell> Unknown { get; }

    /// <summary>Headings that stand twice.</summary>
    public IReadOnlyList<(TableCell First, TableCell Second)> Twice { get; }

    /// <summary>How many components have columns.</summary>
    public int Komponen { get; }

    public int? At(string heading) => byHeading.TryGetValue(heading, out var found) ? found.At : null;

    public RencanaColumn Column(string heading) => byHeading[heading].Column;

    /// <summary>Columns that hold something of the plan.</summary>
    public IEnumerable<int> Read => byHeading.Values.Where(c => c.Column.Kind != ColumnKind.Aside).Select(c => c.At);

    private int Score => byHeading.Count;

    /// <summary>The headings of a table; null when they are of no sheet.</summary>
    public static SheetHeader? Find(Table table)
    {
        SheetHeader? best = null;
        foreach (var index in Enumerable.Range(0, Math.Min(MostAbove, table.Rows.Count)))
        {
            foreach (var lembar in Enum.GetValues<LembarRencana>())
            {
                if (lembar == LembarRencana.Petunjuk || Match(table.Rows[index], index, lembar) is not { } found || RencanaColumns.Of(lembar).Any(c => c.IsNeeded && found.At(c.Heading) is null)) continue;
                if (best is null || found.Score > best.Score || (found.Score == best.Score && found.Index == best.Index && Named(table) == lembar)) best = found;
            }
        }
        return best;
    }

    /// <summary>The sheet that a table's name says it is.</summary>
    public static LembarRencana? Named(Table table) => Enum.GetValues<LembarRencana>().Cast<LembarRencana?>().FirstOrDefault(l => RencanaWords.Letters(table.Name).Contains(l.ToString()!, StringComparison.OrdinalIgnoreCase));

    /// <summary>Headings that the sheet lacks in the row that comes closest.</summary>
    public static IReadOnlyList<string> Missing(Table table, LembarRencana lembar) => Enumerable.Range(0, Math.Min(MostAbove, table.Rows.Count))
        .Select(i => Match(table.Rows[i], i, lembar) is var found ? (found.Score, Lacks: RencanaColumns.Of(lembar).Where(c => c.IsNeeded && found.At(c.Heading) is null).Select(c => c.Heading).ToList()) : default)
        .OrderByDescending(m => m.Score).Select(m => m.Lacks).FirstOrDefault() ?? [.. RencanaColumns.Of(lembar).Where(c => c.IsNeeded).Select(c => c.Heading)];

    private static SheetHeader Match(TableRow row, int index, LembarRencana lembar)
    {
        var cells = row.Cells.Where(c => c.Cover == Cover.None && c.Kind == CellKind.Text).ToList();
        var komponen = lembar == LembarRencana.Indikator ? cells.Select(c => KomponenShape().Match(RencanaWords.Letters(c.Text))).Where(m => m.Success).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).Where(n => n <= MostKomponen).DefaultIfEmpty().Max() : 0;
        var columns = RencanaColumns.Of(lembar, komponen);
        var (found, twice, used) = (new Dictionary<string, (int, RencanaColumn)>(StringComparer.Ordinal), new List<(TableCell, TableCell)>(), new Dictionary<int, TableCell>());
        // First what is written as Siklus writes it, then as offices do, then without what stands in brackets.
        Take(Bare, c => [c.Heading]);
        Take(Bare, c => c.Others ?? []);
        Take(t => Bare(Brackets().Replace(t, "")), c => c.Words);
        return new SheetHeader(lembar, index, found, [.. cells.Where(c => !used.ContainsKey(c.Column))], twice, komponen);

        void Take(Func<string, string> shape, Func<RencanaColumn, IEnumerable<string>> words)
        {
            foreach (var column in columns)
            {
                var known = words(column).Select(Bare).ToHashSet(StringComparer.Ordinal);
                if (known.Count == 0 || found.ContainsKey(column.Heading)) continue;
                var same = cells.Where(c => !used.ContainsKey(c.Column) && known.Contains(shape(c.Text))).ToList();
                if (same.Count == 0) continue;
                found[column.Heading] = (same[0].Column, column);
                foreach (var cell in same) used[cell.Column] = cell;
                if (same.Count > 1 && column.Kind != ColumnKind.Aside) twice.Add((same[0], same[1]));
            }
        }
    }

    private static string Bare(string text) => RencanaWords.Letters(text);

    [GeneratedRegex(@"^komponen(\d{1,2})(?:kode|nama|satuan|bulat)$")]
    private static partial Regex KomponenShape();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();
}
