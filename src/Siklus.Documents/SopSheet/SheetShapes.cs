using System.Globalization;
using System.Xml.Linq;

namespace Siklus.Documents.SopSheet;

/// <summary>Symbols and arrows of a page as shapes of a workbook (DrawingML), each tied to the cells below it.</summary>
internal static class SheetShapes
{
    private static readonly XNamespace Xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    public static XElement Write(SheetPage page)
    {
        var grid = new SheetGrid(page);
        var id = 1;
        return new XElement(
            Xdr + "wsDr", new XAttribute(XNamespace.Xmlns + "xdr", Xdr), new XAttribute(XNamespace.Xmlns + "a", A),
            page.Arrows.Select(arrow => Anchor(grid, Bounds(arrow.Points), Line(arrow, ++id))),
            page.Symbols.Select(symbol => Anchor(grid, symbol.Place, Shape(symbol, ++id))),
            page.Arrows.Where(arrow => arrow.Label is not null).Select(arrow => Anchor(grid, new Rect(arrow.LabelAt.X, arrow.LabelAt.Y - 3, 8, 4), Label(arrow.Label!, ++id))));
    }

    private static XElement Anchor(SheetGrid grid, Rect place, XElement shape) => new(
        Xdr + "twoCellAnchor", Marker("from", grid, place.X, place.Y), Marker("to", grid, place.Right, place.Bottom), shape, new XElement(Xdr + "clientData"));

    private static XElement Marker(string name, SheetGrid grid, double x, double y)
    {
        var (column, row) = grid.At(x, y);
        return new XElement(
            Xdr + name, new XElement(Xdr + "col", column), new XElement(Xdr + "colOff", Emu(x - grid.Columns[column])), new XElement(Xdr + "row", row), new XElement(Xdr + "rowOff", Emu(y - grid.Rows[row])));
    }

    private static XElement Shape(SheetSymbol symbol, int id) => Sp(id, symbol.Urutan is { } step ? $"Langkah {step.ToString(CultureInfo.InvariantCulture)}" : "Konektor", symbol.Place,
        new XElement(A + "prstGeom", new XAttribute("prst", symbol.Kind switch
        {
            SheetSymbolKind.Terminator => "flowChartTerminator",
            SheetSymbolKind.Decision => "flowChartDecision",
            SheetSymbolKind.Connector => "flowChartOffpageConnector",
            _ => "flowChartProcess",
        }), new XElement(A + "avLst")),
        new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", "FFFFFF"))), Stroke(15875, symbol.Dugaan), text: null);

    private static XElement Line(SheetArrow arrow, int id)
    {
        var bounds = Bounds(arrow.Points);
        var path = new XElement(
            A + "path", new XAttribute("w", Emu(bounds.Width)), new XAttribute("h", Emu(bounds.Height)), new XAttribute("fill", "none"),
            arrow.Points.Select((point, i) => new XElement(A + (i == 0 ? "moveTo" : "lnTo"), new XElement(A + "pt", new XAttribute("x", Emu(point.X - bounds.X)), new XAttribute("y", Emu(point.Y - bounds.Y))))));
        var geometry = new XElement(
            A + "custGeom", new XElement(A + "avLst"), new XElement(A + "gdLst"), new XElement(A + "ahLst"), new XElement(A + "cxnLst"),
            new XElement(A + "rect", new XAttribute("l", "0"), new XAttribute("t", "0"), new XAttribute("r", "r"), new XAttribute("b", "b")), new XElement(A + "pathLst", path));
        var stroke = Stroke(9525, arrow.Dugaan);
        if (arrow.HasHead) stroke.Add(new XElement(A + "tailEnd", new XAttribute("type", "triangle")));
        return Sp(id, "Panah", bounds, geometry, new XElement(A + "noFill"), stroke, text: null);
    }

    private static XElement Label(string text, int id) => Sp(id, text, new Rect(0, 0, 8, 4), new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst")), new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill")), text);

    private static XElement Sp(int id, string name, Rect place, XElement geometry, XElement fill, XElement stroke, string? text) => new(
        Xdr + "sp", new XAttribute("macro", ""), new XAttribute("textlink", ""),
        new XElement(Xdr + "nvSpPr", new XElement(Xdr + "cNvPr", new XAttribute("id", id), new XAttribute("name", name)), new XElement(Xdr + "cNvSpPr")),
        new XElement(
            Xdr + "spPr",
            new XElement(A + "xfrm", new XElement(A + "off", new XAttribute("x", Emu(place.X)), new XAttribute("y", Emu(place.Y))), new XElement(A + "ext", new XAttribute("cx", Emu(place.Width)), new XAttribute("cy", Emu(place.Height)))),
            geometry, fill, stroke),
        text is null ? null : new XElement(
            Xdr + "txBody", new XElement(A + "bodyPr", new XAttribute("lIns", 0), new XAttribute("tIns", 0), new XAttribute("rIns", 0), new XAttribute("bIns", 0), new XAttribute("wrap", "none")), new XElement(A + "lstStyle"),
            new XElement(A + "p", new XElement(A + "r", new XElement(A + "rPr", new XAttribute("lang", "id-ID"), new XAttribute("sz", 700)), new XElement(A + "t", text)))));

    private static XElement Stroke(int width, bool dashed) => new(
        A + "ln", new XAttribute("w", width), new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", "000000"))), dashed ? new XElement(A + "prstDash", new XAttribute("val", "dash")) : null);

    /// <summary>Around all points; a straight line gets a hair of width, without which a program would draw nothing.</summary>
    private static Rect Bounds(IReadOnlyList<Point> points)
    {
        var (x, y) = (points.Min(p => p.X), points.Min(p => p.Y));
        return new Rect(x, y, Math.Max(0.01, points.Max(p => p.X) - x), Math.Max(0.01, points.Max(p => p.Y) - y));
    }

    private static long Emu(double mm) => (long)Math.Round(mm * 36000);
}
