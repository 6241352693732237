using Microsoft.EntityFrameworkCore;
using Siklus.App.Common.Berkas;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Collection;

/// <summary>Where the very same file counts as bukti.</summary>
/// <param name="BerkasId">The file there.</param>
/// <param name="Judul">What it is called there.</param>
/// <param name="IndikatorId">The indikator.</param>
/// <param name="Kode">Its code.</param>
/// <param name="Periode">The quarter.</param>
public sealed record BuktiSerupa(BerkasId BerkasId, string Judul, IndikatorId IndikatorId, string Kode, Periode Periode)
{
    /// <summary>"S2.1 Tribulan II 2026".</summary>
    public string Tempat => $"{Kode} {Periode}";
}

/// <summary>Finds by its bytes where a file is used as bukti already: the same paper for two indikator may be right, and is said.</summary>
public sealed class FindBuktiSerupa(SiklusDb db)
{
    private const int Most = 20;

    /// <summary>The other places, newest quarter first; files that were taken away again do not count.</summary>
    public async Task<IReadOnlyList<BuktiSerupa>> RunAsync(BerkasId berkas, CancellationToken cancel = default)
    {
        var same = db.Set<BerkasRow>().Where(b => b.Id != berkas && b.Sha256 == db.Set<BerkasRow>().First(x => x.Id == berkas).Sha256).Select(b => b.Id);
        var found = await db.Set<Realisasi>().AsNoTracking()
            .SelectMany(r => r.SemuaBukti.Where(b => b.DicabutUtc == null && same.Contains(b.BerkasId)), (r, b) => new { b.BerkasId, b.Judul, r.IndikatorId, r.Tahun, r.TribulanNomor })
            .OrderByDescending(f => f.Tahun).ThenByDescending(f => f.TribulanNomor).Take(Most).ToListAsync(cancel);
        var ids = found.Select(f => f.IndikatorId).Distinct().ToList();
        var codes = await db.Set<Indikator>().AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.Kode, cancel);
        return [.. found.Select(f => new BuktiSerupa(f.BerkasId, f.Judul, f.IndikatorId, codes.GetValueOrDefault(f.IndikatorId, ""), new Periode(f.Tahun, new Tribulan(f.TribulanNomor))))];
    }
}
