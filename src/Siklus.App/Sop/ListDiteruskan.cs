using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>A late step, told to the superior of whoever has it.</summary>
/// <param name="PelaksanaanId">The case.</param>
/// <param name="Tugas">Number of the task where one post alone has it; null where several have theirs.</param>
/// <param name="NomorCetak">Number of the step as printed.</param>
/// <param name="Perihal">The case's perihal and period.</param>
/// <param name="Pemegang">Whose turn it is.</param>
/// <param name="Tenggat">The case's due day.</param>
/// <param name="Kalimat">"Lewat tenggat 3 hari kerja."</param>
/// <param name="Kepada">The posts that it reaches; empty where nobody is left.</param>
/// <param name="Penerusan">"Diteruskan kepada Camat karena jabatan Sekretaris Kecamatan kosong."</param>
/// <param name="Dilewati">A superior was passed over, so that it is worth saying why it is here.</param>
public sealed record TugasDiteruskan(
    PelaksanaanId PelaksanaanId, int? Tugas, string NomorCetak, string Perihal, string Pemegang, DateOnly Tenggat, string Kalimat, IReadOnlyList<JabatanId> Kepada, string Penerusan, bool Dilewati);

/// <summary>
/// Late tasks that the office lets reach the superior of whoever has them (eskalasi), or the next one up whose post is held (<see cref="JalurEskalasi"/>). Found when asked
/// for: nothing is sent and nothing is stored, and a case that is finished, paused or no longer late is simply not there.
/// </summary>
public sealed class ListDiteruskan(SiklusDb db, SopLibrary library, OfficeNames names, LoadDue loadDue)
{
    /// <summary>Those that reach a post which the actor holds, the longest overdue first.</summary>
    public async Task<IReadOnlyList<TugasDiteruskan>> RunAsync(Actor actor, CancellationToken cancel = default) =>
        [.. (await AllAsync(cancel)).Where(f => f.Kepada.Any(actor.Holds))];

    /// <summary>Those of the whole office, the longest overdue first; also what reaches nobody.</summary>
    public async Task<IReadOnlyList<TugasDiteruskan>> AllAsync(CancellationToken cancel = default)
    {
        await names.LoadAsync(cancel);
        var susunan = names.Susunan;
        var due = await loadDue.RunAsync(cancel);
        var today = due.Today;
        var rows = await (
            from tugas in db.Set<TugasRow>()
            join kasus in db.Set<PelaksanaanRow>() on tugas.PelaksanaanId equals kasus.Id
            where tugas.Tenggat < today && !tugas.Membantu && !tugas.Dijeda && tugas.Peran != TugasPeran.Penjawab
            select new { Tugas = tugas, Kasus = kasus }).AsNoTracking().ToListAsync(cancel);
        var escalated = rows.Where(r => due.IsEscalated(r.Tugas.Tenggat)).Select(r => (r.Tugas, r.Kasus, Jalur: JalurEskalasi.Of(r.Tugas.JabatanId, susunan))).ToList();
        var found = new List<TugasDiteruskan>();
        // Posts of one step whose tasks go the same way are told together.
        foreach (var step in escalated.GroupBy(r => (r.Tugas.PelaksanaanId, r.Tugas.Urutan, Way: WayOf(r.Jalur))))
        {
            var (tugas, kasus, jalur) = step.First();
            // The Camat's own task: nobody stands above.
            if (jalur is { Kepada: [], Dilewati: [] } && susunan.Camat.Contains(tugas.JabatanId) && susunan.HolderOf(tugas.JabatanId) is not null) continue;
            var sop = await library.FindAsync(kasus.SopVersiId, cancel);
            var tasks = step.Select(r => r.Tugas.Tugas).Distinct().ToList();
            var tenggat = tugas.Tenggat!.Value;
            found.Add(new TugasDiteruskan(
                kasus.Id, tasks.Count == 1 ? tasks[0] : null, sop.LangkahKe(step.Key.Urutan).NomorTampil, kasus.Judul, names.Short(step.Select(r => r.Tugas.JabatanId)), tenggat, due.Of(tenggat)!,
                jalur.Kepada, Say(jalur), jalur.Dilewati.Count > 0));
        }
        return [.. found.OrderBy(f => f.Tenggat).ThenBy(f => f.Perihal, StringComparer.Ordinal).ThenBy(f => f.NomorCetak, StringComparer.Ordinal).ThenBy(f => f.Pemegang, StringComparer.Ordinal)];
    }

    private static string WayOf(JalurEskalasi jalur) => string.Join(' ', jalur.Kepada.Select(j => j.Value).Append(Guid.Empty).Concat(jalur.Dilewati.Select(d => d.JabatanId.Value)));

    private string Say(JalurEskalasi jalur)
    {
        var why = Indonesian.List(
        [
            .. jalur.Dilewati.GroupBy(d => d.Sebab).Select(g => $"jabatan {names.Of(g.Select(d => d.JabatanId))} {(g.Key == SebabDilewati.Kosong ? "kosong" : "dirangkap pemegang tugasnya")}"),
        ]);
        return (jalur.Kepada.Count, why.Length) switch
        {
            (0, 0) => "Belum diteruskan kepada siapa pun: tidak ada atasan yang jabatannya terisi.",
            (0, _) => $"Belum diteruskan kepada siapa pun: {why}. Isi pemegangnya pada Kelola kantor.",
            (_, 0) => $"Diteruskan kepada {Held(jalur.Kepada)}.",
            _ => $"Diteruskan kepada {Held(jalur.Kepada)} karena {why}.",
        };
    }

    private string Held(IEnumerable<JabatanId> posts) =>
        Indonesian.List([.. posts.Select(j => names.CapacityOf(j) is { } capacity and not Kapasitas.Definitif ? $"{capacity}. {names.Of(j)}" : names.Of(j))]);
}
