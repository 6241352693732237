using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Siklus.App.Common;
using Siklus.Domain.Sop;

namespace Siklus.Documents.SopFiles;

/// <summary>Texts of a sheet: as XML can hold them, squeezed to be compared, taken apart into lists, times, dates and codes.</summary>
internal static partial class SheetWords
{
    /// <summary>Most letters that a cell of a workbook may hold.</summary>
    public const int MostLetters = 32767;

    /// <summary>Without what XML cannot hold.</summary>
    public static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) clean.Append(text[i]).Append(text[++i]);
        }
        return clean.ToString();
    }

    /// <summary>Two texts are the same when only their spaces differ.</summary>
    public static string Squeeze(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What a cell shows of a text.</summary>
    public static string Cell(string text) => Clean(text) is { Length: > MostLetters } longText ? longText[..(MostLetters - 1)] + "…" : Clean(text);

    /// <summary>Items of a list: one a line, or numbered 1. 2. 3. one after the other; without dashes, numbers and a closing semicolon.</summary>
    public static IReadOnlyList<string> Items(string text)
    {
        var items = new List<string>();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) AddNumbered(line);
        return [.. items.Select(i => Squeeze(Bullet().Replace(i, "")).TrimEnd(';', ' ')).Where(i => i.Length > 0)];

        void AddNumbered(string line)
        {
            var from = 0;
            if (NumberedLine().Match(line) is { Success: true } first)
            {
                var next = int.Parse(first.Groups[1].Value, CultureInfo.InvariantCulture) + 1;
                for (int at; (at = line.IndexOf($" {next}. ", from, StringComparison.Ordinal)) > 0; next++)
                {
                    items.Add(line[from..at]);
                    from = at + 1;
                }
            }
            items.Add(line[from..]);
        }
    }

    /// <summary>Names of papers in a cell: as one, or each line that begins with a dash or number.</summary>
    public static IReadOnlyList<string> Papers(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length > 1 && Array.TrueForAll(lines, l => Bullet().IsMatch(l))) return [.. lines.Select(l => Squeeze(Bullet().Replace(l, ""))).Where(l => l.Length > 0)];
        return IsNothing(text) ? [] : [Squeeze(text)];
    }

    /// <summary>Nothing, or a dash that stands for it.</summary>
    public static bool IsNothing(string text) => text.All(c => char.IsWhiteSpace(c) || c is '-' or '–' or '—' or '.');

    /// <summary>"120 menit", "1 hari", or "120" under a heading that names the unit; null when it is anything else.</summary>
    public static WaktuBaku? Time(string text, SatuanWaktu? unit)
    {
        var match = TimeText().Match(text.Trim());
        if (!match.Success || !int.TryParse(match.Groups["nilai"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value < 1) return null;
        SatuanWaktu? found = match.Groups["satuan"].Value.ToUpperInvariant() switch
        {
            "" => unit,
            "MENIT" => SatuanWaktu.Menit,
            "JAM" => SatuanWaktu.Jam,
            _ => SatuanWaktu.Hari,
        };
        return found is { } satuan ? new WaktuBaku(value, satuan) : null;
    }

    /// <summary>"4 Januari 2022", "04-01-2022", "2022-01-04"; null when it is no day.</summary>
    public static DateOnly? Day(string text)
    {
        var words = Squeeze(text).Split(' ');
        if (words.Length == 3 && Enumerable.Range(1, 12).FirstOrDefault(m => string.Equals(Indonesian.Month(m), words[1], StringComparison.OrdinalIgnoreCase)) is > 0 and var month)
            text = $"{words[0]}-{month.ToString(CultureInfo.InvariantCulture)}-{words[2]}";
        return DateOnly.TryParseExact(text.Trim(), ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>The post out of "CAMAT NUHA [nama] Pembina NIP …": names of people are not taken over. Null when no post is named.</summary>
    public static string? Post(string text) => PostText().Match(text) is { Success: true } post ? Squeeze(post.Value).TrimEnd(',', ' ') : null;

    /// <summary>A code of lower-case letters, digits and hyphens; not one of those <paramref name="taken"/>.</summary>
    public static string Code(string text, string otherwise, ICollection<string>? taken = null) => KodeSop.Free(KodeSop.Of(text, otherwise), code => taken?.Contains(code) == true);

    [GeneratedRegex(@"^\s*(?:[-–•*]|\(?\d{1,2}[.)]|[a-z][.)])\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(\d{1,2})\. ")]
    private static partial Regex NumberedLine();

    [GeneratedRegex(@"^(?<nilai>\d{1,6})\s*(?<satuan>menit|jam|hari(\s+kerja)?)?\.?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex TimeText();

    [GeneratedRegex(@"\b(?:(?:Plt|Plh|Pj)\.?\s+)?(?:Camat|Sekretaris|Kepala|Bupati|Wali\s?kota|Lurah|Direktur)\b(?:[ ]+(?!Pembina|Penata|Pengatur|NIP)[\p{L}]+){0,3}", RegexOptions.IgnoreCase)]
    private static partial Regex PostText();
}
