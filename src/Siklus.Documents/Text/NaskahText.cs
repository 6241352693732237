using System.Globalization;
using System.Text;
using Siklus.App.Correspondence.Blocks;

namespace Siklus.Documents.Text;

/// <summary>The words of a naskah in reading order, one line each: for search, for comparing versions, and for the approved texts of the tests.</summary>
public static class NaskahText
{
    public static string Render(IsiNaskah isi, IReadOnlyDictionary<string, string>? fields = null)
    {
        var text = new StringBuilder();
        foreach (var block in isi.Blocks) foreach (var line in Lines(block, fields)) text.Append(line.TrimEnd()).Append('\n');
        return text.ToString();
    }

    private static IEnumerable<string> Lines(Block block, IReadOnlyDictionary<string, string>? fields) => block switch
    {
        Block.Kop kop => [kop.Pemerintah, kop.Instansi, .. kop.Alamat, "================"],
        Block.Heading heading => ["", heading.Isi],
        Block.Paragraph paragraph => Words(paragraph.Isi, fields).Split('\n'),
        Block.List list => list.Items.SelectMany((item, index) => Item(list.Marker, item, index, fields)),
        Block.Table table => table.Rows.Select(row => Row(row, !table.Borderless, fields)),
        Block.Figure figure => [$"[gambar: {figure.Keterangan}]"],
        Block.TandaTangan signatures => signatures.Penandatangan.SelectMany(Signature),
        Block.PageBreak => ["--- halaman baru ---"],
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private static IEnumerable<string> Item(Marker marker, ListItem item, int index, IReadOnlyDictionary<string, string>? fields)
    {
        var sign = marker switch
        {
            Marker.Number => (index + 1).ToString(CultureInfo.InvariantCulture) + ". ",
            Marker.Letter => (char)('a' + (index % 26)) + ". ",
            Marker.Dash => "- ",
            _ => Box(item.Checked) + " ",
        };
        yield return sign + Words(item.Isi, fields);
        if (item.Sub is { } sub) foreach (var line in Lines(sub, fields)) yield return "   " + line;
    }

    private static string Row(TableRow row, bool border, IReadOnlyDictionary<string, string>? fields)
    {
        var cells = row.Cells.Select(cell => string.Join(" ¶ ", cell.Isi.SelectMany(block => Lines(block, fields)).Select(line => line.Trim()).Where(line => line.Length > 0)));
        return border ? "| " + string.Join(" | ", cells) + " |" : string.Join(' ', cells);
    }

    private static IEnumerable<string> Signature(Penandatangan one) =>
        new[] { "", one.Pembuka, one.Jabatan, "(tanda tangan)", one.Nama ?? "………", one.Pangkat, one.Nip is null ? null : "NIP " + one.Nip }.OfType<string>();

    private static string Words(IReadOnlyList<Inline> pieces, IReadOnlyDictionary<string, string>? fields) => string.Concat(pieces.Select(piece => piece switch
    {
        Inline.Text text => text.Isi,
        Inline.Field field => fields?.GetValueOrDefault(field.Kode) ?? $"<{field.Kode}>",
        Inline.Checkbox box => Box(box.Checked),
        Inline.LineBreak => "\n",
        _ => throw new NotSupportedException(piece.GetType().Name),
    }));

    private static string Box(bool on) => on ? "[x]" : "[ ]";
}
