using System.Collections.Concurrent;
using System.Diagnostics;

namespace Siklus.Bench.Engine;

/// <summary>Something that carries whole cases out.</summary>
internal interface IRun
{
    Task CaseAsync(int number, Stopwatches watches);
}

/// <summary>Times of the acts of a run, taken by several clients at once.</summary>
internal sealed class Stopwatches
{
    private readonly ConcurrentBag<double> milliseconds = [];

    public async Task TimeAsync(Func<Task> act)
    {
        var begun = Stopwatch.GetTimestamp();
        await act();
        milliseconds.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
    }

    public int Count => milliseconds.Count;

    /// <summary>The time that this part of the acts kept.</summary>
    public double Percentile(double part)
    {
        var sorted = milliseconds.Order().ToList();
        return sorted[(int)Math.Min(sorted.Count - 1, part * sorted.Count)];
    }

    /// <summary>Lets so many clients carry out the cases, each the next one that nobody has.</summary>
    /// <returns>The seconds that it took.</returns>
    public async Task<double> RunAsync(IRun run, int first, int cases, int clients)
    {
        var next = first - 1;
        var begun = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            for (var number = Interlocked.Increment(ref next); number < first + cases; number = Interlocked.Increment(ref next)) await run.CaseAsync(number, this);
        })));
        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }
}
