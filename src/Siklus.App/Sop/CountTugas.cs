using Microsoft.EntityFrameworkCore;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;

namespace Siklus.App.Sop;

/// <summary>How many tasks wait for a person: the number beside "Tugas saya".</summary>
public sealed class CountTugas(SiklusDb db)
{
    /// <summary>Open tasks of the posts held today, without those where the person may only help.</summary>
    public Task<int> RunAsync(Actor actor, CancellationToken cancel = default)
    {
        var jabatan = actor.Jabatan.Select(j => j.JabatanId).ToList();
        return db.Set<TugasRow>().Where(t => jabatan.Contains(t.JabatanId) && !t.Membantu && !t.Dijeda)
            .Select(t => new { t.PelaksanaanId, t.Tugas }).Distinct().CountAsync(cancel);
    }
}
