using Microsoft.EntityFrameworkCore;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;

namespace Siklus.App.Measurement;

/// <summary>Reads what is locked of every indikator and year for the papers of plans: only what is stored, nothing computed anew; of a year the last quarter that has a value.</summary>
public sealed class ReadRealisasiTercatat(SiklusDb db)
{
    /// <summary>Every year of the office.</summary>
    public async Task<RealisasiTercatat> RunAsync(CancellationToken cancel = default)
    {
        var rows = await db.Set<KunciPeriode>().AsNoTracking()
            .SelectMany(k => k.Capaian, (k, c) => new { k.Tahun, k.TribulanNomor, k.NomorVersi, c.IndikatorId, c.Realisasi, c.Nilai }).ToListAsync(cancel);
        var found = new Dictionary<(IndikatorId, int), RealisasiTahunan>();
        foreach (var quarter in rows.GroupBy(r => (r.Tahun, r.TribulanNomor)).OrderBy(g => g.Key))
        {
            var newest = quarter.Max(r => r.NomorVersi);
            foreach (var one in quarter.Where(r => r.NomorVersi == newest))
                if (one.Realisasi is { } nilai) found[(one.IndikatorId, one.Tahun)] = new RealisasiTahunan(nilai, one.Nilai, one.TribulanNomor);
        }
        return new(found);
    }
}
