using System.Diagnostics;
using Siklus.Domain.Measurement.Audit;
using Siklus.Web.Tests.Measurement.Periksa;

namespace Siklus.Bench;

/// <summary>Spoilt tables of capaian, and the time that a large one takes.</summary>
internal static class MeasureFilesBench
{
    private const long MostMemory = 400L * 1024 * 1024;

    public static int Run(int spoilt, int rows)
    {
        var (failures, slowest) = (0, 0.0);
        var told = new SortedDictionary<(string How, bool WasRead), int>();
        var watch = Stopwatch.StartNew();
        for (var seed = 0; seed < spoilt; seed++)
        {
            var begun = watch.Elapsed;
            try
            {
                var answer = TabelPlay.Spoilt(seed);
                told[answer] = told.GetValueOrDefault(answer) + 1;
            }
            catch (Exception wrong)
            {
                // Whatever is thrown here is what the bench looks for.
                failures++;
                Console.WriteLine($"{seed}: {wrong.Message}");
            }
            slowest = Math.Max(slowest, (watch.Elapsed - begun).TotalSeconds);
        }
        Console.WriteLine($"{spoilt} spoilt tables: {watch.Elapsed.TotalSeconds:0.0} s, the slowest {slowest:0.00} s");
        foreach (var ((how, wasRead), count) in told) Console.WriteLine($"  {how}: {count} {(wasRead ? "read, a verdict for every row" : "refused with a sentence")}");
        var large = TabelPlay.Large(rows);
        watch.Restart();
        var hasil = TabelPlay.Check(large);
        Console.WriteLine($"a table of {rows} rows ({large.Length / 1024} KB): {watch.Elapsed.TotalSeconds:0.00} s, {hasil.Count(Putusan.Cocok)} cocok");
        var memory = Process.GetCurrentProcess().PeakWorkingSet64;
        Console.WriteLine($"peak memory {memory / 1024 / 1024} MB, {failures} failures");
        return failures == 0 && memory < MostMemory ? 0 : 1;
    }
}
