using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Siklus.App.Sop.Files;

namespace Siklus.Documents.SopFiles;

/// <summary>SOPs in plain text: lines whose cells are divided by tabs, with remains of HTML and Markdown as converters leave them; else lines from which the columns are gone.</summary>
internal static partial class TextSop
{
    private const int MostLines = 20000;

    public static IReadOnlyList<SopDraft> Read(string text)
    {
        var rows = Lines(text).Take(MostLines).Select((line, i) =>
        {
            var at = $"Baris {(i + 1).ToString(CultureInfo.InvariantCulture)}";
            return new GridRow(at, [.. line.Split('\t').Take(60).Select(cell => new Seen(Plain(cell), at))]);
        }).ToList();
        var sheets = new GridReader(new Grid(rows, EndsAtPlainLine: true)).Read();
        if (sheets.Count == 0) sheets = LooseText.Read(rows);
        return [.. sheets.Select(SheetDraft.Of)];
    }

    /// <summary>A cell without marks of HTML and Markdown; a drawn box stays as a symbol.</summary>
    private static string Plain(string cell)
    {
        if (cell.Contains('<'))
        {
            cell = BoxTag().Replace(cell, GridRow.Box);
            cell = BreakTag().Replace(cell, "\n");
            cell = AnyTag().Replace(cell, "");
        }
        if (cell.Contains('&')) cell = WebUtility.HtmlDecode(cell);
        return cell.Replace("**", "", StringComparison.Ordinal).Trim().TrimStart('#').Trim();
    }

    private static IEnumerable<string> Lines(string text)
    {
        using var reader = new StringReader(text.Replace('\f', '\n'));
        while (reader.ReadLine() is { } line) yield return line;
    }

    [GeneratedRegex("<div[^<>]{0,300}border[^<>]{0,300}>", RegexOptions.IgnoreCase)]
    private static partial Regex BoxTag();

    [GeneratedRegex(@"<br\s*/?>|</p>|</li>|<li[^<>]{0,100}>|<p(\s[^<>]{0,300})?>|</?ol[^<>]{0,300}>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex BreakTag();

    [GeneratedRegex("</?[a-z][^<>]{0,300}>", RegexOptions.IgnoreCase)]
    private static partial Regex AnyTag();
}
