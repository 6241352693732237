using System.Text;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings;

/// <summary>What somebody adds when finishing.</summary>
/// <param name="AlasanKelengkapan">Why missing kelengkapan are passed, or null.</param>
/// <param name="Catatan">A note, or null.</param>
public sealed record FinishNote(string? AlasanKelengkapan = null, string? Catatan = null);

/// <summary>
/// Finishes a task: asks its kinds of work what is missing, lets them make their outputs, and hands both to the engine. All or nothing, once.
/// </summary>
public sealed class FinishWork(CaseStore cases, OpenWork open, KindCatalogue kinds, TimeProvider clock)
{
    /// <summary>The doer finishes the task; the case goes on when everybody of the step is done.</summary>
    /// <exception cref="WorkIncompleteException">Something is missing; tied to the fields that mend it.</exception>
    /// <exception cref="RuleViolationException">The engine refused, or the office has no such task.</exception>
    public Task<LoadedCase> RunAsync(Command command, Actor actor, int tugas, FinishNote note, CancellationToken cancel = default) =>
        ProduceAsync(command, actor, tugas, (pelaksanaan, context, made) => pelaksanaan.Finish(
            context, tugas, made.Outputs, note.AlasanKelengkapan ?? made.Kelengkapan.Alasan, note.Catatan, made.Kelengkapan.Tautan, made.Ikatan), cancel);

    /// <summary>The doer hands the work over to the counterparts that act after it.</summary>
    /// <exception cref="WorkIncompleteException">Something is missing.</exception>
    /// <exception cref="RuleViolationException">The engine refused, or the office has no such task.</exception>
    public Task<LoadedCase> HandOverAsync(Command command, Actor actor, int tugas, string? catatan, CancellationToken cancel = default) =>
        ProduceAsync(command, actor, tugas, (pelaksanaan, context, made) => pelaksanaan.HandOver(context, tugas, made.Outputs, catatan), cancel);

    /// <summary>A counterpart performs its act, with a verdict where the act has one.</summary>
    /// <exception cref="WorkIncompleteException">Something is missing.</exception>
    /// <exception cref="RuleViolationException">The engine refused, or the office has no such task.</exception>
    public Task<LoadedCase> ActAsCounterpartAsync(
        Command command, Actor actor, int tugas, bool? setuju = null, string? alasan = null, CancellationToken cancel = default) =>
        ProduceAsync(command, actor, tugas, (pelaksanaan, context, made) =>
            pelaksanaan.ActAsCounterpart(context, tugas, made.Outputs, setuju, alasan), cancel);

    /// <summary>The doer of a deciding step decides yes; the outputs of its kinds of work are made.</summary>
    /// <exception cref="WorkIncompleteException">Something is missing.</exception>
    /// <exception cref="RuleViolationException">The engine refused, or the office has no such task.</exception>
    public Task<LoadedCase> ApproveAsync(Command command, Actor actor, int tugas, string? alasan, FinishNote note, CancellationToken cancel = default) =>
        ProduceAsync(command, actor, tugas, (pelaksanaan, context, made) => pelaksanaan.Decide(
            context, tugas, made.Outputs, alasan, note.AlasanKelengkapan ?? made.Kelengkapan.Alasan), cancel);

    private Task<LoadedCase> ProduceAsync(
        Command command, Actor actor, int nomor, Action<Pelaksanaan, CommandContext, MadeWork> act, CancellationToken cancel) =>
        cases.ActAsync(command.PelaksanaanId, async loaded =>
        {
            if (loaded.Case.Knows(command.CommandId)) return;
            var tugas = loaded.Case.Tugas.FirstOrDefault(t => t.Nomor == nomor) ?? throw new RuleViolationException(CaseRules.TidakAda);
            var outputs = new List<OutputRef>();
            var missing = new List<WorkError>();
            var answers = new List<KelengkapanAnswer>();
            var ikatan = new List<IkatanKolom>();
            var kindsOfTask = OpenWork.KindsOf(loaded.Case, tugas);
            foreach (var pekerjaan in kindsOfTask)
            {
                var work = await open.ContextAsync(loaded, tugas, pekerjaan, actor, cancel);
                var kind = kinds.Of(pekerjaan.Jenis);
                var lacks = await kind.MissingAsync(work, cancel);
                // A step of several kinds is finished on the page of its last: what another page has to mend is named, not tied to a field.
                missing.AddRange(pekerjaan == kindsOfTask[^1] ? lacks : lacks.Select(l => new WorkError("", $"{kind.Nama}: {l.Sentence}")));
                if (missing.Count > 0) continue;
                outputs.AddRange(await kind.ProduceAsync(work, cancel));
                answers.Add(await kind.AnswerKelengkapanAsync(work, cancel));
                ikatan.AddRange(await kind.SettleAsync(work, cancel));
            }
            if (missing.Count > 0) throw new WorkIncompleteException(missing);
            act(loaded.Case, command.In(actor, clock), new MadeWork(outputs, Together(answers), ikatan));
        }, cancel);

    private static KelengkapanAnswer Together(IReadOnlyList<KelengkapanAnswer> answers) => new(
        [.. answers.SelectMany(a => a.Tautan)], answers.Select(a => a.Alasan).OfType<string>() is var why && why.Any() ? string.Join(' ', why) : null);

    private sealed record MadeWork(IReadOnlyList<OutputRef> Outputs, KelengkapanAnswer Kelengkapan, IReadOnlyList<IkatanKolom> Ikatan);
}

/// <summary>The work of a step can't be finished yet.</summary>
public sealed class WorkIncompleteException(IReadOnlyList<WorkError> errors) : Exception(Describe(errors))
{
    /// <summary>What is missing, each tied to the field that mends it.</summary>
    public IReadOnlyList<WorkError> Errors { get; } = errors;

    private static string Describe(IReadOnlyList<WorkError> errors)
    {
        var text = new StringBuilder();
        foreach (var error in errors) text.Append(error.Field).Append(": ").AppendLine(error.Sentence);
        return text.ToString();
    }
}
