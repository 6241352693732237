namespace Siklus.Domain.Measurement.Audit;

/// <summary>What one printed cell says.</summary>
internal abstract record NilaiSel
{
    private NilaiSel() { }

    /// <summary>Nothing that can be computed with. <paramref name="Kode"/> says why.</summary>
    internal sealed record Kosong(string Kode) : NilaiSel;

    /// <summary>A number with as many decimals as are printed.</summary>
    internal sealed record Bilangan(decimal Nilai, int Desimal) : NilaiSel;

    /// <summary>A range, both bounds included.</summary>
    internal sealed record Rentang(decimal Bawah, decimal Atas) : NilaiSel;

    /// <summary>"≥ 80" or "≤ 5".</summary>
    internal sealed record Batas(decimal Nilai, bool PalingSedikit) : NilaiSel;

    /// <summary>A word such as "BB" or "WTP", perhaps with the number that it stands for.</summary>
    internal sealed record Sebutan(string Kata, decimal? Nilai, int Desimal = 0) : NilaiSel;

    /// <summary>A day.</summary>
    internal sealed record Tanggal(DateOnly Hari) : NilaiSel;
}

/// <summary>All ways in which a cell can be read, the likeliest first; more than one only for "44.113" and its like.</summary>
/// <param name="Teks">As printed.</param>
/// <param name="Bacaan">Never empty.</param>
internal readonly record struct SelTerbaca(string Teks, IReadOnlyList<NilaiSel> Bacaan)
{
    public NilaiSel Nilai => Bacaan[0];

    /// <summary>The number in it, or null.</summary>
    public decimal? Angka => Nilai switch
    {
        NilaiSel.Bilangan b => b.Nilai,
        NilaiSel.Batas b => b.Nilai,
        NilaiSel.Sebutan s => s.Nilai,
        _ => null,
    };

    public int Desimal => Nilai switch
    {
        NilaiSel.Bilangan b => b.Desimal,
        NilaiSel.Sebutan s => s.Desimal,
        _ => 0,
    };
}
