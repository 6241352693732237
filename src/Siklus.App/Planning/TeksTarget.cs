using System.Text.RegularExpressions;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>What was understood of a typed target: its value, or why not; neither for an empty cell.</summary>
public sealed record TargetDibaca(NilaiTarget? Nilai, Alasan? Salah);

/// <summary>Reads targets as people type them: "87,5", "4–6" or "4 s.d. 6", "BB".</summary>
public static partial class TeksTarget
{
    /// <summary>Reads a cell of an indikator.</summary>
    public static TargetDibaca Read(DefinisiIndikator definisi, string? teks)
    {
        if (string.IsNullOrWhiteSpace(teks)) return new(null, null);
        try
        {
            return new(definisi switch
            {
                { Rumus: Rumus.Predikat peta } => new NilaiTarget.Sebutan((peta.Find(teks.Trim()) ?? throw Unknown(teks, peta)).Predikat),
                { Polaritas: Polaritas.Rentang } when Between().Split(teks.Trim()) is [var low, var high] => new NilaiTarget.Rentang(Number(definisi, low), Number(definisi, high)),
                { Polaritas: Polaritas.Rentang } => throw new RuleViolationException(PlanningRules.TargetTidakCocok, definisi.Nama),
                _ => new NilaiTarget.Bilangan(Number(definisi, teks)),
            }, null);
        }
        catch (RuleViolationException refused)
        {
            return new(null, Alasan.Of(refused.Code, [.. refused.Details]));
        }
    }

    /// <summary>The definition that the targets of a year are read by; before its first one the first.</summary>
    public static DefinisiIndikator DefinisiOf(Indikator indikator, int tahun) => indikator.HoldsIn(tahun) ? indikator.DefinisiFor(tahun) : indikator.Definisi[0];

    private static decimal Number(DefinisiIndikator definisi, string teks) => Angka.Parse(teks, AngkaAturan.ForSatuan(definisi.Satuan)).OrThrow();

    private static RuleViolationException Unknown(string teks, Rumus.Predikat peta) =>
        new(PlanningRules.PredikatTidakDikenal, teks.Trim(), string.Join(", ", peta.Peta.Select(p => p.Predikat)));

    [GeneratedRegex(@"\s*(?:–|—|(?<=\d\s*%?\s*)-|\bs\.?\s?/?d\.?(?=\s)|\bsampai(?:\sdengan)?\b)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
