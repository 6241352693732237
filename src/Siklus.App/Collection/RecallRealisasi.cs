using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Collection;

/// <summary>Takes back what a unit sent in and nobody has checked yet.</summary>
public sealed class RecallRealisasi(SiklusDb db, TimeProvider clock)
{
    /// <summary>Takes back and saves; rows that are not sent in stay as they are.</summary>
    /// <returns>How many rows are drafts again.</returns>
    public async Task<int> RunAsync(UnitId unit, int tahun, Tribulan tribulan, Pelaku pelaku, string? alasan = null, CancellationToken cancel = default)
    {
        var rows = await db.Set<Realisasi>().AsSplitQuery()
            .Where(r => r.UnitId == unit && r.Tahun == tahun && r.TribulanNomor == tribulan.Nomor && r.State == RealisasiState.Submitted).ToListAsync(cancel);
        foreach (var row in rows) row.Recall(pelaku, clock.GetUtcNow().UtcDateTime, alasan);
        await db.SaveOrStaleAsync(cancel);
        return rows.Count;
    }
}
