namespace Siklus.Domain.Common;

/// <summary>One step of a derivation, ready to be read by an official.</summary>
/// <param name="Label">What is computed.</param>
/// <param name="Ungkapan">The expression with its values.</param>
/// <param name="Hasil">Its result.</param>
/// <param name="Dasar">The rule, policy or formula that says so.</param>
public sealed record LangkahHitung(string Label, string Ungkapan, string Hasil, string Dasar);

/// <summary>The derivation of a figure ("Mengapa angka ini?"): ordered steps.</summary>
public sealed record Penjelasan(IReadOnlyList<LangkahHitung> Langkah)
{
    /// <summary>No steps yet.</summary>
    public static Penjelasan Kosong { get; } = new([]);

    /// <summary>The derivation with one more step.</summary>
    public Penjelasan Add(string label, string ungkapan, string hasil, string dasar) => new([.. Langkah, new(label, ungkapan, hasil, dasar)]);
}
