namespace Siklus.Domain.Planning.Rumusan;

/// <summary>What is done with two values.</summary>
public enum Operasi
{
    /// <summary>+</summary>
    Tambah,

    /// <summary>−</summary>
    Kurang,

    /// <summary>×</summary>
    Kali,

    /// <summary>÷</summary>
    Bagi,
}

/// <summary>How two values are compared in JIKA.</summary>
public enum Banding
{
    /// <summary>=</summary>
    Sama,

    /// <summary>≠</summary>
    Beda,

    /// <summary>&lt;</summary>
    KurangDari,

    /// <summary>≤</summary>
    PalingBesar,

    /// <summary>&gt;</summary>
    LebihDari,

    /// <summary>≥</summary>
    PalingKecil,
}

/// <summary>Functions over one or more values.</summary>
public enum Fungsi
{
    /// <summary>JUMLAH: all added.</summary>
    Jumlah,

    /// <summary>RATA: their mean.</summary>
    Rata,

    /// <summary>MIN: the lowest.</summary>
    Min,

    /// <summary>MAKS: the highest.</summary>
    Maks,
}

/// <summary>A part of an expression; the whole is one too. Closed family; what it means stands in docs/rumus.md.</summary>
public abstract record BagianUngkapan
{
    private BagianUngkapan() { }

    /// <summary>A number, not negative.</summary>
    public sealed record Angka(decimal Nilai) : BagianUngkapan;

    /// <summary>A number with a percent sign. As a factor or divisor it is a share (5% × pagu), except × 100%, which puts the result in percent; elsewhere it is the number itself.</summary>
    public sealed record Persen(decimal Nilai) : BagianUngkapan;

    /// <summary>What a unit fills in, by the code of its component.</summary>
    public sealed record Isian(string Kode) : BagianUngkapan;

    /// <summary>The opposite of a value.</summary>
    public sealed record Minus(BagianUngkapan Isi) : BagianUngkapan;

    /// <summary>Two values and what is done with them.</summary>
    public sealed record Hitung(Operasi Operasi, BagianUngkapan Kiri, BagianUngkapan Kanan) : BagianUngkapan;

    /// <summary>A function and its values.</summary>
    public sealed record Panggil(Fungsi Fungsi, IReadOnlyList<BagianUngkapan> Isi) : BagianUngkapan
    {
        /// <summary>Two calls are the same when function and values are.</summary>
        public bool Equals(Panggil? other) => other is not null && Fungsi == other.Fungsi && Isi.SequenceEqual(other.Isi);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Fungsi, Isi.Count);
    }

    /// <summary>One of two values, as a comparison of two others says; the other is not computed.</summary>
    public sealed record Jika(BagianUngkapan Kiri, Banding Banding, BagianUngkapan Kanan, BagianUngkapan Ya, BagianUngkapan Tidak) : BagianUngkapan;

    /// <summary>The parts that it is made of.</summary>
    public IReadOnlyList<BagianUngkapan> Anak => this switch
    {
        Minus m => [m.Isi],
        Hitung h => [h.Kiri, h.Kanan],
        Panggil p => p.Isi,
        Jika j => [j.Kiri, j.Kanan, j.Ya, j.Tidak],
        _ => [],
    };

    /// <summary>It and all parts in it.</summary>
    public IEnumerable<BagianUngkapan> Semua => Anak.SelectMany(a => a.Semua).Prepend(this);
}
