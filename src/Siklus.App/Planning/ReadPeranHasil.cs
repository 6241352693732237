using Microsoft.EntityFrameworkCore;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>The matriks peran hasil of one leader (PermenPAN-RB 6/2022): rows are the posts below, columns the leader's results, cells what each post owns below that result.</summary>
/// <param name="Pimpinan">The leader's post.</param>
/// <param name="Hasil">The leader's results.</param>
/// <param name="Peran">A row a post.</param>
/// <param name="PimpinanLain">Posts that have such a matrix.</param>
public sealed record PeranHasil(JabatanId Pimpinan, IReadOnlyList<SimpulKinerja> Hasil, IReadOnlyList<BarisPeran> Peran, IReadOnlyList<JabatanId> PimpinanLain);

/// <summary>What a post contributes.</summary>
/// <param name="Jabatan">The post.</param>
/// <param name="PerHasil">By the leader's result: the uppermost nodes of the post below it.</param>
public sealed record BarisPeran(JabatanId Jabatan, IReadOnlyDictionary<SimpulId, IReadOnlyList<SimpulKinerja>> PerHasil);

/// <summary>Derives the matriks peran hasil from the tree; nothing is stored and nobody is rated.</summary>
public sealed class ReadPeranHasil(SiklusDb db, OfficeNames names)
{
    /// <summary>The matrix of <paramref name="pimpinan"/>, or of the first post that has one; null when no post has.</summary>
    public async Task<PeranHasil?> RunAsync(int tahun, JabatanId? pimpinan, CancellationToken cancel = default)
    {
        await names.LoadAsync(cancel);
        var all = await db.Set<SimpulKinerja>().AsNoTracking().Where(s => db.Set<PohonKinerja>().Any(p => p.Id == s.PohonId && p.Mulai <= tahun && tahun <= p.Akhir)).ToListAsync(cancel);
        // By kind here and not in the database, which keeps kinds as words and would put them in the order of the alphabet.
        var nodes = all.OrderBy(s => s.Jenis).ThenBy(s => s.Urutan).ToList();
        var owned = nodes.Where(n => n.PemilikId is not null).ToLookup(n => n.PemilikId!.Value);
        var staff = names.Superiors.Where(s => owned.Contains(s.Key)).ToLookup(s => s.Value, s => s.Key);
        var leaders = names.Jabatan.Select(j => j.Id).Where(id => owned.Contains(id) && staff.Contains(id)).ToList();
        if (leaders.Count == 0) return null;
        var leader = pimpinan is { } chosen && leaders.Contains(chosen) ? chosen : leaders[0];
        var byId = nodes.ToDictionary(n => n.Id);
        var rows = names.Jabatan.Select(j => j.Id).Where(staff[leader].Contains)
            .Select(post => new BarisPeran(post, owned[leader].Select(r => (r.Id, Cell: Uppermost(r, post, owned[post], byId))).Where(x => x.Cell.Count > 0).ToDictionary(x => x.Id, x => x.Cell))).ToList();
        return new PeranHasil(leader, [.. owned[leader].Where(r => rows.Exists(row => row.PerHasil.ContainsKey(r.Id)))], rows, leaders);
    }

    /// <summary>The nodes of a post below a result, without those that lie below another of its own, and without what lies nearer to another result of the leader.</summary>
    private static IReadOnlyList<SimpulKinerja> Uppermost(SimpulKinerja result, JabatanId post, IEnumerable<SimpulKinerja> owned, Dictionary<SimpulId, SimpulKinerja> byId) =>
        [.. owned.Where(n => n.PemilikId == post && Reaches(n, result, post, byId))];

    private static bool Reaches(SimpulKinerja node, SimpulKinerja result, JabatanId post, Dictionary<SimpulId, SimpulKinerja> byId)
    {
        foreach (var above in node.Induk.Select(id => byId.GetValueOrDefault(id)).OfType<SimpulKinerja>())
        {
            if (above.Id == result.Id) return true;
            if (above.PemilikId != post && above.PemilikId != result.PemilikId && Reaches(above, result, post, byId)) return true;
        }
        return false;
    }
}
