using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Siklus.Documents.SopFiles;

/// <summary>The symbols drawn upon a sheet: in which cell the middle of each lies. Arrows, labels, connectors to other pages and pictures are none.</summary>
internal static class XlsxShapes
{
    private const long EmuPerPixel = 9525;
    private const long EmuPerPoint = 12700;
    private const int Most = 2000;
    private static readonly XNamespace Xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly HashSet<string> Boxes = ["flowChartProcess", "flowChartTerminator", "flowChartAlternateProcess", "rect", "roundRect", "ellipse"];
    private static readonly HashSet<string> Diamonds = ["flowChartDecision", "diamond"];

    public static IReadOnlyList<(int Row, int Column, bool IsDiamond)> Read(WorksheetPart part)
    {
        if (part.DrawingsPart is not { } drawing) return [];
        using var stream = drawing.GetStream();
        using var reader = XmlReader.Create(stream, XmlGuard.Settings);
        var symbols = new List<(int, int, bool)>();
        foreach (var anchor in XDocument.Load(reader).Root!.Elements(Xdr + "twoCellAnchor").Take(Most))
        {
            if (anchor.Element(Xdr + "sp") is not { } shape || shape.Element(Xdr + "spPr") is not { } look || look.Element(A + "noFill") is not null) continue;
            var kind = look.Element(A + "prstGeom")?.Attribute("prst")?.Value ?? "";
            if (!Boxes.Contains(kind) && !Diamonds.Contains(kind)) continue;
            if (Middle(part.Worksheet, anchor) is { } at) symbols.Add((at.Row, at.Column, Diamonds.Contains(kind)));
        }
        return symbols;
    }

    private static (int Row, int Column)? Middle(Worksheet sheet, XElement anchor)
    {
        if (anchor.Element(Xdr + "from") is not { } from || anchor.Element(Xdr + "to") is not { } to) return null;
        return (Middle(Number(from, "row"), Number(from, "rowOff"), Number(to, "row"), Number(to, "rowOff"), r => HeightOf(sheet, r)),
            Middle(Number(from, "col"), Number(from, "colOff"), Number(to, "col"), Number(to, "colOff"), c => WidthOf(sheet, c)));
    }

    private static int Middle(long from, long fromOffset, long to, long toOffset, Func<long, long> size)
    {
        to = Math.Clamp(to, from, from + 50);
        var whole = Enumerable.Range(0, (int)(to - from)).Sum(i => size(from + i)) + toOffset - fromOffset;
        var middle = fromOffset + (whole / 2);
        var at = from;
        while (at < to && middle >= size(at)) middle -= size(at++);
        return (int)Math.Clamp(at, 0, int.MaxValue);
    }

    private static long WidthOf(Worksheet sheet, long column) =>
        sheet.Descendants<Column>().FirstOrDefault(c => c.Min?.Value <= column + 1 && c.Max?.Value >= column + 1)?.Width?.Value is { } characters ? (long)((characters * 7) + 5) * EmuPerPixel : 64 * EmuPerPixel;

    private static long HeightOf(Worksheet sheet, long row) =>
        sheet.Descendants<Row>().FirstOrDefault(r => r.RowIndex?.Value == row + 1)?.Height?.Value is { } points ? (long)(points * EmuPerPoint) : 15 * EmuPerPoint;

    private static long Number(XElement marker, string name) =>
        long.TryParse(marker.Element(Xdr + name)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 0, int.MaxValue) : 0;
}
