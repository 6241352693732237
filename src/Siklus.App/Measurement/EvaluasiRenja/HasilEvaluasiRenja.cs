using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;

namespace Siklus.App.Measurement.EvaluasiRenja;

/// <summary>The evaluation of a Renja to the end of a quarter (Permendagri 86/2017, E.81): performance (K) and money (Rp) of every program, kegiatan and sub kegiatan beside the Renstra.</summary>
/// <param name="Periode">Year and quarter.</param>
/// <param name="Mulai">First year of the Renstra.</param>
/// <param name="Akhir">Its last year.</param>
/// <param name="Dokumen">Documents whose targets of the year are used.</param>
/// <param name="Aturan">The policy.</param>
/// <param name="Simpul">The nodes as documents print them.</param>
/// <param name="Jumlah">Money of all programs together.</param>
/// <param name="RataRata">Mean of column 14 over the indikator, with its predikat.</param>
/// <param name="Pendorong">What helped, as the units wrote it beside their figures.</param>
/// <param name="Penghambat">What hindered.</param>
/// <param name="Catatan">What a reader must know, one sentence each.</param>
public sealed record HasilEvaluasiRenja(
    Periode Periode, int Mulai, int Akhir, string Dokumen, AturanPengukuran Aturan, IReadOnlyList<SimpulEvaluasi> Simpul, UangEvaluasi Jumlah, RataRataCapaian RataRata,
    IReadOnlyList<string> Pendorong, IReadOnlyList<string> Penghambat, IReadOnlyList<string> Catatan)
{
    /// <summary>Predikat of the money spent, by the policy's scale; null while nothing is known.</summary>
    public Pita? PredikatUang => Jumlah.TingkatRenstra is { } percent ? Aturan.Skala.For(percent) : null;
}

/// <summary>One program, kegiatan or sub kegiatan.</summary>
/// <param name="Id">The node.</param>
/// <param name="Jenis">What it is.</param>
/// <param name="Kode">Its code.</param>
/// <param name="Uraian">Its name.</param>
/// <param name="Sasaran">The sasaran that it serves, along its first parents; empty for none.</param>
/// <param name="Unit">Unit that answers for it; empty when unknown.</param>
/// <param name="Indikator">Its indikator.</param>
/// <param name="Uang">Its money.</param>
public sealed record SimpulEvaluasi(SimpulId Id, JenisSimpul Jenis, string Kode, string Uraian, string Sasaran, string Unit, IReadOnlyList<IndikatorEvaluasi> Indikator, UangEvaluasi Uang);

/// <summary>The K columns of one indikator.</summary>
/// <param name="Terukur">The indikator with its capaian of the year to date.</param>
/// <param name="Unit">Unit that answers for it.</param>
/// <param name="TargetRenstra">Column 5.</param>
/// <param name="TahunLalu">Column 6.</param>
/// <param name="TargetTahun">Column 7.</param>
/// <param name="PerTribulan">Columns 8 to 11: what each quarter alone brought; null where nothing was reported or the quarter lies ahead.</param>
/// <param name="TahunIni">Column 12.</param>
/// <param name="Renstra">Column 13.</param>
/// <param name="TingkatRenstra">Column 14 in percent.</param>
/// <param name="TingkatRenja">Column 12 against column 7 in percent, as some offices print it.</param>
public sealed record IndikatorEvaluasi(
    IndikatorTerukur Terukur, string Unit, NilaiTarget? TargetRenstra, decimal? TahunLalu, NilaiTarget? TargetTahun, IReadOnlyList<decimal?> PerTribulan, decimal? TahunIni, decimal? Renstra,
    decimal? TingkatRenstra, decimal? TingkatRenja);

/// <summary>The Rp columns of a node, in whole rupiah; null where nothing is known.</summary>
/// <param name="PaguRenstra">Column 5: of all years.</param>
/// <param name="TahunLalu">Column 6: spent in the years before.</param>
/// <param name="Pagu">Column 7: of the year.</param>
/// <param name="PerTribulan">Columns 8 to 11: spent in each quarter.</param>
/// <param name="TahunIni">Column 12: spent in the year so far.</param>
public sealed record UangEvaluasi(decimal? PaguRenstra, decimal? TahunLalu, decimal? Pagu, IReadOnlyList<decimal?> PerTribulan, decimal? TahunIni)
{
    /// <summary>Column 13: columns 6 and 12 together.</summary>
    public decimal? Renstra => TahunLalu is null && TahunIni is null ? null : (TahunLalu ?? 0) + (TahunIni ?? 0);

    /// <summary>Column 14 in percent.</summary>
    public decimal? TingkatRenstra => HasilRenstra.Serapan(PaguRenstra, Renstra);

    /// <summary>Column 12 against column 7 in percent.</summary>
    public decimal? TingkatRenja => HasilRenstra.Serapan(Pagu, TahunIni);
}
