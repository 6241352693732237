using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.App.Planning;

/// <summary>Reads a tree with its documents as one plan: what is exported, checked and frozen.</summary>
public sealed class ReadRencana(SiklusDb db, InstansiScope scope)
{
    /// <summary>The plan of the Renstra that holds <paramref name="tahun"/>; null when the office has none.</summary>
    /// <param name="tahun">A year of it.</param>
    /// <param name="hanyaTahun">Only documents that promise for the year itself: those of several years and those of that year.</param>
    /// <param name="cancel">Ends the work early.</param>
    public async Task<RencanaKinerja?> RunAsync(int tahun, bool hanyaTahun = false, CancellationToken cancel = default)
    {
        var pohon = await db.Set<PohonKinerja>().AsNoTracking().Where(p => p.Mulai <= tahun && tahun <= p.Akhir).OrderBy(p => p.Mulai).FirstOrDefaultAsync(cancel);
        return pohon is null ? null : await OfAsync(pohon, d => !hanyaTahun || d.Covers(tahun, pohon), cancel);
    }

    /// <summary>The plan of a tree with the documents that <paramref name="wanted"/> takes; those that were given up are left out.</summary>
    public Task<RencanaKinerja> OfAsync(PohonKinerja pohon, Func<DokumenRencana, bool> wanted, CancellationToken cancel = default) => OfAsync(pohon, wanted, givenUp: false, cancel);

    /// <summary>The same, also with documents that were given up if <paramref name="givenUp"/> says so.</summary>
    public async Task<RencanaKinerja> OfAsync(PohonKinerja pohon, Func<DokumenRencana, bool> wanted, bool givenUp, CancellationToken cancel = default)
    {
        var dokumen = (await db.Set<DokumenRencana>().AsNoTracking().Where(d => d.PohonId == pohon.Id && (givenUp || d.Status != StatusDokumen.Dibatalkan)).ToListAsync(cancel)).Where(wanted).ToList();
        var ids = dokumen.Select(d => d.Id).ToList();
        var target = (await db.Set<Target>().AsNoTracking().Where(t => ids.Contains(t.DokumenId)).ToListAsync(cancel)).ToLookup(t => t.DokumenId);
        var pagu = (await db.Set<Pagu>().AsNoTracking().Where(p => ids.Contains(p.DokumenId)).ToListAsync(cancel)).ToLookup(p => p.DokumenId);
        var aksi = (await db.Set<Aksi>().AsNoTracking().Where(a => ids.Contains(a.DokumenId)).ToListAsync(cancel)).ToLookup(a => a.DokumenId);
        var units = await db.Set<Unit>().AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Nama, cancel);
        var posts = await db.Set<Jabatan>().AsNoTracking().ToDictionaryAsync(j => j.Id, cancel);
        var simpul = await db.Set<SimpulKinerja>().AsNoTracking().Where(s => s.PohonId == pohon.Id).OrderBy(s => s.Urutan).ThenBy(s => s.Kode).ToListAsync(cancel);
        var indikator = await db.Set<Indikator>().AsNoTracking().Where(i => db.Set<SimpulKinerja>().Any(s => s.Id == i.SimpulId && s.PohonId == pohon.Id)).OrderBy(i => i.Urutan).ThenBy(i => i.Kode).ToListAsync(cancel);
        var nama = await db.Set<Instansi>().AsNoTracking().Where(i => i.Id == scope.Current).Select(i => i.Nama).FirstOrDefaultAsync(cancel);
        var write = new TulisRencana(nama, pohon, simpul, indikator, units, posts.ToDictionary(j => j.Key, j => j.Value.Nama));
        return write.With(dokumen.OrderBy(d => d.Jenis).ThenBy(d => d.Tahun).ThenBy(d => d.PihakPertamaId is { } post ? posts[post].Urutan : 0).ThenBy(d => d.Perubahan)
            .Select(d => write.Of(d, target[d.Id], pagu[d.Id], aksi[d.Id])));
    }
}
