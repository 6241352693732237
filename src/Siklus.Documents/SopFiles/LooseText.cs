using System.Globalization;
using System.Text.RegularExpressions;

namespace Siklus.Documents.SopFiles;

/// <summary>
/// A table that was photographed or printed to text, so that nothing divides its columns any more. The line of column numbers tells where it begins, numbers in order where its steps do;
/// what a step's line says stays together, and it is said that it has to be taken apart.
/// </summary>
internal static partial class LooseText
{
    public static IReadOnlyList<SeenSheet> Read(IReadOnlyList<GridRow> rows)
    {
        var sheets = new List<SeenSheet>();
        var starts = Enumerable.Range(0, rows.Count).Where(i => IsNumbering(rows[i].Text(0))).ToList();
        foreach (var (start, n) in starts.Select((s, n) => (s, n)))
        {
            var sheet = new SeenSheet();
            var head = Enumerable.Range(Math.Max(0, start - 6), Math.Min(6, start)).Where(i => rows[i].Text(0).Any(char.IsLetter)).ToList();
            sheet.Note(head.Count == 0 ? rows[start].At : $"{rows[head[0]].At} s.d. {rows[start].At}",
                $"Kolom tabel ini tidak terpisah dalam teks. Judulnya terbaca “{GridReader.Short(string.Join(' ', head.Select(i => rows[i].Text(0))))}”; tulis sendiri kolom pelaksana, judul SOP, dan halaman identitasnya.");
            Steps(sheet, rows, start + 1, n + 1 < starts.Count ? starts[n + 1] - 6 : rows.Count);
            if (sheet.Rows.Count > 0) sheets.Add(sheet);
        }
        return sheets;
    }

    private static void Steps(SeenSheet sheet, IReadOnlyList<GridRow> rows, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var line = rows[i].Text(0);
            if (TitleLine().IsMatch(line)) return;
            if (StepLine().Match(line) is { Success: true } step && step.Groups[1].Value == (sheet.Rows.Count + 1).ToString(CultureInfo.InvariantCulture))
            {
                sheet.Rows.Add(new SeenRow { At = rows[i].At, Nomor = new Seen(step.Groups[1].Value, rows[i].At), Uraian = new Seen(Clean(step.Groups[2].Value), rows[i].At) });
                sheet.Note(rows[i].At, $"Uraian langkah {step.Groups[1].Value} masih memuat kelengkapan, waktu, dan outputnya. Pisahkan ke kolomnya menurut lembar asli.");
            }
            else if (sheet.Rows.Count > 0 && Word().IsMatch(line))
            {
                var above = sheet.Rows[^1];
                sheet.Rows[^1] = above with { Uraian = above.Uraian with { Text = SheetWords.Squeeze($"{above.Uraian.Text} {Clean(line)}") } };
            }
        }
    }

    private static string Clean(string line) => SheetWords.Squeeze(line.Trim('|', ' '));

    private static bool IsNumbering(string line)
    {
        var numbers = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return numbers.Length is >= 6 and <= 20 && numbers[0] == "1" && Array.TrueForAll(numbers, n => n.Length <= 2 && n.All(char.IsAsciiDigit))
            && numbers.Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList() is var values && values.Zip(values.Skip(1)).All(p => p.First < p.Second);
    }

    [GeneratedRegex(@"^(\d{1,2})\s*[|.—-]?\s+(\S.*)$")]
    private static partial Regex StepLine();

    [GeneratedRegex("^URAIAN PROSEDUR$", RegexOptions.IgnoreCase)]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"\p{L}{3}")]
    private static partial Regex Word();
}
