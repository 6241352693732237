using Microsoft.EntityFrameworkCore;
using Siklus.App.Collection;
using Siklus.App.Common;
using Siklus.App.Planning;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Measurement;

/// <summary>Declares a quarter that was entered from paper complete: its rows count as approved, and the period is locked like a measured one. All or nothing.</summary>
public sealed class CompleteSusulan(SiklusDb db, LockPeriode lockPeriode, TimeProvider clock)
{
    /// <summary>Completes, locks and saves.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.TidakDitemukan"/>, <see cref="CollectionRules.SusulanLengkap"/>, <see cref="CollectionRules.SusulanKurang"/>.</exception>
    public async Task RunAsync(TribulanSusulanId id, Pelaku pelaku, CancellationToken cancel = default)
    {
        var susulan = await db.Set<TribulanSusulan>().SingleOrDefaultAsync(s => s.Id == id, cancel) ?? throw new RuleViolationException(CollectionRules.TidakDitemukan);
        susulan.RequireOpen();
        var (tahun, tribulan, utc) = (susulan.Tahun, new Tribulan(susulan.TribulanNomor), clock.GetUtcNow().UtcDateTime);
        var setahun = await db.Set<Realisasi>().AsSplitQuery().Where(r => r.Tahun == tahun && r.TribulanNomor <= tribulan.Nomor).ToListAsync(cancel);
        var kurang = 0;
        foreach (var indikator in (await db.TerukurAsync(tahun, cancel)).SelectMany(s => s.Indikator))
        {
            var definisi = indikator.DefinisiFor(tahun);
            if (!definisi.MeasuredIn(tribulan)) continue;
            var row = setahun.Find(r => r.IndikatorId == indikator.Id && r.TribulanNomor == tribulan.Nomor && r.SusulanId == id);
            var lalu = setahun.Where(r => r.IndikatorId == indikator.Id && r.TribulanNomor < tribulan.Nomor && r.Isi.Count > 0).MaxBy(r => r.TribulanNomor)?.Nilai
                ?? new Dictionary<string, NilaiKomponen>();
            if (row is null || row.Missing(definisi, lalu).Count > 0) kurang++;
            else row.Record(definisi, lalu, pelaku, utc, $"{susulan.Kertas.Nama} Nomor {susulan.Kertas.Nomor} tanggal {Indonesian.Date(susulan.Kertas.Tanggal)}");
        }
        if (kurang > 0)
        {
            db.ChangeTracker.Clear();
            throw new RuleViolationException(CollectionRules.SusulanKurang, kurang);
        }
        susulan.Complete(pelaku, utc);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.SaveChangesAsync(cancel);
        await lockPeriode.RunAsync(new LockRequest(tahun, tribulan, null, Mulai: RealisasiState.Approved), pelaku, cancel);
        await transaction.CommitAsync(cancel);
    }
}
