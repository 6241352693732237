using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

public sealed partial class Pelaksanaan
{
    /// <summary>Picks a task up (Terima). It claims a task of a group, starts the working time and ends the former person's right to recall.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.AlreadyAccepted"/>, <see cref="SopRules.NotHolder"/>, <see cref="SopRules.TaskNotOpen"/>.
    /// </exception>
    public void Accept(CommandContext context, int tugas) => Act(context, tugas, proposal =>
    {
        var yang = proposal.StillOpen(tugas);
        if (yang.State == TugasState.Accepted) throw new RuleViolationException(SopRules.AlreadyAccepted, yang.AcceptedBy?.PegawaiId);
        proposal.OnlyTheHolderActs(yang);
        proposal.Write(new Riwayat.Diterima(tugas));
    });

    /// <summary>
    /// Adds an output to an accepted task: by its holder, or prepared by a helper; or to a counterpart's task by its owner. The newest of a code counts.
    /// </summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.NotInvolved"/>, <see cref="SopRules.NotAccepted"/>, <see cref="SopRules.UnknownOutput"/>,
    /// <see cref="SopRules.OutputOfCounterpart"/>.
    /// </exception>
    public void AddOutput(CommandContext context, int tugas, OutputRef output) => Act(context, tugas, proposal =>
    {
        var yang = proposal.StillOpen(tugas);
        proposal.OnlyHolderOrHelperPrepares(yang);
        if (yang.Peran == TugasPeran.Pelaksana) yang.NeedsTerima();
        proposal.AddOutputs(yang, [output]);
    });

    /// <summary>Links what answers a kelengkapan that comes from outside the SOP.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.NotInvolved"/>, <see cref="SopRules.NotAccepted"/>, <see cref="SopRules.UnknownKelengkapan"/>.
    /// </exception>
    public void LinkKelengkapan(CommandContext context, int tugas, string nama, OutputRef output) => Act(context, tugas, proposal =>
    {
        var yang = proposal.StillOpen(tugas);
        proposal.OnlyHolderOrHelperPrepares(yang);
        yang.NeedsTerima();
        proposal.Link(yang, nama, output);
    });

    /// <summary>Finishes a task; the case goes on when everybody of the step is done. Outputs given here are added first.</summary>
    /// <param name="context">The command.</param>
    /// <param name="tugas">Number of the task.</param>
    /// <param name="outputs">Outputs to add in the same act.</param>
    /// <param name="alasanKelengkapan">Why missing kelengkapan are passed.</param>
    /// <param name="catatan">A note; required where the step refers to another SOP that was done by hand.</param>
    /// <param name="tautan">What answers kelengkapan from outside the SOP, linked in the same act.</param>
    /// <param name="ikatan">Columns whose posts this very work settles for the rest of the case ("Membentuk Tim").</param>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.NotHolder"/>, <see cref="SopRules.NotAccepted"/>, <see cref="SopRules.DecisionNeeded"/>, <see cref="SopRules.ChildOpen"/>,
    /// <see cref="SopRules.UnknownKolom"/>, <see cref="SopRules.EmptyGroup"/>, <see cref="SopRules.OnePostNeeded"/>,
    /// <see cref="SopRules.NoteNeeded"/>, <see cref="SopRules.CounterpartPending"/>, <see cref="SopRules.CounterpartRefused"/>,
    /// <see cref="SopRules.OutputsMissing"/>, <see cref="SopRules.KelengkapanMissing"/>, <see cref="SopRules.UnknownKelengkapan"/>.
    /// </exception>
    public void Finish(
        CommandContext context, int tugas, IReadOnlyList<OutputRef>? outputs = null, string? alasanKelengkapan = null, string? catatan = null,
        IReadOnlyList<TautanKelengkapan>? tautan = null, IReadOnlyList<IkatanKolom>? ikatan = null) =>
        Act(context, tugas, proposal =>
        {
            var yang = proposal.StillOpen(tugas);
            proposal.OnlyTheHolderActs(yang);
            yang.NeedsTerima();
            if (proposal.Sop.LangkahKe(yang.Urutan).Keputusan is not null) throw new RuleViolationException(SopRules.DecisionNeeded);
            foreach (var satu in tautan ?? []) proposal.Link(yang, satu.Nama, satu.Ref);
            proposal.AddOutputs(yang, outputs ?? []);
            proposal.RelatedSopNeedsNote(yang, catatan);
            foreach (var kolom in ikatan ?? []) proposal.SettleKolom(yang, kolom);
            proposal.FinishTask(yang, alasanKelengkapan, catatan);
        });

    /// <summary>Hands the work over to the counterparts that act after the holder, and again to those that did not agree.</summary>
    /// <exception cref="RuleViolationException"><see cref="SopRules.NoCounterpart"/>, <see cref="SopRules.OutputsMissing"/> (those that
    /// no counterpart makes).</exception>
    public void HandOver(
        CommandContext context, int tugas, IReadOnlyList<OutputRef>? outputs = null, string? catatan = null) => Act(context, tugas, proposal =>
    {
        var yang = proposal.StillOpen(tugas);
        proposal.OnlyTheHolderActs(yang);
        yang.NeedsTerima();
        proposal.AddOutputs(yang, outputs ?? []);
        proposal.HandOverTask(yang, catatan);
    });

    /// <summary>Performs a counterpart act, or gives the superior's verdict. Picking it up first is possible but not needed.</summary>
    /// <param name="context">The command.</param>
    /// <param name="tugas">Number of the counterpart's or superior's task.</param>
    /// <param name="outputs">Outputs that the act makes.</param>
    /// <param name="setuju">Yes or no; required of a superior and of an act that decides.</param>
    /// <param name="alasan">Reason or remark; required for a no.</param>
    /// <param name="butir">Reasons per item.</param>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.NotACounterpart"/>, <see cref="SopRules.NotHolder"/>, <see cref="SopRules.VerdictNeeded"/>, <see cref="SopRules.ReasonNeeded"/>,
    /// <see cref="SopRules.ReviewerIsSupplier"/>, <see cref="SopRules.OutputsMissing"/>.
    /// </exception>
    public void ActAsCounterpart(
        CommandContext context, int tugas, IReadOnlyList<OutputRef>? outputs = null, bool? setuju = null, string? alasan = null,
        IReadOnlyList<AlasanButir>? butir = null) => Act(context, tugas, proposal =>
    {
        var yang = proposal.StillOpen(tugas);
        if (yang.Peran == TugasPeran.Pelaksana) throw new RuleViolationException(SopRules.NotACounterpart);
        proposal.OnlyTheHolderActs(yang);
        proposal.VerdictIsGivenAndFair(yang, setuju);
        if (setuju == false) Reasons.Given(alasan);
        proposal.AddOutputs(yang, outputs ?? []);
        if (setuju != false) proposal.CounterpartMakesItsOutputs(yang);
        proposal.Write(new Riwayat.PihakBertindak(tugas, setuju, Reasons.Trimmed(alasan), butir ?? []));
    });
}
