using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Siklus.Domain.Common;

namespace Siklus.App.Correspondence.Blocks;

/// <summary>Writes and reads the content of a naskah as JSON, and gives it its one canonical form and hash.</summary>
public static class IsiJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        AllowOutOfOrderMetadataProperties = true,
        RespectRequiredConstructorParameters = false,
    };

    /// <summary>Canonical JSON of the content.</summary>
    public static string Write(IsiNaskah isi) => Canonical(JsonSerializer.Serialize(isi, Options));

    /// <summary>Reads content back, whatever order and white space its JSON has.</summary>
    /// <exception cref="RuleViolationException"><see cref="CorrespondenceRules.Schema"/> when a newer program wrote it.</exception>
    /// <exception cref="JsonException">It is not the content of a naskah.</exception>
    public static IsiNaskah Read(string json)
    {
        var isi = JsonSerializer.Deserialize<IsiNaskah>(json, Options) ?? throw new JsonException("The content of a naskah is empty.");
        if (isi.Schema is < 1 or > IsiNaskah.CurrentSchema) throw new RuleViolationException(CorrespondenceRules.Schema, isi.Schema);
        return isi;
    }

    /// <summary>
    /// The same JSON with sorted property names and without white space, so that two texts that say the same are the same. Numbers stay as they were written.
    /// </summary>
    public static string Canonical(string json)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Options.Encoder }))
        {
            WriteSorted(writer, JsonNode.Parse(json));
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>SHA-256 of the canonical form, in lower-case hexadecimal digits.</summary>
    public static string Sha256(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(json))));

    internal static string WriteAny<T>(T value) => Canonical(JsonSerializer.Serialize(value, Options));

    internal static T ReadAny<T>(string json) => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("Empty.");

    private static void WriteSorted(Utf8JsonWriter writer, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                writer.WriteStartObject();
                foreach (var (name, value) in map.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(name);
                    WriteSorted(writer, value);
                }

                writer.WriteEndObject();
                break;
            case JsonArray list:
                writer.WriteStartArray();
                foreach (var item in list) WriteSorted(writer, item);
                writer.WriteEndArray();
                break;
            case null:
                writer.WriteNullValue();
                break;
            default:
                node.WriteTo(writer);
                break;
        }
    }
}
