namespace Siklus.Domain.Sop;

/// <summary>
/// The identity block of an SOP sheet (PermenPAN-RB 35/2012). What the sheet leaves empty is null or an empty list; texts are word for
/// word.
/// </summary>
public sealed record IdentitasSop
{
    /// <summary>Nomor SOP as printed.</summary>
    public string? Nomor { get; init; }

    /// <summary>Tanggal pembuatan.</summary>
    public DateOnly? TanggalPembuatan { get; init; }

    /// <summary>Tanggal revisi.</summary>
    public DateOnly? TanggalRevisi { get; init; }

    /// <summary>Tanggal efektif.</summary>
    public DateOnly? TanggalEfektif { get; init; }

    /// <summary>Tanggal pengesahan.</summary>
    public DateOnly? TanggalPengesahan { get; init; }

    /// <summary>Disahkan oleh: the post, never a person's name.</summary>
    public string? DisahkanOleh { get; init; }

    /// <summary>Nama SOP.</summary>
    public required string Judul { get; init; }

    /// <summary>The office as the sheet names it.</summary>
    public required string Instansi { get; init; }

    /// <summary>Heading of the procedure's table where it differs from the title.</summary>
    public string? JudulUraian { get; init; }

    /// <summary>Dasar hukum.</summary>
    public IReadOnlyList<string> DasarHukum { get; init; } = [];

    /// <summary>Kualifikasi pelaksana.</summary>
    public IReadOnlyList<string> Kualifikasi { get; init; } = [];

    /// <summary>Keterkaitan with other SOPs.</summary>
    public IReadOnlyList<string> Keterkaitan { get; init; } = [];

    /// <summary>Peralatan/perlengkapan.</summary>
    public IReadOnlyList<string> Peralatan { get; init; } = [];

    /// <summary>Peringatan.</summary>
    public IReadOnlyList<string> Peringatan { get; init; } = [];

    /// <summary>Pencatatan dan pendataan.</summary>
    public IReadOnlyList<string> Pencatatan { get; init; } = [];
}
