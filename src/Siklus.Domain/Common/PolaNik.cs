using System.Text.RegularExpressions;

namespace Siklus.Domain.Common;

/// <summary>
/// Numbers that look like a NIK or a family card's number: sixteen digits, of which the first two are a province's and the seventh to twelfth a day (women's plus 40), month and year.
/// Nothing is looked up; it only makes people think before such a number lies open in a name or a note.
/// </summary>
public static partial class PolaNik
{
    /// <summary>Whether such a number stands in the text, also with spaces, dots or dashes between its groups.</summary>
    public static bool IsIn(string? teks) => teks is not null && Sixteen().Matches(teks).Any(m => IsLike(string.Concat(m.Value.Where(char.IsAsciiDigit))));

    private static bool IsLike(string digits)
    {
        int Two(int at) => ((digits[at] - '0') * 10) + digits[at + 1] - '0';
        var day = Two(6);
        return Two(0) is >= 11 and <= 97 && day is (>= 1 and <= 31) or (>= 41 and <= 71) && Two(8) is >= 1 and <= 12;
    }

    [GeneratedRegex(@"(?<![0-9])[0-9](?:[ .\-_]?[0-9]){15}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Sixteen();
}
