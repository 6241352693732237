using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Siklus.App.Sop.Files;

namespace Siklus.Documents.SopFiles;

/// <summary>SOPs in a Word document: paragraphs and tables one after the other. Symbols that float above the page belong to no cell and are not read.</summary>
internal static class DocxSop
{
    private const int MostRows = 5000;
    private const int MostColumns = 60;

    public static IReadOnlyList<SopDraft> Read(byte[] bytes)
    {
        using var file = new MemoryStream(bytes);
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var rows = new List<GridRow>();
        var tables = 0;
        foreach (var part in document.MainDocumentPart!.Document.Body!.ChildElements)
        {
            if (rows.Count >= MostRows) break;
            if (part is Table table) rows.AddRange(Rows(table, ++tables));
            else if (part is Paragraph paragraph) rows.Add(new GridRow($"sesudah tabel {tables.ToString(CultureInfo.InvariantCulture)}", [new Seen(TextOf(paragraph), $"paragraf “{GridReader.Short(SheetWords.Squeeze(TextOf(paragraph)))}”")]));
        }
        return [.. new GridReader(new Grid(rows, EndsAtPlainLine: true)).Read().Select(SheetDraft.Of)];
    }

    private static IEnumerable<GridRow> Rows(Table table, int number)
    {
        foreach (var (row, r) in table.Elements<TableRow>().Take(MostRows).Select((row, r) => (row, r)))
        {
            var at = $"tabel {number.ToString(CultureInfo.InvariantCulture)} baris {(r + 1).ToString(CultureInfo.InvariantCulture)}";
            var cells = new List<Seen>();
            Skip(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0);
            foreach (var cell in row.Elements<TableCell>())
            {
                if (cells.Count >= MostColumns) break;
                var span = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
                // A cell that goes on from the row above has no text of its own.
                var goesOn = cell.TableCellProperties?.VerticalMerge is { } merge && (merge.Val is null || merge.Val.Value == MergedCellValues.Continue);
                cells.Add(new Seen(goesOn ? "" : string.Join('\n', cell.Elements<Paragraph>().Select(Listed)), $"{at} kolom {(cells.Count + 1).ToString(CultureInfo.InvariantCulture)}"));
                Skip(span - 1);
            }
            yield return new GridRow(at, cells);

            void Skip(int count)
            {
                for (var i = 0; i < count && cells.Count < MostColumns; i++) cells.Add(new Seen("", at));
            }
        }
    }

    /// <summary>A paragraph of a cell; an item of a list keeps a dash, its number is nowhere in the text.</summary>
    private static string Listed(Paragraph paragraph) => paragraph.ParagraphProperties?.NumberingProperties is not null && TextOf(paragraph).Trim().Length > 0 ? $"- {TextOf(paragraph)}" : TextOf(paragraph);

    private static string TextOf(OpenXmlElement element) => string.Concat(element.Descendants().Where(e => !e.Ancestors().Any(a => a is AlternateContent)).Select(e => e switch
    {
        DocumentFormat.OpenXml.Wordprocessing.Text text => text.Text,
        TabChar => " ",
        Break or CarriageReturn => "\n",
        _ => "",
    }));
}
