using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Web.Pages.Planning.Matriks;

/// <summary>A cell: a node, or nothing where its row has none in that column.</summary>
public sealed record MatriksCell(SimpulPohon? Simpul, int RowSpan);

/// <summary>
/// The tree laid out as a table: one row for each end of a branch, one column for tujuan, as many as needed for sasaran and faktor kunci (which may stand below each other in any order), and one
/// each for program, kegiatan and sub kegiatan. A node spans the rows of all that prints below it.
/// </summary>
public sealed class MatriksRows
{
    private readonly PohonRenstra pohon;
    private readonly List<MatriksCell?[]> rows = [];
    private readonly int steps;

    private MatriksRows(PohonRenstra pohon, IReadOnlyList<SimpulPohon> roots)
    {
        this.pohon = pohon;
        steps = Math.Max(1, roots.Select(r => Deepest(r, 0, [])).DefaultIfEmpty().Max());
        Columns = steps + 4;
        foreach (var root in roots) Lay(root, 0, -1);
    }

    /// <summary>Number of columns.</summary>
    public int Columns { get; }

    /// <summary>Rows; a cell that one above spans is null.</summary>
    public IReadOnlyList<MatriksCell?[]> Rows => rows;

    /// <summary>Lays out what stands below <paramref name="roots"/>; visi and misi are passed over.</summary>
    public static MatriksRows Of(PohonRenstra pohon, IEnumerable<SimpulPohon> roots) => new(pohon, [.. roots.SelectMany(r => Measured(pohon, r))]);

    /// <summary>Heads of the columns, by what stands in them.</summary>
    public IReadOnlyList<string> Heads()
    {
        var heads = Enumerable.Range(0, Columns).Select(c => rows.Select(r => r[c]?.Simpul?.Jenis).OfType<JenisSimpul>().Distinct().Order().ToList()).ToList();
        return [.. heads.Select((kinds, c) => kinds.Count > 0 ? string.Join(" / ", kinds.Select(SimpulWords.Label)) : c == 0 ? "Tujuan" : c <= steps ? "Sasaran" : SimpulWords.Label(JenisSimpul.Program + (c - steps - 1)))];
    }

    private static IEnumerable<SimpulPohon> Measured(PohonRenstra pohon, SimpulPohon node) =>
        TataPohon.MayBeMeasured(node.Jenis) ? [node] : pohon.Below(node.Id).SelectMany(child => Measured(pohon, child));

    private int Deepest(SimpulPohon node, int above, HashSet<SimpulId> seen)
    {
        if (!seen.Add(node.Id)) return above;
        var own = node.Jenis is JenisSimpul.Sasaran or JenisSimpul.FaktorKunci ? above + 1 : above;
        return pohon.Below(node.Id).Select(child => Deepest(child, own, seen)).Append(own).Max();
    }

    private int ColumnOf(SimpulPohon node, int above) => node.Jenis switch
    {
        JenisSimpul.Tujuan => 0,
        JenisSimpul.Sasaran or JenisSimpul.FaktorKunci => Math.Max(above + 1, 1),
        _ => steps + 1 + (node.Jenis - JenisSimpul.Program),
    };

    /// <summary>Lays a node and all below it from a row on; how many rows it takes.</summary>
    private int Lay(SimpulPohon node, int row, int above)
    {
        if (row == 0 && above < 0) row = rows.Count;
        var column = ColumnOf(node, above);
        var start = row;
        foreach (var child in pohon.Below(node.Id)) row += Lay(child, row, column);
        if (row == start)
        {
            while (rows.Count <= row) rows.Add(new MatriksCell?[Columns]);
            for (var c = column + 1; c < Columns; c++) rows[row][c] = new MatriksCell(null, 1);
            row++;
        }
        rows[start][column] = new MatriksCell(node, row - start);
        for (var c = above + 1; c < column; c++) rows[start][c] = new MatriksCell(null, row - start);
        return row - start;
    }
}
