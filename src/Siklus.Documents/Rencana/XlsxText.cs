using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Siklus.Documents.Rencana;

/// <summary>Texts and numbers as the XML of a workbook writes them.</summary>
internal static partial class XlsxText
{
    /// <summary>What XML can't hold, and what would be taken for it, as _xHHHH_; the ends of lines as sheets have them.</summary>
    public static string Encode(string text)
    {
        text = text.ReplaceLineEndings("\n");
        if (!text.Contains("_x", StringComparison.Ordinal) && text.All(c => XmlConvert.IsXmlChar(c))) return text;
        text = Escaped().Replace(text, "_x005F$0");
        var safe = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) safe.Append(text[i]).Append(text[++i]);
            else if (XmlConvert.IsXmlChar(text[i])) safe.Append(text[i]);
            else safe.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
        }
        return safe.ToString();
    }

    /// <summary>The way back.</summary>
    public static string Decode(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escaped().Replace(text, m => ((char)int.Parse(m.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString())
        : text;

    /// <summary>
    /// A number of a workbook: fifteen digits count, the rest is noise of binary fractions (0.30000000000000004).
    /// </summary>
    public static decimal Number(string raw, double rough) =>
        raw.Count(char.IsAsciiDigit) <= 15 && decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact
        : decimal.TryParse(rough.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var rounded) ? rounded : (decimal)rough;

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escaped();
}

/// <summary>How cells show their numbers: as dates, as percentages.</summary>
/// <param name="Cells">The number format of every style of cells.</param>
/// <param name="Codes">Formats that the workbook defines.</param>
internal sealed partial record XlsxFormats(IReadOnlyList<int> Cells, IReadOnlyDictionary<int, string> Codes)
{
    public static XlsxFormats None { get; } = new([], new Dictionary<int, string>());

    public bool IsDate(int style) => FormatOf(style) is var format
        && (Codes.TryGetValue(format, out var code) ? Literal().Replace(code, "") is var bare && bare.IndexOfAny(['y', 'Y', 'd', 'D']) >= 0 && !bare.Contains("General", StringComparison.OrdinalIgnoreCase)
            : format is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 58));

    public bool IsPercent(int style) => FormatOf(style) is var format && (Codes.TryGetValue(format, out var code) ? Literal().Replace(code, "").Contains('%', StringComparison.Ordinal) : format is 9 or 10);

    private int FormatOf(int style) => style >= 0 && style < Cells.Count ? Cells[style] : 0;

    /// <summary>Letters that a format writes as they are, colours and conditions.</summary>
    [GeneratedRegex("""\"[^"]*\"|\\.|_.|\[[^\]]*\]""")]
    private static partial Regex Literal();
}
