using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>
/// A person records the own absence: who stands in for which post, by which order. What <see cref="RecordBerhalangan"/> refuses is refused here too: who is away stands in for nobody, so tasks are
/// never handed round in circles. It can be changed and taken back before it begins, and afterwards be ended early.
/// </summary>
public sealed class OwnBerhalangan(SiklusDb db, RecordBerhalangan record, OfficeTime time)
{
    /// <summary>Records it, or changes what was recorded.</summary>
    /// <param name="actor">Who is to be away.</param>
    /// <param name="isi">Reason, days and order.</param>
    /// <param name="pengganti">Who stands in for which post.</param>
    /// <param name="ubah">First day of the recorded absence that this one takes the place of, and the version that was seen; null for a new one.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException">A code of <see cref="OrganisationRules"/>.</exception>
    public async Task RunAsync(Actor actor, IsiBerhalangan isi, IReadOnlyDictionary<JabatanId, PegawaiId> pengganti, (DateOnly Mulai, int Versi)? ubah = null, CancellationToken cancel = default)
    {
        var today = await time.TodayAsync(cancel);
        var own = await OwnAsync(actor, cancel);
        var replaced = ubah is { } old ? ToBeChanged(own, old.Mulai, old.Versi, today) : [];
        if (isi.Mulai < today) throw new RuleViolationException(OrganisationRules.BerhalanganLampau, today);
        if (own.Except(replaced).FirstOrDefault(p => p.Mulai <= isi.Selesai && isi.Mulai <= p.Selesai) is { } other)
            throw new RuleViolationException(OrganisationRules.BerhalanganGanda, other.Mulai, other.Selesai);
        await record.RunAsync(actor.PegawaiId, isi, pengganti, sendiri: true, replaced, cancel);
    }

    /// <summary>Takes back what has not begun.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.BerhalanganTetap"/>, <see cref="OrganisationRules.SudahBerubah"/>.</exception>
    public async Task CancelAsync(Actor actor, DateOnly mulai, int versi, CancellationToken cancel = default)
    {
        db.RemoveRange(ToBeChanged(await OwnAsync(actor, cancel), mulai, versi, await time.TodayAsync(cancel)));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Ends what runs: the posts are the person's again on <paramref name="kembali"/>. The first day stays, for who stood in may have acted on it.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.BerhalanganTetap"/>, <see cref="OrganisationRules.KembaliDiLuar"/>.</exception>
    public async Task EndAsync(Actor actor, DateOnly mulai, DateOnly kembali, CancellationToken cancel = default)
    {
        var today = await time.TodayAsync(cancel);
        var running = (await OwnAsync(actor, cancel)).Where(p => p.Mulai == mulai && p.CoversDay(today)).ToList();
        if (running is not [{ Selesai: { } last }, ..]) throw new RuleViolationException(OrganisationRules.BerhalanganTetap, mulai);
        var first = mulai < today ? today : today.AddDays(1);
        if (kembali < first || kembali > last) throw new RuleViolationException(OrganisationRules.KembaliDiLuar, first, last);
        foreach (var plh in running) plh.End(kembali.AddDays(-1));
        await db.SaveChangesAsync(cancel);
    }

    private static List<Penugasan> ToBeChanged(List<Penugasan> own, DateOnly mulai, int versi, DateOnly today)
    {
        var found = own.Where(p => p.Mulai == mulai).ToList();
        if (found.Count == 0 || mulai <= today) throw new RuleViolationException(OrganisationRules.BerhalanganTetap, mulai);
        Stored.Require(found.Sum(p => p.Versi), versi, ("hari pertama", found[0].Mulai), ("hari terakhir", found[0].Selesai), ("nomor surat", found[0].NomorSk));
        return found;
    }

    private async Task<List<Penugasan>> OwnAsync(Actor actor, CancellationToken cancel) =>
        await db.Set<Penugasan>().Where(p => p.DilimpahkanOleh == actor.PegawaiId).OrderBy(p => p.Mulai).ToListAsync(cancel);
}
