using System.Text;

namespace Siklus.Documents.SopSheet;

/// <summary>
/// Breaks text into lines that fit. Widths are those of Helvetica, in thousandths of the size; the faces that draw the sheet (Source Sans 3, Liberation Sans, Arial) are no wider.
/// </summary>
public static class TextLines
{
    /// <summary>From one line to the next, as a share of the size.</summary>
    public const double Leading = 1.22;

    /// <summary>Widths of the characters from space to tilde.</summary>
    private static readonly short[] Widths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>Width of a text on one line; bold is a tenth wider.</summary>
    public static double WidthOf(string text, double size, bool bold = false) =>
        text.Sum(c => c is >= ' ' and <= '~' ? Widths[c - ' '] : 667) / 1000d * size * (bold ? 1.1 : 1);

    /// <summary>Lines no wider than <paramref name="width"/>: broken at spaces, behind hyphens and slashes, and where a word is too long by itself, in it.</summary>
    public static IReadOnlyList<string> Break(string text, double width, double size, bool bold = false)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var part in Parts(text))
        {
            if (line.Length > 0 && WidthOf(line + part.TrimEnd(), size, bold) > width) End();
            foreach (var c in part)
            {
                if (line.Length > 0 && c != ' ' && WidthOf(line.ToString() + c, size, bold) > width) End();
                if (line.Length > 0 || c != ' ') line.Append(c);
            }
        }
        if (line.Length > 0) End();
        return lines;

        void End()
        {
            lines.Add(line.ToString().TrimEnd());
            line.Clear();
        }
    }

    /// <summary>Pieces behind each of which a line may end.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (' ' or '-' or '/') || (i + 1 < text.Length && text[i + 1] == ' ')) continue;
            yield return text[from..(i + 1)];
            from = i + 1;
        }
        if (from < text.Length) yield return text[from..];
    }
}
