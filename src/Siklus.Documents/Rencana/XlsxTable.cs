using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Siklus.Documents.SopFiles;

namespace Siklus.Documents.Rencana;

/// <summary>
/// Reads the sheets of a workbook that <see cref="OfficeGuard"/> has let through. Part by part and forward only, so that a cell far away costs nothing; a part that the workbook names and that
/// is not there is an error and no empty sheet.
/// </summary>
internal sealed class XlsxTable
{
    public const string Broken = "Berkas itu rusak sehingga tidak terbaca sebagai buku kerja Excel. Simpan lagi dari Excel atau LibreOffice.";

    private const int MostSheets = 60;
    private const int MostCovered = 200_000;
    private const int MostStrings = 1_000_000;

    private readonly ZipArchive zip;
    private readonly List<string> strings = [];
    private readonly XlsxFormats formats;
    private readonly bool from1904;

    private XlsxTable(ZipArchive zip, bool from1904, string? strings, string? styles)
    {
        this.zip = zip;
        this.from1904 = from1904;
        if (strings is not null) ReadStrings(strings);
        formats = styles is null ? XlsxFormats.None : ReadFormats(styles);
    }

    /// <summary>Every sheet, or one sentence why none is read.</summary>
    /// <exception cref="XmlException">It is no XML.</exception>
    /// <exception cref="InvalidDataException">It does not hang together.</exception>
    public static (IReadOnlyList<Table> Tables, string? Refusal) Read(byte[] bytes)
    {
        using var file = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var parts = Relations(file);
        var sheets = new List<(string Name, string Id, bool IsHidden)>();
        var since1904 = false;
        using (var xml = Open(file, "xl/workbook.xml"))
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.LocalName == "workbookPr") since1904 = xml.GetAttribute("date1904") is "1" or "true";
                if (xml.LocalName == "sheet") sheets.Add((xml.GetAttribute("name") ?? "", RelationOf(xml), xml.GetAttribute("state") is "hidden" or "veryHidden"));
            }
        }
        if (sheets.Count == 0) return ([], Broken);
        if (sheets.Count > MostSheets) return ([], $"Buku kerja itu memuat lebih dari {MostSheets} lembar. Hapus lembar yang tidak perlu.");
        var book = new XlsxTable(file, since1904, PartOf("/sharedStrings"), PartOf("/styles"));
        // A sheet of charts has no cells.
        var tables = sheets.Where(s => Of(s.Id).Type.EndsWith("/worksheet", StringComparison.Ordinal)).Select(s => book.Sheet(s.Name, Of(s.Id).Target, s.IsHidden)).ToList();
        return !tables.Exists(t => t is null) && tables.Count > 0 ? ([.. tables.OfType<Table>()], null)
            : ([], tables.Count == 0 ? Broken : "Buku kerja itu memuat terlalu banyak sel gabungan. Pisahkan selnya (Unmerge Cells), lalu simpan lagi.");

        (string Type, string Target) Of(string id) => parts.TryGetValue(id, out var part) ? part : throw new InvalidDataException(id);

        string? PartOf(string type) => parts.Values.Where(p => p.Type.EndsWith(type, StringComparison.Ordinal)).Select(p => p.Target).FirstOrDefault();
    }

    private static Dictionary<string, (string Type, string Target)> Relations(ZipArchive zip)
    {
        var parts = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using var xml = Open(zip, "xl/_rels/workbook.xml.rels");
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" } || xml.GetAttribute("Id") is not { } id || xml.GetAttribute("Target") is not { } target) continue;
            parts.TryAdd(id, (xml.GetAttribute("Type") ?? "", target.StartsWith('/') ? target[1..] : "xl/" + target.Replace("./", "", StringComparison.Ordinal)));
        }
        return parts;
    }

    private static string RelationOf(XmlReader xml)
    {
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName != "id" || xml.NamespaceURI.Length == 0) continue;
            var id = xml.Value;
            xml.MoveToElement();
            return id;
        }
        throw new InvalidDataException("sheet");
    }

    private static XmlReader Open(ZipArchive zip, string name) => XmlReader.Create((zip.GetEntry(name) ?? throw new InvalidDataException(name)).Open(), Settings);

    private static XmlReaderSettings Settings
    {
        get
        {
            var settings = XmlGuard.Settings;
            settings.CloseInput = true;
            return settings;
        }
    }

    private void ReadStrings(string part)
    {
        using var xml = Open(zip, part);
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "si" }) continue;
            if (strings.Count == MostStrings) throw new InvalidDataException(part);
            strings.Add(TextIn(xml));
        }
    }

    /// <summary>The letters inside the element, without readings for other scripts.</summary>
    private static string TextIn(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = new System.Text.StringBuilder();
        var (depth, aside, isText) = (xml.Depth, -1, false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh" && aside < 0 && !xml.IsEmptyElement) aside = xml.Depth;
            else if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == aside) aside = -1;
            else if (xml.NodeType == XmlNodeType.Element) isText = xml.LocalName == "t" && !xml.IsEmptyElement;
            else if (xml.NodeType == XmlNodeType.EndElement) isText = false;
            else if (isText && aside < 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA) text.Append(xml.Value);
        }
        return XlsxText.Decode(text.ToString());
    }

    private XlsxFormats ReadFormats(string part)
    {
        var (codes, cells, inCells) = (new Dictionary<int, string>(), new List<int>(), false);
        using var xml = Open(zip, part);
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs") inCells = xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "numFmt" && int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) codes.TryAdd(id, xml.GetAttribute("formatCode") ?? "");
            if (inCells && xml.LocalName == "xf") cells.Add(int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var format) ? format : 0);
        }
        return new XlsxFormats(cells, codes);
    }

    private Table? Sheet(string name, string part, bool isHidden)
    {
        var (rows, merges) = (new SortedDictionary<int, List<TableCell>>(), new List<(int FromColumn, int FromRow, int ToColumn, int ToRow)>());
        var (row, column, isTooLong, isTooWide) = (0, -1, false, false);
        using (var xml = Open(zip, part))
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.LocalName == "row") (row, column) = (int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : row + 1, -1);
                else if (xml.LocalName == "mergeCell" && RangeOf(xml.GetAttribute("ref")) is { } range) merges.Add(range);
                else if (xml.LocalName == "c")
                {
                    var at = PlaceOf(xml.GetAttribute("r"));
                    (column, row) = at is { } known ? (known.Column, known.Row) : (column + 1, Math.Max(row, 1));
                    if (CellOf(xml, column) is not { } cell) continue;
                    if (column >= Table.MostColumns) isTooWide = true;
                    else if (rows.Count >= Table.MostRows && !rows.ContainsKey(row)) isTooLong = true;
                    else if (!rows.TryGetValue(row, out var cells)) rows[row] = [cell];
                    else cells.Add(cell);
                }
            }
        }
        return Covered(rows, merges) ? new Table(name, [.. rows.Select(r => new TableRow(r.Key, [.. r.Value.OrderBy(c => c.Column)]))], isHidden, Overflow(isTooLong, isTooWide)) : null;
    }

    private static string? Overflow(bool isTooLong, bool isTooWide) =>
        isTooLong ? $"Lembar ini berisi lebih dari {Table.MostRows} baris. Bagi menjadi beberapa berkas." : isTooWide ? $"Lembar ini berisi lebih dari {Table.MostColumns} kolom. Hapus kolom yang tidak perlu." : null;

    /// <summary>Gives merged cells what they show; false when there are so many that somebody means harm.</summary>
    private static bool Covered(SortedDictionary<int, List<TableCell>> rows, List<(int FromColumn, int FromRow, int ToColumn, int ToRow)> merges)
    {
        if (merges.Count == 0) return true;
        var (numbers, left) = (rows.Keys.ToList(), MostCovered);
        foreach (var (fromColumn, fromRow, toColumn, toRow) in merges)
        {
            if (--left < 0) return false;
            if (!rows.TryGetValue(fromRow, out var first) || first.FindIndex(c => c.Column == fromColumn) is var at && at < 0) continue;
            var shown = first[at];
            var begin = numbers.BinarySearch(fromRow);
            for (var i = begin; i < numbers.Count && numbers[i] <= toRow; i++)
            {
                for (var c = fromColumn; c <= Math.Min(toColumn, Table.MostColumns - 1); c++)
                {
                    if (--left < 0) return false;
                    if (i == begin && c == fromColumn) continue;
                    var here = rows[numbers[i]];
                    here.RemoveAll(x => x.Column == c);
                    here.Add(shown with { Column = c, Cover = c == fromColumn ? Cover.FromAbove : Cover.FromLeft });
                }
            }
        }
        return true;
    }

    private TableCell? CellOf(XmlReader xml, int column)
    {
        var (type, style) = (xml.GetAttribute("t") ?? "n", int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var s) ? s : -1);
        if (xml.IsEmptyElement) return null;
        var (value, inline, depth) = ("", "", xml.Depth);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "is" }) inline = TextIn(xml);
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "v", IsEmptyElement: false }) value = Plain(xml);
        }
        return type switch
        {
            "s" => Text(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count ? strings[index] : value.Length == 0 ? "" : throw new InvalidDataException(value)),
            "inlineStr" => Text(inline),
            "str" => Text(XlsxText.Decode(value)),
            "b" => Text(value is "1" or "true" ? "ya" : value is "0" or "false" ? "tidak" : value),
            "e" => value.Length == 0 ? null : new TableCell(column, CellKind.Error, value),
            "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Date(DateOnly.FromDateTime(day)) : Text(value),
            _ => Number(value, style),
        };

        TableCell? Text(string text) => text.Trim() is { Length: > 0 } trimmed ? new TableCell(column, CellKind.Text, trimmed) : null;

        TableCell Date(DateOnly day) => new(column, CellKind.Date, day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture), Day: day);

        TableCell? Number(string raw, int style)
        {
            if (raw.Trim().Length == 0) return null;
            if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var rough) || !double.IsFinite(rough) || Math.Abs(rough) > 1e27) return Text(raw);
            var day = rough + (from1904 ? 1462 : 0);
            if (formats.IsDate(style) && day is >= 61 and < 2958466) return Date(DateOnly.FromDateTime(DateTime.FromOADate(Math.Floor(day))));
            var number = XlsxText.Number(raw, rough) * (formats.IsPercent(style) ? 100 : 1);
            return new TableCell(column, CellKind.Number, RencanaValues.Plain(number) + (formats.IsPercent(style) ? "%" : ""), number);
        }
    }

    private static string Plain(XmlReader xml)
    {
        var (text, depth) = (new System.Text.StringBuilder(), xml.Depth);
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA) text.Append(xml.Value);
        return text.ToString();
    }

    private static (int FromColumn, int FromRow, int ToColumn, int ToRow)? RangeOf(string? reference)
    {
        if (reference?.Split(':') is not [var from, var to] || PlaceOf(from) is not { } first || PlaceOf(to) is not { } last) return null;
        return first.Column <= last.Column && first.Row <= last.Row ? (first.Column, first.Row, last.Column, last.Row) : null;
    }

    private static (int Column, int Row)? PlaceOf(string? reference)
    {
        if (reference is null) return null;
        var (column, letters) = (0, 0);
        while (letters < reference.Length && letters < 3 && char.IsAsciiLetterUpper(reference[letters])) column = (column * 26) + reference[letters++] - 'A' + 1;
        return letters > 0 && int.TryParse(reference.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0 ? (column - 1, row) : throw new InvalidDataException(reference);
    }
}
