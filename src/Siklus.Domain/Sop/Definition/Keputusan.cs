namespace Siklus.Domain.Sop;

/// <summary>A decision: yes goes on, no goes back.</summary>
public sealed record Keputusan
{
    /// <summary>What is asked, as printed or as the text implies.</summary>
    public required string Pertanyaan { get; init; }

    /// <summary>Where yes leads: a later step or the end.</summary>
    public required Lanjutan Ya { get; init; }

    /// <summary>Urutan of the earlier step that no leads back to; null when the sheet does not say and whoever decides chooses.</summary>
    public int? Tidak { get; init; }

    /// <summary>True when <see cref="Tidak"/> is inferred: it is only preselected and any earlier step may be chosen.</summary>
    public bool TidakDugaan { get; init; }

    /// <summary>Other likely targets of a return, offered first.</summary>
    public IReadOnlyList<int> Alternatif { get; init; } = [];

    /// <summary>Urutan of the steps whose work is decided on; empty = see <see cref="SopDefinition.DiperiksaOleh"/>.</summary>
    public IReadOnlyList<int> Memeriksa { get; init; } = [];

    /// <summary>Whether the person who decides chooses the target of a return.</summary>
    public bool TargetBebas => Tidak is null || TidakDugaan;
}

/// <summary>Where a case goes next: a step, or the end.</summary>
/// <param name="Urutan">Urutan of the step; null is the end.</param>
public readonly record struct Lanjutan(int? Urutan)
{
    /// <summary>The end of the case.</summary>
    public static Lanjutan Selesai { get; } = new(null);

    /// <summary>The step with this urutan.</summary>
    public static Lanjutan Ke(int urutan) => new(urutan);

    /// <summary>Whether it is the end.</summary>
    public bool IsSelesai => Urutan is null;
}
