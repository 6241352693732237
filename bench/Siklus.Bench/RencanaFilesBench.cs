using System.Diagnostics;
using Siklus.Documents.Rencana;
using Siklus.Web.Tests.Planning.Rencana;

namespace Siklus.Bench;

/// <summary>Random plans out into files and back, spoilt workbooks, and the time that a large plan takes.</summary>
internal static class RencanaFilesBench
{
    public static int Run(int plans, int spoilt)
    {
        var failures = 0;
        var watch = Stopwatch.StartNew();
        for (var seed = 0; seed < plans; seed++) Try(() => RencanaBerkasPlay.ComesBack(seed));
        Console.WriteLine($"{plans} plans as XLSX and CSV and back: {watch.Elapsed.TotalSeconds:0.0} s");

        var told = new SortedDictionary<(Spoiling How, bool WasRead), int>();
        var slowest = 0.0;
        watch.Restart();
        for (var seed = 0; seed < spoilt; seed++)
        {
            var begun = watch.Elapsed;
            Try(() =>
            {
                var answer = RencanaBerkasPlay.Spoilt(seed);
                told[answer] = told.GetValueOrDefault(answer) + 1;
            });
            slowest = Math.Max(slowest, (watch.Elapsed - begun).TotalSeconds);
        }
        Console.WriteLine($"{spoilt} spoilt workbooks: {watch.Elapsed.TotalSeconds:0.0} s, the slowest {slowest:0.00} s");
        foreach (var ((how, wasRead), count) in told) Console.WriteLine($"  {how}: {count} {(wasRead ? "read, no harm done" : "refused or told what is wrong")}");

        watch.Restart();
        var large = RencanaBerkasPlay.Large();
        var bytes = RencanaWorkbook.Write(large);
        var written = watch.Elapsed;
        var read = RencanaWorkbook.Read(bytes);
        Console.WriteLine($"a plan of {large.Simpul.Count} nodes, {large.Indikator.Count} indikator and {large.Dokumen.Sum(d => (d.Target?.Count ?? 0) + (d.Pagu?.Count ?? 0))} targets and budgets: {bytes.Length / 1024} KB, written in {written.TotalSeconds:0.0} s, read in {(watch.Elapsed - written).TotalSeconds:0.0} s");
        if (!read.Utuh) failures++;
        Console.WriteLine($"{failures} failures");
        return failures == 0 ? 0 : 1;

        void Try(Action act)
        {
            try
            {
                act();
            }
            catch (Exception wrong)
            {
                // Whatever is thrown here is what the bench looks for.
                failures++;
                Console.WriteLine(wrong.Message);
            }
        }
    }
}
