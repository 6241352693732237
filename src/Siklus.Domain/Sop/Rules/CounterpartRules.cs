using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

/// <summary>Rule 2: counterpart acts, which only their owner performs.</summary>
internal static class CounterpartRules
{
    public static void CounterpartsHaveActed(this Proposal proposal, Tugas tugas)
    {
        var wajib = proposal.Sop.LangkahKe(tugas.Urutan).Pihak.Where(p => p.Wajib).ToList();
        var belum = wajib.Where(p => proposal.TasksOf(tugas, p) is var milik && (milik.Count == 0 || milik.Exists(t => t.IsOpen))).ToList();
        if (belum.Count > 0) throw new RuleViolationException(SopRules.CounterpartPending, Names(belum));
        var menolak = wajib.Where(p => proposal.TasksOf(tugas, p).Any(t => t.Setuju == false)).ToList();
        if (menolak.Count > 0) throw new RuleViolationException(SopRules.CounterpartRefused, Names(menolak));
    }

    /// <summary>
    /// Opens the acts that follow the holder's work, and once more those that were refused: for the post that refused, or when it has left, for who is bound now.
    /// </summary>
    public static void HandOverTask(this Proposal proposal, Tugas tugas, string? catatan)
    {
        var pihak = proposal.Sop.LangkahKe(tugas.Urutan).Pihak;
        var ditolak = pihak.SelectMany(p => proposal.TasksOf(tugas, p)).Where(t => t.Setuju == false).ToList();
        var baru = pihak.Where(p => p.Sesudah == SaatPihak.Penyerahan && proposal.TasksOf(tugas, p).Count == 0).ToList();
        if (ditolak.Count == 0 && baru.Count == 0) throw new RuleViolationException(SopRules.NoCounterpart);
        var kurang = proposal.Keadaan.MissingOutputs(proposal.Sop, tugas).Where(o => !pihak.Any(p => p.Output.Contains(o.Kode))).ToList();
        if (kurang.Count > 0) throw FinishRules.Missing(kurang);
        proposal.Write(new Riwayat.Diserahkan(tugas.Nomor, Reasons.Trimmed(catatan), [.. ditolak.Select(t => t.Nomor)]));
        foreach (var lagi in ditolak.Where(t => t.Kelompok.Any(proposal.Keadaan.Pengikatan.Of(pihak.First(p => p.Kode == t.Pihak).Kolom).Contains)))
            proposal.Write(new Riwayat.TugasDibuka(lagi.Urutan, lagi.Putaran, lagi.Pemegang, lagi.Pihak, tugas.Nomor));
        var pergi = pihak.Where(p => ditolak.Exists(t => t.Pihak == p.Kode) && proposal.TasksOf(tugas, p).Count == 0);
        proposal.OpenCounterparts(tugas.Nomor, [.. baru, .. pergi]);
    }

    /// <summary>An act that decides says yes or no, and not by who supplied the work (rule 6).</summary>
    public static void VerdictIsGivenAndFair(this Proposal proposal, Tugas tugas, bool? setuju)
    {
        var dinilai = proposal.JudgedBy(tugas);
        if (dinilai is null) return;
        if (setuju is null) throw new RuleViolationException(SopRules.VerdictNeeded);
        if (dinilai.Penyuplai.Contains(proposal.Context.Pelaku.PegawaiId))
            throw new RuleViolationException(SopRules.ReviewerIsSupplier, dinilai.Pemegang);
    }

    public static void CounterpartMakesItsOutputs(this Proposal proposal, Tugas tugas)
    {
        var langkah = proposal.Sop.LangkahKe(tugas.Urutan);
        if (tugas.Pihak is null || langkah.PihakOf(tugas.Pihak) is not { } pihak) return;
        var ada = proposal.Keadaan.Outputs.Where(o => !o.Digantikan && o.Tugas == tugas.Nomor).Select(o => o.Ref.Kode).ToHashSet();
        var kurang = langkah.OutputWajib.Where(o => pihak.Output.Contains(o.Kode) && !ada.Contains(o.Kode)).ToList();
        if (kurang.Count > 0) throw FinishRules.Missing(kurang);
    }

    /// <summary>The tasks of an act that belong to a doer's task and count now.</summary>
    public static List<Tugas> TasksOf(this Proposal proposal, Tugas tugas, Pihak pihak) =>
        [.. proposal.Keadaan.ChildrenOf(tugas.Nomor).Where(t => t.Pihak == pihak.Kode)];

    private static Tugas? JudgedBy(this Proposal proposal, Tugas tugas)
    {
        if (tugas.Dinilai is { } nomor) return proposal.Keadaan.Tugas(nomor);
        var memutus = tugas.Pihak is { } kode && proposal.Sop.LangkahKe(tugas.Urutan).PihakOf(kode) is { Memutus: true };
        return memutus && tugas.Induk is { } induk ? proposal.Keadaan.Tugas(induk) : null;
    }

    private static string Names(IEnumerable<Pihak> pihak) => string.Join("; ", pihak.Select(p => p.Nama));
}
