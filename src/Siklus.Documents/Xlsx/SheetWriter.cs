using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Siklus.Documents.Xlsx;

/// <summary>A sheet to be filled in: headings, rows as text, and for some columns the names that may be chosen.</summary>
/// <param name="Nama">Name of the sheet.</param>
/// <param name="Headings">First row.</param>
/// <param name="Widths">Width of each column, in characters.</param>
/// <param name="Rows">Rows below it.</param>
/// <param name="ChoicesFrom">By column (from 0), the range of another sheet with what may be chosen.</param>
public sealed record SheetPlan(string Nama, IReadOnlyList<string> Headings, IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<string?>> Rows, IReadOnlyDictionary<int, string>? ChoicesFrom = null);

/// <summary>Writes workbooks whose cells are all text, so that a program for sheets changes neither a NIP nor a date.</summary>
public static class SheetWriter
{
    /// <summary>How far below the written rows cells are kept as text and with choices.</summary>
    private const int FillRows = 500;

    /// <summary>The bytes of a workbook.</summary>
    public static byte[] Write(IReadOnlyList<SheetPlan> sheets)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var list = book.Workbook.AppendChild(new Sheets());
            foreach (var (plan, i) in sheets.Select((s, i) => (s, i)))
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = SheetOf(plan);
                list.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)i + 1, Name = plan.Nama });
            }
            book.Workbook.Save();
        }
        return file.ToArray();
    }

    private static Worksheet SheetOf(SheetPlan plan)
    {
        var sheet = new Worksheet(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        sheet.Append(new Columns(plan.Widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true, Style = 2 })));
        sheet.Append(new SheetData(plan.Rows.Prepend(plan.Headings).Select((row, r) =>
            new Row(row.Select((text, c) => CellOf($"{(char)('A' + c)}{r + 1}", text, r == 0 ? 1u : 2u))) { RowIndex = (uint)r + 1 })));
        if (plan.ChoicesFrom is { Count: > 0 } choices)
        {
            sheet.Append(new DataValidations(choices.Select(c => new DataValidation(new Formula1(c.Value))
            {
                Type = DataValidationValues.List,
                AllowBlank = true,
                SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{(char)('A' + c.Key)}2:{(char)('A' + c.Key)}{plan.Rows.Count + FillRows}" },
            })) { Count = (uint)choices.Count });
        }
        return sheet;
    }

    /// <summary>A cell of text; without text only its style.</summary>
    internal static Cell CellOf(string at, string? text, uint style) => string.IsNullOrEmpty(text)
        ? new Cell { CellReference = at, StyleIndex = style }
        : new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(SopFiles.SheetWords.Cell(text)) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = at, StyleIndex = style, DataType = CellValues.InlineString };

    /// <summary>Styles 0 plain, 1 heading, 2 text (number format 49).</summary>
    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true, NumberFormatId = 49, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true }) { Count = 3 });
}
