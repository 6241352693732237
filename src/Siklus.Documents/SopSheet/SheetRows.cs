using Siklus.Domain.Sop;

namespace Siklus.Documents.SopSheet;

/// <summary>How high each step's row is, and which rows share a page.</summary>
internal sealed class SheetRows
{
    /// <summary>Between two lines that run side by side.</summary>
    public const double LaneStep = 1.5;

    /// <summary>From a row's upper border to the first of them.</summary>
    public const double FirstLane = 1.2;

    public const double ConnectorSize = 5;

    /// <summary>Below the lanes above a symbol, for the heads of arrows.</summary>
    private const double HeadRoom = 2.6;

    private readonly int[] _lanes;
    private readonly double[] _heights;
    private readonly int[] _pages;

    /// <param name="sop">The SOP.</param>
    /// <param name="ways">Its ways.</param>
    /// <param name="table">Its table.</param>
    /// <param name="paper">What it is laid out for.</param>
    /// <param name="connectors">How many connectors to leave room for, above and below each page's rows.</param>
    public SheetRows(SopDefinition sop, IReadOnlyList<Way> ways, SheetTable table, Paper paper, int connectors)
    {
        // A lane for every way that ends here or turns off here on its way on; not every one will be needed.
        _lanes = [.. sop.Langkah.Select((_, i) => ways.Count(w => w.To == i) + ways.Count(w => w.From == i - 1 && w.To > i))];
        _heights = [.. sop.Langkah.Select((l, i) => Math.Max(table.TextHeight(i), Channel(i) + SymbolHeight(l) + Below(l)))];
        _pages = new int[_heights.Length];
        var room = paper.Height - (2 * paper.Margin) - table.HeadHeight;
        var (page, used) = (0, 0d);
        for (var i = 0; i < _heights.Length; i++)
        {
            var strips = Strip(connectors) * (page > 0 ? 2 : 1);
            if (used > 0 && used + _heights[i] + strips > room) (page, used) = (page + 1, 0);
            _pages[i] = page;
            used += _heights[i];
        }
    }

    public int PageCount => _pages[^1] + 1;

    public int PageOf(int step) => _pages[step];

    public double HeightOf(int step) => _heights[step];

    /// <summary>The steps on a page.</summary>
    public IEnumerable<int> On(int page) => Enumerable.Range(0, _pages.Length).Where(i => _pages[i] == page);

    /// <summary>Space above the symbol in which lines run across.</summary>
    public double Channel(int step) => FirstLane + (_lanes[step] == 0 ? 1 : (_lanes[step] * LaneStep) + HeadRoom);

    /// <summary>Height of a strip with that many connectors.</summary>
    public static double Strip(int connectors) => connectors == 0 ? 0 : ConnectorSize + 2.2 + (connectors * LaneStep);

    public static double SymbolHeight(Langkah step) => step.Keputusan is null ? 7 : 11;

    /// <summary>Below the symbol; a decision writes "Ya" there.</summary>
    public static double Below(Langkah step) => step.Keputusan is null ? 2 : 3.4;
}
