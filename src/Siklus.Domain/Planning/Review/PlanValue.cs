using System.Text.Json;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Domain.Planning.Review;

/// <summary>Values as a plan writes them: a number, a predikat, a range. Nothing in it needs to be right.</summary>
internal static class PlanValue
{
    /// <summary>Larger ones are no target and would not survive being added.</summary>
    private const decimal Most = 1_000_000_000_000_000_000m;

    public static bool Written(JsonElement? value) => value is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) };

    /// <summary>The value, or null where there is none or it is none.</summary>
    public static NilaiTarget? Read(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } written when Text(written) is { } text && !PlanText.Empty(text) => new NilaiTarget.Sebutan(text.Trim()),
        { ValueKind: JsonValueKind.Number } number when Number(number) is { } read => new NilaiTarget.Bilangan(read),
        { ValueKind: JsonValueKind.Array } range when range.GetArrayLength() == 2 && Number(range[0]) is { } low && Number(range[1]) is { } high && low <= high => new NilaiTarget.Rentang(low, high),
        _ => null,
    };

    /// <summary>The value if it fits the indikator: a predikat of its map, a range where a range is good, else a number.</summary>
    public static NilaiTarget? Read(JsonElement? value, IndikatorRencana indikator) => Read(value) is { } read && Fits(read, indikator) ? read : null;

    /// <summary>As a number that can be compared; null for a range and for a predikat that the map does not know.</summary>
    public static decimal? AsNumber(NilaiTarget? value, IndikatorRencana indikator) => value switch
    {
        NilaiTarget.Bilangan number => number.Nilai,
        NilaiTarget.Sebutan predikat => Map(indikator)?.Where(p => Same(p.Predikat, predikat.Predikat)).Select(p => (decimal?)p.Nilai).FirstOrDefault(),
        _ => null,
    };

    public static bool Same(NilaiTarget a, NilaiTarget b) => a is NilaiTarget.Sebutan x && b is NilaiTarget.Sebutan y ? Same(x.Predikat, y.Predikat) : a == b;

    public static bool IsPredikat(IndikatorRencana indikator) => indikator.Rumus?.Jenis == "predikat";

    /// <summary>The map of a predikat, best first; null where it has none or a broken one.</summary>
    public static IReadOnlyList<NilaiPredikat>? Map(IndikatorRencana indikator)
    {
        if (!IsPredikat(indikator) || indikator.Rumus!.Peta is not { Count: > 0 } written) return null;
        var map = written.Select(line => line is [{ ValueKind: JsonValueKind.String } name, { } number] && Text(name) is { } text && Number(number) is { } value ? new NilaiPredikat(text, value) : null).ToList();
        return map.Contains(null) || map.DistinctBy(p => p!.Predikat.Trim().ToUpperInvariant()).Count() < map.Count ? null : [.. map.OfType<NilaiPredikat>()];
    }

    /// <summary>Where the formula is missing, nothing says what fits.</summary>
    private static bool Fits(NilaiTarget value, IndikatorRencana indikator) => indikator switch
    {
        { Rumus: null } => true,
        _ when IsPredikat(indikator) => value is NilaiTarget.Sebutan predikat && (Map(indikator) is not { } map || map.Any(p => Same(p.Predikat, predikat.Predikat))),
        { Polaritas: Polaritas.Rentang } => value is NilaiTarget.Rentang,
        _ => value is NilaiTarget.Bilangan,
    };

    private static bool Same(string a, string b) => string.Equals(a.Trim(), b.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Null for half a character, which is JSON but no text.</summary>
    private static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static decimal? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && Math.Abs(number) <= Most ? number : null;
}
