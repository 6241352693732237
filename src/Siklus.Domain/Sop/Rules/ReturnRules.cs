using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

/// <summary>A step that a decision may go back to.</summary>
/// <param name="Urutan">The step.</param>
/// <param name="Dipilih">It is the one preselected: where the sheet says, or where it is inferred to say.</param>
/// <param name="Disarankan">It is preselected or among the alternatives that the definition names.</param>
/// <param name="Anggota">Members for whom alone it may be opened; empty when it can only open for all.</param>
public sealed record ReturnTarget(int Urutan, bool Dipilih, bool Disarankan, IReadOnlyList<JabatanId> Anggota);

/// <summary>Rule 5: where a return may go, and for whom.</summary>
internal static class ReturnRules
{
    /// <summary>
    /// A printed target is the only one; an inferred one is preselected among the earlier steps; without one whoever decides chooses.
    /// </summary>
    public static IReadOnlyList<ReturnTarget> ReturnTargets(this Keadaan keadaan, SopDefinition sop, int urutan)
    {
        if (sop.LangkahKe(urutan).Keputusan is not { } keputusan) return [];
        return
        [
            .. from langkah in sop.Langkah
               where langkah.Urutan < urutan && keadaan.ValidOf(langkah.Urutan).Any()
               where keputusan.TargetBebas || langkah.Urutan == keputusan.Tidak
               let dipilih = langkah.Urutan == keputusan.Tidak
               select new ReturnTarget(langkah.Urutan, dipilih, dipilih || keputusan.Alternatif.Contains(langkah.Urutan), keadaan.ReturnMembers(langkah)),
        ];
    }

    /// <summary>Goes back: to the chosen step (or the preselected one), for all or for some.</summary>
    public static void ReturnTo(
        this Proposal proposal, Tugas keputusan, int? keUrutan, IReadOnlyList<JabatanId> anggota, string alasan, IReadOnlyList<AlasanButir> butir)
    {
        var targets = proposal.Keadaan.ReturnTargets(proposal.Sop, keputusan.Urutan);
        var target = (keUrutan is { } k ? targets.FirstOrDefault(t => t.Urutan == k) : targets.FirstOrDefault(t => t.Dipilih))
            ?? throw new RuleViolationException(SopRules.ReturnTarget, keUrutan);
        var asing = anggota.Except(target.Anggota).ToList();
        if (asing.Count > 0) throw new RuleViolationException(SopRules.ReturnMembers, (IReadOnlyList<JabatanId>)asing);
        proposal.Write(new Riwayat.Diputuskan(keputusan.Nomor, Ya: false, alasan, butir));
        proposal.Write(new Riwayat.Dikembalikan(keputusan.Nomor, target.Urutan, [.. anggota.Distinct()], alasan, butir));
        proposal.OpenStep(target.Urutan, anggota.Count > 0 ? [.. anggota.Distinct()] : null);
    }

    private static IReadOnlyList<JabatanId> ReturnMembers(this Keadaan keadaan, Langkah langkah) => langkah.Mode == ModeLangkah.MasingMasing
        ? [.. keadaan.ValidOf(langkah.Urutan).Select(t => t.Jabatan).OfType<JabatanId>().Distinct()]
        : [];
}
