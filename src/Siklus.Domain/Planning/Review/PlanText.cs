using System.Text.RegularExpressions;

namespace Siklus.Domain.Planning.Review;

/// <summary>How the plan check compares texts: without case, signs and spaces.</summary>
internal static partial class PlanText
{
    public static bool Empty(string? text) => string.IsNullOrWhiteSpace(text) || Bare(text).Length == 0 && text.Trim() is "-" or "–" or "…" or "...";

    public static string Bare(string? text) => NotALetter().Replace((text ?? "").ToLowerInvariant(), " ").Trim();

    /// <summary>The words of a text, in lower case.</summary>
    public static string[] Words(string? text) => Bare(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A code as it is compared: outer spaces do not matter.</summary>
    public static string? Code(string? code) => string.IsNullOrWhiteSpace(code) ? null : code.Trim();

    [GeneratedRegex(@"[^\p{L}\p{Nd}%]+")]
    private static partial Regex NotALetter();
}
