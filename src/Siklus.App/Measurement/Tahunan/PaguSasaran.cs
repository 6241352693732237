using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Measurement.Tahunan;

/// <summary>What carries the money of sasaran.</summary>
public static class PaguSasaran
{
    /// <summary>The topmost programs, kegiatan and sub kegiatan below any of <paramref name="sasaran"/>, each once however many of them it serves, and none that lies below another.</summary>
    public static IReadOnlyList<SimpulId> Below(IReadOnlyList<SimpulKinerja> simpul, IReadOnlyList<SimpulId> sasaran)
    {
        var below = simpul.SelectMany(s => s.Induk.Select(above => (above, s))).ToLookup(x => x.above, x => x.s);
        var (seen, found, open) = (new HashSet<SimpulId>(sasaran), new List<SimpulKinerja>(), new Queue<SimpulId>(sasaran));
        while (open.TryDequeue(out var above))
        {
            foreach (var s in below[above].Where(s => seen.Add(s.Id)))
            {
                if (TataPohon.HasNomenklatur(s.Jenis)) found.Add(s);
                else open.Enqueue(s.Id);
            }
        }
        var (taken, byId) = (found.Select(s => s.Id).ToHashSet(), simpul.ToDictionary(s => s.Id));
        return [.. found.Where(s => !Chain(s).Any(taken.Contains)).Select(s => s.Id)];

        // Money is added along the first parent only, so that is where something may be counted already.
        IEnumerable<SimpulId> Chain(SimpulKinerja s)
        {
            for (var steps = 0; steps < simpul.Count && s.Induk is [var above, ..]; steps++)
            {
                yield return above;
                if (!byId.TryGetValue(above, out s!)) yield break;
            }
        }
    }
}
