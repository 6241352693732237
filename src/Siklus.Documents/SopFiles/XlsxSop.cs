using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Siklus.App.Sop.Files;

namespace Siklus.Documents.SopFiles;

/// <summary>
/// SOPs in a workbook: what is visible, and beside it what Siklus hid in a sheet of its own when it wrote the workbook. While the visible cells are as they were written the hidden definition
/// is the SOP; where they were changed, the visible ones are taken and it is said.
/// </summary>
internal static class XlsxSop
{
    /// <summary>Name of the hidden sheet.</summary>
    public const string Hidden = "Siklus";

    /// <summary>Letters of the hidden definition in one cell.</summary>
    private const int Piece = 30000;

    private const int MostRows = 3000;
    private const int MostColumns = 60;

    /// <summary>Texts of the hidden sheet, one a row: format, mark of the visible cells, the definition in pieces.</summary>
    public static IEnumerable<string> Hide(Domain.Sop.SopDefinition sop, IEnumerable<(string At, string Text)> visible)
    {
        yield return SopFileShape.Format;
        yield return MarkOf(visible);
        // A program for sheets reads _x0041_ as a letter.
        foreach (var piece in SopFileWriter.WriteAscii(sop).Replace("_x", "\\u005fx", StringComparison.Ordinal).Chunk(Piece)) yield return new string(piece);
    }

    public static IReadOnlyList<SopDraft> Read(byte[] bytes)
    {
        using var file = new MemoryStream(bytes);
        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        var part = book.WorkbookPart!;
        var texts = new XlsxTexts(part);
        var sheets = part.Workbook.Descendants<Sheet>().Where(s => s.Id?.Value is not null).Select(s => (Sheet: s, Part: part.GetPartById(s.Id!.Value!) as WorksheetPart)).Where(s => s.Part is not null).ToList();
        var visible = sheets.Where(s => s.Sheet.State is null || s.Sheet.State.Value == SheetStateValues.Visible).ToList();
        var pages = visible.Select(v => (Name: v.Sheet.Name?.Value ?? "", Rows: Rows(v.Part!, texts))).ToList();
        var hidden = sheets.Except(visible).FirstOrDefault(s => s.Sheet.Name?.Value == Hidden).Part;
        var carried = hidden is null ? null : Carried(hidden, texts);
        if (carried is { } whole && whole.Mark == MarkOf(pages.SelectMany(p => p.Rows.SelectMany(r => r.Filled).Select(c => ($"{p.Name} {c.At}", c.Text))))) return [new SopDraft(whole.Sop, [])];
        var seen = new GridReader(new Grid([.. pages.SelectMany(p => Named(p.Rows, pages.Count > 1 ? $"{p.Name}!" : ""))], EndsAtPlainLine: false)).Read();
        if (seen.Count == 0) return [];
        foreach (var (sheet, _) in sheets.Except(visible).Where(s => s.Sheet.Name?.Value != Hidden)) seen[^1].Note($"Lembar {sheet.Name?.Value}", "Lembar ini tersembunyi; isinya tidak dibaca. Tampilkan dahulu bila perlu.");
        if (hidden is not null && carried is null) seen[0].Note($"Lembar {Hidden}", "Isian tersembunyi dari Siklus rusak dan tidak dipakai; yang terlihat saja yang dibaca.");
        return carried is { } known ? [SheetMerge.Of(known.Sop, seen[0]), .. seen.Skip(1).Select(SheetDraft.Of)] : [.. seen.Select(SheetDraft.Of)];
    }

    private static IEnumerable<GridRow> Named(IEnumerable<GridRow> rows, string sheet) => rows.Select(r => new GridRow(sheet + r.At, [.. r.Cells.Select(c => c with { At = sheet + c.At })]));

    private static (Domain.Sop.SopDefinition Sop, string Mark)? Carried(WorksheetPart hidden, XlsxTexts texts)
    {
        var cells = hidden.Worksheet.Descendants<Cell>().Take(MostRows).Select(texts.Of).ToList();
        if (cells.Count < 3 || cells[0] != SopFileShape.Format) return null;
        return SopFileReader.ReadDraft(Encoding.UTF8.GetBytes(string.Concat(cells.Skip(2)))).Definition is { } sop ? (sop, cells[1]) : null;
    }

    private static string MarkOf(IEnumerable<(string At, string Text)> cells) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', cells.Select(c => (c.At, Text: SheetWords.Squeeze(c.Text))).Where(c => c.Text.Length > 0).Select(c => $"{c.At}\t{c.Text}").Order(StringComparer.Ordinal)))));

    private static List<GridRow> Rows(WorksheetPart part, XlsxTexts texts)
    {
        var cells = new SortedDictionary<int, Dictionary<int, string>>();
        foreach (var cell in part.Worksheet.Descendants<Cell>())
        {
            if (Place(cell.CellReference?.Value) is not { } at || at.Row >= MostRows || at.Column >= MostColumns) continue;
            if (texts.Of(cell) is { Length: > 0 } text) RowOf(at.Row)[at.Column] = text;
        }
        foreach (var (row, column, isDiamond) in XlsxShapes.Read(part))
            if (row < MostRows && column < MostColumns) RowOf(row).TryAdd(column, isDiamond ? GridRow.Diamond : GridRow.Box);
        var rows = new List<GridRow>();
        for (var r = 0; r <= (cells.Count == 0 ? -1 : cells.Keys.Max()); r++)
        {
            var here = cells.GetValueOrDefault(r);
            var width = here is { Count: > 0 } ? here.Keys.Max() + 1 : 0;
            rows.Add(new GridRow($"baris {(r + 1).ToString(CultureInfo.InvariantCulture)}", [.. Enumerable.Range(0, width).Select(c => new Seen(here!.GetValueOrDefault(c, ""), SopSheet.SheetGrid.Name(c, r)))]));
        }
        return rows;

        Dictionary<int, string> RowOf(int row) => cells.TryGetValue(row, out var known) ? known : cells[row] = [];
    }

    private static (int Column, int Row)? Place(string? reference)
    {
        if (reference is null) return null;
        var (column, letters) = (0, 0);
        while (letters < reference.Length && letters < 3 && char.IsAsciiLetterUpper(reference[letters])) column = (column * 26) + reference[letters++] - 'A' + 1;
        return letters > 0 && int.TryParse(reference.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0 ? (column - 1, row - 1) : null;
    }
}

/// <summary>What cells of a workbook show.</summary>
internal sealed class XlsxTexts(WorkbookPart book)
{
    private readonly List<string> _shared = [.. book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(i => i.InnerText) ?? []];
    private readonly List<bool> _isDate = [.. book.WorkbookStylesPart?.Stylesheet?.CellFormats?.Elements<CellFormat>().Select(f => IsDate(book, f.NumberFormatId?.Value ?? 0)) ?? []];

    public string Of(Cell cell)
    {
        var raw = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value == CellValues.SharedString) return int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _shared.Count ? _shared[index] : "";
        if (cell.DataType?.Value == CellValues.InlineString) return cell.InlineString?.InnerText ?? "";
        if (cell.DataType is null && cell.StyleIndex?.Value is { } style && style < _isDate.Count && _isDate[(int)style]
            && double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) && serial is > 0 and < 2958465) return DateTime.FromOADate(serial).ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);
        return raw;
    }

    private static bool IsDate(WorkbookPart book, uint format) =>
        format is >= 14 and <= 17 or 22 || book.WorkbookStylesPart!.Stylesheet.NumberingFormats?.Elements<NumberingFormat>().Any(f => f.NumberFormatId?.Value == format && f.FormatCode?.Value?.Contains("yy", StringComparison.OrdinalIgnoreCase) == true) == true;
}
