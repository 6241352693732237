namespace Siklus.Documents.SopSheet;

/// <summary>
/// The space between two columns of pelaksana, where lines run up and down: gutter 0 lies left of the first column, the last one right of the last. No symbol reaches into it.
/// </summary>
internal sealed class SheetGutters
{
    private const double First = 1.1;
    private const double Step = 1.3;
    private const double Clear = 0.9;

    private readonly int _columns;
    private readonly List<(int Page, int From, int To)>[][] _lanes;

    /// <param name="columns">How many columns of pelaksana there are.</param>
    /// <param name="legs">Legs whose gutter is to be found, with the gutters they may take and the heights (row by row) between which they run.</param>
    public SheetGutters(int columns, IEnumerable<(Leg Leg, int[] Choices, int From, int To)> legs)
    {
        _columns = columns;
        var lanes = Enumerable.Range(0, columns + 1).Select(_ => new List<List<(int, int, int)>>()).ToArray();
        foreach (var (leg, choices, a, b) in legs)
        {
            var run = (leg.Page, From: Math.Min(a, b), To: Math.Max(a, b));
            // The first choice is the shorter way; another is taken only where it saves a lane.
            var gutter = choices.MinBy(g => (Free(lanes[g], run), Array.IndexOf(choices, g)));
            var lane = Free(lanes[gutter], run);
            if (lane == lanes[gutter].Count) lanes[gutter].Add([]);
            lanes[gutter][lane].Add(run);
            (leg.Gutter, leg.Lane) = (gutter, lane);
        }
        _lanes = [.. lanes.Select(l => l.ToArray())];
    }

    /// <summary>How far from the columns' border a lane lies; left of it below zero.</summary>
    public double Offset(int gutter, int lane)
    {
        if (gutter == 0) return First + (lane * Step);
        if (gutter == _columns) return -First - (lane * Step);
        return (First + (lane / 2 * Step)) * (lane % 2 == 0 ? -1 : 1);
    }

    /// <summary>What a gutter takes of the column to its right.</summary>
    public double RightExtent(int gutter) => Enumerable.Range(0, _lanes[gutter].Length).Select(lane => Offset(gutter, lane)).Where(o => o > 0).DefaultIfEmpty(First - Clear).Max() + Clear;

    /// <summary>What a gutter takes of the column to its left.</summary>
    public double LeftExtent(int gutter) => Enumerable.Range(0, _lanes[gutter].Length).Select(lane => -Offset(gutter, lane)).Where(o => o > 0).DefaultIfEmpty(First - Clear).Max() + Clear;

    private static int Free(List<List<(int Page, int From, int To)>> lanes, (int Page, int From, int To) run)
    {
        var free = lanes.FindIndex(lane => lane.TrueForAll(other => other.Page != run.Page || other.To < run.From || run.To < other.From));
        return free < 0 ? lanes.Count : free;
    }
}
