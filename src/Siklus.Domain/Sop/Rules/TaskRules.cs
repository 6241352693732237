using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

/// <summary>Rule 2: who may act on a task, and when.</summary>
internal static class TaskRules
{
    /// <summary>The task, which must exist and be open.</summary>
    public static Tugas StillOpen(this Proposal proposal, int nomor)
    {
        var tugas = proposal.Known(nomor);
        return tugas.IsOpen ? tugas : throw new RuleViolationException(SopRules.TaskNotOpen, tugas.State);
    }

    /// <summary>The task, which must exist.</summary>
    public static Tugas Known(this Proposal proposal, int nomor) =>
        proposal.Keadaan.FindTugas(nomor) ?? throw new RuleViolationException(SopRules.UnknownTask, nomor);

    public static void OnlyTheHolderActs(this Proposal proposal, Tugas tugas)
    {
        if (!tugas.IsFor(proposal.Context.Pelaku.JabatanId)) throw new RuleViolationException(SopRules.NotHolder, tugas.Jabatan);
    }

    /// <summary>Posts of the step's further columns help; so do the other posts of a group of which one picked the task up.</summary>
    public static void OnlyHolderOrHelperPrepares(this Proposal proposal, Tugas tugas)
    {
        var jabatan = proposal.Context.Pelaku.JabatanId;
        if (!tugas.IsFor(jabatan) && !proposal.Keadaan.HelpersOf(proposal.Sop, tugas).Contains(jabatan))
            throw new RuleViolationException(SopRules.NotInvolved);
    }

    /// <summary>Rule 3: work begins with Terima.</summary>
    public static void NeedsTerima(this Tugas tugas)
    {
        if (tugas.State != TugasState.Accepted) throw new RuleViolationException(SopRules.NotAccepted);
    }

    public static IEnumerable<JabatanId> HelpersOf(this Keadaan keadaan, SopDefinition sop, Tugas tugas) => tugas.Peran != TugasPeran.Pelaksana
        ? []
        : keadaan.Pengikatan.Of(sop.LangkahKe(tugas.Urutan).Pembantu).Concat(tugas.Kelompok).Where(j => j != tugas.Jabatan).Distinct();
}

/// <summary>Reasons that the rules ask for.</summary>
internal static class Reasons
{
    /// <summary>The reason without blanks around it.</summary>
    /// <exception cref="RuleViolationException"><see cref="SopRules.ReasonNeeded"/> when there is none.</exception>
    public static string Given(string? alasan) => Trimmed(alasan) ?? throw new RuleViolationException(SopRules.ReasonNeeded);

    public static string? Trimmed(string? alasan) => string.IsNullOrWhiteSpace(alasan) ? null : alasan.Trim();
}
