using System.Text.Json;
using Siklus.App.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>Riwayat entries as JSON: the kind is stored beside it, the JSON holds the entry's parts.</summary>
public static class RiwayatJson
{
    private static readonly IReadOnlyDictionary<string, Type> Cases = typeof(Riwayat).GetNestedTypes()
        .Where(type => type.IsSealed && type.IsAssignableTo(typeof(Riwayat))).ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Name of the kind, stored beside its JSON: "TugasSelesai".</summary>
    public static string JenisOf(Riwayat riwayat) => riwayat.GetType().Name;

    /// <summary>The parts of the entry.</summary>
    public static string Write(Riwayat riwayat) => JsonSerializer.Serialize(riwayat, riwayat.GetType(), SiklusJson.Options);

    /// <summary>The entry of kind <paramref name="jenis"/>.</summary>
    /// <exception cref="JsonException">The kind is unknown to this version of Siklus, or its parts don't fit.</exception>
    public static Riwayat Read(string jenis, string isi) => Cases.TryGetValue(jenis, out var type)
        ? (Riwayat)(JsonSerializer.Deserialize(isi, type, SiklusJson.Options) ?? throw new JsonException($"Empty entry of kind {jenis}."))
        : throw new JsonException($"Unknown kind of Riwayat entry: {jenis}.");
}
