using System.Globalization;
using System.Xml.Linq;

namespace Siklus.Documents.SopSheet;

/// <summary>Writes a page of a drawing as SVG, with nothing in it that a strict content policy forbids.</summary>
public static class SheetSvg
{
    private const double Hair = 0.25;
    private const double Head = 1.7;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <param name="page">The page.</param>
    /// <param name="name">What screen readers call it.</param>
    public static string Write(SheetPage page, string name)
    {
        var svg = new XElement(
            Svg + "svg", new XAttribute("viewBox", $"0 0 {N(page.Width)} {N(page.Height)}"), new XAttribute("width", $"{N(page.Width)}mm"), new XAttribute("height", $"{N(page.Height)}mm"),
            new XAttribute("class", "sop-bagan"), new XAttribute("role", "img"), new XAttribute("aria-label", name), new XAttribute("fill", "none"), new XAttribute("stroke", "#000"), new XAttribute("stroke-width", N(Hair)));
        svg.Add(page.Cells.Select(Cell));
        svg.Add(page.Arrows.Select(Arrow));
        svg.Add(page.Symbols.Select(Symbol));
        svg.Add(page.Cells.SelectMany(Texts));
        svg.Add(page.Symbols.Where(s => s.Label is not null).Select(s => Text(s.Label!, s.Place.Centre.X, s.Place.Y + 3.2, 2.6, "middle", bold: true)));
        svg.Add(page.Arrows.Where(a => a.Label is not null).Select(Label));
        if (page.Title is not null) svg.Add(Text(page.Title, page.Width / 2, 8.2, 3.6, "middle", bold: true));
        if (page.Number is not null) svg.Add(Text(page.Number, page.Cells.Max(c => c.Place.Right), 8.2, 2.6, "end"));
        return svg.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Cell(SheetCell cell) => new(
        Svg + "rect", Box(cell.Place), new XAttribute("fill", cell.IsHeading ? "#eef1f2" : "#fff"));

    private static IEnumerable<XElement> Texts(SheetCell cell)
    {
        var step = cell.Size * TextLines.Leading;
        var top = cell.IsHeading ? cell.Place.Centre.Y - (cell.Lines.Count * step / 2) : cell.Place.Y + SheetCell.Padding;
        return cell.Lines.Select((line, i) => Text(
            line, cell.IsCentred ? cell.Place.Centre.X : cell.Place.X + SheetCell.Padding, top + (i * step) + cell.Size, cell.Size, cell.IsCentred ? "middle" : "start", cell.IsHeading, cell.IsMissing));
    }

    private static XElement Symbol(SheetSymbol symbol)
    {
        var place = symbol.Place;
        var (left, top, right, bottom) = (N(place.X), N(place.Y), N(place.Right), N(place.Bottom));
        var (x, y) = (N(place.Centre.X), N(place.Centre.Y));
        var shape = symbol.Kind switch
        {
            SheetSymbolKind.Decision => Polygon($"{x},{top} {right},{y} {x},{bottom} {left},{y}"),
            SheetSymbolKind.Connector => Polygon($"{left},{top} {right},{top} {right},{N(place.Bottom - 1.6)} {x},{bottom} {left},{N(place.Bottom - 1.6)}"),
            SheetSymbolKind.Terminator => new XElement(Svg + "rect", Box(place), new XAttribute("rx", N(place.Height / 2))),
            _ => new XElement(Svg + "rect", Box(place)),
        };
        shape.Add(new XAttribute("fill", "#fff"), new XAttribute("stroke-width", N(0.45)));
        if (symbol.Dugaan) shape.Add(new XAttribute("stroke-dasharray", "1.2 0.8"));
        if (symbol.Urutan is { } urutan) shape.Add(new XAttribute("data-langkah", urutan));
        return shape;
    }

    private static XElement Arrow(SheetArrow arrow)
    {
        var line = new XElement(Svg + "polyline", new XAttribute("points", string.Join(' ', arrow.Points.Select(P))), new XAttribute("stroke-width", N(0.35)));
        if (arrow.Dugaan) line.Add(new XAttribute("stroke-dasharray", "1.2 0.8"));
        if (!arrow.HasHead) return line;
        var (end, before) = (arrow.Points[^1], arrow.Points[^2]);
        var (dx, dy) = (Math.Sign(Math.Round(end.X - before.X, 6)), Math.Sign(Math.Round(end.Y - before.Y, 6)));
        var neck = new Point(end.X - (dx * Head), end.Y - (dy * Head));
        var (a, b) = (new Point(neck.X + (dy * Head * 0.42), neck.Y + (dx * Head * 0.42)), new Point(neck.X - (dy * Head * 0.42), neck.Y - (dx * Head * 0.42)));
        return new XElement(Svg + "g", line, new XElement(Svg + "polygon", new XAttribute("points", $"{P(end)} {P(a)} {P(b)}"), new XAttribute("fill", "#000"), new XAttribute("stroke", "none")));
    }

    /// <summary>White around the letters: a line may pass below them.</summary>
    private static XElement Label(SheetArrow arrow)
    {
        var text = Text(arrow.Label!, arrow.LabelAt.X, arrow.LabelAt.Y, 2.5, "start");
        text.SetAttributeValue("stroke", "#fff");
        text.SetAttributeValue("stroke-width", N(0.7));
        text.SetAttributeValue("paint-order", "stroke");
        return text;
    }

    private static XElement Text(string text, double x, double y, double size, string anchor, bool bold = false, bool missing = false)
    {
        var element = new XElement(
            Svg + "text", new XAttribute("x", N(x)), new XAttribute("y", N(y)), new XAttribute("font-size", N(size)), new XAttribute("text-anchor", anchor), new XAttribute("fill", missing ? "#5b6670" : "#000"),
            new XAttribute("stroke", "none"), text);
        if (bold) element.Add(new XAttribute("font-weight", "600"));
        if (missing) element.Add(new XAttribute("font-style", "italic"));
        return element;
    }

    private static XElement Polygon(string points) => new(Svg + "polygon", new XAttribute("points", points));

    private static XAttribute[] Box(Rect box) => [new("x", N(box.X)), new("y", N(box.Y)), new("width", N(box.Width)), new("height", N(box.Height))];

    private static string P(Point point) => $"{N(point.X)},{N(point.Y)}";

    private static string N(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}
