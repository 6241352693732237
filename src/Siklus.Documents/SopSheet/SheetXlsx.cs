using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Siklus.Documents.SopFiles;
using Siklus.Documents.Xlsx;
using Siklus.Domain.Sop;

namespace Siklus.Documents.SopSheet;

/// <summary>The sheet as a workbook: the identity page, and the flowchart as a table with shapes and arrows upon it that Excel and LibreOffice can move.</summary>
public static class SheetXlsx
{
    private const string IdentityName = "Identitas";
    private const string FlowName = "Uraian Prosedur";

    /// <summary>The bytes of the workbook. What the visible sheets cannot say lies in a hidden one, so that it comes back whole (<see cref="XlsxSop"/>).</summary>
    public static byte[] Write(SopDefinition sop)
    {
        var identity = new IdentityGrid(sop.Identitas);
        var page = SheetLayout.Of(sop, Paper.Screen).Pages[0];
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var list = book.Workbook.AppendChild(new Sheets());
            Add(IdentityName, Identity(identity));
            var flow = Add(FlowName, Table(page));
            var drawing = flow.AddNewPart<DrawingsPart>();
            using (var shapes = new MemoryStream(Encoding.UTF8.GetBytes(SheetShapes.Write(page).ToString(SaveOptions.DisableFormatting)))) drawing.FeedData(shapes);
            flow.Worksheet.Append(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.2, Footer = 0.2 });
            flow.Worksheet.Append(new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToHeight = 0 });
            flow.Worksheet.Append(new Drawing { Id = flow.GetIdOfPart(drawing) });
            Add(XlsxSop.Hidden, new Worksheet(new SheetData(XlsxSop.Hide(sop, Visible(page, identity)).Select((text, i) => new Row(SheetWriter.CellOf($"A{i + 1}", text, 0)) { RowIndex = (uint)i + 1 }))));
            list.Elements<Sheet>().Last().State = SheetStateValues.Hidden;
            book.Workbook.Save();

            WorksheetPart Add(string name, Worksheet sheet)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = sheet;
                list.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)list.ChildElements.Count + 1, Name = name });
                return part;
            }
        }
        return file.ToArray();
    }

    /// <summary>What a reader sees: every cell with a text, and the symbols in theirs.</summary>
    private static IEnumerable<(string At, string Text)> Visible(SheetPage page, IdentityGrid identity)
    {
        var grid = new SheetGrid(page);
        var fields = identity.Cells.Select(cell => ($"{IdentityName} {SheetGrid.Name(cell.Column, cell.Row)}", SheetWords.Cell(cell.Text)));
        var cells = page.Cells.Select(cell => (At(cell.Place.X, cell.Place.Y), SheetWords.Cell(cell.Text)));
        var symbols = page.Symbols.Select(s => (At(s.Place.Centre.X, s.Place.Centre.Y), s.Kind == SheetSymbolKind.Decision ? GridRow.Diamond : GridRow.Box));
        return [.. fields, .. cells, .. symbols];

        string At(double x, double y) => grid.At(x, y) is var (column, row) ? $"{FlowName} {SheetGrid.Name(column, row)}" : "";
    }

    /// <summary>The block as the form has it: the office beside number, dates, signer and name; below it the parts, two and two.</summary>
    private static Worksheet Identity(IdentityGrid identity)
    {
        var texts = identity.Cells.ToDictionary(c => (c.Column, c.Row));
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new Columns(IdentityGrid.Widths.Select((mm, c) => new Column { Min = (uint)c + 1, Max = (uint)c + 1, Width = Math.Round(SheetGrid.Characters(mm), 2), CustomWidth = true })),
            new SheetData(identity.Heights.Select((height, r) => new Row(Enumerable.Range(0, IdentityGrid.Widths.Count).Select(c =>
                SheetWriter.CellOf(SheetGrid.Name(c, r), texts.GetValueOrDefault((c, r))?.Text ?? "", texts.GetValueOrDefault((c, r))?.Style ?? 2)))
            {
                RowIndex = (uint)r + 1,
                Height = Math.Round(SheetGrid.Points(height), 1),
                CustomHeight = true,
            })),
            new MergeCells(identity.Merged.Select(range => new MergeCell { Reference = range })),
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.2, Footer = 0.2 },
            new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToHeight = 0 });
    }

    private static Worksheet Table(SheetPage page)
    {
        var grid = new SheetGrid(page);
        var cells = page.Cells.ToDictionary(cell => grid.At(cell.Place.X, cell.Place.Y));
        var rows = Enumerable.Range(0, grid.Rows.Count - 1).Select(r => new Row(Enumerable.Range(0, grid.Columns.Count - 1).Select(c =>
        {
            var cell = cells.GetValueOrDefault((c, r));
            return SheetWriter.CellOf(SheetGrid.Name(c, r), cell?.Text ?? "", cell is null or { IsHeading: true } ? 1u : cell.IsCentred ? 3u : 2u);
        }))
        {
            RowIndex = (uint)r + 1,
            Height = Math.Round(SheetGrid.Points(grid.Rows[r + 1] - grid.Rows[r]), 1),
            CustomHeight = true,
        });
        var merged = page.Cells.Select(cell => (From: grid.At(cell.Place.X, cell.Place.Y), To: grid.At(cell.Place.Right - 0.01, cell.Place.Bottom - 0.01))).Where(span => span.From != span.To)
            .Select(span => new MergeCell { Reference = $"{SheetGrid.Name(span.From.Column, span.From.Row)}:{SheetGrid.Name(span.To.Column, span.To.Row)}" });
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new Columns(Enumerable.Range(0, grid.Columns.Count - 1).Select(c => new Column { Min = (uint)c + 1, Max = (uint)c + 1, Width = Math.Round(SheetGrid.Characters(grid.Columns[c + 1] - grid.Columns[c]), 2), CustomWidth = true })),
            new SheetData(rows), new MergeCells(merged));
    }

    /// <summary>Styles 0 plain, 1 heading, 2 text, 3 text in the middle, 4 heading at the left, 5 name of the office; all text, bordered and wrapped.</summary>
    private static Stylesheet Styles()
    {
        Border bordered = new(new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin }, new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin });
        return new Stylesheet(
            // The first face is the one in whose characters columns are measured.
            new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new FontSize { Val = 8 }, new FontName { Val = "Arial" }), new Font(new Bold(), new FontSize { Val = 8 }, new FontName { Val = "Arial" }),
                new Font(new Bold(), new FontSize { Val = 13 }, new FontName { Val = "Arial" })) { Count = 4 },
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
            new Borders(new Border(), bordered) { Count = 2 },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            new CellFormats(new CellFormat(), Format(2, HorizontalAlignmentValues.Center, VerticalAlignmentValues.Center), Format(1, HorizontalAlignmentValues.Left, VerticalAlignmentValues.Top), Format(1, HorizontalAlignmentValues.Center, VerticalAlignmentValues.Top), Format(2, HorizontalAlignmentValues.Left, VerticalAlignmentValues.Top),
                Format(3, HorizontalAlignmentValues.Center, VerticalAlignmentValues.Center)) { Count = 6 });

        static CellFormat Format(uint font, HorizontalAlignmentValues across, VerticalAlignmentValues down) => new(new Alignment { WrapText = true, Horizontal = across, Vertical = down })
        {
            FontId = font,
            BorderId = 1,
            NumberFormatId = 49,
            ApplyFont = true,
            ApplyBorder = true,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
        };
    }
}

/// <summary>The lines between the cells of a page, as columns and rows of a workbook.</summary>
internal sealed class SheetGrid(SheetPage page)
{
    /// <summary>Left edge of every column, and the right edge of the last, in millimetres.</summary>
    public IReadOnlyList<double> Columns { get; } = Edges(page.Cells.SelectMany(cell => new[] { cell.Place.X, cell.Place.Right }));

    /// <summary>Upper edge of every row, and the lower edge of the last.</summary>
    public IReadOnlyList<double> Rows { get; } = Edges(page.Cells.SelectMany(cell => new[] { cell.Place.Y, cell.Place.Bottom }));

    /// <summary>The column and row in which a place lies.</summary>
    public (int Column, int Row) At(double x, double y) => (Index(Columns, x), Index(Rows, y));

    /// <summary>"C7".</summary>
    public static string Name(int column, int row) => $"{(column >= 26 ? (char)('A' + (column / 26) - 1) : "")}{(char)('A' + (column % 26))}{(row + 1).ToString(CultureInfo.InvariantCulture)}";

    public static double Points(double mm) => mm * 72 / 25.4;

    /// <summary>Width in characters of the workbook's face, seven pixels each.</summary>
    public static double Characters(double mm) => mm * 96 / 25.4 / 7;

    private static int Index(IReadOnlyList<double> edges, double at) => Math.Clamp(edges.Count(edge => edge <= at + 0.005) - 1, 0, edges.Count - 2);

    private static List<double> Edges(IEnumerable<double> all) => [.. all.Select(v => Math.Round(v, 3)).Distinct().Order()];
}
