using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.App.Planning.Files;

/// <summary>How a plan lies in JSON: which members must be there, how words and numbers are written.</summary>
internal static class RencanaJsonShape
{
    /// <summary>Members without which a line says something else than its writer meant. What else is missing is for the plan check to say.</summary>
    private static readonly Dictionary<Type, string[]> Needed = new()
    {
        [typeof(RencanaKinerja)] = ["format", "mulai", "akhir", "simpul", "indikator", "dokumen"],
        [typeof(SimpulRencana)] = ["jenis"],
        [typeof(DokumenRencanaIsi)] = ["jenis", "tahun"],
        [typeof(TargetRencana)] = ["tahun"],
        [typeof(PaguRencana)] = ["tahun", "rupiah"],
    };

    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.Strict,
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false), new PlainNumber(), new PlainValue() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RequireNeeded } },
    };

    /// <summary>Without lists that hold nothing: whether one is empty or not there is the same plan.</summary>
    public static RencanaKinerja Tidy(RencanaKinerja plan) => plan with
    {
        Format = RencanaKinerja.NamaFormat,
        Simpul = [.. plan.Simpul.Select(s => s with { Induk = Filled(s.Induk) })],
        Indikator = [.. plan.Indikator.Select(i => i with { Rumus = i.Rumus is { } r ? r with { Komponen = Filled(r.Komponen), Peta = Filled(r.Peta) } : null })],
        Dokumen = [.. plan.Dokumen.Select(d => d with { Target = Filled(d.Target)?.Select(t => t with { Tribulan = Filled(t.Tribulan) }).ToList(), Pagu = Filled(d.Pagu), Aksi = Filled(d.Aksi)?.Select(a => a with { Tribulan = Filled(a.Tribulan) }).ToList() })],
    };

    private static IReadOnlyList<T>? Filled<T>(IReadOnlyList<T>? list) => list is { Count: > 0 } ? list : null;

    private static void RequireNeeded(JsonTypeInfo type)
    {
        if (!Needed.TryGetValue(type.Type, out var needed)) return;
        foreach (var property in type.Properties) property.IsRequired = needed.Contains(property.Name);
    }

    /// <summary>97 and 97.0 are one number.</summary>
    private static decimal Plain(decimal number) => number / 1.000000000000000000000000000000000m;

    private sealed class PlainNumber : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(Plain(value));
    }

    /// <summary>A value of a target: number, text or range.</summary>
    private sealed class PlainValue : JsonConverter<JsonElement>
    {
        public override JsonElement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonElement.ParseValue(ref reader);

        public override void Write(Utf8JsonWriter writer, JsonElement value, JsonSerializerOptions options)
        {
            switch (value.ValueKind)
            {
                case JsonValueKind.Number when value.TryGetDecimal(out var number):
                    writer.WriteNumberValue(Plain(number));
                    break;
                case JsonValueKind.Array:
                    writer.WriteStartArray();
                    foreach (var item in value.EnumerateArray()) Write(writer, item, options);
                    writer.WriteEndArray();
                    break;
                case JsonValueKind.Undefined:
                    writer.WriteNullValue();
                    break;
                default:
                    value.WriteTo(writer);
                    break;
            }
        }
    }
}
