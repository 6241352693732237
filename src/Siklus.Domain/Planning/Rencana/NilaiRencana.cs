using System.Text.Json;
using Siklus.Domain.Common;

namespace Siklus.Domain.Planning.Rencana;

/// <summary>Values and formulas of a plan as data, turned into those of the domain and back.</summary>
public static class NilaiRencana
{
    /// <summary>A number, a predikat or a range; null when the value is none of them.</summary>
    public static NilaiTarget? Read(JsonElement? value)
    {
        try
        {
            return value switch
            {
                { ValueKind: JsonValueKind.String } text when !string.IsNullOrWhiteSpace(text.GetString()) => new NilaiTarget.Sebutan(text.GetString()!.Trim()),
                { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out var n) => new NilaiTarget.Bilangan(n),
                { ValueKind: JsonValueKind.Array } pair when pair.GetArrayLength() == 2 && Number(pair[0]) is { } low && Number(pair[1]) is { } high => new NilaiTarget.Rentang(low, high),
                _ => null,
            };
        }
        catch (RuleViolationException)
        {
            return null;
        }
    }

    /// <summary>The same as data.</summary>
    public static JsonElement? Write(NilaiTarget? value) => value?.Match<JsonElement?>(
        b => JsonSerializer.SerializeToElement(b.Nilai), r => JsonSerializer.SerializeToElement(new[] { r.Bawah, r.Atas }), s => JsonSerializer.SerializeToElement(s.Predikat));

    /// <summary>The formula; null when its kind is unknown or it has not the components, or the readable expression, that its kind needs.</summary>
    public static Rumus? Read(RumusRencana? rumus)
    {
        try
        {
            return rumus switch
            {
                { Jenis: "nilai", Komponen: [var one] } => new Rumus.NilaiLangsung(one),
                { Jenis: "rasio", Komponen: [var part, var whole] } => new Rumus.RasioPersen(part, whole),
                { Jenis: "jumlah", Komponen: { Count: > 0 } terms } => new Rumus.JumlahKomponen(terms),
                { Jenis: "ungkapan", Komponen: { Count: > 0 } bahan, Ungkapan: { } tulisan } => new Rumus.Ungkapan(bahan, tulisan),
                { Jenis: "predikat", Komponen: [var one], Peta: { Count: > 0 } peta } when peta.All(p => p is [{ ValueKind: JsonValueKind.String }, var n] && Number(n) is not null) =>
                    new Rumus.Predikat(one, [.. peta.Select(p => new NilaiPredikat(p[0].GetString()!, p[1].GetDecimal()))]),
                _ => null,
            };
        }
        catch (RuleViolationException)
        {
            return null;
        }
    }

    /// <summary>The same as data.</summary>
    public static RumusRencana Write(Rumus rumus) => rumus switch
    {
        Rumus.NilaiLangsung => new("nilai", rumus.Komponen),
        Rumus.RasioPersen => new("rasio", rumus.Komponen),
        Rumus.JumlahKomponen => new("jumlah", rumus.Komponen),
        Rumus.Ungkapan u => new("ungkapan", rumus.Komponen, Ungkapan: u.Tulisan),
        Rumus.Predikat p => new("predikat", rumus.Komponen, [.. p.Peta.Select(x => (IReadOnlyList<JsonElement>)[JsonSerializer.SerializeToElement(x.Predikat), JsonSerializer.SerializeToElement(x.Nilai)])]),
        _ => throw new InvalidOperationException(),
    };

    private static decimal? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var n) ? n : null;
}
