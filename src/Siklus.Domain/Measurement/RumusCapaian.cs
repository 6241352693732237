using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement;

/// <summary>
/// The formulas that hold a realisasi against a target. Result: percent before floor and cap, or the reason for none. Its step is written only into a list
/// that is asked for: without one no text is made.
/// </summary>
internal static class RumusCapaian
{
    /// <summary>What a formula gave.</summary>
    internal readonly record struct Hasil(decimal? Mentah, Alasan? Alasan);

    public static Hasil Compute(NilaiTarget target, decimal r, DefinisiIndikator definisi, AturanPengukuran aturan, List<LangkahHitung>? langkah)
    {
        if (r < 0) return None(MeasurementRules.RealisasiNegatif, Angka.Format(r));
        if (target is NilaiTarget.Rentang rentang)
        {
            if (rentang.Bawah < 0) return None(MeasurementRules.TargetNegatif, rentang.Tampil);
            return definisi.HanyaStatus ? Status(r >= rentang.Bawah && r <= rentang.Atas, $"R di antara {rentang.Tampil}", r, langkah) : InRange(rentang, r, aturan.DiAtasRentang, langkah);
        }
        var t = Number(target, definisi);
        if (t < 0) return None(MeasurementRules.TargetNegatif, Angka.Format(t));
        var negatif = definisi.Polaritas == Polaritas.Negatif;
        if (definisi.HanyaStatus) return negatif ? Status(r <= t, "R ≤ T", r, langkah, t) : Status(r >= t, "R ≥ T", r, langkah, t);
        return negatif ? Negatif(t, r, definisi.RumusNegatif, aturan, langkah) : Positif(t, r, aturan, langkah);
    }

    /// <summary>The number that stands for a target.</summary>
    public static decimal Number(NilaiTarget target, DefinisiIndikator definisi) => target switch
    {
        NilaiTarget.Bilangan b => b.Nilai,
        NilaiTarget.Rentang r => r.Atas,
        NilaiTarget.Sebutan s => ((Rumus.Predikat)definisi.Rumus).Require(s.Predikat).Nilai,
        _ => throw new InvalidOperationException(),
    };

    private static Hasil Positif(decimal t, decimal r, AturanPengukuran aturan, List<LangkahHitung>? langkah)
    {
        if (t != 0)
        {
            var hasil = r / t * 100m;
            langkah?.Add(Step($"{S(r)} ÷ {S(t)} × 100", hasil, "Makin tinggi makin baik: R ÷ T × 100"));
            return new(hasil, null);
        }
        decimal? nol = aturan.TargetNolPositif switch
        {
            TargetNolPositif.Seratus => 100,
            TargetNolPositif.SeratusBilaNol when r == 0 => 100,
            TargetNolPositif.NolBilaNol when r == 0 => 0,
            _ => null,
        };
        if (nol is not { } tetap) return None(MeasurementRules.TargetNol);
        langkah?.Add(Step($"T = 0, R = {S(r)}", tetap, "Target nol pada indikator makin tinggi makin baik: ditetapkan oleh kebijakan"));
        return new(tetap, null);
    }

    private static Hasil Negatif(decimal t, decimal r, RumusNegatif rumus, AturanPengukuran aturan, List<LangkahHitung>? langkah)
    {
        if (t == 0)
        {
            if (aturan.TargetNolNegatif == TargetNolNegatif.TidakDihitung) return None(MeasurementRules.TargetNol);
            var nol = aturan.TargetNolNegatif == TargetNolNegatif.SeratusBilaNol && r == 0 ? 100 : 0;
            langkah?.Add(Step($"T = 0, R = {S(r)}", nol, aturan.TargetNolNegatif == TargetNolNegatif.Nol
                ? "Target nol pada indikator makin rendah makin baik: ditetapkan 0"
                : "Target nol pada indikator makin rendah makin baik: R = 0 menjadi 100, R > 0 menjadi 0"));
            return new(nol, null);
        }
        if (rumus == RumusNegatif.Rasio && r == 0) return RatioByZero(aturan, langkah);
        var hasil = rumus switch
        {
            RumusNegatif.Selisih => (2 * t - r) / t * 100m,
            RumusNegatif.Sisa => (t - r) / t * 100m,
            _ => t / r * 100m,
        };
        langkah?.Add(rumus switch
        {
            RumusNegatif.Selisih => Step($"(2 × {S(t)} − {S(r)}) ÷ {S(t)} × 100", hasil, "Makin rendah makin baik, rumus selisih: (2T − R) ÷ T × 100"),
            RumusNegatif.Sisa => Step($"({S(t)} − {S(r)}) ÷ {S(t)} × 100", hasil, "Makin rendah makin baik, rumus sisa: (T − R) ÷ T × 100"),
            _ => Step($"{S(t)} ÷ {S(r)} × 100", hasil, "Makin rendah makin baik, rumus rasio: T ÷ R × 100"),
        });
        return new(hasil, null);
    }

    private static Hasil RatioByZero(AturanPengukuran aturan, List<LangkahHitung>? langkah)
    {
        if (aturan.RealisasiNolRasio == RealisasiNolRasio.TidakDihitung) return None(MeasurementRules.RealisasiNol);
        var (hasil, dasar) = aturan.RealisasiNolRasio switch
        {
            RealisasiNolRasio.Seratus => (100m, "Rumus rasio dengan R = 0: ditetapkan 100"),
            RealisasiNolRasio.Nol => (0m, "Rumus rasio dengan R = 0: ditetapkan 0"),
            _ => (aturan.BatasTabel ?? 100, "Rumus rasio dengan R = 0: batas atas, atau 100 bila tanpa batas"),
        };
        langkah?.Add(Step("R = 0", hasil, dasar));
        return new(hasil, null);
    }

    private static Hasil InRange(NilaiTarget.Rentang t, decimal r, DiAtasRentang cara, List<LangkahHitung>? langkah)
    {
        if (r >= t.Bawah && r <= t.Atas)
        {
            langkah?.Add(Step($"{S(t.Bawah)} ≤ {S(r)} ≤ {S(t.Atas)}", 100, "Target rentang: di dalam rentang = 100"));
            return new(100, null);
        }
        if (r < t.Bawah)
        {
            var kurang = r / t.Bawah * 100m;
            langkah?.Add(Step($"{S(r)} ÷ {S(t.Bawah)} × 100", kurang, "Target rentang: di bawah rentang dibandingkan dengan batas bawah"));
            return new(kurang, null);
        }
        if (t.Atas == 0) return None(MeasurementRules.BatasRentangNol);
        var hasil = cara switch
        {
            DiAtasRentang.Rasio => t.Atas / r * 100m,
            DiAtasRentang.Melampaui => r / t.Atas * 100m,
            _ => (2 * t.Atas - r) / t.Atas * 100m,
        };
        langkah?.Add(Step(
            cara switch
            {
                DiAtasRentang.Rasio => $"{S(t.Atas)} ÷ {S(r)} × 100",
                DiAtasRentang.Melampaui => $"{S(r)} ÷ {S(t.Atas)} × 100",
                _ => $"(1 + (1 − {S(r)} ÷ {S(t.Atas)})) × 100",
            },
            hasil, "Target rentang: di atas rentang dibandingkan dengan batas atas"));
        return new(hasil, null);
    }

    private static Hasil Status(bool tercapai, string syarat, decimal r, List<LangkahHitung>? langkah, decimal? t = null)
    {
        langkah?.Add(Step(t is { } target ? $"R = {S(r)}, T = {S(target)}" : $"R = {S(r)}", tercapai ? 100 : 0, $"Hanya status: tercapai (100) bila {syarat}, selain itu tidak tercapai (0)"));
        return new(tercapai ? 100 : 0, null);
    }

    private static Hasil None(string kode, params object?[] rincian) => new(null, Alasan.Of(kode, rincian));

    private static LangkahHitung Step(string ungkapan, decimal nilai, string dasar) => new("Capaian", ungkapan, S(nilai) + "%", dasar);

    private static string S(decimal n) => Angka.Format(Angka.Round(n, 6));
}
