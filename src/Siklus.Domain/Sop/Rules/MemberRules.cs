using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

/// <summary>Rules 3 and 4: taking back, giving away and releasing.</summary>
internal static class MemberRules
{
    /// <summary>Rule 3: only what was finished in this round, and only while nobody of the next step has picked up.</summary>
    public static void RecallIsInTime(this Proposal proposal, Tugas tugas)
    {
        var keadaan = proposal.Keadaan;
        if (tugas.Peran != TugasPeran.Pelaksana || tugas.State != TugasState.Finished || tugas.Putaran != keadaan.Putaran)
            throw new RuleViolationException(SopRules.NotRecallable);
        if (tugas.Urutan == keadaan.Urutan) return;
        var diterima = keadaan.SemuaTugas.Any(t => t.Urutan == keadaan.Urutan && t.IsValid && t.State != TugasState.Open);
        if (tugas.Urutan != keadaan.LangkahTerakhirSelesai || diterima)
            throw new RuleViolationException(SopRules.RecallTooLate);
    }

    /// <summary>
    /// A superior gives the task to any post; the holder to another of its group or to the superior. A superior's task only goes upwards.
    /// </summary>
    public static void ReassignIsAllowed(this Proposal proposal, Tugas tugas, JabatanId kepada, Hierarchy hierarchy)
    {
        var oleh = proposal.Context.Pelaku.JabatanId;
        var milik = tugas.Pemegang;
        var olehPemegang = tugas.IsFor(oleh);
        if (!olehPemegang && !hierarchy.IsAboveAny(oleh, milik)) throw new RuleViolationException(SopRules.NotAuthorised);
        var keAtas = hierarchy.IsAboveAny(kepada, milik);
        var bolehDiberi = keAtas || (tugas.Peran != TugasPeran.Atasan && (!olehPemegang || tugas.Kelompok.Contains(kepada)));
        if (!bolehDiberi || tugas.Jabatan == kepada) throw new RuleViolationException(SopRules.ReassignTarget, kepada);
        if (proposal.HasTaskBeside(tugas, kepada)) throw new RuleViolationException(SopRules.AlreadyMember, kepada);
    }

    /// <summary>Rule 4: the next reviewer, or the superior of the member or of the step, lets the case go on without it.</summary>
    public static void ReleaseIsAllowed(this Proposal proposal, Tugas tugas, Hierarchy hierarchy)
    {
        var anggota = tugas.Peran == TugasPeran.Pelaksana && proposal.Sop.LangkahKe(tugas.Urutan).Mode == ModeLangkah.MasingMasing;
        if (!anggota && tugas.Peran != TugasPeran.Pihak) throw new RuleViolationException(SopRules.NotReleasable);
        var oleh = proposal.Context.Pelaku.JabatanId;
        var milik = tugas.Pemegang.Concat(tugas.Induk is { } induk ? proposal.Keadaan.Tugas(induk).Pemegang : []);
        if (!proposal.NextReviewers(tugas.Urutan).Contains(oleh) && !hierarchy.IsAboveAny(oleh, milik))
            throw new RuleViolationException(SopRules.NotAuthorised);
    }

    /// <summary>The post that began the case, or one above it, or one above any of the given posts.</summary>
    public static void OnlyStarterOrSuperior(this Proposal proposal, Hierarchy hierarchy, IEnumerable<JabatanId>? alsoAbove = null)
    {
        var oleh = proposal.Context.Pelaku.JabatanId;
        var pemulai = proposal.Keadaan.Pemulai.JabatanId;
        if (oleh != pemulai && !hierarchy.IsAbove(oleh, pemulai) && !hierarchy.IsAboveAny(oleh, alsoAbove ?? []))
            throw new RuleViolationException(SopRules.NotAuthorised);
    }

    /// <summary>Posts that review a step next: those of the first later decision.</summary>
    public static IReadOnlyList<JabatanId> NextReviewers(this Proposal proposal, int urutan)
    {
        var periksa = proposal.Sop.Langkah.Where(l => l.Urutan > urutan && l.Keputusan is not null).MinBy(l => l.Urutan);
        return periksa is null ? [] : proposal.Keadaan.Pengikatan.Of(periksa.Penanggung);
    }

    private static bool HasTaskBeside(this Proposal proposal, Tugas tugas, JabatanId jabatan) => proposal.Keadaan.SemuaTugas.Any(t =>
        t.Nomor != tugas.Nomor && t.IsValid && t.Urutan == tugas.Urutan && t.Peran == tugas.Peran && t.Pihak == tugas.Pihak &&
        t.Dinilai == tugas.Dinilai && t.Induk == tugas.Induk && t.Jabatan == jabatan);
}
