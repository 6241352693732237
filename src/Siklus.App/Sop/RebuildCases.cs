using Microsoft.EntityFrameworkCore;
using Siklus.App.Sop.Persistence;

namespace Siklus.App.Sop;

/// <summary>What <see cref="RebuildCases"/> found.</summary>
/// <param name="Checked">Cases of the office.</param>
/// <param name="Mended">Those whose head or inbox differed from their Riwayat and were written anew.</param>
/// <param name="Rows">Rows that were added, changed or removed for that.</param>
public sealed record RebuiltCases(int Checked, int Mended, int Rows)
{
    /// <summary>The findings of two offices together.</summary>
    public RebuiltCases Plus(RebuiltCases other) => new(Checked + other.Checked, Mended + other.Mended, Rows + other.Rows);
}

/// <summary>Writes head and inbox of every case of the current office anew from its Riwayat, which itself is never touched.</summary>
public sealed class RebuildCases(SiklusDb db, CaseStore store)
{
    /// <summary>Rebuilds one case after the other, each in its own transaction.</summary>
    public async Task<RebuiltCases> RunAsync(CancellationToken cancel = default)
    {
        var ids = await db.Set<PelaksanaanRow>().OrderBy(row => row.DimulaiPada).Select(row => row.Id).ToListAsync(cancel);
        var found = new RebuiltCases(0, 0, 0);
        foreach (var id in ids)
        {
            db.ChangeTracker.Clear();
            if (await store.FindAsync(id, cancel) is not { } loaded) continue;
            await store.RebuildAsync(loaded, cancel);
            var rows = await db.SaveChangesAsync(cancel);
            found = found.Plus(new RebuiltCases(1, rows > 0 ? 1 : 0, rows));
        }
        return found;
    }
}
