using System.Text.RegularExpressions;

namespace Siklus.Domain.Sop.Review;

/// <summary>How the review compares texts: without case, signs and spaces.</summary>
internal static partial class ReviewText
{
    /// <summary>Posts by whose names a text may begin.</summary>
    private static readonly string[] Posts =
        ["camat", "sekretaris", "sekretariat", "sekcam", "kasi", "kasubbag", "kasubag", "kepala", "tim", "staf", "staff", "bendahara", "operator", "pengadministrasi", "pegawai", "atasan", "pimpinan", "jf"];

    public static string Bare(string text) => NotALetter().Replace(text.ToLowerInvariant(), " ").Trim();

    /// <summary>A text that says nothing: empty, or a dash or dots in its place.</summary>
    public static bool IsBlank(string text) => Bare(text).Length == 0;

    /// <summary>The words of a text, in lower case.</summary>
    public static string[] Words(string text) => Bare(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The post or column by whose name a text begins, or null.</summary>
    public static string? LeadingPost(string text, IEnumerable<string> columns)
    {
        var words = Words(text);
        if (words.Length == 0) return null;
        if (Posts.Contains(words[0])) return words[0];
        return columns.FirstOrDefault(column => Words(column) is [_, ..] name && words.Take(name.Length).SequenceEqual(name));
    }

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+")]
    private static partial Regex NotALetter();
}
