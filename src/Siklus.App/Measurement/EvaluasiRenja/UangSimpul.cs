using Microsoft.EntityFrameworkCore;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Measurement.EvaluasiRenja;

/// <summary>Money of the nodes of a tree: what documents give, and what was spent until a quarter of its years; sums of what lies below where a node has none of its own.</summary>
internal sealed class UangSimpul
{
    private readonly RencanaTahun rencana;
    private readonly ILookup<SimpulId, SimpulKinerja> below;
    private readonly Dictionary<(SimpulId, int Tahun, int Tribulan), decimal> spent;
    private readonly Dictionary<int, int> newest;

    private UangSimpul(RencanaTahun rencana, IReadOnlyList<RealisasiAnggaran> rows)
    {
        this.rencana = rencana;
        below = rencana.Simpul.Where(s => TataPohon.HasNomenklatur(s.Jenis)).SelectMany(s => s.Induk.Take(1).Select(above => (above, s))).ToLookup(x => x.above, x => x.s);
        spent = rows.ToDictionary(r => (r.SimpulId, r.Tahun, r.Tribulan), r => r.Rupiah);
        newest = rows.GroupBy(r => r.Tahun).ToDictionary(g => g.Key, g => g.Max(r => r.Tribulan));
    }

    /// <summary>Reads the money of the tree's years up to <paramref name="rencana"/>'s.</summary>
    public static async Task<UangSimpul> ReadAsync(SiklusDb db, RencanaTahun rencana, CancellationToken cancel)
    {
        var (from, to) = (rencana.Pohon.Mulai, rencana.Tahun);
        return new(rencana, await db.Set<RealisasiAnggaran>().AsNoTracking().Where(r => r.Tahun >= from && r.Tahun <= to).ToListAsync(cancel));
    }

    /// <summary>Whether it is known what was spent until the end of a quarter of the year.</summary>
    public bool Knows(int tribulan) => spent.Keys.Any(k => k.Tahun == rencana.Tahun && k.Tribulan == tribulan);

    /// <summary>The Rp columns of a node, or of several together.</summary>
    public UangEvaluasi Of(IReadOnlyList<SimpulId> nodes, int sampai)
    {
        var (year, renstra) = (rencana.Tahun, rencana.InForce(JenisDokumen.Renstra).FirstOrDefault());
        var budget = rencana.InForce(JenisDokumen.Dpa).FirstOrDefault() ?? rencana.InForce(JenisDokumen.Renja).FirstOrDefault();
        var toDate = Enumerable.Range(1, sampai).Select(q => Sum(nodes, s => Spent(s, year, q))).ToList();
        return new(
            renstra is null ? null : Sum(nodes, s => Add(rencana.Pohon.Tahun.Select(t => rencana.PaguOf(renstra, s, t)))),
            Sum(nodes, s => Add(rencana.Pohon.Tahun.Where(t => t < year).Select(t => newest.TryGetValue(t, out var last) ? Spent(s, t, last) : null))),
            budget is null ? null : Sum(nodes, s => rencana.PaguOf(budget, s, year)),
            [.. Enumerable.Range(0, 4).Select(q => q < sampai && toDate[q] is { } now && (q == 0 ? 0 : toDate[q - 1]) is { } before ? now - before : (decimal?)null)],
            toDate.LastOrDefault(x => x is not null));
    }

    private decimal? Spent(SimpulId node, int tahun, int tribulan) =>
        spent.TryGetValue((node, tahun, tribulan), out var own) ? own : Add(below[node].Select(s => Spent(s.Id, tahun, tribulan)));

    private static decimal? Sum(IReadOnlyList<SimpulId> nodes, Func<SimpulId, decimal?> of) => Add(nodes.Select(of));

    private static decimal? Add(IEnumerable<decimal?> parts) => parts.OfType<decimal>().ToList() is { Count: > 0 } known ? known.Sum() : null;
}
