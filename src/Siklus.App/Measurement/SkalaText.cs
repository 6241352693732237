using Siklus.Domain.Common;
using Siklus.Domain.Measurement;

namespace Siklus.App.Measurement;

/// <summary>Says a scale in words.</summary>
public static class SkalaText
{
    /// <summary>How its bands are read.</summary>
    public static string Cara(CaraBatas cara) => cara switch
    {
        CaraBatas.BulatDulu => "capaian dibulatkan ke bilangan bulat sebelum dibaca",
        CaraBatas.BatasAtasTerbuka => "pita dimulai begitu batas atas pita di bawahnya terlewati",
        _ => "pita dimulai pada batas bawahnya",
    };

    /// <summary>The bands as printed, top first: "91–100 Sangat Tinggi; …".</summary>
    public static string Bands(SkalaPredikat skala) => string.Join("; ", skala.Pita.Select(p => $"{Range(p)} {p.Label}"));

    /// <summary>The bounds of a band as tables print them.</summary>
    public static string Range(Pita pita) => (pita.Min, pita.Maks) switch
    {
        (null, null) => "selebihnya",
        (null, { } maks) => (pita.MaksTermasuk ? "≤ " : "< ") + Angka.Format(maks),
        ({ } min, null) => (pita.MinTermasuk ? "≥ " : "> ") + Angka.Format(min),
        ({ } min, { } maks) => $"{(pita.MinTermasuk ? "" : "> ")}{Angka.Format(min)}–{(pita.MaksTermasuk ? "" : "< ")}{Angka.Format(maks)}",
    };

    /// <summary>A hole or an overlap, with the band into which such values fall.</summary>
    public static string Finding(TemuanSkala temuan, SkalaPredikat skala)
    {
        var antara = (temuan.Dari, temuan.Sampai) switch
        {
            ({ } dari, null) => $"Di atas {Angka.Format(dari)}",
            (null, { } sampai) => $"Di bawah {Angka.Format(sampai)}",
            ({ } dari, { } sampai) when dari == sampai => $"Tepat {Angka.Format(dari)}",
            ({ } dari, { } sampai) => $"Antara {Angka.Format(dari)} dan {Angka.Format(sampai)}",
            _ => "Di mana pun",
        };
        var contoh = (temuan.Dari, temuan.Sampai) switch
        {
            ({ } dari, { } sampai) => (dari + sampai) / 2,
            ({ } dari, null) => dari + 1,
            (null, { } sampai) => sampai - 1,
            _ => 0,
        };
        var apa = temuan.Jenis == JenisTemuanSkala.Celah ? "tidak ada pita yang menyebutnya" : $"disebut dua pita, {temuan.Atas} dan {temuan.Bawah}";
        return $"{antara}: {apa}. Menurut cara baca yang dipilih, {Angka.Format(contoh)} menjadi {skala.For(contoh).Label}.";
    }
}
