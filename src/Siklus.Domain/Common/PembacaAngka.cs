using System.Globalization;
using System.Text;

namespace Siklus.Domain.Common;

/// <summary>The reading behind <see cref="Angka.Parse"/>.</summary>
internal static class PembacaAngka
{
    public static HasilAngka Read(string? teks, AngkaAturan aturan)
    {
        var asli = teks?.Trim() ?? "";
        var s = string.Concat(asli.Select(c => IsSpace(c) ? ' ' : c is '\u2212' ? '-' : c)).Trim();
        if (s.Length == 0) return Refuse(AngkaRules.Kosong, "");
        if (s is "-" or "\u2013" or "\u2014") return Refuse(AngkaRules.Strip, asli);
        // A field that somebody pastes a page into must not be read digit by digit.
        if (s.Length > 60) return Refuse(AngkaRules.TerlaluBesar, asli[..20] + "…", aturan.MaksDigit);

        var negatif = TakeMinus(ref s);
        if (s.StartsWith("rp", StringComparison.OrdinalIgnoreCase))
        {
            if (!aturan.Rupiah) return Refuse(AngkaRules.BukanRupiah, asli);
            s = s[2..].TrimStart('.').TrimStart();
            negatif |= TakeMinus(ref s);
        }
        if (aturan.Rupiah && s.EndsWith(",-", StringComparison.Ordinal)) s = s[..^2].TrimEnd();
        if (s.EndsWith('%'))
        {
            if (!aturan.Persen) return Refuse(AngkaRules.BukanPersen, asli);
            s = s[..^1].TrimEnd();
        }
        if (FirstStranger(s) is { } asing)
            return Rune.IsDigit(asing) ? Refuse(AngkaRules.DigitAsing, asli) : Refuse(AngkaRules.BukanAngka, asli, asing.ToString());
        if (!s.Any(char.IsAsciiDigit)) return Refuse(AngkaRules.BukanAngka, asli, asli);
        return Split(s) is { } bagian ? Build(asli, bagian, negatif, aturan) : Refuse(AngkaRules.TandaTaksa, asli);
    }

    private static HasilAngka Build(string asli, Bagian bagian, bool negatif, AngkaAturan aturan)
    {
        var bulat = bagian.Bulat.TrimStart('0');
        var pecahan = bagian.Pecahan.TrimEnd('0');
        if (bulat.Length > aturan.MaksDigit) return Refuse(AngkaRules.TerlaluBesar, asli, aturan.MaksDigit);
        if (pecahan.Length > 0 && aturan.MaksDesimal == 0) return Refuse(AngkaRules.HarusBulat, asli);
        if (pecahan.Length > aturan.MaksDesimal) return Refuse(AngkaRules.DesimalTerlaluBanyak, asli, aturan.MaksDesimal);
        var nilai = decimal.Parse((bulat.Length == 0 ? "0" : bulat) + (pecahan.Length == 0 ? "" : "." + pecahan), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (negatif && nilai != 0 && !aturan.BolehNegatif) return Refuse(AngkaRules.TidakBolehNegatif, asli);
        return new HasilAngka.Terbaca(negatif ? -nilai : nilai, bagian.Cara, bagian.Ditegaskan);
    }

    private sealed record Bagian(string Bulat, string Pecahan, CaraBaca Cara, bool Ditegaskan = false);

    /// <summary>Cuts the digits into whole and decimal part, or null when the signs contradict each other.</summary>
    private static Bagian? Split(string s)
    {
        int titik = s.Count(c => c == '.'), koma = s.Count(c => c == ','), akhir = s.LastIndexOfAny(['.', ',']);
        if (titik > 0 && koma > 0)
        {
            var desimal = s[akhir];
            if (s.Count(c => c == desimal) > 1 || s.Contains(' ')) return null;
            return Ungroup(s[..akhir], desimal == ',' ? '.' : ',') is { } b && IsDigits(s[(akhir + 1)..])
                ? new(b, s[(akhir + 1)..], desimal == ',' ? CaraBaca.KomaDesimal : CaraBaca.TitikDesimal)
                : null;
        }
        if (titik + koma > 1)
            return s.Contains(' ') || Ungroup(s, s[akhir]) is not { } banyak ? null : new(banyak, "", titik > 0 ? CaraBaca.TitikRibuan : CaraBaca.KomaRibuan);
        if (titik + koma == 0)
            return s.Contains(' ') ? Ungroup(s, ' ') is { } spasi ? new(spasi, "", CaraBaca.TitikRibuan) : null : new(s, "", CaraBaca.Polos);

        string kiri = s[..akhir], kanan = s[(akhir + 1)..];
        if (!IsDigits(kanan)) return null;
        var grup = kanan.Length == 3 && kiri.Length is >= 1 and <= 3 && IsDigits(kiri) && kiri[0] != '0';
        // Thousands already stand apart by spaces: a dot before three digits could go on grouping or begin the decimals.
        if (titik == 1 && kanan.Length == 3 && kiri.Contains(' ')) return null;
        if (titik == 1 && grup) return new(kiri + kanan, "", CaraBaca.TitikRibuan, Ditegaskan: true);
        var utuh = kiri.Contains(' ') ? Ungroup(kiri, ' ') : kiri.Length == 0 ? "0" : kiri;
        return utuh is null ? null : new(utuh, kanan, koma == 1 ? CaraBaca.KomaDesimal : CaraBaca.TitikDesimal, Ditegaskan: grup);
    }

    private static string? Ungroup(string s, char tanda)
    {
        var grup = s.Split(tanda);
        if (grup.Length == 1) return IsDigits(s) ? s : null;
        return grup[0].Length is >= 1 and <= 3 && grup[0][0] != '0' && grup.All(IsDigits) && grup.Skip(1).All(g => g.Length == 3) ? string.Concat(grup) : null;
    }

    private static bool TakeMinus(ref string s)
    {
        if (!s.StartsWith('-')) return false;
        s = s[1..].TrimStart();
        return true;
    }

    private static bool IsDigits(string s) => s.Length > 0 && s.All(char.IsAsciiDigit);

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\u00A0' or '\u202F' or '\u2009' or '\u2007';

    private static Rune? FirstStranger(string s)
    {
        foreach (var rune in s.EnumerateRunes())
            if (rune.Value is not ((>= '0' and <= '9') or '.' or ',' or ' ')) return rune;
        return null;
    }

    private static HasilAngka.Ditolak Refuse(string kode, params object?[] rincian) => new(Alasan.Of(kode, rincian));
}
