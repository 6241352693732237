using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement;

/// <summary>
/// The arithmetic of the evaluation of a Renja (Permendagri 86/2017, E.81), columns 5, 6, 13 and 14. What may be added over quarters is added over years; everything else takes the last value, so
/// that percentages are never summed.
/// </summary>
public static class HasilRenstra
{
    /// <summary>Column 5: what the Renstra promises at its end, from its targets year by year; null where a year that must be added, or the last one, has none.</summary>
    public static NilaiTarget? Target(DefinisiIndikator definisi, IReadOnlyList<NilaiTarget?> perTahun)
    {
        if (perTahun.Count == 0) return null;
        if (definisi.Konsolidasi != Konsolidasi.Jumlah) return perTahun[^1];
        return perTahun.Aggregate((sum, year) => (sum, year) switch
        {
            (NilaiTarget.Bilangan a, NilaiTarget.Bilangan b) => new NilaiTarget.Bilangan(a.Nilai + b.Nilai),
            (NilaiTarget.Rentang a, NilaiTarget.Rentang b) => new NilaiTarget.Rentang(a.Bawah + b.Bawah, a.Atas + b.Atas),
            _ => null,
        });
    }

    /// <summary>Column 6: what the years before brought; years that nothing is known of are passed over, null when nothing is known at all.</summary>
    public static decimal? SampaiTahunLalu(DefinisiIndikator definisi, IEnumerable<decimal?> perTahun)
    {
        var known = perTahun.OfType<decimal>().ToList();
        return known.Count == 0 ? null : definisi.Konsolidasi == Konsolidasi.Jumlah ? known.Sum() : known[^1];
    }

    /// <summary>Column 13: column 6 and this year together. Of what is not added, this year's value, or while there is none the last one.</summary>
    public static decimal? SampaiTahunIni(DefinisiIndikator definisi, decimal? lalu, decimal? ini) =>
        definisi.Konsolidasi == Konsolidasi.Jumlah ? lalu is null && ini is null ? null : (lalu ?? 0) + (ini ?? 0) : ini ?? lalu;

    /// <summary>Column 14: column 13 against column 5 by the indikator's own formula, with the floor and cap of the policy; null where it can not be computed.</summary>
    public static decimal? Tingkat(DefinisiIndikator definisi, NilaiTarget? target, decimal? realisasi, AturanPengukuran aturan)
    {
        if (target is null || realisasi is not { } r) return null;
        try
        {
            return RumusCapaian.Compute(target, r, definisi, aturan, null).Mentah is { } mentah ? Math.Min(Math.Max(mentah, aturan.Lantai ?? decimal.MinValue), aturan.BatasTabel ?? decimal.MaxValue) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Part of an amount of money in percent; null where there is nothing to divide by.</summary>
    public static decimal? Serapan(decimal? pagu, decimal? realisasi) => pagu is > 0 and { } whole && realisasi is { } part ? part / whole * 100m : null;
}
