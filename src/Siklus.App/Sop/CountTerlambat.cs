using Microsoft.EntityFrameworkCore;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>Tasks of one unit whose due day has passed.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Tugas">How many wait there.</param>
/// <param name="Tenggat">The earliest due day among them.</param>
public sealed record UnitTerlambat(UnitId UnitId, string Nama, int Tugas, DateOnly Tenggat);

/// <summary>Which units hold tasks that are late, from the inboxes alone: no case is folded.</summary>
public sealed class CountTerlambat(SiklusDb db)
{
    /// <summary>Units with tasks due before <paramref name="today"/>, the longest late first; paused cases and posts that only help do not count.</summary>
    public async Task<IReadOnlyList<UnitTerlambat>> RunAsync(DateOnly today, CancellationToken cancel = default)
    {
        var rows = await (from t in db.Set<TugasRow>()
                          where t.Tenggat < today && !t.Dijeda && !t.Membantu && t.Peran != TugasPeran.Penjawab
                          join j in db.Set<Jabatan>() on t.JabatanId equals j.Id
                          select new { j.UnitId, t.PelaksanaanId, t.Tugas, t.Tenggat }).Distinct().ToListAsync(cancel);
        if (rows.Count == 0) return [];
        var nama = await db.Set<Unit>().ToDictionaryAsync(u => u.Id, u => u.Nama, cancel);
        return [.. rows.GroupBy(r => r.UnitId).Select(g => new UnitTerlambat(g.Key, nama.GetValueOrDefault(g.Key, "-"), g.Count(), g.Min(r => r.Tenggat)!.Value)).OrderBy(u => u.Tenggat).ThenBy(u => u.Nama, StringComparer.Ordinal)];
    }
}
