using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

public sealed partial class Pelaksanaan
{
    /// <summary>Decides with yes: finishes the deciding step and goes on. (A no is <see cref="Return"/>.)</summary>
    /// <param name="context">The command.</param>
    /// <param name="tugas">Number of the deciding task.</param>
    /// <param name="outputs">Outputs to add in the same act.</param>
    /// <param name="alasan">A remark, or null.</param>
    /// <param name="alasanKelengkapan">Why missing kelengkapan are passed.</param>
    /// <param name="butir">Remarks per item.</param>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.NotADecision"/>, <see cref="SopRules.ReviewerIsSupplier"/>, <see cref="SopRules.SuperiorRefused"/> and all of
    /// <see cref="Finish"/>.
    /// </exception>
    public void Decide(
        CommandContext context, int tugas, IReadOnlyList<OutputRef>? outputs = null, string? alasan = null, string? alasanKelengkapan = null,
        IReadOnlyList<AlasanButir>? butir = null) => Act(context, tugas, proposal =>
    {
        var yang = OpenDecision(proposal, tugas);
        proposal.SupplierDoesNotApprove(yang);
        proposal.AddOutputs(yang, outputs ?? []);
        proposal.Write(new Riwayat.Diputuskan(tugas, Ya: true, Reasons.Trimmed(alasan), butir ?? []));
        proposal.FinishTask(yang, alasanKelengkapan, catatan: null);
    });

    /// <summary>Decides with no: the case goes back, the round (putaran) rises, and the steps in between open again in order.</summary>
    /// <param name="context">The command.</param>
    /// <param name="tugas">Number of the deciding task.</param>
    /// <param name="alasan">Why.</param>
    /// <param name="keUrutan">The step to open; null = the preselected one.</param>
    /// <param name="anggota">Members for whom alone it opens; null or empty = for all.</param>
    /// <param name="butir">Reasons per item.</param>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.NotADecision"/>, <see cref="SopRules.ReasonNeeded"/>, <see cref="SopRules.ReturnTarget"/>, <see cref="SopRules.ReturnMembers"/>.
    /// </exception>
    public void Return(
        CommandContext context, int tugas, string alasan, int? keUrutan = null, IReadOnlyList<JabatanId>? anggota = null,
        IReadOnlyList<AlasanButir>? butir = null) => Act(context, tugas, proposal =>
    {
        var yang = OpenDecision(proposal, tugas);
        proposal.ReturnTo(yang, keUrutan, anggota ?? [], Reasons.Given(alasan), butir ?? []);
    });

    /// <summary>
    /// Asks the superior to judge what the deciding person supplied; each supplied task becomes a task of the superior post. A superior who cannot judge
    /// (having supplied too) passes the question on by the same command on the superior's task.
    /// </summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.NothingToAsk"/>, <see cref="SopRules.NoSuperior"/>, <see cref="SopRules.NotADecision"/>.
    /// </exception>
    public void AskSuperior(
        CommandContext context, int tugas, IReadOnlyDictionary<JabatanId, JabatanId> superiors) => Act(context, tugas, proposal =>
    {
        var yang = proposal.StillOpen(tugas);
        if (yang.Peran == TugasPeran.Atasan)
        {
            proposal.OnlyTheHolderActs(yang);
            proposal.PassOn(yang, new Hierarchy(superiors));
            return;
        }
        proposal.AskAbout(OpenDecision(proposal, tugas), new Hierarchy(superiors));
    });

    private static Tugas OpenDecision(Proposal proposal, int tugas)
    {
        var yang = proposal.StillOpen(tugas);
        if (yang.Peran != TugasPeran.Pelaksana || proposal.Sop.LangkahKe(yang.Urutan).Keputusan is null)
            throw new RuleViolationException(SopRules.NotADecision);
        proposal.OnlyTheHolderActs(yang);
        yang.NeedsTerima();
        return yang;
    }
}
