using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement;

/// <summary>The realisasi of one quarter as measurement sees it: a value, or the reason why there is none.</summary>
/// <param name="Nilai">Result of the formula, or null.</param>
/// <param name="Alasan">Why there is none; null when there is one.</param>
/// <param name="Penjelasan">How the value came about.</param>
public sealed record RealisasiTribulan(decimal? Nilai, Alasan? Alasan, Penjelasan Penjelasan)
{
    /// <summary>From the result of a formula.</summary>
    public static RealisasiTribulan Of(HasilRumus hasil) => new(hasil.Nilai, hasil.Alasan, hasil.Penjelasan);

    /// <summary>A bare value.</summary>
    public static RealisasiTribulan Of(decimal nilai) => new(nilai, null, Penjelasan.Kosong);

    /// <summary>No value, for a reason.</summary>
    public static RealisasiTribulan None(Alasan alasan) => new(null, alasan, Penjelasan.Kosong);
}

/// <summary>The capaian of one indikator for a period. Always computed, never entered.</summary>
/// <param name="Realisasi">Consolidated realisasi, unrounded, or null.</param>
/// <param name="Target">Target it is held against, or null.</param>
/// <param name="Mentah">Result of the formula before floor and cap, in percent.</param>
/// <param name="Nilai">Capaian in percent, unrounded; null when there is none, which is never zero.</param>
/// <param name="Predikat">Band of the unrounded value, or null.</param>
/// <param name="Alasan">Why there is no value; null when there is one.</param>
/// <param name="Catatan">What a reader must know, for example which quarters are missing.</param>
/// <param name="Penjelasan">The derivation.</param>
public sealed record Capaian(
    decimal? Realisasi, NilaiTarget? Target, decimal? Mentah, decimal? Nilai, Pita? Predikat, Alasan? Alasan, IReadOnlyList<Alasan> Catatan, Penjelasan Penjelasan)
{
    /// <summary>Whether all that was due by then stands behind it; what is measured at the end of the year only is not due before.</summary>
    public bool Lengkap => Nilai is null ? Alasan?.Kode == MeasurementRules.BelumDiukur : Catatan.Count == 0;
}

/// <summary>A member of an average.</summary>
/// <param name="Nama">What it is, for the derivation.</param>
/// <param name="Nilai">Its capaian, or null when it has none.</param>
/// <param name="Bobot">Its weight; only used when the policy weighs.</param>
public sealed record AnggotaRataRata(string Nama, decimal? Nilai, decimal Bobot = 1)
{
    /// <summary>Its pagu in rupiah, or null; only used when the policy weighs by pagu.</summary>
    public decimal? Pagu { get; init; }

    /// <summary>Whether it is an IKU.</summary>
    public bool Iku { get; init; }

    /// <summary>Whether something is promised for the period.</summary>
    public bool Bertarget { get; init; } = true;

    /// <summary>Its capaian against the target of the year, or null; only used when the policy averages those.</summary>
    public decimal? NilaiTahunan { get; init; }

    /// <summary>Why it has no value; null when it has one.</summary>
    public Alasan? Alasan { get; init; }

    /// <summary>Whether it was due and is not reported: other reasons (measured at year end, no data, target zero) are nobody's omission.</summary>
    public bool Tertunggak => Alasan?.Kode is MeasurementRules.BelumDilaporkan or MeasurementRules.TribulanKurang or MeasurementRules.AnggotaKurang;
}

/// <summary>A mean of capaian.</summary>
/// <param name="Nilai">The mean, rounded to 10 decimals or as the policy rounds; null when no member has a value.</param>
/// <param name="Dihitung">Members that have a value ("n dari m": n).</param>
/// <param name="Semua">All members that the policy averages over (m).</param>
/// <param name="Predikat">Band, or null.</param>
/// <param name="Alasan">Why there is no value.</param>
/// <param name="Penjelasan">The derivation.</param>
public sealed record RataRataCapaian(decimal? Nilai, int Dihitung, int Semua, Pita? Predikat, Alasan? Alasan, Penjelasan Penjelasan);

/// <summary>The indikator of one sasaran, to be averaged.</summary>
/// <param name="Nama">The sasaran, for the derivation.</param>
/// <param name="Indikator">Its indikator.</param>
/// <param name="Tujuan">The tujuan above it, or null.</param>
/// <param name="Pagu">Its pagu in rupiah, or null; only used when the policy weighs by pagu.</param>
public sealed record KelompokSasaran(string Nama, IReadOnlyCollection<AnggotaRataRata> Indikator, string? Tujuan = null, decimal? Pagu = null);

/// <summary>The figures of a whole office.</summary>
/// <param name="PerSasaran">Mean of each sasaran, in the order given.</param>
/// <param name="PerTujuan">Mean of each tujuan's sasaran, in the order in which tujuan first appear; sasaran without one have none.</param>
/// <param name="Kantor">The office's figure.</param>
/// <param name="Kedua">The office's figure over the second choice of indikator, or null when the policy has none.</param>
/// <param name="IndikatorDihitung">Indikator with a value.</param>
/// <param name="IndikatorSemua">All indikator.</param>
public sealed record CapaianKantor(
    IReadOnlyList<RataRataCapaian> PerSasaran, IReadOnlyList<(string Tujuan, RataRataCapaian RataRata)> PerTujuan, RataRataCapaian Kantor, RataRataCapaian? Kedua, int IndikatorDihitung, int IndikatorSemua);
