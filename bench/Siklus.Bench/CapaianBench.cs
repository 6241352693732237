using System.Diagnostics;
using Siklus.App.Measurement;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;

namespace Siklus.Bench;

/// <summary>Figures measured by the rules, side by side with a bare loop over the same decimals; both add up what they found, so that none is left out and the sums can be compared.</summary>
internal static class CapaianBench
{
    private const int Sorts = 4096;

    /// <summary>What one figure is made of.</summary>
    private sealed record Bahan(DefinisiIndikator Definisi, DeretTarget Target, Dictionary<int, RealisasiTribulan> Realisasi, decimal[] T, decimal[] R);

    public static int Run(int figures, int rounds)
    {
        var aturan = SkalaLibrary.AturanBawaan with { BatasTabel = 120 };
        var bahan = Make();
        (string Name, Func<decimal> Act)[] acts =
        [
            ("bare decimal loop", () => Bare(bahan, figures, aturan)),
            ("measured, derivation on demand", () => Measured(bahan, figures, aturan, 0)),
            ("measured, every hundredth derivation read", () => Measured(bahan, figures, aturan, 100)),
        ];
        var times = acts.ToDictionary(a => a.Name, _ => new List<double>());
        var sums = new HashSet<decimal>();
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var (name, act) in acts)
            {
                GC.Collect();
                var watch = Stopwatch.StartNew();
                sums.Add(act());
                // The first round warms up.
                if (round > 0) times[name].Add(watch.Elapsed.TotalSeconds);
            }
        }
        // Other work on the machine only ever adds: the quickest round is nearest to the work itself.
        var bare = times[acts[0].Name].Min();
        foreach (var (name, list) in times) Console.WriteLine($"{figures} figures, {name}: {list.Min():0.000} s (median {Median(list):0.000}, slowest {list.Max():0.000} of {rounds}), {list.Min() / bare:0.00} times the bare loop");
        Console.WriteLine(sums.Count == 1 ? "all three found the same figures" : "THE SUMS DIFFER");
        var capaian = times[acts[1].Name].Min();
        return sums.Count == 1 && capaian < figures / 1_000_000.0 && capaian < 3 * bare ? 0 : 1;
    }

    private static decimal Measured(Bahan[] bahan, int figures, AturanPengukuran aturan, int read)
    {
        decimal sum = 0;
        var tribulan = new Tribulan(3);
        for (var i = 0; i < figures; i++)
        {
            var b = bahan[i % Sorts];
            var capaian = Pengukuran.Measure(b.Definisi, b.Target, b.Realisasi, aturan, tribulan, "Kebijakan Pengukuran 2026 versi 1");
            sum += capaian.Nilai!.Value + capaian.Predikat!.Label.Length;
            if (read > 0 && i % read == 0 && capaian.Penjelasan.Langkah.Count < 4) throw new InvalidOperationException("A derivation is missing.");
        }
        return sum;
    }

    /// <summary>What must be computed and nothing else: three quarters added, held against three targets, floor, cap and band.</summary>
    private static decimal Bare(Bahan[] bahan, int figures, AturanPengukuran aturan)
    {
        decimal sum = 0;
        for (var i = 0; i < figures; i++)
        {
            var b = bahan[i % Sorts];
            decimal r = 0, t = 0;
            for (var q = 0; q < 3; q++)
            {
                r += b.R[q];
                t += b.T[q];
            }
            var nilai = b.Definisi.Polaritas == Polaritas.Positif ? r / t * 100m : b.Definisi.RumusNegatif == RumusNegatif.Selisih ? (2 * t - r) / t * 100m : t / r * 100m;
            nilai = Math.Min(Math.Max(nilai, 0), 120m);
            sum += nilai + aturan.Skala.For(nilai).Label.Length;
        }
        return sum;
    }

    private static Bahan[] Make()
    {
        var random = new Random(2026);
        var rumus = new Rumus.NilaiLangsung(new Komponen("nilai", "Nilai", "kasus"));
        return [.. Enumerable.Range(0, Sorts).Select(i =>
        {
            var definisi = new DefinisiIndikator(
                2026, "Indikator", "", "kasus", rumus, i % 3 == 0 ? Polaritas.Positif : Polaritas.Negatif, i % 3 == 1 ? RumusNegatif.Rasio : RumusNegatif.Selisih, Konsolidasi.Jumlah, ModeTarget.Diskret, "Register");
            decimal[] t = [.. Enumerable.Range(0, 4).Select(_ => random.Next(10, 100_000) / 10m)], r = [.. t.Select(x => Math.Round(x * random.Next(50, 150) / 100m, 2))];
            return new Bahan(
                definisi, new DeretTarget(null, Enumerable.Range(1, 4).ToDictionary(q => q, q => (NilaiTarget)new NilaiTarget.Bilangan(t[q - 1]))),
                Enumerable.Range(1, 3).ToDictionary(q => q, q => RealisasiTribulan.Of(r[q - 1])), t, r);
        })];
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
