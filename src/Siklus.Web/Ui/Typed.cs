using System.Text.RegularExpressions;

namespace Siklus.Web.Ui;

/// <summary>The words of a posted form, to be shown when the form itself can't be shown any more, so that nobody has to write them from memory.</summary>
internal static partial class Typed
{
    /// <summary>Name and text of every field that a person writes; hidden fields, ids and ticks are left out.</summary>
    public static IReadOnlyList<(string Name, string Text)> Of(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType) return [];
        return Words(request.Form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))));
    }

    /// <summary>The same of fields that were kept.</summary>
    public static IReadOnlyList<(string Name, string Text)> Words(IEnumerable<KeyValuePair<string, string>> fields) =>
        [.. fields.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal) && IsWords(field.Value)).Select(field => (Label(field.Key), field.Value))];

    private static bool IsWords(string? value) =>
        !string.IsNullOrWhiteSpace(value) && !Guid.TryParse(value, out _) && !int.TryParse(value, out _) && !bool.TryParse(value, out _);

    // "Isian.NomorSurat" reads "Nomor surat".
    private static string Label(string key)
    {
        var name = Capitals().Replace(key[(key.LastIndexOf('.') + 1)..], " $1").Trim();
        return name.Length == 0 ? key : name[..1].ToUpperInvariant() + name[1..].ToLowerInvariant();
    }

    [GeneratedRegex("(?<=[a-z])([A-Z])")]
    private static partial Regex Capitals();
}
