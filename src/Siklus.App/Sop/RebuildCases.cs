using Microsoft.EntityFrameworkCore;
using Siklus.App.Sop.Persistence;

namespace Siklus.App.Sop;

/// <summary>What <see cref="RebuildCases"/> found.</summary>
/// <param name="Checked">Cases of the office.</param>
/// <param name="Mended">Those whose head or inbox differed from their Riwayat and were written anew.</param>
public sealed record RebuiltCases(int Checked, int Mended);

/// <summary>Writes head and inbox of every case of the current office anew from its Riwayat, which itself is never touched.</summary>
public sealed class RebuildCases(SiklusDb db, CaseStore store)
{
    /// <summary>Rebuilds one case after the other, each in its own transaction.</summary>
    public async Task<RebuiltCases> RunAsync(CancellationToken cancel = default)
    {
        var ids = await db.Set<PelaksanaanRow>().OrderBy(row => row.DimulaiPada).Select(row => row.Id).ToListAsync(cancel);
        var mended = 0;
        foreach (var id in ids)
        {
            db.ChangeTracker.Clear();
            if (await store.FindAsync(id, cancel) is not { } loaded) continue;
            await store.RebuildAsync(loaded, cancel);
            if (await db.SaveChangesAsync(cancel) > 0) mended++;
        }
        return new RebuiltCases(ids.Count, mended);
    }
}
