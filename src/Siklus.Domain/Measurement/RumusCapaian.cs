using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement;

/// <summary>The formulas that hold a realisasi against a target. Result: percent before floor and cap, or the reason for none, with one derivation step.</summary>
internal static class RumusCapaian
{
    /// <summary>What a formula gave.</summary>
    internal sealed record Hasil(decimal? Mentah, Alasan? Alasan, LangkahHitung? Langkah);

    public static Hasil Compute(NilaiTarget target, decimal r, DefinisiIndikator definisi, AturanPengukuran aturan)
    {
        if (r < 0) return None(MeasurementRules.RealisasiNegatif, Angka.Format(r));
        if (target is NilaiTarget.Rentang rentang) return InRange(rentang, r);
        var t = Number(target, definisi);
        if (t < 0) return None(MeasurementRules.TargetNegatif, Angka.Format(t));
        return definisi.Polaritas == Polaritas.Negatif ? Negatif(t, r, definisi.RumusNegatif, aturan) : Positif(t, r);
    }

    /// <summary>The number that stands for a target.</summary>
    public static decimal Number(NilaiTarget target, DefinisiIndikator definisi) => target.Match(
        b => b.Nilai, r => r.Atas, s => ((Rumus.Predikat)definisi.Rumus).Require(s.Predikat).Nilai);

    private static Hasil Positif(decimal t, decimal r) =>
        t == 0 ? None(MeasurementRules.TargetNol) : Found(r / t * 100m, $"{S(r)} ÷ {S(t)} × 100", "Makin tinggi makin baik: R ÷ T × 100");

    private static Hasil Negatif(decimal t, decimal r, RumusNegatif rumus, AturanPengukuran aturan)
    {
        if (t == 0)
        {
            return aturan.TargetNolNegatif == TargetNolNegatif.TidakDihitung
                ? None(MeasurementRules.TargetNol)
                : Found(r == 0 ? 100 : 0, $"T = 0, R = {S(r)}", "Target nol pada indikator makin rendah makin baik: R = 0 menjadi 100, R > 0 menjadi 0");
        }
        if (rumus == RumusNegatif.Selisih)
            return Found((2 * t - r) / t * 100m, $"(2 × {S(t)} − {S(r)}) ÷ {S(t)} × 100", "Makin rendah makin baik, rumus selisih: (2T − R) ÷ T × 100");
        if (r != 0) return Found(t / r * 100m, $"{S(t)} ÷ {S(r)} × 100", "Makin rendah makin baik, rumus rasio: T ÷ R × 100");
        return aturan.RealisasiNolRasio switch
        {
            RealisasiNolRasio.TidakDihitung => None(MeasurementRules.RealisasiNol),
            RealisasiNolRasio.Seratus => Found(100, "R = 0", "Rumus rasio dengan R = 0: ditetapkan 100"),
            _ => Found(aturan.BatasTabel ?? 100, "R = 0", "Rumus rasio dengan R = 0: batas atas, atau 100 bila tanpa batas"),
        };
    }

    private static Hasil InRange(NilaiTarget.Rentang t, decimal r)
    {
        if (t.Bawah < 0) return None(MeasurementRules.TargetNegatif, t.Tampil);
        if (r >= t.Bawah && r <= t.Atas) return Found(100, $"{S(t.Bawah)} ≤ {S(r)} ≤ {S(t.Atas)}", "Target rentang: di dalam rentang = 100");
        if (r < t.Bawah) return Found(r / t.Bawah * 100m, $"{S(r)} ÷ {S(t.Bawah)} × 100", "Target rentang: di bawah rentang dibandingkan dengan batas bawah");
        return t.Atas == 0
            ? None(MeasurementRules.BatasRentangNol)
            : Found((2 * t.Atas - r) / t.Atas * 100m, $"(1 + (1 − {S(r)} ÷ {S(t.Atas)})) × 100", "Target rentang: di atas rentang dibandingkan dengan batas atas");
    }

    private static Hasil None(string kode, params object?[] rincian) => new(null, Alasan.Of(kode, rincian), null);

    private static Hasil Found(decimal nilai, string ungkapan, string dasar) => new(nilai, null, new("Capaian", ungkapan, S(nilai) + "%", dasar));

    private static string S(decimal n) => Angka.Format(Angka.Round(n, 6));
}
