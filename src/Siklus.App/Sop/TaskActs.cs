using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>What one person may do with one task today besides the work itself; each is the post in whose name it is done, or null when the engine would refuse it.</summary>
/// <param name="Accept">Terima.</param>
/// <param name="Recall">Tarik kembali.</param>
/// <param name="Reassign">Alihkan.</param>
/// <param name="ReassignTargets">Posts to which it may be given.</param>
/// <param name="Release">Tutup tanpa.</param>
/// <param name="HandOverAgain">Serahkan ulang to counterparts that did not agree.</param>
/// <param name="Return">Kembalikan to an earlier step.</param>
public sealed record TaskActs(
    JabatanId? Accept, JabatanId? Recall, JabatanId? Reassign, IReadOnlyList<JabatanId> ReassignTargets, JabatanId? Release, JabatanId? HandOverAgain, JabatanId? Return)
{
    /// <summary>Nothing can be done.</summary>
    public bool None => Accept is null && Recall is null && Reassign is null && Release is null && HandOverAgain is null && Return is null;

    /// <summary>Asks the engine about every act.</summary>
    /// <param name="rehearsal">The case and the person.</param>
    /// <param name="pelaksanaan">The case.</param>
    /// <param name="nomor">Number of the task.</param>
    /// <param name="posts">Posts of the office.</param>
    /// <param name="superiors">Each post's superior.</param>
    public static TaskActs Of(
        Rehearsal rehearsal, Pelaksanaan pelaksanaan, int nomor, IEnumerable<JabatanId> posts, IReadOnlyDictionary<JabatanId, JabatanId> superiors)
    {
        var tugas = pelaksanaan.TugasKe(nomor);
        if (!tugas.IsOpen) return new(null, RecallOf(rehearsal, tugas), null, [], null, null, null);
        var reassign = posts.Select(kepada => (Kepada: kepada, Oleh: rehearsal.Allows((p, c) => p.Reassign(c, nomor, kepada, Rehearsal.AnyReason, superiors))))
            .Where(found => found.Oleh is not null).ToList();
        return new(
            rehearsal.Allows((p, c) => p.Accept(c, nomor)), null, reassign.Select(found => found.Oleh).FirstOrDefault(), [.. reassign.Select(found => found.Kepada)],
            rehearsal.Allows((p, c) => p.Release(c, nomor, Rehearsal.AnyReason, superiors)),
            pelaksanaan.CounterpartsOf(nomor).Any(t => t.Setuju == false) ? rehearsal.Allows((p, c) => p.HandOver(c, nomor)) : null,
            ReturnOf(rehearsal, pelaksanaan, tugas));
    }

    private static JabatanId? ReturnOf(Rehearsal rehearsal, Pelaksanaan pelaksanaan, Tugas tugas) =>
        tugas.Peran == TugasPeran.Pelaksana && pelaksanaan.Sop.LangkahKe(tugas.Urutan).Keputusan is not null && pelaksanaan.AllowedReturnTargets(tugas.Urutan) is [var first, ..]
            ? rehearsal.Allows((p, c) => p.Return(c, tugas.Nomor, Rehearsal.AnyReason, first.Urutan))
            : null;

    /// <summary>The post in whose name a finished task may be taken back, or null.</summary>
    public static JabatanId? RecallOf(Rehearsal rehearsal, Tugas tugas) =>
        tugas.State == TugasState.Finished ? rehearsal.Allows((p, c) => p.Recall(c, tugas.Nomor, Rehearsal.AnyReason)) : null;
}
