namespace Siklus.Domain.Common;

/// <summary>Why a typed number is refused; each has an Indonesian sentence in App. {0} is what was typed.</summary>
public static class AngkaRules
{
    /// <summary>Nothing was typed where a number is needed.</summary>
    public const string Kosong = "angka.kosong";

    /// <summary>It is not a number. {1} = the first thing that does not belong.</summary>
    public const string BukanAngka = "angka.bukan-angka";

    /// <summary>Only a dash was typed: that says "no data", which is not the number zero.</summary>
    public const string Strip = "angka.strip";

    /// <summary>Dots and commas stand so that it cannot be told what was meant.</summary>
    public const string TandaTaksa = "angka.tanda-taksa";

    /// <summary>Digits that look like digits but are not 0–9 (full width, Arabic…).</summary>
    public const string DigitAsing = "angka.digit-asing";

    /// <summary>More digits than any figure of an office has. {1} = the most allowed before the comma.</summary>
    public const string TerlaluBesar = "angka.terlalu-besar";

    /// <summary>More decimals than are kept. {1} = the most allowed.</summary>
    public const string DesimalTerlaluBanyak = "angka.desimal-terlalu-banyak";

    /// <summary>A decimal where only whole numbers make sense.</summary>
    public const string HarusBulat = "angka.harus-bulat";

    /// <summary>A minus where it makes no sense.</summary>
    public const string TidakBolehNegatif = "angka.tidak-boleh-negatif";

    /// <summary>A percent sign where the unit is not percent.</summary>
    public const string BukanPersen = "angka.bukan-persen";

    /// <summary>"Rp" where the unit is not rupiah.</summary>
    public const string BukanRupiah = "angka.bukan-rupiah";
}
