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
        var simpul = await db.Set<SimpulKinerja>().AsNoTracking().Where(s => s.PohonId == pohon.Id).OrderBy(s => s.Urutan).ThenBy(s => s.Kode).ToListAsync(cancel);
        var indikator = await IndikatorOf(pohon).ToListAsync(cancel);
        var dokumen = (await db.Set<DokumenRencana>().AsNoTracking().Where(d => d.PohonId == pohon.Id && (givenUp || d.Status != StatusDokumen.Dibatalkan)).ToListAsync(cancel)).Where(wanted)
            .OrderBy(d => d.Jenis).ThenBy(d => d.Tahun).ThenBy(d => d.Perubahan).ToList();
        var ids = dokumen.Select(d => d.Id).ToList();
        var target = (await db.Set<Target>().AsNoTracking().Where(t => ids.Contains(t.DokumenId)).ToListAsync(cancel)).ToLookup(t => t.DokumenId);
        var pagu = (await db.Set<Pagu>().AsNoTracking().Where(p => ids.Contains(p.DokumenId)).ToListAsync(cancel)).ToLookup(p => p.DokumenId);
        var aksi = (await db.Set<Aksi>().AsNoTracking().Where(a => ids.Contains(a.DokumenId)).OrderBy(a => a.Urutan).ToListAsync(cancel)).ToLookup(a => a.DokumenId);
        var unit = await db.Set<Unit>().AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Nama, cancel);
        var posts = await db.Set<Jabatan>().AsNoTracking().OrderBy(j => j.Urutan).ToListAsync(cancel);
        var jabatan = posts.ToDictionary(j => j.Id, j => j.Nama);
        var place = posts.Select((j, i) => (j.Id, i)).ToDictionary(x => x.Id, x => x.i);
        var kodeSimpul = simpul.ToDictionary(s => s.Id, s => s.Kode);
        var kodeIndikator = indikator.ToDictionary(i => i.Id, i => i.Kode);
        var order = indikator.Select((i, n) => (i.Id, n)).ToDictionary(x => x.Id, x => x.n);
        var nama = await db.Set<Instansi>().AsNoTracking().Where(i => i.Id == scope.Current).Select(i => i.Nama).FirstOrDefaultAsync(cancel);

        return new RencanaKinerja(
            RencanaKinerja.NamaFormat, nama, pohon.Mulai, pohon.Akhir,
            [.. simpul.Select(s => new SimpulRencana(s.Kode, s.Jenis, s.Uraian, [.. s.Induk.Select(id => kodeSimpul[id])], NameOf(unit, s.UnitId), NameOf(jabatan, s.PemilikId)))],
            [.. indikator.Select(i => ToRencana(i, kodeSimpul[i.SimpulId], unit[i.PenanggungJawab]))],
            [.. dokumen.OrderBy(d => d.Jenis).ThenBy(d => d.Tahun).ThenBy(d => d.PihakPertamaId is { } post ? place[post] : -1).ThenBy(d => d.Perubahan).Select(d => new DokumenRencanaIsi(
                d.Jenis, d.Tahun, d.Perubahan, d.Status, NameOf(jabatan, d.PihakPertamaId), d.PihakKedua, d.Nomor, d.Tanggal, d.Alasan,
                [.. target[d.Id].GroupBy(t => (t.IndikatorId, t.Tahun)).OrderBy(g => order[g.Key.IndikatorId]).ThenBy(g => g.Key.Tahun).Select(g => ToRencana(kodeIndikator[g.Key.IndikatorId], g.Key.Tahun, g))],
                [.. pagu[d.Id].OrderBy(p => kodeSimpul[p.SimpulId], StringComparer.Ordinal).ThenBy(p => p.Tahun).Select(p => new PaguRencana(kodeSimpul[p.SimpulId], p.Tahun, p.Rupiah, Empty(p.SumberDana)))],
                [.. aksi[d.Id].Select(a => new AksiRencana(kodeIndikator[a.IndikatorId], a.Uraian, [.. a.Tribulan.Select(c => c - '0')], NameOf(jabatan, a.PelaksanaId)))], d.UraianAlasan))]);
    }

    private IQueryable<Indikator> IndikatorOf(PohonKinerja pohon) =>
        db.Set<Indikator>().AsNoTracking().Where(i => db.Set<SimpulKinerja>().Any(s => s.Id == i.SimpulId && s.PohonId == pohon.Id)).OrderBy(i => i.Urutan).ThenBy(i => i.Kode);

    /// <summary>An indikator by its newest definition.</summary>
    public static IndikatorRencana ToRencana(Indikator i, string simpul, string unit)
    {
        var d = i.Definisi[^1];
        return new IndikatorRencana(
            i.Kode, simpul, d.Nama, Empty(d.DefinisiOperasional), d.Satuan, NilaiRencana.Write(d.Rumus), d.Polaritas, d.RumusNegatif, d.Konsolidasi, d.ModeTarget, Empty(d.SumberData), unit,
            NilaiRencana.Write(i.Baseline), i.TahunBaseline, i.Iku, Empty(i.Alasan));
    }

    private static TargetRencana ToRencana(string kode, int tahun, IEnumerable<Target> rows)
    {
        var deret = DeretTarget.Of(rows);
        return new TargetRencana(kode, tahun, NilaiRencana.Write(deret.Tahunan),
            deret.PerTribulan.Count == 0 ? null : [.. Enumerable.Range(1, 4).Select(n => NilaiRencana.Write(deret.PerTribulan.GetValueOrDefault(n)))]);
    }

    private static string? NameOf<TId>(Dictionary<TId, string> names, TId? id)
        where TId : struct => id is { } known ? names[known] : null;

    private static string? Empty(string text) => text.Length == 0 ? null : text;
}
