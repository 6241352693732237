using Siklus.Domain.Common;

namespace Siklus.Domain.Measurement.Audit;

/// <summary>What the check says of a printed row.</summary>
public enum Putusan
{
    /// <summary>What is printed follows from the policy.</summary>
    Cocok,

    /// <summary>What is printed follows from another policy that offices use.</summary>
    KebijakanLain,

    /// <summary>No known policy gives what is printed.</summary>
    TidakCocok,

    /// <summary>There is nothing to compute with, or nothing printed to compare with.</summary>
    TidakDapatDihitung,
}

/// <summary>A row with its verdict.</summary>
/// <param name="Blok">The column of capaian that it belongs to.</param>
/// <param name="Baris">The row as printed.</param>
/// <param name="Putusan">The verdict.</param>
public sealed record BarisDiperiksa(BlokTabel Blok, BarisTabel Baris, Putusan Putusan)
{
    /// <summary>Capaian as printed, in percent; null when no number is printed.</summary>
    public decimal? CapaianDokumen { get; init; }

    /// <summary>Capaian as computed: by the policy, or by the other one that explains it; unrounded, null when there is none.</summary>
    public decimal? CapaianHitung { get; init; }

    /// <summary>Decimals in which the row prints.</summary>
    public int Desimal { get; init; } = 2;

    /// <summary>In what an explaining policy differs from the table's; empty unless <see cref="Putusan.KebijakanLain"/>.</summary>
    public IReadOnlyList<Alasan> Beda { get; init; } = [];

    /// <summary>Why: what it should be and the likely cause, or what is missing.</summary>
    public IReadOnlyList<Alasan> Sebab { get; init; } = [];

    /// <summary>What a reader should know besides.</summary>
    public IReadOnlyList<Alasan> Catatan { get; init; } = [];

    /// <summary>Verdict on the capaian alone.</summary>
    public Putusan PutusanCapaian { get; init; }

    /// <summary>Verdict on the predikat alone; null when none is printed or known.</summary>
    public Putusan? PutusanPredikat { get; init; }

    /// <summary>The predikat that the scale gives, or null.</summary>
    public string? PredikatHitung { get; init; }

    /// <summary>Target and realisasi that were used, as printed.</summary>
    public (string Target, string Realisasi) Dari { get; init; } = ("", "");

    /// <summary>The derivation.</summary>
    public Penjelasan Penjelasan { get; init; } = Penjelasan.Kosong;
}

/// <summary>A published table, checked.</summary>
/// <param name="Kebijakan">The policy: declared, or the one that explains most rows.</param>
/// <param name="Ditebak">Whether it was found and not declared.</param>
/// <param name="Dasar">What is said about it.</param>
/// <param name="Skala">The scale whose words the table uses, read in the way that fits, or null.</param>
/// <param name="Baris">Every row of every block.</param>
public sealed record HasilPeriksa(KebijakanPeriksa Kebijakan, bool Ditebak, IReadOnlyList<Alasan> Dasar, SkalaPredikat? Skala, IReadOnlyList<BarisDiperiksa> Baris)
{
    /// <summary>How many rows have a verdict.</summary>
    public int Count(Putusan putusan) => Baris.Count(b => b.Putusan == putusan);
}
