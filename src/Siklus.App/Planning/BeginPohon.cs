using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>Begins the tree of a Renstra.</summary>
public sealed class BeginPohon(SiklusDb db, InstansiScope scope, TimeProvider clock)
{
    /// <summary>Begins it for the years <paramref name="mulai"/> to <paramref name="akhir"/>.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.MasaTidakWajar"/>, <see cref="PohonRules.MasaBertumpang"/>.</exception>
    public async Task RunAsync(int mulai, int akhir, CancellationToken cancel = default)
    {
        var made = new PohonKinerja(new PohonId(Ids.New(clock)), scope.Current, mulai, akhir);
        if (await db.Set<PohonKinerja>().Where(p => p.Mulai <= akhir && mulai <= p.Akhir).OrderBy(p => p.Mulai).FirstOrDefaultAsync(cancel) is { } other)
            throw new RuleViolationException(PohonRules.MasaBertumpang, other.Mulai, other.Akhir);
        db.Add(made);
        await db.SaveChangesAsync(cancel);
    }
}
