using Microsoft.EntityFrameworkCore;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;

namespace Siklus.App.Sop;

/// <summary>A case in which a person reads along.</summary>
/// <param name="Id">The case.</param>
/// <param name="Judul">Its perihal and period.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="LastNomor">Number of the last entry, for "sudah dibaca".</param>
/// <param name="Baru">What others did since the person last marked it as read, newest first.</param>
public sealed record KasusDiikuti(PelaksanaanId Id, string Judul, Status Status, int LastNomor, IReadOnlyList<RiwayatLine> Baru);

/// <summary>"Yang saya ikuti": cases in which a person reads along. A closed one stays until its last entries were read.</summary>
public sealed class ListDiikuti(SiklusDb db, CaseStore cases, FindStatus findStatus, OfficeNames names)
{
    /// <summary>Those with news first.</summary>
    public async Task<IReadOnlyList<KasusDiikuti>> RunAsync(Actor actor, CancellationToken cancel = default)
    {
        var who = actor.PegawaiId;
        var followed = await db.Set<PemantauRow>().AsNoTracking().Where(p => p.PegawaiId == who).OrderByDescending(p => p.SejakUtc).ToListAsync(cancel);
        var loadedById = await cases.ReadAsync([.. followed.Select(p => p.PelaksanaanId)], cancel);
        await names.LoadAsync(cancel);
        var found = new List<KasusDiikuti>();
        foreach (var row in followed)
        {
            if (!loadedById.TryGetValue(row.PelaksanaanId, out var loaded)) continue;
            var others = loaded.Case.Since(row.DilihatNomor).Where(c => c.Pelaku.PegawaiId != who).Select(c => c.Nomor).ToHashSet();
            var news = new RiwayatSentence(loaded.Case, names).All().Where(line => others.Contains(line.Nomor)).ToList();
            if (loaded.Case.IsClosed && news.Count == 0) continue;
            found.Add(new KasusDiikuti(row.PelaksanaanId, loaded.Row.Judul, await findStatus.RunAsync(loaded.Case, cancel), loaded.Case.LastNomor, news));
        }
        return [.. found.OrderBy(f => f.Baru.Count == 0)];
    }
}
