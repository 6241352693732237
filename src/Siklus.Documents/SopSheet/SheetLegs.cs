namespace Siklus.Documents.SopSheet;

/// <summary>Where a leg of a way begins or ends.</summary>
internal enum LegEnd
{
    /// <summary>At the symbol of its step.</summary>
    Symbol,

    /// <summary>At a connector above the first row of the page.</summary>
    Head,

    /// <summary>At a connector below the last row of the page.</summary>
    Foot,
}

/// <summary>The part of a way that lies on one page.</summary>
/// <param name="way">The whole way.</param>
/// <param name="page">Index of the page.</param>
/// <param name="start">Where it begins.</param>
/// <param name="end">Where it ends.</param>
/// <param name="letter">On its connector; null when the way stays on one page.</param>
internal sealed class Leg(Way way, int page, LegEnd start, LegEnd end, string? letter)
{
    public Way Way => way;

    public int Page => page;

    public LegEnd Start => start;

    public LegEnd End => end;

    public string? Letter => letter;

    /// <summary>The gutter that it runs along, from 0 left of the first pelaksana; -1 when it needs none.</summary>
    public int Gutter { get; set; } = -1;

    /// <summary>Its lane in that gutter.</summary>
    public int Lane { get; set; }

    /// <summary>Its place among those that end at the same symbol: 0 in the middle, then left -1, right 1, left -2 …</summary>
    public int Port { get; set; }

    /// <summary>Whether it begins at its symbol and goes down.</summary>
    public bool LeavesBelow => Start == LegEnd.Symbol && !Way.IsReturn;
}

/// <summary>Cuts ways into legs at the ends of pages.</summary>
internal static class SheetLegs
{
    /// <param name="ways">The ways.</param>
    /// <param name="pageOf">Page of each step.</param>
    public static IReadOnlyList<Leg> Cut(IReadOnlyList<Way> ways, Func<int, int> pageOf)
    {
        var legs = new List<Leg>();
        var letters = 0;
        foreach (var way in ways)
        {
            var (from, to) = (pageOf(way.From), pageOf(way.To));
            if (from == to)
            {
                legs.Add(new(way, from, LegEnd.Symbol, LegEnd.Symbol, null));
                continue;
            }
            var letter = Letter(letters++);
            legs.Add(new(way, from, LegEnd.Symbol, way.IsReturn ? LegEnd.Head : LegEnd.Foot, letter));
            legs.Add(new(way, to, way.IsReturn ? LegEnd.Foot : LegEnd.Head, LegEnd.Symbol, letter));
        }
        return legs;
    }

    /// <summary>A, B … Z, A1, B1 …</summary>
    private static string Letter(int number) => number < 26 ? $"{(char)('A' + number)}" : $"{(char)('A' + (number % 26))}{number / 26}";
}
