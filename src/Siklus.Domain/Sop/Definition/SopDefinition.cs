namespace Siklus.Domain.Sop;

/// <summary>
/// One version of an SOP as the signed sheet says it: identity block, columns of pelaksana and steps in printed order (PermenPAN-RB 35/2012). Immutable: an
/// amendment is a new version, and a pelaksanaan stays on the version it began with. Whether the parts fit together is told by <see cref="SopCheck"/>.
/// </summary>
public sealed record SopDefinition
{
    /// <summary>Lasting code of the SOP, the same in all its versions; lower case with hyphens.</summary>
    public required string Kode { get; init; }

    /// <summary>Version, 1 upwards.</summary>
    public required int Versi { get; init; }

    /// <summary>The identity block.</summary>
    public required IdentitasSop Identitas { get; init; }

    /// <summary>Columns of pelaksana in printed order.</summary>
    public required IReadOnlyList<Kolom> Kolom { get; init; }

    /// <summary>Steps in printed order; <see cref="Sop.Langkah.Urutan"/> is 1 to n.</summary>
    public required IReadOnlyList<Langkah> Langkah { get; init; }

    /// <summary>Oddities of the printed sheet, in Indonesian sentences: shown by the SOP check, never mended silently.</summary>
    public IReadOnlyList<string> Anomali { get; init; } = [];

    /// <summary>The step with this urutan.</summary>
    /// <exception cref="KeyNotFoundException">No step has it.</exception>
    public Langkah LangkahKe(int urutan) =>
        Langkah.FirstOrDefault(l => l.Urutan == urutan) ?? throw new KeyNotFoundException($"SOP {Kode} has no step {urutan}.");

    /// <summary>The column with this code, or null.</summary>
    public Kolom? KolomOf(string kode) => Kolom.FirstOrDefault(k => k.Kode == kode);

    /// <summary>Where a case goes when step <paramref name="urutan"/> is done with (and, if it decides, decided with yes).</summary>
    public Lanjutan After(int urutan) =>
        LangkahKe(urutan).Keputusan is { } keputusan ? keputusan.Ya
        : urutan < Langkah.Count ? Lanjutan.Ke(urutan + 1)
        : Lanjutan.Selesai;

    /// <summary>
    /// The steps whose work step <paramref name="urutan"/> decides on: those named by its keputusan; when it names none, every step from the place a "no"
    /// leads back to (or else from the steps that made its kelengkapan, or else the step before) up to the decision. Empty for a step that decides nothing.
    /// </summary>
    public IReadOnlyList<int> DiperiksaOleh(int urutan)
    {
        var langkah = LangkahKe(urutan);
        if (langkah.Keputusan is not { } keputusan) return [];
        if (keputusan.Memeriksa.Count > 0) return keputusan.Memeriksa;
        var pembuat = Langkah
            .Where(l => l.Urutan < urutan && langkah.Kelengkapan.Any(k => k.Dari is not null && l.Output.Any(o => o.Kode == k.Dari)));
        var awal = keputusan.Tidak ?? pembuat.Select(l => (int?)l.Urutan).Min() ?? urutan - 1;
        return [.. Langkah.Where(l => l.Urutan >= awal && l.Urutan < urutan).Select(l => l.Urutan)];
    }
}

/// <summary>A column of pelaksana on the sheet.</summary>
/// <param name="Kode">Code that steps refer to.</param>
/// <param name="Nama">The heading as printed.</param>
public sealed record Kolom(string Kode, string Nama);
