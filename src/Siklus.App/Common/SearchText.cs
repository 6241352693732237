namespace Siklus.App.Common;

/// <summary>Makes words searchable the same way on every database.</summary>
public static class SearchText
{
    /// <summary>The texts in lower case, one after the other.</summary>
    public static string Of(IEnumerable<string?> texts) => string.Join(' ', texts.Where(text => !string.IsNullOrWhiteSpace(text))).ToLowerInvariant();

    /// <summary>The words of a query, each once and in lower case; a row is found when it contains them all.</summary>
    public static IReadOnlyList<string> Words(string? query) =>
        [.. (query ?? "").ToLowerInvariant().Split([' ', '\t', '\n', '\r', ','], StringSplitOptions.RemoveEmptyEntries).Distinct().Take(10)];
}
