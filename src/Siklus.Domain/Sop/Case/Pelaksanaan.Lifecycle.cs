using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

public sealed partial class Pelaksanaan
{
    /// <summary>
    /// Pauses the case; time does not count until it goes on. By whoever has an open task, began the case, or stands above one of them.
    /// </summary>
    /// <exception cref="RuleViolationException"><see cref="SopRules.NotAuthorised"/>, <see cref="SopRules.ReasonNeeded"/>.</exception>
    public void Pause(
        CommandContext context, string alasan, IReadOnlyDictionary<JabatanId, JabatanId> superiors) => Act(context, null, proposal =>
    {
        MayPause(proposal, superiors);
        proposal.Write(new Riwayat.Dijeda(Reasons.Given(alasan)));
    });

    /// <summary>Lets a paused case go on. By the same posts as <see cref="Pause"/>.</summary>
    /// <exception cref="RuleViolationException"><see cref="SopRules.NotPaused"/>, <see cref="SopRules.NotAuthorised"/>.</exception>
    public void Resume(
        CommandContext context, IReadOnlyDictionary<JabatanId, JabatanId> superiors, string? alasan = null) => Act(context, null, proposal =>
    {
        if (Status != StatusPelaksanaan.Dijeda) throw new RuleViolationException(SopRules.NotPaused);
        MayPause(proposal, superiors);
        proposal.Write(new Riwayat.Dilanjutkan(Reasons.Trimmed(alasan)));
    }, evenPaused: true);

    /// <summary>Cancels the case, paused or not. By the post that began it or one above.</summary>
    /// <exception cref="RuleViolationException"><see cref="SopRules.NotAuthorised"/>, <see cref="SopRules.ReasonNeeded"/>.</exception>
    public void Cancel(
        CommandContext context, string alasan, IReadOnlyDictionary<JabatanId, JabatanId> superiors) => Act(context, null, proposal =>
    {
        proposal.OnlyStarterOrSuperior(new Hierarchy(superiors));
        proposal.Write(new Riwayat.Dibatalkan(Reasons.Given(alasan)));
    }, evenPaused: true);

    /// <summary>Adds a note to the case or to a task, paused or not; who may read the case may write one.</summary>
    /// <exception cref="RuleViolationException"><see cref="SopRules.ReasonNeeded"/> for an empty note, <see cref="SopRules.UnknownTask"/>.</exception>
    public void AddNote(CommandContext context, string teks, int? tugas = null) => Act(context, tugas, proposal =>
    {
        if (tugas is { } nomor) proposal.Known(nomor);
        proposal.Write(new Riwayat.CatatanDitambahkan(Reasons.Given(teks), tugas));
    }, evenPaused: true);

    /// <summary>Begins a child case of the SOP that the step refers to; the step cannot be finished before the child ends.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.NotHolder"/>, <see cref="SopRules.NotAccepted"/>, <see cref="SopRules.NoRelatedSop"/>, <see cref="SopRules.ChildOpen"/>.
    /// </exception>
    public void StartChild(CommandContext context, int tugas, PelaksanaanId anak) => Act(context, tugas, proposal =>
    {
        var yang = proposal.StillOpen(tugas);
        proposal.OnlyTheHolderActs(yang);
        yang.NeedsTerima();
        var sopTerkait = Sop.LangkahKe(yang.Urutan).SopTerkait;
        if (sopTerkait is null || yang.Peran != TugasPeran.Pelaksana) throw new RuleViolationException(SopRules.NoRelatedSop);
        if (keadaan.Anak.Any(a => a.Tugas == tugas && a.Status == StatusPelaksanaan.Berjalan))
            throw new RuleViolationException(SopRules.ChildOpen);
        proposal.Write(new Riwayat.AnakDimulai(tugas, anak, sopTerkait));
    });

    /// <summary>
    /// Tells that a child case ended. The step ends with it when the child was finished and nothing else is missing; otherwise its holder finishes by hand.
    /// The actor is whoever ended the child.
    /// </summary>
    /// <exception cref="RuleViolationException"><see cref="SopRules.UnknownChild"/>.</exception>
    public void FinishChild(CommandContext context, PelaksanaanId anak, bool dibatalkan = false, IReadOnlyList<OutputRef>? outputs = null)
    {
        var tugas = keadaan.Anak.FirstOrDefault(a => a.Id == anak && a.Status == StatusPelaksanaan.Berjalan)?.Tugas;
        Act(context, tugas, proposal =>
        {
            if (tugas is not { } nomor) throw new RuleViolationException(SopRules.UnknownChild);
            var yang = proposal.Known(nomor);
            if (yang.IsOpen) proposal.AddOutputs(yang, outputs ?? []);
            proposal.Write(new Riwayat.AnakSelesai(nomor, anak, dibatalkan));
            if (!dibatalkan && proposal.CanFinishByItself(yang)) proposal.FinishTask(yang, alasanKelengkapan: null, catatan: null);
        }, evenPaused: true);
    }

    private void MayPause(Proposal proposal, IReadOnlyDictionary<JabatanId, JabatanId> superiors)
    {
        var terlibat = keadaan.SemuaTugas.Where(t => t.IsOpen).SelectMany(t => t.Pemegang).ToList();
        if (!terlibat.Contains(proposal.Context.Pelaku.JabatanId)) proposal.OnlyStarterOrSuperior(new Hierarchy(superiors), terlibat);
    }
}
