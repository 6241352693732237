using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;

namespace Siklus.App.Measurement.Tahunan;

/// <summary>The form Pengukuran Kinerja of a year to the end of a quarter (PermenPAN-RB 53/2014): results, money and efficiency.</summary>
/// <param name="Periode">Year and quarter.</param>
/// <param name="Dokumen">Document whose targets are used; empty when there is none.</param>
/// <param name="DokumenPagu">Document whose pagu is used; empty when there is none.</param>
/// <param name="Aturan">The policy.</param>
/// <param name="Kunci">The lock that the figures come from, or null while they are live.</param>
/// <param name="Sasaran">The sasaran as documents print them.</param>
/// <param name="Kantor">The office as one, with the money of all sasaran, each program once.</param>
/// <param name="Uang">Every program, kegiatan and sub kegiatan with money.</param>
/// <param name="Jumlah">Money of all programs together.</param>
/// <param name="Catatan">What a reader must know, one sentence each.</param>
public sealed record PengukuranTahunan(
    Periode Periode, string Dokumen, string DokumenPagu, AturanPengukuran Aturan, KunciPeriode? Kunci, IReadOnlyList<SasaranTahunan> Sasaran, SasaranTahunan Kantor, IReadOnlyList<UangTahunan> Uang,
    UangTahunan Jumlah, IReadOnlyList<string> Catatan);

/// <summary>One sasaran.</summary>
/// <param name="Kode">Its code.</param>
/// <param name="Uraian">Its words.</param>
/// <param name="Predikat">Predikat of its mean, or null.</param>
/// <param name="Indikator">Its indikator.</param>
/// <param name="Pagu">Money of what lies below it, in rupiah; null when none is given.</param>
/// <param name="Realisasi">What was spent of it; null when not known.</param>
/// <param name="Efisiensi">Its mean capaian against that money.</param>
public sealed record SasaranTahunan(string Kode, string Uraian, string? Predikat, IReadOnlyList<IndikatorTahunan> Indikator, decimal? Pagu, decimal? Realisasi, Efisiensi Efisiensi);

/// <summary>One indikator.</summary>
/// <param name="Id">The indikator.</param>
/// <param name="Definisi">How it is measured that year.</param>
/// <param name="Target">Target that it is held against, or null.</param>
/// <param name="Realisasi">Realisasi to the end of the quarter, or null.</param>
/// <param name="Capaian">Capaian in percent, unrounded, or null.</param>
/// <param name="Predikat">Its predikat, or null.</param>
/// <param name="Alasan">Why there is no capaian, as a sentence; null when there is one.</param>
public sealed record IndikatorTahunan(IndikatorId Id, DefinisiIndikator Definisi, NilaiTarget? Target, decimal? Realisasi, decimal? Capaian, string? Predikat, string? Alasan);

/// <summary>Money of one program, kegiatan or sub kegiatan, in rupiah; null where it is not known.</summary>
/// <param name="Jenis">What it is.</param>
/// <param name="Kode">Its code.</param>
/// <param name="Uraian">Its name.</param>
/// <param name="Pagu">What the budget gives.</param>
/// <param name="Realisasi">What was spent to the end of the quarter.</param>
public sealed record UangTahunan(JenisSimpul Jenis, string Kode, string Uraian, decimal? Pagu, decimal? Realisasi)
{
    /// <summary>Part that was spent, in percent; null when not known.</summary>
    public decimal? Serapan => HasilRenstra.Serapan(Pagu, Realisasi);
}
