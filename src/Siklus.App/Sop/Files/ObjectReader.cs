using System.Globalization;
using System.Text.Json;

namespace Siklus.App.Sop.Files;

/// <summary>
/// Reads one object of the file by its shape; what is wrong is noted and a stand-in given, so that everything wrong is found in one
/// reading.
/// </summary>
internal sealed class ObjectReader
{
    private readonly SopFileProblems problems;
    private readonly JsonPart part;

    public ObjectReader(SopFileProblems problems, JsonPart part, SopFileObject shape)
    {
        this.problems = problems;
        this.part = part;
        if (part.Kind != JsonValueKind.Object)
        {
            Wrong(part, "objek { … }");
            return;
        }
        foreach (var (name, value) in part.Properties.Where(p => !shape.Names.Contains(p.Key, StringComparer.Ordinal)))
            problems.Add(value.NamePosition, value.Place, SopFileRules.UnknownProperty, name, string.Join(", ", shape.Names));
        foreach (var name in shape.Required.Where(n => Find(n) is null))
            problems.Add(part.Position, part.Place, SopFileRules.MissingProperty, name);
    }

    public string Text(string name) => TextOrNull(name) ?? "";

    public string? TextOrNull(string name) => Find(name) is { } value ? TextOf(value) : null;

    public int Number(string name) => NumberOrNull(name) ?? 0;

    public int? NumberOrNull(string name) => Find(name) is { } value ? NumberOf(value) : null;

    public bool Flag(string name, bool otherwise)
    {
        if (Find(name) is not { } value) return otherwise;
        if (value.Kind is not (JsonValueKind.True or JsonValueKind.False)) Wrong(value, "true atau false");
        return value.Kind == JsonValueKind.True;
    }

    public DateOnly? Date(string name)
    {
        if (Find(name) is not { } value || TextOf(value) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        problems.Add(value.Position, value.Place, SopFileRules.WrongDate, text);
        return null;
    }

    /// <summary>One of the words of an enum, written in camelCase.</summary>
    public TEnum Word<TEnum>(string name, TEnum otherwise) where TEnum : struct, Enum
    {
        if (Find(name) is not { } value || TextOf(value) is not { } text) return otherwise;
        foreach (var word in Enum.GetValues<TEnum>())
            if (JsonNamingPolicy.CamelCase.ConvertName(word.ToString()) == text) return word;
        var allowed = Enum.GetNames<TEnum>().Select(JsonNamingPolicy.CamelCase.ConvertName);
        problems.Add(value.Position, value.Place, SopFileRules.UnknownWord, text, string.Join(", ", allowed));
        return otherwise;
    }

    public IReadOnlyList<string> Texts(string name) => [.. ItemsOf(name).Select(TextOf).OfType<string>()];

    public IReadOnlyList<int> Numbers(string name) => [.. ItemsOf(name).Select(NumberOf).OfType<int>()];

    public IReadOnlyList<T> Objects<T>(string name, SopFileObject shape, Func<ObjectReader, T> read) =>
        [.. ItemsOf(name).Select(item => read(new ObjectReader(problems, item, shape)))];

    public T? Object<T>(string name, SopFileObject shape, Func<ObjectReader, T> read) where T : class =>
        Find(name) is { } value ? read(new ObjectReader(problems, value, shape)) : null;

    /// <summary>Names and texts that the format does not list.</summary>
    public IReadOnlyDictionary<string, string> Settings(string name)
    {
        if (Find(name) is not { } value) return new Dictionary<string, string>(StringComparer.Ordinal);
        if (value.Kind != JsonValueKind.Object) Wrong(value, "objek { … }");
        return value.Properties.ToDictionary(p => p.Key, p => TextOf(p.Value) ?? "", StringComparer.Ordinal);
    }

    /// <summary>The value itself, or null when it is absent or null.</summary>
    public JsonPart? Find(string name) =>
        part.Properties.TryGetValue(name, out var value) && value.Kind != JsonValueKind.Null ? value : null;

    public void Wrong(JsonPart value, string expected) => problems.Add(value.Position, value.Place, SopFileRules.WrongType, expected);

    private List<JsonPart> ItemsOf(string name)
    {
        if (Find(name) is not { } value) return [];
        if (value.Kind != JsonValueKind.Array) Wrong(value, "daftar [ … ]");
        return value.Items;
    }

    private string? TextOf(JsonPart value)
    {
        if (value.Text is null) Wrong(value, "teks dalam tanda kutip");
        return value.Text;
    }

    private int? NumberOf(JsonPart value)
    {
        if (value.Number is null) Wrong(value, "bilangan bulat tanpa tanda kutip");
        return value.Number;
    }
}
