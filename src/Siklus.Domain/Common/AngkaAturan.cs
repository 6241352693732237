namespace Siklus.Domain.Common;

/// <summary>What may be typed in one number field.</summary>
/// <param name="MaksDesimal">Most decimals kept; 0 = whole numbers only ("5,00" still counts as whole).</param>
/// <param name="MaksDigit">Most digits before the decimal sign.</param>
/// <param name="BolehNegatif">Whether a minus is meaningful.</param>
/// <param name="Persen">Whether a percent sign may follow ("87,5%"); the value stays 87,5.</param>
/// <param name="Rupiah">Whether "Rp" may stand in front and ",-" behind.</param>
public sealed record AngkaAturan(int MaksDesimal = 6, int MaksDigit = 15, bool BolehNegatif = true, bool Persen = false, bool Rupiah = false)
{
    /// <summary>Any number with up to 6 decimals.</summary>
    public static AngkaAturan Biasa { get; } = new();

    /// <summary>A whole number.</summary>
    public static AngkaAturan Bulat { get; } = new(MaksDesimal: 0);

    /// <summary>A percentage, 0–100 as number, percent sign tolerated.</summary>
    public static AngkaAturan UntukPersen { get; } = new(Persen: true);

    /// <summary>Whole rupiah, "Rp" tolerated.</summary>
    public static AngkaAturan UntukRupiah { get; } = new(MaksDesimal: 0, BolehNegatif: false, Rupiah: true);

    /// <summary>The rule that fits a unit of measure as written on the indikator ("%", "persen", "Rp", "rupiah", anything else).</summary>
    public static AngkaAturan ForSatuan(string satuan, bool bulat = false) => satuan.Trim().ToUpperInvariant() switch
    {
        "%" or "PERSEN" => UntukPersen,
        "RP" or "RP." or "RUPIAH" => UntukRupiah,
        _ => bulat ? Bulat : Biasa,
    };
}

/// <summary>How the signs in a typed number were understood.</summary>
public enum CaraBaca
{
    /// <summary>Digits only; nothing to interpret.</summary>
    Polos,

    /// <summary>Comma as decimal sign (Indonesian): "87,5", "1.234,5".</summary>
    KomaDesimal,

    /// <summary>Dot as decimal sign, since it cannot group thousands: "87.5", "1,234.5".</summary>
    TitikDesimal,

    /// <summary>Dots (or spaces) as thousands, no decimals: "1.234.567".</summary>
    TitikRibuan,

    /// <summary>Commas as thousands, no decimals: "1,234,567".</summary>
    KomaRibuan,
}

/// <summary>What became of a typed number: understood or refused, never guessed in silence.</summary>
public abstract record HasilAngka
{
    private HasilAngka() { }

    /// <summary>The text was understood as <paramref name="Nilai"/>.</summary>
    /// <param name="Nilai">The number.</param>
    /// <param name="Cara">How its signs were read.</param>
    /// <param name="Ditegaskan">True when another reader could take it for another number ("1.234", "1,234"): the page must then echo how it was read.</param>
    public sealed record Terbaca(decimal Nilai, CaraBaca Cara, bool Ditegaskan) : HasilAngka
    {
        /// <summary>The number in Indonesian writing, for "dibaca 1.234,5".</summary>
        public string Dibaca => Angka.Format(Nilai);
    }

    /// <summary>The text was refused.</summary>
    /// <param name="Alasan">Code of <see cref="AngkaRules"/> with the typed text as first detail.</param>
    public sealed record Ditolak(Alasan Alasan) : HasilAngka;

    /// <summary>Handles both cases.</summary>
    public T Match<T>(Func<Terbaca, T> terbaca, Func<Ditolak, T> ditolak) => this switch
    {
        Terbaca t => terbaca(t),
        Ditolak d => ditolak(d),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The number.</summary>
    /// <exception cref="RuleViolationException">One of <see cref="AngkaRules"/> when it was refused.</exception>
    public decimal OrThrow() => Match(t => t.Nilai, d => throw d.Alasan.ToException());
}
