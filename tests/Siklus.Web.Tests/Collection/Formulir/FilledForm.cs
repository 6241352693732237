using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Siklus.Web.Tests.Collection.Formulir;

/// <summary>A form as somebody fills it in with a program for sheets: cells are found by the key of their line and the heading of their column.</summary>
public sealed class FilledForm
{
    public const string Isian = "Realisasi", Nihil = "Tidak ada data, karena", Pendorong = "Faktor pendorong", Keterangan = "Keterangan";

    public FilledForm(byte[] workbook) => Bytes = workbook;

    public byte[] Bytes { get; private set; }

    /// <summary>Types into a cell, as text; null empties it.</summary>
    public FilledForm Type(string kunci, string heading, string? text) => Put(kunci, heading, cell =>
    {
        cell.RemoveAllChildren();
        cell.DataType = text is null ? null : CellValues.InlineString;
        if (text is not null) cell.Append(new InlineString(new Text(text)));
    });

    /// <summary>A number as a program for sheets keeps it.</summary>
    public FilledForm Number(string kunci, string heading, string value) => Put(kunci, heading, cell =>
    {
        cell.RemoveAllChildren();
        cell.DataType = CellValues.Number;
        cell.Append(new CellValue(value));
    });

    /// <summary>Changes the sheet as a whole.</summary>
    public FilledForm Change(Action<WorkbookPart, SheetData> change)
    {
        using var file = new MemoryStream();
        file.Write(Bytes);
        using (var document = SpreadsheetDocument.Open(file, isEditable: true))
        {
            var book = document.WorkbookPart!;
            var data = SheetOf(book);
            change(book, data);
            ((Worksheet)data.Parent!).Save();
            book.Workbook.Save();
        }
        Bytes = file.ToArray();
        return this;
    }

    /// <summary>The keys of its lines, from the top.</summary>
    public IReadOnlyList<string> Keys => Read(data => Lines(data).Select(l => l.Key).ToList());

    /// <summary>What a cell holds.</summary>
    public string Cell(string kunci, string heading) => Read(data => TextOf(Find(data, kunci, heading)));

    /// <summary>The first sheet as text with semicolons, as "Save as CSV" writes it.</summary>
    public byte[] Csv() => Encoding.UTF8.GetBytes(Read(data => string.Join("\r\n", data.Elements<Row>().Select(row =>
    {
        var cells = row.Elements<Cell>().ToDictionary(c => ColumnOf(c.CellReference!.Value!), TextOf);
        return string.Join(';', Enumerable.Range(0, 20).Select(c => $"\"{cells.GetValueOrDefault(c, "").Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
    }))));

    private FilledForm Put(string kunci, string heading, Action<Cell> change) => Change((_, data) => change(Find(data, kunci, heading)));

    private T Read<T>(Func<SheetData, T> read)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Bytes), isEditable: false);
        return read(SheetOf(document.WorkbookPart!));
    }

    private static SheetData SheetOf(WorkbookPart book) => ((WorksheetPart)book.GetPartById(book.Workbook.Sheets!.Elements<Sheet>().First().Id!.Value!)).Worksheet.GetFirstChild<SheetData>()!;

    private static IEnumerable<(string Key, Row Row)> Lines(SheetData data) =>
        data.Elements<Row>().SkipWhile(r => !r.Elements<Cell>().Any(c => TextOf(c).StartsWith("Kunci baris", StringComparison.Ordinal))).Skip(1)
            .Select(r => (TextOf(r.Elements<Cell>().First()), r)).Where(l => l.Item1.Length > 0);

    private static Cell Find(SheetData data, string kunci, string heading)
    {
        var head = data.Elements<Row>().First(r => r.Elements<Cell>().Any(c => TextOf(c).StartsWith("Kunci baris", StringComparison.Ordinal)));
        var column = ColumnOf(head.Elements<Cell>().First(c => TextOf(c).StartsWith(heading, StringComparison.Ordinal)).CellReference!.Value!);
        return Lines(data).Single(l => l.Key == kunci).Row.Elements<Cell>().Single(c => ColumnOf(c.CellReference!.Value!) == column);
    }

    private static string TextOf(Cell cell) => cell.InlineString?.Text?.Text ?? cell.CellValue?.Text ?? "";

    private static int ColumnOf(string reference) => reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (sum, c) => (sum * 26) + c - 'A' + 1) - 1;
}
