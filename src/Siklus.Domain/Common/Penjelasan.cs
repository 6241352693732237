namespace Siklus.Domain.Common;

/// <summary>One step of a derivation, ready to be read by an official.</summary>
/// <param name="Label">What is computed.</param>
/// <param name="Ungkapan">The expression with its values.</param>
/// <param name="Hasil">Its result.</param>
/// <param name="Dasar">The rule, policy or formula that says so.</param>
public sealed record LangkahHitung(string Label, string Ungkapan, string Hasil, string Dasar);

/// <summary>
/// The derivation of a figure ("Mengapa angka ini?"): ordered steps. Most figures are never asked for theirs, so it is written when it is first read:
/// the same computation runs again and notes its steps.
/// </summary>
public sealed class Penjelasan
{
    private readonly Action<List<LangkahHitung>>? hitung;
    private readonly ITellsSteps? sumber;
    private IReadOnlyList<LangkahHitung>? langkah;

    /// <summary>A derivation whose steps are known.</summary>
    public Penjelasan(IReadOnlyList<LangkahHitung> langkah) => this.langkah = langkah;

    internal Penjelasan(ITellsSteps sumber) => this.sumber = sumber;

    private Penjelasan(Action<List<LangkahHitung>> hitung) => this.hitung = hitung;

    /// <summary>No steps.</summary>
    public static Penjelasan Kosong { get; } = new([]);

    /// <summary>The steps that <paramref name="hitung"/> notes, asked for when they are first read.</summary>
    public static Penjelasan Later(Action<List<LangkahHitung>> hitung) => new(hitung);

    /// <summary>The steps in order.</summary>
    public IReadOnlyList<LangkahHitung> Langkah => langkah ?? Write();

    private List<LangkahHitung> Write()
    {
        var catatan = new List<LangkahHitung>();
        hitung?.Invoke(catatan);
        sumber?.Tell(catatan);
        langkah = catatan;
        return catatan;
    }
}

/// <summary>What a figure was computed from, where a delegate for each of very many figures would cost more than the figure.</summary>
internal interface ITellsSteps
{
    /// <summary>Notes the steps.</summary>
    void Tell(List<LangkahHitung> catatan);
}
