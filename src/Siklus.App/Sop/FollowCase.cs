using Microsoft.EntityFrameworkCore;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;

namespace Siklus.App.Sop;

/// <summary>Lets a person read along in a case (pemantau), and keeps how far the person has read.</summary>
public sealed class FollowCase(SiklusDb db, OfficeTime time)
{
    /// <summary>Whether the person reads along.</summary>
    public Task<bool> DoesAsync(PelaksanaanId id, Actor actor, CancellationToken cancel = default)
    {
        var who = actor.PegawaiId;
        return db.Set<PemantauRow>().AnyAsync(p => p.PelaksanaanId == id && p.PegawaiId == who, cancel);
    }

    /// <summary>Begins to read along from here, or notes that everything up to <paramref name="nomor"/> was read. Twice is as good as once.</summary>
    /// <exception cref="RuleViolationException"><see cref="CaseRules.TidakAda"/>.</exception>
    public async Task RunAsync(PelaksanaanId id, Actor actor, int nomor, CancellationToken cancel = default)
    {
        var last = await db.Set<PelaksanaanRow>().Where(p => p.Id == id).Select(p => (int?)p.Nomor).FirstOrDefaultAsync(cancel) ?? throw new RuleViolationException(CaseRules.TidakAda);
        var read = Math.Clamp(nomor, 0, last);
        if (await FindAsync(id, actor, cancel) is { } row) row.DilihatNomor = Math.Max(row.DilihatNomor, read);
        else db.Add(new PemantauRow { PelaksanaanId = id, PegawaiId = actor.PegawaiId, InstansiId = actor.InstansiId, SejakUtc = time.UtcNow, DilihatNomor = read });
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The first of two clicks was faster by a blink.
            db.ChangeTracker.Clear();
            if (!await DoesAsync(id, actor, cancel)) throw;
        }
    }

    /// <summary>Reads along no longer.</summary>
    public async Task StopAsync(PelaksanaanId id, Actor actor, CancellationToken cancel = default)
    {
        if (await FindAsync(id, actor, cancel) is not { } row) return;
        db.Remove(row);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The first of two clicks has removed it.
            db.ChangeTracker.Clear();
        }
    }

    private Task<PemantauRow?> FindAsync(PelaksanaanId id, Actor actor, CancellationToken cancel)
    {
        var who = actor.PegawaiId;
        return db.Set<PemantauRow>().FirstOrDefaultAsync(p => p.PelaksanaanId == id && p.PegawaiId == who, cancel);
    }
}
