using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

/// <summary>Rule 1: one step is open at a time; how a step opens for its posts, and what opens after it.</summary>
internal static class StepFlow
{
    /// <summary>Opens a step for the posts bound to it, or only for some members.</summary>
    public static void OpenStep(this Proposal proposal, int urutan, IReadOnlyList<JabatanId>? onlyFor = null)
    {
        var langkah = proposal.Sop.LangkahKe(urutan);
        var jabatan = onlyFor ?? proposal.PostsOf(langkah);
        if (langkah.Mode == ModeLangkah.MasingMasing)
            foreach (var satu in jabatan) proposal.OpenFor(langkah, [satu]);
        else
            proposal.OpenFor(langkah, jabatan);
    }

    /// <summary>Opens the doer's task for one more member of a step.</summary>
    public static void OpenFor(this Proposal proposal, Langkah langkah, IReadOnlyList<JabatanId> jabatan)
    {
        var nomor = proposal.Write(new Riwayat.TugasDibuka(langkah.Urutan, proposal.Keadaan.Putaran, jabatan, Pihak: null, Induk: null));
        proposal.OpenCounterparts(nomor, langkah.Pihak.Where(p => p.Sesudah == SaatPihak.Pembukaan));
    }

    /// <summary>Opens the tasks of counterpart acts.</summary>
    public static void OpenCounterparts(this Proposal proposal, int induk, IEnumerable<Pihak> pihak)
    {
        var tugas = proposal.Keadaan.Tugas(induk);
        foreach (var satu in pihak)
        {
            var jabatan = proposal.Keadaan.Pengikatan.Of(satu.Kolom);
            if (jabatan.Count == 0 && satu.Wajib) throw new RuleViolationException(SopRules.EmptyGroup, proposal.NameOf(satu.Kolom[0]));
            IEnumerable<IReadOnlyList<JabatanId>> groups = satu.Masing ? jabatan.Select(j => (IReadOnlyList<JabatanId>)[j]) : [jabatan];
            foreach (var group in groups.Where(g => g.Count > 0))
                proposal.Write(new Riwayat.TugasDibuka(tugas.Urutan, tugas.Putaran, group, satu.Kode, induk));
        }
    }

    /// <summary>Goes on when everybody of the step is done; closes the case after the last.</summary>
    public static void GoOnWhenDone(this Proposal proposal, int urutan)
    {
        if (!proposal.Keadaan.ValidOf(urutan).All(t => t.IsDone)) return;
        if (proposal.Sop.After(urutan).Urutan is { } berikut) proposal.OpenStep(berikut);
        else proposal.Write(new Riwayat.Selesai());
    }

    /// <summary>The posts that a step opens for.</summary>
    /// <exception cref="RuleViolationException"><see cref="SopRules.EmptyGroup"/>, <see cref="SopRules.OnePostNeeded"/>.</exception>
    public static IReadOnlyList<JabatanId> PostsOf(this Proposal proposal, Langkah langkah)
    {
        var jabatan = proposal.Keadaan.Pengikatan.Of(langkah.Penanggung);
        if (jabatan.Count == 0) throw new RuleViolationException(SopRules.EmptyGroup, proposal.NameOf(langkah.Penanggung));
        if (langkah.Mode == ModeLangkah.Satu && jabatan.Count > 1)
            throw new RuleViolationException(SopRules.OnePostNeeded, proposal.NameOf(langkah.Penanggung), jabatan.Count);
        return jabatan;
    }

    /// <summary>Refuses a start whose later steps would find nobody.</summary>
    public static void RefuseUnboundSteps(this Proposal proposal)
    {
        foreach (var langkah in proposal.Sop.Langkah)
        {
            proposal.PostsOf(langkah);
            foreach (var pihak in langkah.Pihak.Where(p => p.Wajib && proposal.Keadaan.Pengikatan.Of(p.Kolom).Count == 0))
                throw new RuleViolationException(SopRules.EmptyGroup, proposal.NameOf(pihak.Kolom[0]));
        }
    }

    private static string NameOf(this Proposal proposal, string kolom) => proposal.Sop.KolomOf(kolom)?.Nama ?? kolom;
}
