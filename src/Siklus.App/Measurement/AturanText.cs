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
        ("Skala predikat", $"{aturan.Skala.Nama} ({aturan.Skala.Sumber}); {SkalaText.Cara(aturan.Skala.Cara)}"),
        ("Batas capaian", $"dalam tabel {Bound(aturan.BatasTabel)}, dalam rata-rata {Bound(aturan.BatasRataRata)}, terendah {(aturan.Lantai is { } floor ? Angka.Format(floor) + "%" : "tanpa batas")}"),
        .. PilihanPengukuran.Semua.Select(p => (InTheOfficesWord(p.Nama), InTheOfficesWord(p.Isi(aturan)))),
        ("Angka di belakang koma", $"{aturan.Desimal}"),
    ];

    /// <summary>What differs between two policies, setting by setting; both sides in words.</summary>
    public static IReadOnlyList<(string Nama, string Lama, string Baru)> Compare(AturanPengukuran lama, AturanPengukuran baru) =>
    [
        .. Of(lama).Zip(Of(baru)).Where(x => x.First != x.Second).Select(x => (x.First.Nama, x.First.Isi, x.Second.Isi)),
        .. SkalaText.Bands(lama.Skala) is var a && SkalaText.Bands(baru.Skala) is var b && a != b ? [("Pita skala", a, b)] : Array.Empty<(string, string, string)>(),
    ];

    /// <summary>How an indikator is measured: direction, consolidation, kind of target.</summary>
    public static string Cara(DefinisiIndikator definisi) =>
        $"{Arah(definisi)}; {PasanganUkur.Nama(definisi.Konsolidasi)}; target {PasanganUkur.Nama(definisi.ModeTarget)}";

    /// <summary>Which direction is good, and the formula where there is a choice.</summary>
    public static string Arah(DefinisiIndikator definisi)
    {
        var arah = definisi.Polaritas switch
        {
            Polaritas.Positif => "Makin tinggi makin baik",
            Polaritas.Negatif when definisi.HanyaStatus => "Makin rendah makin baik",
            Polaritas.Negatif => definisi.RumusNegatif switch
            {
                RumusNegatif.Rasio => "Makin rendah makin baik (T ÷ R)",
                RumusNegatif.Selisih => "Makin rendah makin baik ((2T − R) ÷ T)",
                _ => "Makin rendah makin baik ((T − R) ÷ T)",
            },
            _ => "Harus dalam rentang",
        };
        return definisi.HanyaStatus ? $"{arah}, hanya tercapai (100%) atau tidak (0%)" : arah;
    }

    /// <summary>What the office's figure is averaged from, in one word.</summary>
    public static string Anggota(DasarKantor dasar) => dasar switch { DasarKantor.RataRataSasaran => "sasaran", DasarKantor.RataRataTujuan => "tujuan", _ => "indikator" };

    /// <summary>With the office's word for a quarter.</summary>
    public static string InTheOfficesWord(string text) => KataTribulan.Istilah == IstilahTribulan.Tribulan
        ? text
        : text.Replace("Tribulan", KataTribulan.Besar, StringComparison.Ordinal).Replace("tribulan", KataTribulan.Kecil, StringComparison.Ordinal);

    private static string Bound(decimal? batas) => batas is { } cap ? $"paling tinggi {Angka.Format(cap)}%" : "tanpa batas atas";
}
