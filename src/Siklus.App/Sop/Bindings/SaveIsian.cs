using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings;

/// <summary>Saves what was typed on the page of a kind of work, complete or not.</summary>
public sealed class SaveIsian(SiklusDb db, IsianStore drafts)
{
    /// <summary>Saves the draft.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.TaskNotOpen"/>, <see cref="SopRules.NotAccepted"/>, <see cref="SopRules.NotInvolved"/>, <see cref="CaseRules.IsianBerubah"/>.
    /// </exception>
    public async Task RunAsync<TIsian>(WorkContext work, string jenis, TIsian isian, int seenVersi, CancellationToken cancel = default)
        where TIsian : class
    {
        work.RequireMayPrepare();
        await drafts.StageAsync(work, jenis, isian, seenVersi, cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException cause) when (cause.Entries.All(e => e.Entity is IsianRow))
        {
            // Saved by somebody else in the same blink, or by the second click of the same form: compare again with what is there now.
            db.ChangeTracker.Clear();
            await drafts.StageAsync(work, jenis, isian, seenVersi, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }
}
