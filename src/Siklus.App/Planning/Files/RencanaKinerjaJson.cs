using System.Text.Json;
using Siklus.Domain.Common;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.App.Planning.Files;

/// <summary>What became of a file: a plan, or why it is none.</summary>
/// <param name="Rencana">The plan; null when it was refused.</param>
/// <param name="Penolakan">A code of <see cref="RencanaFileRules"/> with its details; null when it was read.</param>
public sealed record BacaanRencana(RencanaKinerja? Rencana, Alasan? Penolakan);

/// <summary>
/// Plans as JSON, format <c>siklus-rencana/1</c> (docs/rencana-format.md). Reading never throws on content: whatever the bytes are, the answer is a plan or what is wrong. The same plan
/// is always written as the same bytes.
/// </summary>
public static class RencanaKinerjaJson
{
    /// <summary>Largest file that is read; five years of a kecamatan take 200 KB.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a plan from UTF-8 bytes, with or without a byte order mark.</summary>
    public static BacaanRencana Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > MostBytes) return Refused(RencanaFileRules.TerlaluBesar, MostBytes / 1024 / 1024);
        if (utf8.Span.StartsWith("\uFEFF"u8)) utf8 = utf8["\uFEFF"u8.Length..];
        try
        {
            using var document = JsonDocument.Parse(utf8, Strict);
            var root = document.RootElement;
            if (FindUnreadable(root, "$") is { } path) return Refused(RencanaFileRules.TeksRusak, Path(path));
            var format = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("format", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() : null;
            if (format != RencanaKinerja.NamaFormat) return Refused(RencanaFileRules.FormatTidakDikenal, format ?? "", RencanaKinerja.NamaFormat);
        }
        catch (JsonException broken)
        {
            return Refused(RencanaFileRules.BukanJson, (broken.LineNumber ?? 0) + 1, Path(broken.Path));
        }
        try
        {
            var plan = JsonSerializer.Deserialize<RencanaKinerja>(utf8.Span, RencanaJsonShape.Options)!;
            return FindHole(plan) is { } hole ? Refused(RencanaFileRules.ButirKosong, hole) : new(plan, null);
        }
        catch (JsonException wrong)
        {
            return Refused(RencanaFileRules.BentukSalah, (wrong.LineNumber ?? 0) + 1, Path(wrong.Path));
        }
    }

    /// <summary>Writes a plan: members in fixed order, lists in theirs, numbers without needless zeros, what is empty left out, one line feed at the end.</summary>
    public static byte[] Write(RencanaKinerja rencana) => [.. JsonSerializer.SerializeToUtf8Bytes(RencanaJsonShape.Tidy(rencana), RencanaJsonShape.Options), (byte)'\n'];

    private static BacaanRencana Refused(string code, params object?[] details) => new(null, Alasan.Of(code, details));

    /// <summary>"$.simpul[3].jenis" as people look for it; the beginning of the file has no path.</summary>
    private static string Path(string? path) => path is null or "$" ? "awal berkas" : path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path;

    /// <summary>The path of a text that is no text: half a surrogate pair, bytes that are no UTF-8.</summary>
    private static string? FindUnreadable(JsonElement element, string path)
    {
        try
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.String:
                    element.GetString();
                    return null;
                case JsonValueKind.Array:
                    return element.EnumerateArray().Select((item, i) => FindUnreadable(item, $"{path}[{i}]")).FirstOrDefault(found => found is not null);
                case JsonValueKind.Object:
                    return element.EnumerateObject().Select(member => FindUnreadable(member.Value, $"{path}.{member.Name}")).FirstOrDefault(found => found is not null);
                default:
                    return null;
            }
        }
        catch (InvalidOperationException)
        {
            return path;
        }
    }

    /// <summary>The first null in a list of things.</summary>
    private static string? FindHole(RencanaKinerja plan) =>
        Hole(plan.Simpul, "simpul") ?? Hole(plan.Indikator, "indikator") ?? Hole(plan.Dokumen, "dokumen")
        ?? plan.Indikator.Select((x, i) => Hole(x.Rumus?.Komponen, $"indikator[{i}].rumus.komponen") ?? Hole(x.Rumus?.Peta, $"indikator[{i}].rumus.peta")).FirstOrDefault(h => h is not null)
        ?? plan.Dokumen.Select((x, i) => Hole(x.Target, $"dokumen[{i}].target") ?? Hole(x.Pagu, $"dokumen[{i}].pagu") ?? Hole(x.Aksi, $"dokumen[{i}].aksi")).FirstOrDefault(h => h is not null);

    private static string? Hole<T>(IReadOnlyList<T>? list, string path)
        where T : class
    {
        for (var i = 0; i < (list?.Count ?? 0); i++)
            if (list![i] is null) return $"{path}[{i}]";
        return null;
    }
}
