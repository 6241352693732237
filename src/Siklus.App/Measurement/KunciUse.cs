using Microsoft.EntityFrameworkCore;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;

namespace Siklus.App.Measurement;

/// <summary>Locked periods that hold a figure of an indikator.</summary>
internal sealed class KunciUse(SiklusDb db) : IndikatorUse
{
    public override async Task<IReadOnlyList<Pemakaian>> RunAsync(IndikatorId id, CancellationToken cancel)
    {
        var rows = await db.Set<KunciPeriode>().AsNoTracking().Where(k => k.Capaian.Any(c => c.IndikatorId == id)).OrderBy(k => k.Tahun).ThenBy(k => k.TribulanNomor)
            .Select(k => new { k.Tahun, k.TribulanNomor }).ToListAsync(cancel);
        return [.. rows.Distinct().Select(k => new Pemakaian($"capaian {KataTribulan.Kecil} {new Tribulan(k.TribulanNomor).Romawi} {k.Tahun} yang dikunci", k.Tahun, true, $"/data-kinerja?tahun={k.Tahun}&tw={k.TribulanNomor}"))];
    }
}
