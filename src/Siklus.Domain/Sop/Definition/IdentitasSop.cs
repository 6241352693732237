namespace Siklus.Domain.Sop;

/// <summary>
/// The identity block of an SOP sheet (PermenPAN-RB 35/2012). What the sheet leaves empty is null or an empty list; texts are word for
/// word.
/// </summary>
public sealed record IdentitasSop
{
    /// <summary>Number of the SOP as printed.</summary>
    public string? Nomor { get; init; }

    /// <summary>The day the SOP was first drawn up (tanggal pembuatan).</summary>
    public DateOnly? TanggalPembuatan { get; init; }

    /// <summary>The day of the last revision (tanggal revisi).</summary>
    public DateOnly? TanggalRevisi { get; init; }

    /// <summary>The day from which it is to be followed (tanggal efektif).</summary>
    public DateOnly? TanggalEfektif { get; init; }

    /// <summary>The day it was signed (tanggal pengesahan).</summary>
    public DateOnly? TanggalPengesahan { get; init; }

    /// <summary>Disahkan oleh: the post, never a person's name.</summary>
    public string? DisahkanOleh { get; init; }

    /// <summary>Title of the SOP (nama SOP).</summary>
    public required string Judul { get; init; }

    /// <summary>The office as the sheet names it.</summary>
    public required string Instansi { get; init; }

    /// <summary>The regency or city ("Kabupaten Malang"), where the sheet or its decree names it.</summary>
    public string? Kabupaten { get; init; }

    /// <summary>Heading of the procedure's table where it differs from the title.</summary>
    public string? JudulUraian { get; init; }

    /// <summary>The regulations that it rests on, one an entry (dasar hukum).</summary>
    public IReadOnlyList<string> DasarHukum { get; init; } = [];

    /// <summary>What those who carry it out must know or be able to do.</summary>
    public IReadOnlyList<string> Kualifikasi { get; init; } = [];

    /// <summary>Other SOPs that it depends on or feeds (keterkaitan), by title.</summary>
    public IReadOnlyList<string> Keterkaitan { get; init; } = [];

    /// <summary>Equipment and forms that it needs (peralatan/perlengkapan).</summary>
    public IReadOnlyList<string> Peralatan { get; init; } = [];

    /// <summary>What goes wrong when it is not followed (peringatan).</summary>
    public IReadOnlyList<string> Peringatan { get; init; } = [];

    /// <summary>Where its carrying out is recorded (pencatatan dan pendataan).</summary>
    public IReadOnlyList<string> Pencatatan { get; init; } = [];

    /// <summary>Whether none of its dates is printed.</summary>
    public bool IsUndated => TanggalPembuatan is null && TanggalRevisi is null && TanggalEfektif is null && TanggalPengesahan is null;

    /// <summary>The lists in the order of the form (left, right, left …): the name in an SOP file, the heading on the sheet, the entries.</summary>
    public IReadOnlyList<(string Kode, string Nama, IReadOnlyList<string> Isi)> Bagian =>
    [
        ("dasarHukum", "Dasar Hukum", DasarHukum), ("kualifikasi", "Kualifikasi Pelaksana", Kualifikasi), ("keterkaitan", "Keterkaitan", Keterkaitan),
        ("peralatan", "Peralatan/Perlengkapan", Peralatan), ("peringatan", "Peringatan", Peringatan), ("pencatatan", "Pencatatan dan Pendataan", Pencatatan),
    ];
}
