using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>
/// Performs one act of the engine on a case and saves it: Terima, return, recall, reassign, release, pause, cancel and the like, which need nothing but
/// the engine. Acts that make documents or data are the kinds of work in <c>Bindings</c>.
/// </summary>
public sealed class ActOnCase(CaseStore cases, TimeProvider clock)
{
    /// <summary>Runs <paramref name="act"/> for <paramref name="actor"/> in the name of the command's post.</summary>
    /// <returns>The case after the act.</returns>
    /// <exception cref="RuleViolationException">
    /// The engine refused; or the actor does not hold the post today; or <see cref="CaseRules.TidakAda"/> when the office has no such case.
    /// </exception>
    public Task<LoadedCase> RunAsync(Command command, Actor actor, Action<Pelaksanaan, CommandContext> act, CancellationToken cancel = default) =>
        cases.ActAsync(command.PelaksanaanId, loaded =>
        {
            act(loaded.Case, command.In(actor, clock));
            return Task.CompletedTask;
        }, cancel);
}
