using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

public sealed partial class Pelaksanaan
{
    /// <summary>Takes a finished task back while nobody of the next step has picked up; the next step's tasks end.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.NotHolder"/>, <see cref="SopRules.NotRecallable"/>, <see cref="SopRules.RecallTooLate"/>, <see cref="SopRules.ReasonNeeded"/>.
    /// </exception>
    public void Recall(CommandContext context, int tugas, string alasan) => Act(context, tugas, proposal =>
    {
        var yang = proposal.Known(tugas);
        proposal.OnlyTheHolderActs(yang);
        proposal.RecallIsInTime(yang);
        proposal.Write(new Riwayat.DitarikKembali(tugas, Reasons.Given(alasan)));
    });

    /// <summary>
    /// Gives an open task to another post, which has to pick it up: by the superior to any post, by the holder to another of the group or to the superior.
    /// </summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.NotAuthorised"/>, <see cref="SopRules.ReassignTarget"/>, <see cref="SopRules.AlreadyMember"/>,
    /// <see cref="SopRules.ReasonNeeded"/>.
    /// </exception>
    public void Reassign(
        CommandContext context, int tugas, JabatanId kepada, string alasan, IReadOnlyDictionary<JabatanId, JabatanId> superiors) =>
        Act(context, tugas, proposal =>
        {
            var yang = proposal.StillOpen(tugas);
            proposal.ReassignIsAllowed(yang, kepada, new Hierarchy(superiors));
            proposal.Write(new Riwayat.Dialihkan(tugas, yang.Jabatan, kepada, Reasons.Given(alasan)));
        });

    /// <summary>
    /// Lets the case go on without a member of a step or without a counterpart, by the next reviewer or a superior; it shows everywhere afterwards.
    /// </summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.NotReleasable"/>, <see cref="SopRules.NotAuthorised"/>, <see cref="SopRules.ReasonNeeded"/>.
    /// </exception>
    public void Release(
        CommandContext context, int tugas, string alasan, IReadOnlyDictionary<JabatanId, JabatanId> superiors) => Act(context, tugas, proposal =>
    {
        var yang = proposal.StillOpen(tugas);
        proposal.ReleaseIsAllowed(yang, new Hierarchy(superiors));
        proposal.Write(new Riwayat.DitutupTanpa(tugas, Reasons.Given(alasan)));
        if (yang.Peran == TugasPeran.Pelaksana) proposal.GoOnWhenDone(yang.Urutan);
    });

    /// <summary>
    /// Changes the posts of a column for the rest of the case: later steps open for the new ones; in the open step new members and new counterparts get a
    /// task and open tasks of those who leave end. By the post that began the case, one above it, or one above a post of the column.
    /// </summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.UnknownKolom"/>, <see cref="SopRules.NotAuthorised"/>, <see cref="SopRules.NothingChanged"/>, <see cref="SopRules.EmptyGroup"/>,
    /// <see cref="SopRules.OnePostNeeded"/>, <see cref="SopRules.ReasonNeeded"/>.
    /// </exception>
    public void ChangeMembers(
        CommandContext context, string kolom, IReadOnlyList<JabatanId> tambah, IReadOnlyList<JabatanId> keluarkan, string alasan,
        IReadOnlyDictionary<JabatanId, JabatanId> superiors) => Act(context, null, proposal =>
    {
        if (Sop.KolomOf(kolom) is null) throw new RuleViolationException(SopRules.UnknownKolom, kolom);
        proposal.OnlyStarterOrSuperior(new Hierarchy(superiors), keadaan.Pengikatan.Of(kolom));
        proposal.ChangeKolom(kolom, tambah, keluarkan, Reasons.Given(alasan));
    });
}
