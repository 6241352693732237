using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Collection;

/// <summary>Opens a quarter that was done on paper, so that it can be entered afterwards.</summary>
public sealed class OpenSusulan(SiklusDb db, InstansiScope scope, OfficeTime time, TimeProvider clock)
{
    /// <summary>Opens and saves.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="CollectionRules.BelumBerakhir"/>, <see cref="CollectionRules.SusulanSudahAda"/>, <see cref="CollectionRules.DariPelaksanaan"/>, <see cref="CollectionRules.KertasKosong"/>,
    /// <see cref="CollectionRules.KertasTanpaTanggal"/>.
    /// </exception>
    public async Task<TribulanSusulanId> RunAsync(int tahun, Tribulan tribulan, KertasAsal kertas, Pelaku pelaku, CancellationToken cancel = default)
    {
        var periode = new Periode(tahun, tribulan);
        if (await time.TodayAsync(cancel) < new DateOnly(tahun, 1, 1).AddMonths(tribulan.Nomor * 3)) throw new RuleViolationException(CollectionRules.BelumBerakhir, periode);
        if (await db.Set<TribulanSusulan>().AnyAsync(s => s.Tahun == tahun && s.TribulanNomor == tribulan.Nomor, cancel)) throw new RuleViolationException(CollectionRules.SusulanSudahAda, periode);
        if (await db.Set<Realisasi>().AnyAsync(r => r.Tahun == tahun && r.TribulanNomor == tribulan.Nomor, cancel)) throw new RuleViolationException(CollectionRules.DariPelaksanaan, periode);
        var susulan = new TribulanSusulan(new TribulanSusulanId(Ids.New(clock)), scope.Current, tahun, tribulan, kertas, pelaku, clock.GetUtcNow().UtcDateTime);
        db.Add(susulan);
        await db.SaveChangesAsync(cancel);
        return susulan.Id;
    }
}
