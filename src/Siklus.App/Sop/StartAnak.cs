using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>
/// Begins the SOP that a step refers to, when the office has it, as a child case (rule 7): the same period, due day and command; the step waits for its end. Parent and
/// child are saved together.
/// </summary>
public sealed class StartAnak(CaseStore cases, SopLibrary library, ResolvePengikatan resolve, FindRunning running, OfficeTime time, TimeProvider clock)
{
    /// <summary>Begins it and returns the parent, which then names the child.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.NoRelatedSop"/>; <see cref="CaseRules.TidakAda"/> when the office has no such SOP; <see cref="WithdrawalRules.Dicabut"/>; <see cref="CaseRules.SudahBerjalan"/>; the engine's own refusals.
    /// </exception>
    public async Task<LoadedCase> RunAsync(Command command, Actor actor, int tugas, CancellationToken cancel = default)
    {
        try
        {
            return await cases.ActAsync(command.PelaksanaanId, parent => BeginAsync(parent, command, actor, tugas, cancel), cancel);
        }
        catch (RuleViolationException lost) when (lost.Code == CaseRules.SudahBerjalan)
        {
            // The first click of the same form was faster by a blink.
            if (await cases.FindAsync(command.PelaksanaanId, cancel) is { } parent && parent.Case.Knows(command.CommandId)) return parent;
            throw;
        }
    }

    private async Task BeginAsync(LoadedCase parent, Command command, Actor actor, int tugas, CancellationToken cancel)
    {
        if (parent.Case.Knows(command.CommandId)) return;
        var kode = parent.Case.Sop.LangkahKe(parent.Case.TugasKe(tugas).Urutan).SopTerkait ?? throw new RuleViolationException(SopRules.NoRelatedSop);
        var version = await library.InForceAsync(kode, cancel);
        var context = command.In(actor, clock);
        var id = new PelaksanaanId(Ids.New(clock));
        parent.Case.StartChild(context, tugas, id);
        await running.RefuseSecondAsync(kode, parent.Row.Periode, cancel: cancel);

        var sop = await library.FindAsync(version.Id, cancel);
        var child = Pelaksanaan.Start(new CommandContext(command.CommandId, 0, context.Pelaku, context.Utc), sop, new MulaiPelaksanaan(
            id, parent.Row.InstansiId, $"{version.Judul} untuk {parent.Row.Perihal}", parent.Row.Periode,
            await resolve.RunAsync(sop, await time.TodayAsync(cancel), cancel), parent.Row.Tenggat, KoreksiDari: null, IndukDari: parent.Row.Id));
        await cases.StageNewAsync(version.Id, child, cancel);
    }
}
