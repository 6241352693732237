using System.Text.Json;
using System.Text.Json.Serialization;
using Siklus.App.Planning.Persistence;
using Siklus.Domain.Measurement;

namespace Siklus.App.Measurement;

/// <summary>How the office measures, as answered in the set-up.</summary>
public sealed class JawabanPengukuran
{
    /// <summary>The settings.</summary>
    [JsonConverter(typeof(AturanJson))]
    public AturanPengukuran Aturan { get; set; } = SkalaLibrary.AturanBawaan;

    /// <summary>Document that declares it.</summary>
    public string? Dasar { get; set; }

    /// <summary>As policies are stored: a limit that was answered with "none" stays an answer.</summary>
    private sealed class AturanJson : JsonConverter<AturanPengukuran>
    {
        public override AturanPengukuran? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<AturanPengukuran>(ref reader, PlanningJson.Options);

        public override void Write(Utf8JsonWriter writer, AturanPengukuran value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, PlanningJson.Options);
    }
}
