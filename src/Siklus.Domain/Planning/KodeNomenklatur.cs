using Siklus.Domain.Common;

namespace Siklus.Domain.Planning;

/// <summary>How deep a code of the nomenklatur reaches.</summary>
public enum TingkatNomenklatur
{
    /// <summary>"7".</summary>
    Urusan,

    /// <summary>"7.01".</summary>
    Bidang,

    /// <summary>"7.01.02".</summary>
    Program,

    /// <summary>"7.01.02.2.01"; its first new part is the kewenangan.</summary>
    Kegiatan,

    /// <summary>"7.01.02.2.01.0001".</summary>
    SubKegiatan,
}

/// <summary>
/// A code of the nomenklatur (Permendagri 90/2019): urusan . bidang . program . kewenangan . kegiatan . sub kegiatan, as <c>U.BB.PP.K.KK.SSSS</c>. It keeps the form in which it
/// was written: the last part has four digits since Kepmendagri 900.1.15.5-1317/2023 and two before. The two forms are different codes of the same work (<see cref="Sama"/>).
/// In natural order, which is the order of the official list; the two-digit form stands before the four-digit one.
/// </summary>
public sealed record KodeNomenklatur : IComparable<KodeNomenklatur>
{
    // Number of parts at each level: a kewenangan alone is no level.
    private static readonly int[] Parts = [1, 2, 3, 5, 6];

    private KodeNomenklatur(string teks, TingkatNomenklatur tingkat) => (Teks, Tingkat) = (teks, tingkat);

    /// <summary>The bidang of every kecamatan, 7.01.</summary>
    public static KodeNomenklatur Kecamatan { get; } = new("7.01", TingkatNomenklatur.Bidang);

    /// <summary>As it is written.</summary>
    public string Teks { get; }

    /// <summary>How deep it reaches.</summary>
    public TingkatNomenklatur Tingkat { get; }

    /// <summary>The code one level above; null above an urusan.</summary>
    public KodeNomenklatur? Induk => Tingkat == TingkatNomenklatur.Urusan ? null : Ancestor(Tingkat - 1);

    /// <summary>Its bidang; null for an urusan.</summary>
    public KodeNomenklatur? Bidang => Tingkat == TingkatNomenklatur.Urusan ? null : Ancestor(TingkatNomenklatur.Bidang);

    /// <summary>Who may carry it out: 1 provinsi, 2 kabupaten/kota, other digits for regions of special autonomy; null above a kegiatan.</summary>
    public int? Kewenangan => Tingkat >= TingkatNomenklatur.Kegiatan ? Teks[8] - '0' : null;

    /// <summary>Whether it is, or lies in, the program that supports every office (program 01), which the national list writes as X.XX.01.</summary>
    public bool IsPenunjang => Tingkat >= TingkatNomenklatur.Program && Teks.AsSpan(5, 2) is "01";

    /// <summary>With four digits of the sub kegiatan, as since 2023; other levels as they are.</summary>
    public KodeNomenklatur EmpatAngka => Tingkat == TingkatNomenklatur.SubKegiatan && Teks.Length == 15 ? new(Teks.Insert(13, "00"), Tingkat) : this;

    /// <summary>With two digits of the sub kegiatan, as before 2023; null when its number needs more. Other levels as they are.</summary>
    public KodeNomenklatur? DuaAngka => (Tingkat, Teks.Length) switch
    {
        (TingkatNomenklatur.SubKegiatan, 17) => Teks.AsSpan(13, 2) is "00" ? new(Teks.Remove(13, 2), Tingkat) : null,
        _ => this,
    };

    /// <summary>Whether both name the same work, with two digits or with four.</summary>
    public bool Sama(KodeNomenklatur lain) => EmpatAngka.Teks == lain.EmpatAngka.Teks;

    /// <summary>Whether it lies below <paramref name="atas"/>, at whatever depth; nothing lies below itself.</summary>
    public bool IsUnder(KodeNomenklatur atas) => Tingkat > atas.Tingkat && Ancestor(atas.Tingkat) == atas;

    /// <summary>Its part at a level that is not deeper than its own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is deeper: a mistake of the program.</exception>
    public KodeNomenklatur Ancestor(TingkatNomenklatur tingkat)
    {
        if (tingkat > Tingkat) throw new ArgumentOutOfRangeException(nameof(tingkat), tingkat, $"{Teks} does not reach so deep.");
        return tingkat == Tingkat ? this : new(string.Join('.', Teks.Split('.').Take(Parts[(int)tingkat])), tingkat);
    }

    /// <summary>
    /// Reads what somebody typed or a file holds. Spaces around it and a dot at its end don't matter. <c>X.XX.01…</c>, the support program of every office, is read as that of
    /// <paramref name="bidang"/>, or of <see cref="Kecamatan"/> when none is given.
    /// </summary>
    public static HasilKode Read(string? teks, KodeNomenklatur? bidang = null) => PembacaKode.Read(teks, (bidang ?? Kecamatan).Ancestor(TingkatNomenklatur.Bidang));

    /// <summary>Reads a code that has to be right.</summary>
    /// <exception cref="RuleViolationException">One of the codes in <see cref="HasilKode.Ditolak"/>.</exception>
    public static KodeNomenklatur Parse(string? teks) => Read(teks) switch
    {
        HasilKode.Terbaca t => t.Kode,
        HasilKode.Ditolak d => throw d.Alasan.ToException(),
        _ => throw new InvalidOperationException(),
    };

    /// <inheritdoc/>
    public int CompareTo(KodeNomenklatur? other)
    {
        if (other is null) return 1;
        // Every part has a fixed width and a dot sorts before any digit, so the order of the texts is the natural one.
        var work = string.CompareOrdinal(EmpatAngka.Teks, other.EmpatAngka.Teks);
        return work != 0 ? work : Teks.Length.CompareTo(other.Teks.Length);
    }

    /// <inheritdoc/>
    public override string ToString() => Teks;

    /// <summary>The code of parts that are known to be right; null when their number reaches no level.</summary>
    internal static KodeNomenklatur? OfParts(IReadOnlyList<string> parts) =>
        Array.IndexOf(Parts, parts.Count) is >= 0 and var level ? new(string.Join('.', parts), (TingkatNomenklatur)level) : null;
}

/// <summary>What became of a code that was typed: read or refused, never guessed in silence.</summary>
public abstract record HasilKode
{
    private HasilKode() { }

    /// <summary>It was read.</summary>
    /// <param name="Kode">The code.</param>
    /// <param name="Penunjang">True when X.XX stood for its bidang.</param>
    public sealed record Terbaca(KodeNomenklatur Kode, bool Penunjang) : HasilKode;

    /// <summary>It is no code.</summary>
    /// <param name="Alasan">
    /// <see cref="PlanningRules.KodeKosong"/>, <see cref="PlanningRules.KodeBukanAngka"/>, <see cref="PlanningRules.KodeKewenangan"/>, <see cref="PlanningRules.KodeLebarBagian"/>,
    /// <see cref="PlanningRules.KodeNol"/>, <see cref="PlanningRules.KodeTanpaKegiatan"/>, <see cref="PlanningRules.KodeTerlaluPanjang"/> or <see cref="PlanningRules.KodePenunjang"/>.
    /// </param>
    /// <param name="Saran">What was probably meant, or null.</param>
    public sealed record Ditolak(Alasan Alasan, KodeNomenklatur? Saran = null) : HasilKode;
}
