using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Siklus.App.Sop.Files;

/// <summary>
/// Reads a JSON file into parts that know where they stand. Syntax errors end the reading with one problem; nothing is thrown.
/// </summary>
internal ref struct JsonPartReader
{
    private readonly ReadOnlySpan<byte> utf8;
    private readonly SopFileProblems problems;
    private readonly int[] lineStarts;
    private Utf8JsonReader reader;

    private JsonPartReader(ReadOnlySpan<byte> utf8, SopFileProblems problems)
    {
        this.utf8 = utf8;
        this.problems = problems;
        lineStarts = LineStarts(utf8);
        reader = new Utf8JsonReader(utf8);
    }

    /// <summary>The root of the file, or null when it is not JSON; then the problem is noted.</summary>
    public static JsonPart? Read(ReadOnlySpan<byte> utf8, SopFileProblems problems)
    {
        var parts = new JsonPartReader(utf8, problems);
        if (utf8.IsEmpty) return parts.Refuse(0, SopFileRules.Empty);
        var invalid = FirstInvalid(utf8);
        if (invalid >= 0) return parts.Refuse(invalid, SopFileRules.NotUtf8);
        try
        {
            parts.reader.Read();
            var root = parts.Value("", null);
            parts.reader.Read();
            return root;
        }
        catch (JsonException wrong)
        {
            var line = Math.Min((int)(wrong.LineNumber ?? 0), parts.lineStarts.Length - 1);
            return parts.Refuse(parts.lineStarts[line] + (int)(wrong.BytePositionInLine ?? 0), SopFileRules.Syntax);
        }
    }

    private JsonPart Value(string place, FilePosition? name)
    {
        var here = At((int)reader.TokenStartIndex);
        var part = new JsonPart(place, here)
        {
            NamePosition = name ?? here,
            Kind = KindOf(reader.TokenType),
            Text = reader.TokenType == JsonTokenType.String ? TextHere(place) : null,
            Number = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : null,
        };
        if (part.Kind == JsonValueKind.Object) ReadProperties(part);
        if (part.Kind == JsonValueKind.Array) ReadItems(part);
        return part;
    }

    private void ReadProperties(JsonPart part)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var position = At((int)reader.TokenStartIndex);
            var name = TextHere(part.Place);
            reader.Read();
            var value = Value(part.Place.Length == 0 ? name : $"{part.Place}.{name}", position);
            if (!part.Properties.TryAdd(name, value)) problems.Add(position, value.Place, SopFileRules.Repeated, name);
        }
    }

    private void ReadItems(JsonPart part)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            part.Items.Add(Value(string.Create(CultureInfo.InvariantCulture, $"{part.Place}[{part.Items.Count}]"), null));
    }

    private string TextHere(string place)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair written as an escape: well-formed JSON, but no text.
            problems.Add(At((int)reader.TokenStartIndex), place, SopFileRules.NotUtf8);
            return "";
        }
    }

    private JsonPart? Refuse(int index, string code)
    {
        problems.Add(At(index), "", code);
        return null;
    }

    private FilePosition At(int index)
    {
        index = Math.Min(index, utf8.Length);
        var line = Array.BinarySearch(lineStarts, index);
        if (line < 0) line = ~line - 1;
        return new FilePosition(line + 1, Encoding.UTF8.GetCharCount(utf8[lineStarts[line]..index]) + 1);
    }

    private static JsonValueKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonValueKind.Object,
        JsonTokenType.StartArray => JsonValueKind.Array,
        JsonTokenType.String => JsonValueKind.String,
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.True => JsonValueKind.True,
        JsonTokenType.False => JsonValueKind.False,
        _ => JsonValueKind.Null,
    };

    private static int[] LineStarts(ReadOnlySpan<byte> utf8)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < utf8.Length; i++)
            if (utf8[i] == (byte)'\n') starts.Add(i + 1);
        return [.. starts];
    }

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < utf8.Length;)
        {
            if (Rune.DecodeFromUtf8(utf8[i..], out _, out var length) != System.Buffers.OperationStatus.Done) return i;
            i += length;
        }
        return -1;
    }
}
