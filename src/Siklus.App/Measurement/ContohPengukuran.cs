using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;

namespace Siklus.App.Measurement;

/// <summary>One line of a worked example.</summary>
/// <param name="Cara">How it is measured.</param>
/// <param name="Capaian">What comes out, or that nothing does.</param>
/// <param name="Predikat">Its predikat, or null.</param>
public sealed record BarisContoh(string Cara, string Capaian, string? Predikat);

/// <summary>Small examples of how settings work, computed by the rules themselves.</summary>
public static class ContohPengukuran
{
    /// <summary>The same target and realisasi under every way of measuring.</summary>
    public static IReadOnlyList<BarisContoh> Of(AturanPengukuran aturan, decimal target, decimal realisasi) =>
    [
        Line("Makin tinggi makin baik: R ÷ T", Definisi(), aturan, target, realisasi),
        Line("Makin rendah makin baik: T ÷ R", Definisi(Polaritas.Negatif), aturan, target, realisasi),
        Line("Makin rendah makin baik: (2T − R) ÷ T", Definisi(Polaritas.Negatif, RumusNegatif.Selisih), aturan, target, realisasi),
        Line("Makin rendah makin baik: (T − R) ÷ T", Definisi(Polaritas.Negatif, RumusNegatif.Sisa), aturan, target, realisasi),
        Line("Hanya status, makin tinggi makin baik", Definisi(status: true), aturan, target, realisasi),
    ];

    internal static string Zero(AturanPengukuran a, bool naik)
    {
        var d = Definisi(naik ? Polaritas.Positif : Polaritas.Negatif);
        return $"T = 0 dan R = 0: {Say(a, Pair(d, a, 0, 0))}; T = 0 dan R = 5: {Say(a, Pair(d, a, 0, 5))}";
    }

    internal static string RatioByZero(AturanPengukuran a) => $"T = 10 dan R = 0: {Say(a, Pair(Definisi(Polaritas.Negatif), a, 10, 0))}";

    internal static string AboveRange(AturanPengukuran a) =>
        $"target 4–6 dan R = 9: {Say(a, Pengukuran.MeasurePair(Definisi(Polaritas.Rentang), new NilaiTarget.Rentang(4, 6), 9, a, ""))}";

    internal static string Reference(AturanPengukuran a) => $"target 20 per {KataTribulan.Kecil}, {KataTribulan.Kecil} I 10, {KataTribulan.Kecil} II 15: {Say(a, Summed(a, 10, 15))}";

    internal static string MissingQuarter(AturanPengukuran a) => $"target 20 per {KataTribulan.Kecil}, {KataTribulan.Kecil} I kosong, {KataTribulan.Kecil} II 15: {Say(a, Summed(a, null, 15))}";

    internal static string MissingMember(AturanPengukuran a) =>
        $"capaian 90% dan satu yang belum dilaporkan: rata-rata {Mean(a with { CaraRataRata = CaraRataRata.Polos, CakupanRataRata = CakupanRataRata.SemuaBernilai }, new("a", 90), new("b", null) { Alasan = Alasan.Of(MeasurementRules.BelumDilaporkan) })}";

    internal static string Weights(AturanPengukuran a) =>
        $"100% (bobot 3, pagu 200 juta) dan 60% (bobot 1, pagu 600 juta): rata-rata {Mean(a with { CakupanRataRata = CakupanRataRata.SemuaBernilai }, new("a", 100, 3) { Pagu = 200_000_000 }, new("b", 60) { Pagu = 600_000_000 })}";

    internal static string Scope(AturanPengukuran a, CakupanRataRata cakupan) =>
        "100% (IKU, terhadap target setahun 50%), 80% (setahun 40%), dan 60% yang tanpa target tribulan (setahun 30%): rata-rata "
            + Mean(
                a with { CaraRataRata = CaraRataRata.Polos, CakupanRataRata = cakupan },
                new("a", 100) { Iku = true, NilaiTahunan = 50 }, new("b", 80) { NilaiTahunan = 40 }, new("c", 60) { Bertarget = false, NilaiTahunan = 30 });

    internal static string Office(AturanPengukuran a)
    {
        var polos = a with { CaraRataRata = CaraRataRata.Polos, CakupanRataRata = CakupanRataRata.SemuaBernilai, CakupanKedua = null };
        var kantor = Pengukuran.Office([new("S1", [new("a", 100), new("b", 90), new("c", 80)], "T1"), new("S2", [new("d", 70)], "T1"), new("S3", [new("e", 50)], "T2")], polos, "").Kantor;
        return $"tujuan 1 dengan sasaran 1 (100%, 90%, 80%) dan sasaran 2 (70%), tujuan 2 dengan sasaran 3 (50%): kantor {a.Tampil(kantor.Nilai!.Value)}%";
    }

    internal static string Rounding(AturanPengukuran a) => $"R = 2 dan T = 3 dengan {a.Desimal} desimal: {a.Tampil(200m / 3)}%; R = 1 dan T = 3: {a.Tampil(100m / 3)}%";

    internal static string RoundingMoment(AturanPengukuran a)
    {
        var bulat = a with { Desimal = 0 };
        var satu = Pair(Definisi(), bulat, 200, 181);
        return $"R = 181 dan T = 200 (90,5%) dengan 0 desimal: {satu.Predikat!.Label}, masuk rata-rata sebagai {Angka.Format(satu.Nilai!.Value)}";
    }

    private static Capaian Summed(AturanPengukuran a, params decimal?[] tribulan) => Pengukuran.Measure(
        Definisi(konsolidasi: Konsolidasi.Jumlah, mode: ModeTarget.Diskret), new DeretTarget(null, Enumerable.Range(1, 4).ToDictionary(q => q, _ => (NilaiTarget)new NilaiTarget.Bilangan(20))),
        tribulan.Select((n, i) => (n, i)).Where(x => x.n is not null).ToDictionary(x => x.i + 1, x => RealisasiTribulan.Of(x.n!.Value)), a, new Tribulan(tribulan.Length), "");

    private static BarisContoh Line(string cara, DefinisiIndikator definisi, AturanPengukuran aturan, decimal target, decimal realisasi)
    {
        var hasil = Pair(definisi, aturan, target, realisasi);
        return new(cara, Say(aturan, hasil), hasil.Predikat?.Label);
    }

    private static Capaian Pair(DefinisiIndikator definisi, AturanPengukuran aturan, decimal t, decimal r) => Pengukuran.MeasurePair(definisi, new NilaiTarget.Bilangan(t), r, aturan, "");

    private static string Say(AturanPengukuran aturan, Capaian hasil) => hasil.Nilai is { } nilai ? aturan.Tampil(nilai) + "%" : "tidak dihitung";

    private static string Mean(AturanPengukuran aturan, params AnggotaRataRata[] anggota) =>
        Pengukuran.Average("", anggota, aturan, "") is { Nilai: { } rata } hasil ? $"{aturan.Tampil(rata)}% dari {hasil.Dihitung}" : "tidak dihitung";

    private static DefinisiIndikator Definisi(
        Polaritas polaritas = Polaritas.Positif, RumusNegatif negatif = RumusNegatif.Rasio, Konsolidasi konsolidasi = Konsolidasi.NilaiAkhir, ModeTarget mode = ModeTarget.Tetap, bool status = false) =>
        new(2000, "contoh", "", "kali", new Rumus.NilaiLangsung(new Komponen("nilai", "Nilai", "kali")), polaritas, negatif, konsolidasi, mode, "", hanyaStatus: status);
}
