using Siklus.Documents.SopSheet;

namespace Siklus.Documents.Bpmn;

/// <summary>
/// Where everything lies, in pixels: lanes one below the other, every node in a column of its own, ways on to the next node through the gap between two columns, all others through a band
/// above the first lane with a height of their own. So nothing lies upon anything.
/// </summary>
internal sealed class BpmnLayout
{
    private const double Left = 160;
    private const double Top = 80;
    private const double Head = 30;
    private const double Gap = 60;
    private const double TaskWidth = 160;
    private const double Line = 15;
    private const double LettersInLine = 22;
    private const double LettersInLabel = 14;
    private const double ChannelStep = 12;

    /// <summary>Programs write the name of a way above its line.</summary>
    private const double Label = 26;

    private readonly Dictionary<BpmnNode, Rect> _places = [];
    private readonly List<BpmnEdge> _channels;

    public BpmnLayout(BpmnFlow flow, int lanes)
    {
        var columns = flow.Nodes.Where(n => !n.IsAside).ToList();
        var order = columns.Index().ToDictionary(c => c.Item, c => c.Index);
        _channels = [.. flow.Edges.Where(e => !e.To.IsAside && order[e.To] != order[e.From] + 1)];
        var band = _channels.Count == 0 ? 0 : 34 + (_channels.Count * ChannelStep);
        var heights = Enumerable.Range(0, lanes).Select(lane => flow.Nodes.Where(n => n.Lane == lane).Select(Need).DefaultIfEmpty(120).Max()).ToList();
        var tops = heights.Aggregate(new List<double> { Top + band }, (all, height) => [.. all, all[^1] + height]);
        var x = Left + (2 * Head) + 30;
        foreach (var node in flow.Nodes)
        {
            var middle = tops[node.Lane] + (heights[node.Lane] / 2);
            var (width, height) = Size(node);
            if (node.IsAside)
            {
                // Above the gateway, which is the node before it.
                var gateway = _places[flow.Nodes[flow.Nodes.ToList().IndexOf(node) - 1]];
                _places[node] = new Rect(gateway.Centre.X - (width / 2), gateway.Y - 40 - height, width, height);
                continue;
            }
            _places[node] = new Rect(x, middle - (height / 2), width, height);
            x += width + Gap;
        }
        Pool = new Rect(Left, Top, x - Left, tops[^1] - Top);
        Lanes = [.. Enumerable.Range(0, lanes).Select(lane =>
        {
            var top = lane == 0 ? Top : tops[lane];
            return new Rect(Left + Head, top, Pool.Width - Head, tops[lane + 1] - top);
        })];
    }

    public Rect Pool { get; }

    public IReadOnlyList<Rect> Lanes { get; }

    public Rect Of(BpmnNode node) => _places[node];

    /// <summary>Where the name of an event or gateway stands.</summary>
    public Rect LabelOf(BpmnNode node)
    {
        var place = _places[node];
        var lines = Lines(node.Name, LettersInLabel);
        return node.IsAside ? new Rect(place.Right + 4, place.Y, 130, lines * Line) : new Rect(place.Centre.X - 52, place.Bottom + 4, 104, lines * Line);
    }

    public IReadOnlyList<Point> Way(BpmnEdge edge)
    {
        var (from, to) = (_places[edge.From], _places[edge.To]);
        if (edge.To.IsAside) return [new(from.Centre.X, from.Y), new(to.Centre.X, to.Bottom)];
        var channel = _channels.IndexOf(edge);
        if (channel >= 0)
        {
            var y = Top + Label + (channel * ChannelStep);
            return [new(from.Centre.X, from.Y), new(from.Centre.X, y), new(to.Centre.X, y), new(to.Centre.X, to.Y)];
        }
        var between = from.Right + (Gap / 2);
        return Math.Abs(from.Centre.Y - to.Centre.Y) < 0.5
            ? [new(from.Right, from.Centre.Y), new(to.X, to.Centre.Y)]
            : [new(from.Right, from.Centre.Y), new(between, from.Centre.Y), new(between, to.Centre.Y), new(to.X, to.Centre.Y)];
    }

    private static (double Width, double Height) Size(BpmnNode node) => node.Kind switch
    {
        BpmnKind.Task => (TaskWidth, Math.Max(80, 54 + (Lines(node.Name, LettersInLine) * Line))),
        BpmnKind.Gateway => (50, 50),
        _ => (36, 36),
    };

    /// <summary>Height of lane that the node needs, which stands in its middle.</summary>
    private static double Need(BpmnNode node) => node.IsAside ? 260 : node.Kind == BpmnKind.Task ? Size(node).Height + 40 : 2 * ((Size(node).Height / 2) + 14 + (Lines(node.Name, LettersInLabel) * Line));

    private static double Lines(string text, double letters) => Math.Ceiling(Math.Max(1, text.Length) / letters);
}
