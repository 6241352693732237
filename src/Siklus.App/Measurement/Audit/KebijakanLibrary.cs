using System.Text.Json;
using System.Text.Json.Serialization;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement.Audit;

namespace Siklus.App.Measurement.Audit;

/// <summary>The named policies by which published tables are checked (<c>reference/kebijakan</c>), and policies from a file of the same form.</summary>
public static class KebijakanLibrary
{
    /// <summary>Largest file of a policy, in bytes.</summary>
    public const int MostBytes = 64 * 1024;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>All that come with the program, by code.</summary>
    public static IReadOnlyDictionary<string, KebijakanPeriksa> All { get; } = ReferenceData.Names("kebijakan")
        .ToDictionary(n => Path.GetFileNameWithoutExtension(n), n => ReferenceData.Read<KebijakanPeriksa>(n, Json), StringComparer.Ordinal);

    /// <summary>Reads a policy.</summary>
    /// <returns>The policy, or one sentence why it is none.</returns>
    public static (KebijakanPeriksa? Kebijakan, string? Penolakan) Read(byte[] bytes)
    {
        if (bytes.Length > MostBytes) return (null, "Berkas kebijakan lebih besar dari 64 KB, jadi bukan berkas kebijakan.");
        try
        {
            var read = JsonSerializer.Deserialize<KebijakanPeriksa>(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes, Json);
            if (read is null) return (null, Form);
            return read.Skala is { } skala && !SkalaLibrary.All.ContainsKey(skala) ? (null, $"Skala “{skala}” tidak dikenal. Yang ada: {string.Join(", ", SkalaLibrary.All.Keys)}.") : (read, null);
        }
        catch (Exception broken) when (broken is JsonException or NotSupportedException)
        {
            return (null, broken is JsonException { Path: { Length: > 2 } where } ? $"{Form} Yang tidak dikenal: {where[2..]}." : Form);
        }
        catch (RuleViolationException refused)
        {
            return (null, new Sentences().Of(refused));
        }
    }

    private const string Form = "Berkas kebijakan harus JSON seperti pada docs/measure-format.md, misalnya {\"nama\": \"Kebijakan kami\", \"rumusNegatif\": \"Selisih\", \"batasAtas\": 120}.";
}
