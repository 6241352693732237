using Siklus.Domain.Sop;

namespace Siklus.Documents.SopSheet;

/// <summary>One page: where its rows, symbols and lines come to lie.</summary>
internal sealed partial class SheetPagePlan
{
    private const double WidestSymbol = 17;

    private readonly SopDefinition _sop;
    private readonly Paper _paper;
    private readonly SheetTable _table;
    private readonly SheetRows _rows;
    private readonly SheetGutters _gutters;
    private readonly IReadOnlyList<Leg> _legs;
    private readonly IReadOnlyList<int> _steps;
    private readonly Dictionary<int, double> _tops = [];
    private readonly Dictionary<(Leg Leg, int Step), double> _channels = [];
    private readonly Dictionary<Leg, Point> _connectors = [];
    private readonly Dictionary<Leg, double> _strips = [];
    private readonly double _end;
    private readonly double _bottom;

    public SheetPagePlan(SopDefinition sop, Paper paper, SheetTable table, SheetRows rows, SheetGutters gutters, IReadOnlyList<Leg> legs, int page)
    {
        (_sop, _paper, _table, _rows, _gutters) = (sop, paper, table, rows, gutters);
        _legs = [.. legs.Where(leg => leg.Page == page)];
        _steps = [.. rows.On(page)];
        var (above, below) = (Above(legs, page), Below(legs, page));
        var top = paper.Margin + table.HeadHeight + SheetRows.Strip(above);
        foreach (var step in _steps)
        {
            _tops[step] = top;
            top += rows.HeightOf(step);
        }
        _end = top;
        AssignPorts();
        AssignChannels();
        Spread([.. _legs.Where(AtHead)], paper.Margin + table.HeadHeight + 1, paper.Margin + table.HeadHeight + 1 + SheetRows.ConnectorSize + 0.8);
        Spread([.. _legs.Where(AtFoot)], _end + SheetRows.Strip(below) - SheetRows.ConnectorSize - 0.4, _end + 0.8);
        _bottom = _end + SheetRows.Strip(below);
    }

    public static int Above(IReadOnlyList<Leg> legs, int page) => legs.Count(leg => leg.Page == page && AtHead(leg));

    public static int Below(IReadOnlyList<Leg> legs, int page) => legs.Count(leg => leg.Page == page && AtFoot(leg));

    /// <summary>Finds a gutter for every leg that needs one.</summary>
    public static SheetGutters Gutters(SopDefinition sop, SheetRows rows, IReadOnlyList<Leg> legs) =>
        new(sop.Kolom.Count, legs.Where(leg => NeedsGutter(leg, rows)).Select(leg => (leg, Choices(sop, leg), StartHeight(leg, rows), EndHeight(leg, rows))));

    public SheetPage Draw()
    {
        var cells = _table.Head(_paper.Margin).Concat(_steps.SelectMany(step => _table.Row(step, _tops[step], _rows.HeightOf(step))));
        var symbols = _steps.SelectMany(SymbolsOf)
            .Concat(_connectors.Select(c => new SheetSymbol(SheetSymbolKind.Connector, new Rect(c.Value.X - (SheetRows.ConnectorSize / 2), c.Value.Y, SheetRows.ConnectorSize, SheetRows.ConnectorSize), null) { Label = c.Key.Letter }));
        var arrows = _steps.SelectMany(LinksOf).Concat(_legs.Select(ArrowOf));
        return new SheetPage(_paper.Width, double.IsPositiveInfinity(_paper.Height) ? _bottom + _paper.Margin : Math.Max(_paper.Height, _bottom + _paper.Margin), [.. cells], [.. symbols], [.. arrows]);
    }

    private static bool AtHead(Leg leg) => leg.Start == LegEnd.Head || leg.End == LegEnd.Head;

    private static bool AtFoot(Leg leg) => leg.Start == LegEnd.Foot || leg.End == LegEnd.Foot;

    /// <summary>Not where the next row, or the strip beside the row, is reached at once.</summary>
    private static bool NeedsGutter(Leg leg, SheetRows rows) => (leg.Start, leg.End) switch
    {
        (LegEnd.Symbol, LegEnd.Symbol) => leg.Way.To != leg.Way.From + 1,
        (LegEnd.Symbol, LegEnd.Foot) => leg.Way.From != rows.On(leg.Page).Last(),
        (LegEnd.Head, _) => leg.Way.To != rows.On(leg.Page).First(),
        _ => true,
    };

    private static int[] Choices(SopDefinition sop, Leg leg)
    {
        var (from, to) = (ColumnOf(sop, leg.Way.From), ColumnOf(sop, leg.Way.To));
        var leaves = leg.Start == LegEnd.Symbol && (leg.Way.IsReturn || leg.End == LegEnd.Foot);
        var (at, other) = leaves ? (from, to) : (to, from);
        return other > at ? [at + 1, at] : [at, at + 1];
    }

    /// <summary>How far down a leg enters its gutter: channels at even numbers, the middle of rows at odd ones.</summary>
    private static int StartHeight(Leg leg, SheetRows rows) => leg.Start == LegEnd.Symbol ? (leg.Way.IsReturn ? (2 * leg.Way.From) + 1 : 2 * (leg.Way.From + 1)) : StripHeight(leg.Start, leg, rows);

    /// <summary>How far down it leaves it.</summary>
    private static int EndHeight(Leg leg, SheetRows rows) => leg.End == LegEnd.Symbol ? 2 * leg.Way.To : StripHeight(leg.End, leg, rows);

    private static int StripHeight(LegEnd end, Leg leg, SheetRows rows) => end == LegEnd.Head ? -1 : (2 * rows.On(leg.Page).Last()) + 2;

    private static int ColumnOf(SopDefinition sop, int step) => ColumnOf(sop, sop.Langkah[step].Penanggung);

    private static int ColumnOf(SopDefinition sop, string kode) => sop.Kolom.Select((k, i) => (k.Kode, i)).First(k => k.Kode == kode).i;
}
