using System.Text.Json;

namespace Siklus.App.Sop.Files;

/// <summary>Where something stands in a file, from 1.</summary>
internal readonly record struct FilePosition(int Line, int Column);

/// <summary>A value of a JSON file that knows where it stands.</summary>
internal sealed class JsonPart(string place, FilePosition position)
{
    public string Place => place;

    public FilePosition Position => position;

    /// <summary>Where its name stands; its own position when it has none.</summary>
    public required FilePosition NamePosition { get; init; }

    public JsonValueKind Kind { get; init; }

    public string? Text { get; init; }

    public int? Number { get; init; }

    public List<JsonPart> Items { get; } = [];

    public Dictionary<string, JsonPart> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>This part and all below it.</summary>
    public IEnumerable<JsonPart> All() => Items.Concat(Properties.Values).SelectMany(p => p.All()).Prepend(this);
}
