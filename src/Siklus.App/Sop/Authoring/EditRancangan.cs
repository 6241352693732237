using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop.Bindings;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Authoring;

/// <summary>Changes a draft, says that it was checked, or gives it up.</summary>
public sealed class EditRancangan(SiklusDb db, InstansiScope scope, KindCatalogue kinds, OfficeTime time)
{
    /// <summary>Puts a changed definition into it.</summary>
    /// <param name="id">The draft.</param>
    /// <param name="seen">Its version as the form showed it.</param>
    /// <param name="change">Makes the new definition of the stored one.</param>
    /// <param name="actor">Who changes it.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException"><see cref="RancanganRules.TidakAda"/>, <see cref="RancanganRules.Berubah"/>, <see cref="RancanganRules.Tutup"/>.</exception>
    public Task RunAsync(RancanganSopId id, int seen, Func<SopDefinition, SopDefinition> change, Actor actor, CancellationToken cancel = default) =>
        ActAsync(id, seen, (draft, oleh) => draft.Rewrite(change(draft.Isi), oleh, time.UtcNow), actor, cancel);

    /// <summary>Somebody has checked it.</summary>
    /// <exception cref="RuleViolationException">As <see cref="RunAsync"/>, and <see cref="RancanganRules.BelumLengkap"/>.</exception>
    public Task CheckAsync(RancanganSopId id, int seen, Actor actor, CancellationToken cancel = default) =>
        ActAsync(id, seen, (draft, oleh) => draft.Check([.. kinds.Codes], oleh, time.UtcNow), actor, cancel);

    /// <summary>It is given up.</summary>
    /// <exception cref="RuleViolationException">As <see cref="RunAsync"/>.</exception>
    public Task CancelAsync(RancanganSopId id, int seen, Actor actor, CancellationToken cancel = default) => ActAsync(id, seen, (draft, _) => draft.Cancel(), actor, cancel);

    private async Task ActAsync(RancanganSopId id, int seen, Action<RancanganSop, Pelaku> act, Actor actor, CancellationToken cancel)
    {
        var draft = await db.Set<RancanganSop>().FirstOrDefaultAsync(r => r.Id == id, cancel) ?? throw new RuleViolationException(RancanganRules.TidakAda);
        if (draft.Versi != seen)
        {
            var who = await db.Set<Pegawai>().Where(p => p.Id == draft.DiubahOleh).Select(p => p.Nama).FirstAsync(cancel);
            var zona = await db.Set<Instansi>().Where(i => i.Id == scope.Current).Select(i => i.Zona).FirstAsync(cancel);
            throw new RuleViolationException(RancanganRules.Berubah, who, new WallClock(zona).Hour(draft.DiubahPada));
        }
        act(draft, actor.As(actor.Jabatan[0].JabatanId));
        await db.SaveChangesAsync(cancel);
    }
}
