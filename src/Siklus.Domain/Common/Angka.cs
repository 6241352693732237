using System.Globalization;

namespace Siklus.Domain.Common;

/// <summary>Numbers as Indonesian officials type and read them: dot for thousands, comma for decimals. Independent of the machine's culture.</summary>
public static class Angka
{
    /// <summary>
    /// Reads what a person typed. A comma alone is a decimal sign; a dot groups thousands when only groups of exactly three digits follow it
    /// ("1.234" is one thousand two hundred thirty-four) and is a decimal sign when it cannot group ("87.5", "0.125"). With both signs the last one is the
    /// decimal sign and the other must group correctly. Spaces (also no-break ones) may group thousands. Everything else is refused.
    /// </summary>
    public static HasilAngka Parse(string? teks, AngkaAturan? aturan = null) => PembacaAngka.Read(teks, aturan ?? AngkaAturan.Biasa);

    /// <summary>Writes a number the Indonesian way with as many decimals as it has: 1.234,5.</summary>
    public static string Format(decimal nilai) => Write(nilai, "#,##0.############################");

    /// <summary>Writes a number with exactly <paramref name="desimal"/> decimals (0–10), rounded half away from zero: 87,50.</summary>
    public static string Format(decimal nilai, int desimal) => Write(Round(nilai, desimal), desimal == 0 ? "#,##0" : "#,##0." + new string('0', desimal));

    /// <summary>Writes a percentage with at most <paramref name="desimal"/> decimals and no idle zeros: 93,75%, 100%.</summary>
    public static string FormatPersen(decimal nilai, int desimal = 2) => Format(Round(nilai, desimal)) + "%";

    /// <summary>Rounds half away from zero, the only rounding Siklus uses.</summary>
    public static decimal Round(decimal nilai, int desimal) => Math.Round(nilai, desimal, MidpointRounding.AwayFromZero);

    private static string Write(decimal nilai, string pola)
    {
        var invariant = nilai.ToString(pola, CultureInfo.InvariantCulture);
        return string.Create(invariant.Length, invariant, static (span, s) =>
        {
            for (var i = 0; i < s.Length; i++) span[i] = s[i] switch { ',' => '.', '.' => ',', var c => c };
        });
    }
}
