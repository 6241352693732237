using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;

namespace Siklus.App.Measurement;

/// <summary>Says how something is measured, as officials read it.</summary>
public static class AturanText
{
    /// <summary>The settings of a policy: what, and how.</summary>
    public static IReadOnlyList<(string Nama, string Isi)> Of(AturanPengukuran aturan) =>
    [
        ("Skala predikat", $"{aturan.Skala.Nama} ({aturan.Skala.Sumber})"),
        ("Batas capaian", $"dalam tabel {Bound(aturan.BatasTabel)}, dalam rata-rata {Bound(aturan.BatasRataRata)}, terendah {(aturan.Lantai is { } floor ? Angka.Format(floor) + "%" : "tanpa batas")}"),
        ("Target nol", "makin tinggi makin baik: tidak dihitung; makin rendah makin baik: "
            + (aturan.TargetNolNegatif == TargetNolNegatif.SeratusBilaNol ? "100% bila realisasi nol, selain itu 0%" : "tidak dihitung")),
        ("Realisasi nol pada rumus rasio", aturan.RealisasiNolRasio switch
        {
            RealisasiNolRasio.Seratus => "100%",
            RealisasiNolRasio.TidakDihitung => "tidak dihitung",
            _ => aturan.BatasTabel is { } cap ? $"{Angka.Format(cap)}%" : "100%",
        }),
        ($"{KataTribulan.Besar} yang belum dilaporkan", aturan.TribulanKosong == TribulanKosong.HitungYangAda ? "dihitung dari yang ada dan disebutkan; kosong tidak pernah menjadi 0" : "capaian tidak dihitung"),
        ("Rata-rata", $"{(aturan.CaraRataRata == CaraRataRata.Polos ? "tanpa bobot" : "berbobot")}; kantor dari rata-rata {(aturan.DasarKantor == DasarKantor.RataRataSasaran ? "sasaran" : "indikator")}"),
        ("Pembulatan", $"{aturan.Desimal} desimal saat ditampilkan; predikat dari angka yang tidak dibulatkan"),
    ];

    /// <summary>How an indikator is measured: direction, consolidation, kind of target.</summary>
    public static string Cara(DefinisiIndikator definisi)
    {
        var arah = definisi.Polaritas switch
        {
            Polaritas.Positif => "Makin tinggi makin baik",
            Polaritas.Negatif => definisi.RumusNegatif == RumusNegatif.Rasio ? "Makin rendah makin baik (T ÷ R)" : "Makin rendah makin baik ((2T − R) ÷ T)",
            _ => "Harus dalam rentang",
        };
        return $"{arah}; {PasanganUkur.Nama(definisi.Konsolidasi)}; target {PasanganUkur.Nama(definisi.ModeTarget)}";
    }

    private static string Bound(decimal? batas) => batas is { } cap ? $"paling tinggi {Angka.Format(cap)}%" : "tanpa batas atas";
}
