using Microsoft.EntityFrameworkCore;
using Siklus.App.Planning;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;

namespace Siklus.App.Collection;

/// <summary>Realisasi reported for an indikator.</summary>
internal sealed class RealisasiUse(SiklusDb db) : IndikatorUse
{
    public override async Task<IReadOnlyList<Pemakaian>> RunAsync(IndikatorId id, CancellationToken cancel)
    {
        var rows = await db.Set<Realisasi>().AsNoTracking().Where(r => r.IndikatorId == id).OrderBy(r => r.Tahun).ThenBy(r => r.TribulanNomor).Select(r => new { r.Tahun, r.TribulanNomor }).ToListAsync(cancel);
        return [.. rows.Distinct().Select(r => new Pemakaian($"realisasi {KataTribulan.Kecil} {new Tribulan(r.TribulanNomor).Romawi} {r.Tahun}", r.Tahun, true, $"/data-kinerja/{id.Value}?tahun={r.Tahun}&tw={r.TribulanNomor}"))];
    }
}
