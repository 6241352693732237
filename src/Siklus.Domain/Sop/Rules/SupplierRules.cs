using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

/// <summary>Rule 6: who supplied does not decide on it, person by person and whatever post is acted for; the superior does.</summary>
internal static class SupplierRules
{
    /// <summary>Yes needs, for each task that the person supplied to, a superior's consent; a superior's refusal stops everybody.</summary>
    public static void SupplierDoesNotApprove(this Proposal proposal, Tugas keputusan)
    {
        var ditolak = proposal.Reviewed(keputusan).Where(t => proposal.VerdictOn(keputusan, t) == false).ToList();
        if (ditolak.Count > 0) throw new RuleViolationException(SopRules.SuperiorRefused, PostsOf(ditolak));
        var sendiri = proposal.SuppliedBySelf(keputusan).Where(t => proposal.VerdictOn(keputusan, t) is null).ToList();
        if (sendiri.Count > 0) throw new RuleViolationException(SopRules.ReviewerIsSupplier, PostsOf(sendiri));
    }

    /// <summary>Asks the superior for a verdict on every task that the person supplied to and nobody was asked about.</summary>
    public static void AskAbout(this Proposal proposal, Tugas keputusan, Hierarchy hierarchy)
    {
        var belum = proposal.SuppliedBySelf(keputusan).Where(t => !proposal.Requests(keputusan, t).Any()).ToList();
        if (belum.Count == 0) throw new RuleViolationException(SopRules.NothingToAsk);
        var atasan = Superior(proposal, hierarchy);
        foreach (var tugas in belum) proposal.Write(new Riwayat.PihakDiminta(keputusan.Nomor, tugas.Nomor, atasan, Menggantikan: null));
    }

    /// <summary>A superior who supplied, or who cannot judge, passes the question on to the next superior.</summary>
    public static void PassOn(this Proposal proposal, Tugas permintaan, Hierarchy hierarchy) => proposal.Write(new Riwayat.PihakDiminta(
        permintaan.Induk!.Value, permintaan.Dinilai!.Value, Superior(proposal, hierarchy), permintaan.Nomor));

    /// <summary>The posts whose work the tasks are.</summary>
    public static IReadOnlyList<JabatanId> PostsOf(IEnumerable<Tugas> tugas) => [.. tugas.SelectMany(t => t.Pemegang).Distinct()];

    /// <summary>The tasks that a deciding task decides on.</summary>
    public static IEnumerable<Tugas> ReviewedBy(this Keadaan keadaan, SopDefinition sop, Tugas keputusan) =>
        sop.DiperiksaOleh(keputusan.Urutan).SelectMany(keadaan.ValidOf);

    private static IEnumerable<Tugas> Reviewed(this Proposal proposal, Tugas keputusan) =>
        proposal.Keadaan.ReviewedBy(proposal.Sop, keputusan);

    private static IEnumerable<Tugas> SuppliedBySelf(this Proposal proposal, Tugas keputusan) =>
        proposal.Reviewed(keputusan).Where(t => t.Penyuplai.Contains(proposal.Context.Pelaku.PegawaiId));

    private static IEnumerable<Tugas> Requests(this Proposal proposal, Tugas keputusan, Tugas dinilai) =>
        proposal.Keadaan.ChildrenOf(keputusan.Nomor).Where(t => t.Peran == TugasPeran.Atasan && t.Dinilai == dinilai.Nomor);

    private static bool? VerdictOn(this Proposal proposal, Tugas keputusan, Tugas dinilai) =>
        proposal.Requests(keputusan, dinilai).FirstOrDefault(t => t.State == TugasState.Finished)?.Setuju;

    private static JabatanId Superior(Proposal proposal, Hierarchy hierarchy) => hierarchy.Above(proposal.Context.Pelaku.JabatanId)
        ?? throw new RuleViolationException(SopRules.NoSuperior, proposal.Context.Pelaku.JabatanId);
}
