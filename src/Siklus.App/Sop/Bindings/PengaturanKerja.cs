using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings;

/// <summary>How a setting of a kind of work is answered.</summary>
public enum BentukPengaturan
{
    /// <summary>One of its own values.</summary>
    Pilihan,

    /// <summary>A line of text.</summary>
    Teks,

    /// <summary>Code of an output of the step.</summary>
    Output,

    /// <summary>Code of a column of the sheet.</summary>
    Kolom,
}

/// <summary>A value that a setting may have.</summary>
/// <param name="Nilai">As SOP files say it.</param>
/// <param name="Nama">As a person reads it.</param>
public sealed record NilaiPengaturan(string Nilai, string Nama);

/// <summary>A setting that a kind of work understands (docs/kinds-of-work.md): what the editor of an SOP asks, and what it refuses. Left out, the default holds.</summary>
/// <param name="Nama">Its name in SOP files.</param>
/// <param name="Label">What it is called on screen.</param>
/// <param name="Arti">One sentence: what it does.</param>
/// <param name="Bentuk">How it is answered.</param>
/// <param name="Bawaan">What holds where it is left out, in words.</param>
public sealed record PengaturanKerja(string Nama, string Label, string Arti, BentukPengaturan Bentuk, string Bawaan)
{
    /// <summary>Longest text.</summary>
    public const int Longest = 200;

    /// <summary>The values of a <see cref="BentukPengaturan.Pilihan"/>.</summary>
    public IReadOnlyList<NilaiPengaturan> Pilihan { get; init; } = [];

    /// <summary>The value that says the same as leaving it out, where there is one.</summary>
    public string? NilaiBawaan { get; init; }

    /// <summary>Which of its outputs the step's main document is: every kind understands it.</summary>
    public static PengaturanKerja Output { get; } = new(
        "output", "Output yang dihasilkan pekerjaan ini", "Bila langkah mempunyai lebih dari satu output, pilih yang menjadi hasil pekerjaan ini.", BentukPengaturan.Output, "Output pertama langkah ini");

    /// <summary>A setting that is a yes or nothing.</summary>
    public static PengaturanKerja YaAtau(string nama, string label, string arti, string bawaan) =>
        new(nama, label, arti, BentukPengaturan.Pilihan, bawaan) { Pilihan = [new("ya", "Ya")], NilaiBawaan = "tidak" };

    /// <summary>What may be chosen in this step; empty for a text.</summary>
    public IReadOnlyList<NilaiPengaturan> ChoicesIn(SopDefinition sop, Langkah step) => Bentuk switch
    {
        BentukPengaturan.Output => [.. step.Output.Select(o => new NilaiPengaturan(o.Kode, o.Nama))],
        BentukPengaturan.Kolom => [.. sop.Kolom.Select(k => new NilaiPengaturan(k.Kode, k.Nama))],
        _ => Pilihan,
    };

    /// <summary>Why the value can't stand in this step: what is wrong and what to do; null where it can, or is left out.</summary>
    public string? Refuse(string? value, SopDefinition sop, Langkah step)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        if (Bentuk == BentukPengaturan.Teks)
        {
            return value.Length > Longest ? $"{Label} terlalu panjang: {value.Length} huruf. Tulis paling banyak {Longest} huruf."
                : value.Any(char.IsControl) ? $"{Label} memuat baris baru atau tanda yang tidak tampak. Tulis dalam satu baris." : null;
        }
        if (value == NilaiBawaan || ChoicesIn(sop, step).Any(c => c.Nilai == value)) return null;
        return Bentuk switch
        {
            BentukPengaturan.Output => $"Langkah ini tidak menghasilkan output “{value}”. Pilih output lain untuk {Label.ToLowerInvariant()}, atau tulis output itu di Mutu baku.",
            BentukPengaturan.Kolom => $"Lembar ini tidak mempunyai kolom “{value}”. Pilih kolom lain untuk {Label.ToLowerInvariant()}, atau tambahkan kolom itu.",
            _ => $"“{value}” bukan pilihan untuk {Label.ToLowerInvariant()}. Pilih salah satu yang ditawarkan.",
        };
    }
}
