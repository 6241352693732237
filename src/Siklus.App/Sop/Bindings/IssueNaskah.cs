using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings;

/// <summary>
/// Makes one document of a task while the task is still being worked on, for example the invitation before its meeting. Made again, it takes the place
/// of the one before.
/// </summary>
public sealed class IssueNaskah(CaseStore cases, OpenWork open, NaskahMaker naskah, TimeProvider clock)
{
    /// <summary>Composes the document, freezes it and adds it to the task as an output. Only the holder of the task issues.</summary>
    /// <param name="command">The command.</param>
    /// <param name="actor">Who issues.</param>
    /// <param name="tugas">Number of the task.</param>
    /// <param name="jenis">Kind of work of the task that composes.</param>
    /// <param name="compose">Composes the document from the task as it is; it may refuse.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="WorkIncompleteException">Something is missing for the document.</exception>
    /// <exception cref="RuleViolationException">
    /// <see cref="CaseRules.TidakAda"/>, <see cref="SopRules.NotHolder"/>, <see cref="SopRules.NotAccepted"/>; the engine's own refusals.
    /// </exception>
    public Task<LoadedCase> RunAsync(
        Command command, Actor actor, int tugas, string jenis, Func<WorkContext, Task<NewNaskah>> compose, CancellationToken cancel = default) =>
        cases.ActAsync(command.PelaksanaanId, async loaded =>
        {
            if (loaded.Case.Knows(command.CommandId)) return;
            var task = loaded.Case.Tugas.FirstOrDefault(t => t.Nomor == tugas) ?? throw new RuleViolationException(CaseRules.TidakAda);
            var pekerjaan = OpenWork.KindsOf(loaded.Case, task).FirstOrDefault(p => p.Jenis == jenis) ?? throw new RuleViolationException(CaseRules.TidakAda);
            var work = await open.ContextAsync(loaded, task, pekerjaan, actor, cancel);
            work.RequireMayPrepare();
            if (!work.IsHolder) throw new RuleViolationException(SopRules.NotHolder, task.Jabatan);
            foreach (var output in await naskah.MakeAsync(work, [await compose(work)], cancel))
                loaded.Case.AddOutput(command.In(actor, clock), tugas, output);
        }, cancel);
}
