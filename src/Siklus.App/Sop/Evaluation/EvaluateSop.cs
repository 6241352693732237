using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Common;

namespace Siklus.App.Sop.Evaluation;

/// <summary>Keeps the answers of a yearly evaluation, or declares it finished.</summary>
public sealed class EvaluateSop(SiklusDb db, InstansiScope scope, FindEvaluationFacts facts, OfficeNames names, OfficeTime time, TimeProvider clock)
{
    /// <summary>Saves what was answered.</summary>
    /// <param name="versi">The version of the SOP.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="seen">Version of the evaluation as the form showed it; 0 when there was none.</param>
    /// <param name="isian">The answers.</param>
    /// <param name="finish">Declares it finished; it changes no more.</param>
    /// <param name="actor">Who evaluates; one of the posts held gives <see cref="Hak.SusunSop"/>.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException">A constant of <see cref="EvaluationRules"/>.</exception>
    public async Task RunAsync(SopVersiId versi, int tahun, int seen, IsianEvaluasi isian, bool finish, Actor actor, CancellationToken cancel = default)
    {
        var today = await time.TodayAsync(cancel);
        if (!YearsOpen(today).Contains(tahun)) throw new RuleViolationException(EvaluationRules.Tahun, today.Year);
        var found = await db.Set<EvaluasiSop>().FirstOrDefaultAsync(e => e.SopVersiId == versi && e.Tahun == tahun, cancel);
        if (found is { SelesaiPada: null } && found.Versi != seen)
        {
            await names.LoadAsync(cancel);
            throw new RuleViolationException(EvaluationRules.Berubah, names.Of(found.DinilaiOleh), (await time.ClockAsync(cancel)).Hour(found.DinilaiPada));
        }
        var evaluasi = found ?? new EvaluasiSop(new EvaluasiSopId(Ids.New(clock)), scope.Current, versi, tahun);
        var oleh = actor.As(actor.Jabatan.First(j => j.Gives(Hak.SusunSop)).JabatanId);
        if (finish) evaluasi.Finish(isian, await facts.RunAsync(versi, tahun, cancel), oleh, time.UtcNow);
        else evaluasi.Save(isian, oleh, time.UtcNow);
        if (found is null) db.Add(evaluasi);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Years that may be evaluated: this one and the last, which is often done in January.</summary>
    public static IReadOnlyList<int> YearsOpen(DateOnly today) => [today.Year, today.Year - 1];
}
