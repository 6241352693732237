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
public sealed class ListDiteruskan(SiklusDb db, CaseStore cases, OfficeNames names, LoadDue loadDue)
{
    /// <summary>Those of the posts directly under the actor's, the longest overdue first.</summary>
    public async Task<IReadOnlyList<TugasDiteruskan>> RunAsync(Actor actor, CancellationToken cancel = default)
    {
        await names.LoadAsync(cancel);
        var under = names.Superiors.Where(s => actor.Holds(s.Value) && !actor.Holds(s.Key)).Select(s => s.Key).ToList();
        if (under.Count == 0) return [];
        var due = await loadDue.RunAsync(cancel);
        var today = due.Today;
        var rows = await db.Set<TugasRow>().AsNoTracking()
            .Where(t => under.Contains(t.JabatanId) && t.Tenggat < today && !t.Membantu && !t.Dijeda && t.Peran != TugasPeran.Penjawab).ToListAsync(cancel);
        var byId = await cases.ReadAsync([.. rows.Where(r => due.IsEscalated(r.Tenggat)).Select(r => r.PelaksanaanId)], cancel);
        var found = new List<TugasDiteruskan>();
        foreach (var step in rows.Where(r => due.IsEscalated(r.Tenggat)).GroupBy(r => (r.PelaksanaanId, r.Urutan)))
        {
            if (!byId.TryGetValue(step.Key.PelaksanaanId, out var loaded)) continue;
            var tasks = step.Select(r => r.Tugas).Distinct().ToList();
            found.Add(new TugasDiteruskan(
                step.Key.PelaksanaanId, tasks.Count == 1 ? tasks[0] : null, loaded.Case.Sop.LangkahKe(step.Key.Urutan).NomorCetak, loaded.Row.Judul,
                names.Short(step.Select(r => r.JabatanId)), step.First().Tenggat!.Value, due.Of(step.First().Tenggat)!));
        }
        return [.. found.OrderBy(f => f.Tenggat).ThenBy(f => f.Perihal, StringComparer.Ordinal)];
    }
}
