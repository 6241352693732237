using Siklus.Domain.Common;

namespace Siklus.Domain.Planning;

/// <summary>Which direction is good.</summary>
public enum Polaritas
{
    /// <summary>Higher is better.</summary>
    Positif,

    /// <summary>Lower is better.</summary>
    Negatif,

    /// <summary>Inside a range is good.</summary>
    Rentang,
}

/// <summary>How capaian is computed when lower is better. They differ: target 10, realisasi 8 gives 125, 120 or 20.</summary>
public enum RumusNegatif
{
    /// <summary>T ÷ R × 100.</summary>
    Rasio,

    /// <summary>(2T − R) ÷ T × 100.</summary>
    Selisih,

    /// <summary>(T − R) ÷ T × 100: what is left of an allowance; at the target it is 0.</summary>
    Sisa,
}

/// <summary>How the values of the quarters become the value to date and of the year.</summary>
public enum Konsolidasi
{
    /// <summary>They are added.</summary>
    Jumlah,

    /// <summary>The last reported one counts.</summary>
    NilaiAkhir,

    /// <summary>Mean of the reported ones.</summary>
    RataRata,

    /// <summary>The highest counts.</summary>
    Maks,

    /// <summary>The lowest counts.</summary>
    Min,
}

/// <summary>How the targets of the quarters relate to the target of the year.</summary>
public enum ModeTarget
{
    /// <summary>Each quarter has its own share; the shares add up to the year (20, 25, 25, 30).</summary>
    Diskret,

    /// <summary>Running targets (20, 45, 70, 100).</summary>
    SampaiDengan,

    /// <summary>The same target in every quarter.</summary>
    Tetap,

    /// <summary>Only the year has a target; earlier quarters are not measured.</summary>
    HanyaTahunan,
}

/// <summary>Which ways of consolidating make sense with which quarter targets.</summary>
public static class PasanganUkur
{
    /// <summary>
    /// The legal pairs. Left out: shares of a year for a value that is not added (Diskret with anything but Jumlah), one fixed target for a sum
    /// (Jumlah, Tetap: the sum grows while the target stands still), running targets for a mean or a minimum.
    /// </summary>
    public static IReadOnlySet<(Konsolidasi, ModeTarget)> Sah { get; } = new HashSet<(Konsolidasi, ModeTarget)>
    {
        (Konsolidasi.Jumlah, ModeTarget.Diskret),
        (Konsolidasi.Jumlah, ModeTarget.SampaiDengan),
        (Konsolidasi.Jumlah, ModeTarget.HanyaTahunan),
        (Konsolidasi.NilaiAkhir, ModeTarget.SampaiDengan),
        (Konsolidasi.NilaiAkhir, ModeTarget.Tetap),
        (Konsolidasi.NilaiAkhir, ModeTarget.HanyaTahunan),
        (Konsolidasi.RataRata, ModeTarget.Tetap),
        (Konsolidasi.RataRata, ModeTarget.HanyaTahunan),
        (Konsolidasi.Maks, ModeTarget.SampaiDengan),
        (Konsolidasi.Maks, ModeTarget.Tetap),
        (Konsolidasi.Maks, ModeTarget.HanyaTahunan),
        (Konsolidasi.Min, ModeTarget.Tetap),
        (Konsolidasi.Min, ModeTarget.HanyaTahunan),
    };

    /// <summary>As people read it.</summary>
    public static string Nama(Konsolidasi konsolidasi) => konsolidasi switch
    {
        Konsolidasi.Jumlah => "jumlah",
        Konsolidasi.NilaiAkhir => "nilai akhir",
        Konsolidasi.RataRata => "rata-rata",
        Konsolidasi.Maks => "nilai tertinggi",
        _ => "nilai terendah",
    };

    /// <summary>As people read it.</summary>
    public static string Nama(ModeTarget mode) => mode switch
    {
        ModeTarget.Diskret => $"per {KataTribulan.Kecil}",
        ModeTarget.SampaiDengan => $"sampai dengan {KataTribulan.Kecil}",
        ModeTarget.Tetap => "tetap",
        _ => "hanya tahunan",
    };

    /// <summary>Refuses a pair that is not in <see cref="Sah"/>.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.PasanganTidakSah"/>.</exception>
    public static void Require(Konsolidasi konsolidasi, ModeTarget mode)
    {
        if (!Sah.Contains((konsolidasi, mode))) throw new RuleViolationException(PlanningRules.PasanganTidakSah, Nama(konsolidasi), Nama(mode));
    }
}
