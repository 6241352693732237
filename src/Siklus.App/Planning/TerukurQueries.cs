using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>A node of the tree and the indikator of it that a year collects and measures.</summary>
/// <param name="Simpul">The node.</param>
/// <param name="Indikator">Its indikator that hold in the year, in printed order; empty for a sasaran that nothing measures.</param>
public sealed record SimpulDiukur(SimpulKinerja Simpul, IReadOnlyList<Indikator> Indikator);
/// <summary>
/// What collection and measurement take from the tree of a year: every sasaran, and of all other levels what a document of that very year promises (Perjanjian Kinerja, Rencana Aksi, RKT or Renja).
/// </summary>
public static class TerukurQueries
{
    private static readonly JenisDokumen[] OfTheYear = [JenisDokumen.PerjanjianKinerja, JenisDokumen.RencanaAksi, JenisDokumen.Rkt, JenisDokumen.Renja];

    /// <summary>The nodes of the Renstra that holds a year, as documents print them: results first, then program, kegiatan and sub kegiatan by code.</summary>
    public static async Task<IReadOnlyList<SimpulDiukur>> TerukurAsync(this SiklusDb db, int tahun, CancellationToken cancel = default)
    {
        var indikator = (await db.IndikatorTerukur(tahun).ToListAsync(cancel)).Where(i => i.HoldsIn(tahun)).ToLookup(i => i.SimpulId);
        var with = indikator.Select(g => g.Key).ToList();
        var simpul = await db.OfTree(tahun).Where(s => s.Jenis == JenisSimpul.Sasaran || with.Contains(s.Id)).ToListAsync(cancel);
        return
        [
            .. simpul.OrderBy(s => TataPohon.HasNomenklatur(s.Jenis) ? JenisSimpul.Program : s.Jenis).ThenBy(s => TataPohon.HasNomenklatur(s.Jenis) ? s.Kode : "", StringComparer.Ordinal).ThenBy(s => s.Urutan)
                .Select(s => new SimpulDiukur(s, [.. indikator[s.Id]])),
        ];
    }

    /// <summary>The sasaran of the Renstra that holds a year, in printed order.</summary>
    public static IOrderedQueryable<SimpulKinerja> Sasaran(this SiklusDb db, int tahun) => db.OfTree(tahun).Where(s => s.Jenis == JenisSimpul.Sasaran).OrderBy(s => s.Urutan);

    /// <summary>The indikator that a year collects, without the order of the tree; which of them hold in the year their definitions say.</summary>
    public static IOrderedQueryable<Indikator> IndikatorTerukur(this SiklusDb db, int tahun) =>
        db.Set<Indikator>().AsNoTracking().Where(i => db.OfTree(tahun).Any(s => s.Id == i.SimpulId && (s.Jenis == JenisSimpul.Sasaran
            || db.Set<Target>().Any(t => t.IndikatorId == i.Id && t.Tahun == tahun && db.Set<DokumenRencana>().Any(d => d.Id == t.DokumenId && d.Status != StatusDokumen.Dibatalkan && OfTheYear.Contains(d.Jenis)))))).OrderBy(i => i.Urutan);

    private static IQueryable<SimpulKinerja> OfTree(this SiklusDb db, int tahun) =>
        db.Set<SimpulKinerja>().AsNoTracking().Where(s => db.Set<PohonKinerja>().Any(p => p.Id == s.PohonId && p.Mulai <= tahun && tahun <= p.Akhir));
}
