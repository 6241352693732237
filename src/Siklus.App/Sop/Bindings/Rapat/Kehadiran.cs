using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.Rapat;

/// <summary>Whether somebody was at a meeting, and how it is known.</summary>
public enum StatusHadir
{
    /// <summary>Nothing is known yet.</summary>
    Belum,

    /// <summary>The person said so.</summary>
    Hadir,

    /// <summary>The person signed on paper; whoever keeps the minutes says so.</summary>
    HadirDiKertas,

    /// <summary>The person said so, with the reason.</summary>
    TidakHadir,
}

/// <summary>One invited post of a meeting.</summary>
/// <param name="Jabatan">The post.</param>
/// <param name="Status">Whether it was there.</param>
/// <param name="Utc">When that was said, or null.</param>
/// <param name="Alasan">Reason of an absence, or null.</param>
/// <param name="MengisiSendiri">The post has a task of its own to say so.</param>
public sealed record Kehadiran(JabatanId Jabatan, StatusHadir Status, DateTime? Utc, string? Alasan, bool MengisiSendiri)
{
    /// <summary>It was there.</summary>
    public bool IsPresent => Status is StatusHadir.Hadir or StatusHadir.HadirDiKertas;

    /// <summary>
    /// Everybody invited, in the office's order: the doer of the step, the posts with a counterpart task of their own, those invited besides. What a
    /// person said about oneself stands before what was ticked for him.
    /// </summary>
    public static IReadOnlyList<Kehadiran> Of(WorkContext work, RapatIsian isian)
    {
        var own = work.Case.CounterpartsOf(work.Tugas.Nomor).Where(t => t.Pihak == HadirKind.Kode)
            .SelectMany(t => (t.Jabatan is { } one ? [one] : (IEnumerable<JabatanId>)t.Kelompok).Select(j => (Jabatan: j, Tugas: t)))
            .GroupBy(x => x.Jabatan).ToDictionary(g => g.Key, g => g.First().Tugas);
        var invited = own.Keys.Concat(isian.Undang.Select(id => new JabatanId(id))).ToHashSet();
        if (work.Tugas.Jabatan is { } doer) invited.Add(doer);
        return [.. work.Names.Jabatan.Where(j => invited.Contains(j.Id)).Select(j => One(j.Id))];

        Kehadiran One(JabatanId jabatan)
        {
            var task = own.GetValueOrDefault(jabatan);
            if (task is { State: TugasState.Finished, Alasan: { } why }) return new(jabatan, StatusHadir.TidakHadir, task.FinishedUtc, why, true);
            if (task is { State: TugasState.Finished }) return new(jabatan, StatusHadir.Hadir, task.FinishedUtc, null, true);
            // Whoever holds the meeting is there, once it is the day.
            if (jabatan == work.Tugas.Jabatan) return new(jabatan, isian.Hari <= work.Today && work.Tugas.State != TugasState.Open ? StatusHadir.Hadir : StatusHadir.Belum, null, null, false);
            var onPaper = isian.HadirDiKertas.Contains(jabatan.Value);
            return new(jabatan, onPaper ? StatusHadir.HadirDiKertas : StatusHadir.Belum, null, null, task is not null);
        }
    }
}
