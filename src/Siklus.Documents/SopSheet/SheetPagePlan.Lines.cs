namespace Siklus.Documents.SopSheet;

/// <summary>Lines: ports, channels, strips, and the way from one end to the other.</summary>
internal sealed partial class SheetPagePlan
{
    private const double LabelSize = 2.5;

    /// <summary>Those that end at one symbol come down side by side: straight ones in the middle, the others on the side they come from.</summary>
    private void AssignPorts()
    {
        foreach (var arrivals in _legs.Where(leg => leg.End == LegEnd.Symbol).GroupBy(leg => leg.Way.To))
        {
            var column = ColumnOf(_sop, arrivals.Key);
            var (left, right) = (0, 0);
            foreach (var (leg, i) in arrivals.OrderBy(leg => leg.Gutter >= 0).ThenBy(leg => leg.Way.From).Select((l, i) => (l, i)))
                leg.Port = i == 0 && leg.Gutter < 0 ? 0 : leg.Gutter <= column ? --left : ++right;
        }
    }

    private double PortX(Leg leg)
    {
        var place = PlaceOf(leg.Way.To, ColumnOf(_sop, leg.Way.To));
        var most = _legs.Where(other => other.End == LegEnd.Symbol && other.Way.To == leg.Way.To).Max(other => Math.Abs(other.Port));
        return place.Centre.X + (most == 0 ? 0 : leg.Port * Math.Min(2.6, ((place.Width / 2) - 1.2) / most));
    }

    /// <summary>A lane for each line that runs across above a row: first those that only turn off there, then those that end below.</summary>
    private void AssignChannels()
    {
        foreach (var step in _steps)
        {
            var turning = _legs.Where(leg => leg.LeavesBelow && leg.Gutter >= 0 && leg.Way.From + 1 == step);
            var ending = _legs.Where(leg => leg.End == LegEnd.Symbol && leg.Way.To == step).OrderBy(leg => leg.Port == 0);
            foreach (var (leg, i) in turning.Concat(ending).Select((l, i) => (l, i))) _channels[(leg, step)] = _tops[step] + SheetRows.FirstLane + (i * SheetRows.LaneStep);
        }
    }

    /// <summary>Sets connectors side by side, each as near as it can be to its line, with a lane of its own between the two.</summary>
    private void Spread(List<Leg> legs, double top, double lanes)
    {
        const double apart = SheetRows.ConnectorSize + 1;
        var (first, last) = (_table.ActorEdge(0) + (apart / 2), _table.ActorEdge(_sop.Kolom.Count) - (apart / 2));
        var places = legs.OrderBy(StripX).ToList();
        var at = new double[places.Count];
        for (var i = 0; i < at.Length; i++) at[i] = Math.Max(StripX(places[i]), i == 0 ? first : at[i - 1] + apart);
        for (var i = at.Length - 1; i >= 0; i--) at[i] = Math.Min(at[i], i == at.Length - 1 ? last : at[i + 1] - apart);
        foreach (var (i, lane) in Turning(places, at).Select((i, lane) => (i, lane))) (_connectors[places[i]], _strips[places[i]]) = (new Point(at[i], top), lanes + (lane * SheetRows.LaneStep));
    }

    // Which line turns first, from above: one whose connector may stand where another comes down turns after that one has turned away.
    private IEnumerable<int> Turning(List<Leg> places, double[] at)
    {
        var order = Enumerable.Range(0, at.Length).ToList();
        var (toLeft, toRight) = (order.Where(i => at[i] < StripX(places[i])), order.Where(i => at[i] >= StripX(places[i])));
        return places.Count > 0 && AtHead(places[0]) ? toRight.Concat(toLeft.Reverse()) : toLeft.Concat(toRight.Reverse());
    }

    /// <summary>Where a line passes between rows and strip.</summary>
    private double StripX(Leg leg) =>
        leg.Gutter >= 0 ? GutterX(leg) : leg.Start == LegEnd.Symbol ? PlaceOf(leg.Way.From, ColumnOf(_sop, leg.Way.From)).Centre.X : PortX(leg);

    private double GutterX(Leg leg) => _table.ActorEdge(leg.Gutter) + _gutters.Offset(leg.Gutter, leg.Lane);

    private SheetArrow ArrowOf(Leg leg)
    {
        var points = new List<Point>();
        var way = leg.Way;
        var labelAt = default(Point);
        if (leg.Start == LegEnd.Symbol)
        {
            var column = ColumnOf(_sop, way.From);
            var place = PlaceOf(way.From, column);
            if (way.IsReturn)
            {
                var toRight = leg.Gutter > column;
                points.Add(new(toRight ? place.Right : place.X, place.Centre.Y));
                points.Add(new(GutterX(leg), place.Centre.Y));
                labelAt = new(toRight ? Math.Min(place.Right - 5.4, GutterX(leg) - TextLines.WidthOf(way.Label ?? "", LabelSize) - 0.4) : Math.Max(place.X - 0.2, GutterX(leg) + 0.4), place.Y + 0.8);
            }
            else
            {
                points.Add(new(place.Centre.X, place.Bottom));
                if (leg.Gutter >= 0) AddAcross(points, _channels[(leg, way.From + 1)], GutterX(leg));
                labelAt = new(place.Centre.X + 0.9, place.Bottom + LabelSize);
            }
        }
        else
        {
            points.Add(Mouth(leg));
            AddAcross(points, _strips[leg], StripX(leg));
        }

        if (leg.End == LegEnd.Symbol)
        {
            var x = PortX(leg);
            AddAcross(points, _channels[(leg, way.To)], x);
            points.Add(new(x, TopY(way.To, x)));
        }
        else
        {
            var mouth = Mouth(leg);
            AddAcross(points, _strips[leg], mouth.X);
            points.Add(mouth);
        }
        return new SheetArrow(Straightened(points)) { Label = leg.Start == LegEnd.Symbol ? way.Label : null, LabelAt = labelAt, Dugaan = way.Dugaan };
    }

    /// <summary>Where a line meets its connector.</summary>
    private Point Mouth(Leg leg) => new(_connectors[leg].X, _connectors[leg].Y + (AtHead(leg) ? SheetRows.ConnectorSize : 0));

    /// <summary>Up or down to <paramref name="y"/>, then across to <paramref name="x"/>.</summary>
    private static void AddAcross(List<Point> points, double y, double x)
    {
        points.Add(points[^1] with { Y = y });
        points.Add(new(x, y));
    }

    /// <summary>Without the points at which nothing turns.</summary>
    private static List<Point> Straightened(List<Point> points)
    {
        var kept = new List<Point>();
        foreach (var point in points)
        {
            if (kept.Count > 0 && Near(kept[^1], point)) continue;
            while (kept.Count > 1 && ((Same(kept[^1].X, point.X) && Same(kept[^2].X, point.X)) || (Same(kept[^1].Y, point.Y) && Same(kept[^2].Y, point.Y)))) kept.RemoveAt(kept.Count - 1);
            kept.Add(point);
        }
        return kept;
    }

    private static bool Near(Point a, Point b) => Same(a.X, b.X) && Same(a.Y, b.Y);

    private static bool Same(double a, double b) => Math.Abs(a - b) < 1e-6;
}
