using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

/// <summary>
/// Rule 8: a command from a screen that has not seen what concerns it is refused. Members of one step, and counterparts of one act, work side by side: what
/// one does does not concern the other, nor do remarks, nor a counterpart's consent concern the holder who waits for it.
/// </summary>
internal static class StaleRule
{
    public static void RefuseStale(this Keadaan keadaan, IReadOnlyList<CatatanRiwayat> riwayat, CommandContext context, int? nomor)
    {
        var tugas = nomor is { } n ? keadaan.FindTugas(n) : null;
        if (context.SeenNomor > riwayat.Count || riwayat.Skip(context.SeenNomor).Any(c => Concerns(keadaan, c.Isi, tugas)))
            throw new RuleViolationException(SopRules.Stale, context.SeenNomor, riwayat.Count);
    }

    private static bool Concerns(Keadaan keadaan, Riwayat isi, Tugas? tugas)
    {
        if (isi.IsRemark) return false;
        if (tugas is null || isi.TaskNumber() is not { } lain) return true;
        if (lain == tugas.Nomor) return true;
        var tugasLain = keadaan.Tugas(lain);
        if (tugasLain.Induk == tugas.Nomor) return tugasLain.Setuju == false;
        if (tugas.Induk == lain) return isi is not Riwayat.Diterima;
        return !AreSideBySide(tugas, tugasLain);
    }

    private static bool AreSideBySide(Tugas satu, Tugas lain) =>
        satu.IsOpen && lain.IsValid && satu.Urutan == lain.Urutan && satu.Peran == lain.Peran && satu.Pihak == lain.Pihak;
}
