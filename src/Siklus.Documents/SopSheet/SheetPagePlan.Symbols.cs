using Siklus.Domain.Sop;

namespace Siklus.Documents.SopSheet;

/// <summary>Symbols: where they lie and where their edges are.</summary>
internal sealed partial class SheetPagePlan
{
    /// <summary>Below the middle, where those who do a step together are joined: a decision's "Tidak" leaves in the middle.</summary>
    private const double LinkDrop = 2.2;

    private static SheetSymbolKind KindOf(SopDefinition sop, int step) =>
        sop.Langkah[step].Keputusan is not null ? SheetSymbolKind.Decision
        : step == 0 || sop.After(step + 1).IsSelesai ? SheetSymbolKind.Terminator
        : SheetSymbolKind.Process;

    private IEnumerable<SheetSymbol> SymbolsOf(int step)
    {
        var langkah = _sop.Langkah[step];
        var kind = KindOf(_sop, step);
        yield return new SheetSymbol(kind, PlaceOf(step, ColumnOf(_sop, step)), langkah.Urutan) { Dugaan = langkah.Dugaan.Contains("pelaksana") };
        foreach (var helper in langkah.Pembantu)
            yield return new SheetSymbol(SheetSymbolKind.Process, PlaceOf(step, ColumnOf(_sop, helper)), langkah.Urutan) { Dugaan = langkah.Dugaan.Contains("pelaksana") };
    }

    /// <summary>A line between neighbours of those who do a step together.</summary>
    private IEnumerable<SheetArrow> LinksOf(int step)
    {
        var columns = _sop.Langkah[step].Pelaksana.Select(kode => ColumnOf(_sop, kode)).Order().ToList();
        foreach (var (left, right) in columns.Zip(columns.Skip(1)))
        {
            var y = PlaceOf(step, left).Centre.Y + LinkDrop;
            yield return new SheetArrow([new(EdgeX(step, left, y, toRight: true), y), new(EdgeX(step, right, y, toRight: false), y)]) { HasHead = false };
        }
    }

    private Rect PlaceOf(int step, int column)
    {
        var (left, right) = (_table.ActorEdge(column) + _gutters.RightExtent(column), _table.ActorEdge(column + 1) - _gutters.LeftExtent(column + 1));
        var width = Math.Min(WidestSymbol, right - left);
        var langkah = _sop.Langkah[step];
        var main = SheetRows.SymbolHeight(langkah);
        var free = _rows.HeightOf(step) - _rows.Channel(step) - main - SheetRows.Below(langkah);
        var middle = _tops[step] + _rows.Channel(step) + (free / 2) + (main / 2);
        var height = column == ColumnOf(_sop, step) ? main : Math.Min(main, 7);
        return new Rect(((left + right) / 2) - (width / 2), middle - (height / 2), width, height);
    }

    /// <summary>The upper edge of a step's symbol where a line comes down at <paramref name="x"/>.</summary>
    private double TopY(int step, double x)
    {
        var place = PlaceOf(step, ColumnOf(_sop, step));
        var off = Math.Abs(x - place.Centre.X);
        return KindOf(_sop, step) switch
        {
            SheetSymbolKind.Decision => place.Y + (place.Height * off / place.Width),
            SheetSymbolKind.Terminator => place.Y + Rounded(place, off - ((place.Width - place.Height) / 2)),
            _ => place.Y,
        };
    }

    /// <summary>The side of a step's symbol in a column at height <paramref name="y"/>.</summary>
    private double EdgeX(int step, int column, double y, bool toRight)
    {
        var place = PlaceOf(step, column);
        var off = Math.Abs(y - place.Centre.Y);
        var inward = column != ColumnOf(_sop, step) ? 0 : KindOf(_sop, step) switch
        {
            SheetSymbolKind.Decision => place.Width * off / place.Height,
            SheetSymbolKind.Terminator => Rounded(place, off),
            _ => 0,
        };
        return toRight ? place.Right - inward : place.X + inward;
    }

    /// <summary>How far the round end of a terminator lies within its rectangle, so far off the middle of the round.</summary>
    private static double Rounded(Rect place, double off)
    {
        var radius = place.Height / 2;
        return off <= 0 ? 0 : radius - Math.Sqrt(Math.Max(0, (radius * radius) - (off * off)));
    }
}
