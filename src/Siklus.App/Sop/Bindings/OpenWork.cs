using Microsoft.EntityFrameworkCore;
using Siklus.App.Audit;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings;

/// <summary>Lays a task on the desk: loads its case and says what kind of work it is.</summary>
public sealed class OpenWork(SiklusDb db, CaseStore cases, OfficeNames names, OfficeTime time, Acting acting)
{
    /// <summary>The task with the kind <paramref name="jenis"/>, or null when the office has no such case, the case no such task or the task no such kind.</summary>
    public async Task<WorkContext?> RunAsync(PelaksanaanId id, int nomor, string jenis, Actor actor, CancellationToken cancel = default)
    {
        var loaded = await cases.FindAsync(id, cancel);
        var tugas = loaded?.Case.Tugas.FirstOrDefault(t => t.Nomor == nomor);
        if (loaded is null || tugas is null) return null;
        var pekerjaan = KindsOf(loaded.Case, tugas).FirstOrDefault(p => p.Jenis == jenis);
        return pekerjaan is null ? null : await ContextAsync(loaded, tugas, pekerjaan, actor, cancel);
    }

    /// <summary>The kinds of work of a task, in order: those of its step, or for a counterpart the one named by its act.</summary>
    public static IReadOnlyList<Pekerjaan> KindsOf(Pelaksanaan pelaksanaan, Tugas tugas) => KindsOf(pelaksanaan.Sop.LangkahKe(tugas.Urutan), tugas.Peran, tugas.Pihak);

    /// <summary>The kinds of work of a step for whoever has the part <paramref name="peran"/> in it.</summary>
    public static IReadOnlyList<Pekerjaan> KindsOf(Langkah langkah, TugasPeran peran, string? pihak) => (peran, pihak) switch
    {
        (TugasPeran.Pihak, { } kode) => [new Pekerjaan(kode, langkah.PihakOf(kode)?.Pengaturan ?? new Dictionary<string, string>())],
        (TugasPeran.Atasan, _) => [new Pekerjaan("atasan", new Dictionary<string, string>())],
        _ => langkah.Pekerjaan,
    };

    internal async Task<WorkContext> ContextAsync(LoadedCase loaded, Tugas tugas, Pekerjaan pekerjaan, Actor actor, CancellationToken cancel)
    {
        var instansi = await db.Set<Instansi>().AsNoTracking().FirstAsync(i => i.Id == loaded.Row.InstansiId, cancel);
        var work = new WorkContext(
            loaded, tugas, loaded.Case.Sop.LangkahKe(tugas.Urutan), pekerjaan, await names.LoadAsync(cancel), actor, instansi, new WallClock(instansi.Zona), time.UtcNow);
        // What is typed here is typed for the post that has the task.
        if ((work.Jabatan ?? work.HelperPost) is { } jabatan) acting.Enter(actor.As(jabatan));
        return work;
    }
}
