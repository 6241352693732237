using Siklus.Domain.Common;

namespace Siklus.Domain.Measurement;

/// <summary>Floor, cap, rounding and predikat of a figure. Steps are written only into a list that is asked for.</summary>
internal static class RumusPredikat
{
    /// <summary>The figure between floor and cap of the table.</summary>
    public static decimal Bound(decimal mentah, AturanPengukuran aturan, string kebijakan, List<LangkahHitung>? langkah)
    {
        if (aturan.Lantai is { } lantai && mentah < lantai)
        {
            langkah?.Add(new("Batas bawah", $"{S(mentah)} di bawah {S(lantai)}", S(lantai) + "%", kebijakan));
            return lantai;
        }
        if (aturan.BatasTabel is { } batas && mentah > batas)
        {
            langkah?.Add(new("Batas atas", $"{S(mentah)} di atas {S(batas)}", S(batas) + "%", kebijakan));
            return batas;
        }
        return mentah;
    }

    /// <summary>The figure as it goes on into averages, and its predikat.</summary>
    public static (decimal Nilai, Pita Predikat) Grade(decimal nilai, AturanPengukuran aturan, string kebijakan, List<LangkahHitung>? langkah)
    {
        var bulat = aturan.SaatBulat == SaatBulat.Ditampilkan && langkah is null ? nilai : aturan.Round(nilai);
        var dibaca = aturan.SaatBulat == SaatBulat.Ditampilkan ? nilai : bulat;
        var pita = aturan.Skala.For(dibaca);
        langkah?.Add(new(aturan.SaatBulat == SaatBulat.Ditampilkan ? "Ditampilkan" : "Dibulatkan", Rounding(aturan), $"{aturan.Tampil(nilai)}%", kebijakan));
        langkah?.Add(new("Predikat", Reading(dibaca, pita, aturan), pita.Label, $"{aturan.Skala.Nama}: {aturan.Skala.Sumber}"));
        return (aturan.SaatBulat == SaatBulat.SebelumRataRata ? bulat : nilai, pita);
    }

    private static string Rounding(AturanPengukuran aturan)
    {
        var cara = aturan.CaraBulat switch
        {
            CaraBulat.Dipotong => "dipotong",
            CaraBulat.KeAtas => "dibulatkan ke atas",
            _ => "dibulatkan",
        };
        var sesudah = aturan.SaatBulat switch
        {
            SaatBulat.SebelumPredikat => ", sebelum predikat dicari",
            SaatBulat.SebelumRataRata => ", sebelum predikat dicari dan sebelum dirata-ratakan",
            _ => "",
        };
        return $"{cara} {aturan.Desimal} desimal{(aturan.CaraBulat == CaraBulat.SetengahKeAtas ? ", setengah menjauhi nol" : "")}{sesudah}";
    }

    private static string Reading(decimal dibaca, Pita pita, AturanPengukuran aturan)
    {
        var angka = aturan.SaatBulat == SaatBulat.Ditampilkan ? $"{S(dibaca)} tanpa dibulatkan" : $"{S(dibaca)} sesudah dibulatkan";
        return aturan.Skala.Cara switch
        {
            CaraBatas.BulatDulu => $"{S(dibaca)} dibulatkan menjadi {Angka.Format(dibaca, 0)}",
            CaraBatas.BatasAtasTerbuka => $"{angka}, melewati batas atas pita di bawahnya",
            _ => angka + (pita.Min is { } min ? $", {(pita.MinTermasuk ? "paling sedikit" : "di atas")} {S(min)}" : ", di bawah semua batas"),
        };
    }

    private static string S(decimal n) => Angka.Format(Angka.Round(n, 6));
}
