using Microsoft.EntityFrameworkCore;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>A late step of one's subordinates, told to the superior.</summary>
/// <param name="PelaksanaanId">The case.</param>
/// <param name="Tugas">Number of the task where one post alone has it; null where several have theirs.</param>
/// <param name="NomorCetak">Number of the step as printed.</param>
/// <param name="Perihal">The case's perihal and period.</param>
/// <param name="Pemegang">Whose turn it is.</param>
/// <param name="Tenggat">The case's due day.</param>
/// <param name="Kalimat">"Lewat tenggat 3 hari kerja."</param>
public sealed record TugasDiteruskan(PelaksanaanId PelaksanaanId, int? Tugas, string NomorCetak, string Perihal, string Pemegang, DateOnly Tenggat, string Kalimat);

/// <summary>
/// Late tasks that the office lets reach the superior of whoever has them (eskalasi). Found when asked for: nothing is sent and nothing is stored, and a case that is
/// finished, paused or no longer late is simply not there.
/// </summary>
public sealed class ListDiteruskan(SiklusDb db, SopLibrary library, OfficeNames names, LoadDue loadDue)
{
    /// <summary>Those of the posts directly under the actor's, the longest overdue first.</summary>
    public async Task<IReadOnlyList<TugasDiteruskan>> RunAsync(Actor actor, CancellationToken cancel = default)
    {
        await names.LoadAsync(cancel);
        var under = names.Superiors.Where(s => actor.Holds(s.Value) && !actor.Holds(s.Key)).Select(s => s.Key).ToList();
        if (under.Count == 0) return [];
        var due = await loadDue.RunAsync(cancel);
        var today = due.Today;
        var rows = await (
            from tugas in db.Set<TugasRow>()
            join kasus in db.Set<PelaksanaanRow>() on tugas.PelaksanaanId equals kasus.Id
            where under.Contains(tugas.JabatanId) && tugas.Tenggat < today && !tugas.Membantu && !tugas.Dijeda && tugas.Peran != TugasPeran.Penjawab
            select new { Tugas = tugas, Kasus = kasus }).AsNoTracking().ToListAsync(cancel);
        var found = new List<TugasDiteruskan>();
        foreach (var step in rows.Where(r => due.IsEscalated(r.Tugas.Tenggat)).GroupBy(r => (r.Tugas.PelaksanaanId, r.Tugas.Urutan)))
        {
            var (kasus, tenggat) = (step.First().Kasus, step.First().Tugas.Tenggat!.Value);
            var sop = await library.FindAsync(kasus.SopVersiId, cancel);
            var tasks = step.Select(r => r.Tugas.Tugas).Distinct().ToList();
            found.Add(new TugasDiteruskan(
                kasus.Id, tasks.Count == 1 ? tasks[0] : null, sop.LangkahKe(step.Key.Urutan).NomorTampil, kasus.Judul, names.Short(step.Select(r => r.Tugas.JabatanId)), tenggat, due.Of(tenggat)!));
        }
        return [.. found.OrderBy(f => f.Tenggat).ThenBy(f => f.Perihal, StringComparer.Ordinal)];
    }
}
