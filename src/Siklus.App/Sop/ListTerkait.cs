using Microsoft.EntityFrameworkCore;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>How another case belongs to one.</summary>
public enum Hubungan
{
    /// <summary>The closed case that this one corrects.</summary>
    Dikoreksi,

    /// <summary>A later case that corrects this one.</summary>
    Koreksi,

    /// <summary>The case whose step runs this one.</summary>
    Induk,

    /// <summary>A case that a step of this one runs.</summary>
    Anak,
}

/// <summary>A case that belongs to another.</summary>
/// <param name="Hubungan">In what way.</param>
/// <param name="Id">Which.</param>
/// <param name="Perihal">What it is about.</param>
/// <param name="Status">Where it stands.</param>
public sealed record KasusTerkait(Hubungan Hubungan, PelaksanaanId Id, string Perihal, StatusPelaksanaan Status);

/// <summary>Finds the cases that belong to a case: what it corrects, what corrects it, its parent and its children.</summary>
public sealed class ListTerkait(SiklusDb db)
{
    /// <summary>All of them; corrections newest last.</summary>
    public async Task<IReadOnlyList<KasusTerkait>> RunAsync(Pelaksanaan pelaksanaan, CancellationToken cancel = default)
    {
        var id = pelaksanaan.Id;
        var named = new List<(Hubungan Hubungan, PelaksanaanId Id)>();
        if (pelaksanaan.Awal.KoreksiDari is { } original) named.Add((Hubungan.Dikoreksi, original));
        if (pelaksanaan.Awal.IndukDari is { } parent) named.Add((Hubungan.Induk, parent));
        named.AddRange(pelaksanaan.Anak.Select(a => (Hubungan.Anak, a.Id)));
        var ids = named.Select(n => n.Id).ToList();
        var rows = await db.Set<PelaksanaanRow>().AsNoTracking().Where(p => ids.Contains(p.Id) || p.KoreksiDariId == id).OrderBy(p => p.DimulaiPada).ToListAsync(cancel);
        named.AddRange(rows.Where(r => r.KoreksiDariId == id).Select(r => (Hubungan.Koreksi, r.Id)));
        return [.. named.Join(rows, n => n.Id, r => r.Id, (n, r) => new KasusTerkait(n.Hubungan, r.Id, r.Perihal, r.Status))];
    }
}
