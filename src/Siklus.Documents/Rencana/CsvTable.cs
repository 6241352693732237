using System.Text;

namespace Siklus.Documents.Rencana;

/// <summary>
/// Text with semicolons, commas or tabs between its columns. A text that a program for sheets would take for a formula is written with an apostrophe before it, and read without.
/// </summary>
internal static class CsvTable
{
    private static readonly char[] Separators = [';', '\t', ','];

    /// <summary>The bytes of a file: UTF-8 with its mark, so that Excel reads it right.</summary>
    public static byte[] Write(IEnumerable<IReadOnlyList<(string Text, bool IsText)>> rows, char separator)
    {
        var all = new StringBuilder();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                if (i > 0) all.Append(separator);
                Append(all, row[i].IsText ? Guard(row[i].Text.ReplaceLineEndings("\n")) : row[i].Text, separator);
            }
            all.Append("\r\n");
        }
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(all.ToString())];
    }

    /// <summary>The one table in a text.</summary>
    public static (IReadOnlyList<Table> Tables, string? Refusal) Read(string text, string name)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.IndexOf('\n', StringComparison.Ordinal) is > 0 and < 10 and var end)
        {
            var told = text[4];
            // Excel takes that line for itself and numbers the rows after it.
            return Rows(text[(end + 1)..], told, name);
        }
        var best = Separators.Select(s => (Sign: s, Score: Score(text, s))).MaxBy(s => s.Score);
        return Rows(text, best.Sign, name);
    }

    private static string Guard(string text) => text.TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;

    private static string Unguard(string text) => text is ['\'', ..] && text.TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? text[1..] : text;

    private static void Append(StringBuilder all, string text, char separator)
    {
        if (text.Contains(separator, StringComparison.Ordinal) || text.AsSpan().IndexOfAny('"', '\n', '\r') >= 0) all.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else all.Append(text);
    }

    /// <summary>The sign that cuts most of the first lines, alike in all of them, is the one between the columns.</summary>
    private static double Score(string text, char separator)
    {
        var counts = Lines(text, separator).Take(20).Select(line => line.Cells.Count).Where(c => c > 1).ToList();
        return counts.Count == 0 ? 0 : counts.GroupBy(c => c).Max(g => g.Count() * Math.Min(g.Key, 12));
    }

    private static (IReadOnlyList<Table> Tables, string? Refusal) Rows(string text, char separator, string name)
    {
        var (rows, number) = (new List<TableRow>(), 0);
        string? overflow = null;
        foreach (var (cells, isOpen) in Lines(text, separator))
        {
            number++;
            if (isOpen) return ([], $"Tanda kutip pada baris {number} tidak ditutup. Simpan lagi sebagai CSV dari Excel atau LibreOffice.");
            var filled = cells.Index().Select(c => (c.Index, Text: Unguard(c.Item).Trim())).Where(c => c.Text.Length > 0).ToList();
            if (filled.Count == 0) continue;
            if (rows.Count == Table.MostRows)
            {
                overflow = $"Berkas ini berisi lebih dari {Table.MostRows} baris. Bagi menjadi beberapa berkas.";
                break;
            }
            if (filled[^1].Index >= Table.MostColumns) overflow = $"Berkas ini berisi lebih dari {Table.MostColumns} kolom. Hapus kolom yang tidak perlu.";
            rows.Add(new TableRow(number, [.. filled.Where(c => c.Index < Table.MostColumns).Select(c => new TableCell(c.Index, CellKind.Text, c.Text))]));
        }
        return ([new Table(name, rows, Overflow: overflow)], null);
    }

    private static IEnumerable<(List<string> Cells, bool IsOpen)> Lines(string text, char separator)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
                else quoted = false;
            }
            else if (c == '"' && cell.Length == 0) quoted = true;
            else if (c == separator)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (c is '\n' or '\r')
            {
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
                cells.Add(cell.ToString());
                cell.Clear();
                yield return (cells, false);
                cells = [];
            }
            else cell.Append(c);
        }
        if (cell.Length == 0 && cells.Count == 0 && !quoted) yield break;
        cells.Add(cell.ToString());
        yield return (cells, quoted);
    }
}
