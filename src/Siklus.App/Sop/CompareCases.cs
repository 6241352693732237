using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;

namespace Siklus.App.Sop;

/// <summary>A case whose stored head or inbox is not what its Riwayat says.</summary>
/// <param name="Id">The case.</param>
/// <param name="Judul">What it is about.</param>
/// <param name="Rows">Rows that differ; 0 when the Riwayat itself cannot be read.</param>
public sealed record CaseDifference(PelaksanaanId Id, string Judul, int Rows);

/// <summary>Compares head and inbox of every case of the current office with the fold of its Riwayat, as a rebuild would write them, and writes nothing.</summary>
public sealed class CompareCases(SiklusDb db, CaseStore store)
{
    /// <summary>The number of cases, and those that differ.</summary>
    public async Task<(int Checked, IReadOnlyList<CaseDifference> Different)> RunAsync(CancellationToken cancel = default)
    {
        var heads = await db.Set<PelaksanaanRow>().AsNoTracking().OrderBy(row => row.DimulaiPada).ToListAsync(cancel);
        var different = new List<CaseDifference>();
        foreach (var head in heads)
            if (await RowsAsync(head.Id, cancel) is var rows && rows != 0) different.Add(new CaseDifference(head.Id, head.Judul, Math.Max(rows, 0)));
        db.ChangeTracker.Clear();
        return (heads.Count, different);
    }

    private async Task<int> RowsAsync(PelaksanaanId id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        try
        {
            if (await store.FindAsync(id, cancel) is not { } loaded) return 0;
            await store.RebuildAsync(loaded, cancel);
            return db.ChangeTracker.Entries().Count(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted);
        }
        catch (Exception cause) when (cause is JsonException or ArgumentException or InvalidOperationException or KeyNotFoundException or RuleViolationException)
        {
            return -1;
        }
    }
}
