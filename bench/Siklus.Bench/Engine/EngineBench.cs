using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Audit;
using Siklus.App.Sop.Persistence;

namespace Siklus.Bench.Engine;

/// <summary>Whole cases by several clients at once: by hand-written SQL and by the engine, in the same database, one after the other and in turns.</summary>
internal static class EngineBench
{
    private const int Turns = 4;
    private const int WarmUp = 20;

    /// <param name="root">Folder of the project.</param>
    /// <param name="cases">How many, in all turns.</param>
    /// <param name="clients">How many at once.</param>
    /// <param name="acts">File that gets the names of a case's acts in order, so that another engine can be made to do the same.</param>
    public static Task RunAsync(string root, int cases, int clients, string? acts) => BenchOffice.OnBothAsync(root, async office =>
    {
        var script = new CaseScript(office);
        if (acts is not null) await File.WriteAllTextAsync(acts, JsonSerializer.Serialize(script.Acts.Select(a => new { a.Work, a.Back }), JsonSerializerOptions.Web));
        Console.WriteLine($"  {cases} cases by {clients} clients; each {office.Definition.Langkah.Count} steps, {script.Returns} returns, {script.Acts.Count + 1} acts (transactions)");
        var (sql, engine) = (new SqlRun(office, script), new EngineRun(office, script));
        await new Stopwatches().RunAsync(sql, 1, WarmUp, clients);
        await new Stopwatches().RunAsync(engine, 1 + WarmUp, WarmUp, clients);
        var limit = new Side("hand-written SQL");
        var ours = new Side("Siklus");
        var first = 1 + (2 * WarmUp);
        for (var turn = 0; turn < Turns; turn++)
        {
            foreach (var (side, run) in new (Side, IRun)[] { (limit, sql), (ours, engine) })
            {
                var before = await CountAsync(office);
                var cpu = Environment.CpuUsage.TotalTime;
                side.Seconds += await side.Watches.RunAsync(run, first, cases / Turns, clients);
                side.Cpu += Environment.CpuUsage.TotalTime - cpu;
                first += cases / Turns;
                side.Rows += await CountAsync(office) - before;
            }
        }
        limit.Print();
        ours.Print();
        Console.WriteLine($"  Siklus ended {Turns * (cases / Turns)} cases, {Turns * (cases / Turns) / ours.Seconds:F2} cases/s");
        if (limit.Rows != ours.Rows) throw new InvalidOperationException($"The two did not write the same: {limit.Rows} rows and {ours.Rows}.");
        Console.WriteLine($"  Siklus reaches {100 * limit.Seconds / ours.Seconds:F0} % of the limit's throughput; both wrote {ours.Rows} rows");
    });

    /// <summary>Rows of histories, heads, inboxes and audit list.</summary>
    private static Task<long> CountAsync(BenchOffice office) => office.AsOfficeAsync(async services =>
    {
        var db = services.GetRequiredService<SiklusDb>();
        return await db.Set<RiwayatRow>().LongCountAsync() + await db.Set<PelaksanaanRow>().LongCountAsync() + await db.Set<TugasRow>().LongCountAsync() + await db.Set<JejakAuditRow>().LongCountAsync();
    });

    private sealed class Side(string name)
    {
        public Stopwatches Watches { get; } = new();
        public double Seconds { get; set; }
        public TimeSpan Cpu { get; set; }
        public long Rows { get; set; }

        public void Print() =>
            Console.WriteLine($"  {name,-18} {Watches.Count / Seconds,8:F0} acts/s, an act {Watches.Percentile(0.5):F1} ms (median), {Watches.Percentile(0.95):F1} ms (95 of a hundred), {Cpu.TotalMilliseconds / Watches.Count:F2} ms of processor");
    }
}
