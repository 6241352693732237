using Siklus.Documents.SopFiles;
using Siklus.Domain.Sop;

namespace Siklus.Documents.SopSheet;

/// <summary>The identity page as cells of a workbook.</summary>
internal sealed class IdentityGrid
{
    private const double LineHeight = 4;
    private const double TextSize = 2.9;

    private readonly List<IdentityCell> _cells = [];
    private readonly List<double> _heights = [];
    private readonly List<string> _merged = [];

    public IdentityGrid(IdentitasSop identitas)
    {
        var fields = SheetIdentity.Show(identitas);
        var (office, head, parts) = (fields[0], fields.Where(f => !IsPart(f.Kode)).Skip(1).ToList(), fields.Where(f => IsPart(f.Kode)).ToList());
        _cells.Add(new(0, 0, identitas.Kabupaten is { } above ? $"Pemerintah {above}\n{office.Text}" : office.Text, 5));
        foreach (var (r, field) in head.Index())
        {
            _cells.Add(new(2, r, field.Label, 4));
            _cells.Add(new(3, r, field.Text, 2));
            // Room to sign.
            _heights.Add(field.Kode == "disahkanOleh" ? 26 : Height(field.Text, Widths[3]));
        }
        Merge(0, 0, 1, head.Count - 1);
        foreach (var pair in parts.Chunk(2))
        {
            var row = _heights.Count;
            _heights.AddRange([LineHeight + 1.5, pair.Max(part => Height(part.Text, Widths[0] + Widths[1]))]);
            foreach (var (i, part) in pair.Index())
            {
                _cells.Add(new(2 * i, row, part.Label, 4));
                _cells.Add(new(2 * i, row + 1, part.Text, 2));
                Merge(2 * i, row, (2 * i) + 1, row);
                Merge(2 * i, row + 1, (2 * i) + 1, row + 1);
            }
        }

        bool IsPart(string kode) => identitas.Bagian.Any(part => part.Kode == kode);
    }

    /// <summary>Of each column, in millimetres.</summary>
    public static IReadOnlyList<double> Widths { get; } = [67, 67, 40, 94];

    /// <summary>Cells with a text, one that has none among them.</summary>
    public IReadOnlyList<IdentityCell> Cells => _cells;

    /// <summary>Of each row, in millimetres.</summary>
    public IReadOnlyList<double> Heights => _heights;

    /// <summary>"A1:B7".</summary>
    public IReadOnlyList<string> Merged => _merged;

    private void Merge(int left, int top, int right, int bottom) => _merged.Add($"{SheetGrid.Name(left, top)}:{SheetGrid.Name(right, bottom)}");

    private static double Height(string text, double width) => (LineHeight * Math.Max(1, text.Split('\n').Sum(line => Math.Max(1, TextLines.Break(line, width - 4, TextSize).Count)))) + 1.5;
}

/// <summary>A cell of the identity page.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Row">From 0.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Style">Its style in <see cref="SheetXlsx"/>.</param>
internal sealed record IdentityCell(int Column, int Row, string Text, uint Style);
