using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>Something that uses a node or an indikator.</summary>
/// <param name="Nama">In words: "PK 2026", "realisasi 2026", "sub kegiatan 7.01.01.2.01.0001".</param>
/// <param name="Tahun">The year that it concerns; null when it concerns none.</param>
/// <param name="Mengikat">Whether the definition of an indikator rests on it: what was signed, reported or locked.</param>
/// <param name="Url">The page that shows it, or null.</param>
public sealed record Pemakaian(string Nama, int? Tahun, bool Mengikat, string? Url);

/// <summary>Where one module uses an indikator. Each module that does derives one; Planning asks all of them before it removes or redefines anything.</summary>
public abstract class IndikatorUse
{
    /// <summary>Where it is used.</summary>
    public abstract Task<IReadOnlyList<Pemakaian>> RunAsync(IndikatorId id, CancellationToken cancel);
}

/// <summary>Documents that promise for an indikator, by target or aksi. One that holds for several years rests on the definition of the year in which it was signed.</summary>
internal sealed class DokumenUse(SiklusDb db) : IndikatorUse
{
    public override async Task<IReadOnlyList<Pemakaian>> RunAsync(IndikatorId id, CancellationToken cancel)
    {
        var dokumen = await db.Set<DokumenRencana>().AsNoTracking()
            .Where(d => db.Set<Target>().Any(t => t.DokumenId == d.Id && t.IndikatorId == id) || db.Set<Aksi>().Any(a => a.DokumenId == d.Id && a.IndikatorId == id))
            .Select(d => new { d.Id, d.Jenis, d.Tahun, d.Perubahan, d.Status, d.Tanggal }).ToListAsync(cancel);
        return [.. dokumen.OrderBy(d => d.Jenis).ThenBy(d => d.Tahun).ThenBy(d => d.Perubahan).Select(d => new Pemakaian(
            DokumenRencana.NamaOf(d.Jenis, d.Perubahan, d.Tahun), Math.Max(d.Tahun, DokumenRencana.IsMultiYear(d.Jenis) ? d.Tanggal?.Year ?? 0 : 0), d.Status is StatusDokumen.Ditetapkan or StatusDokumen.Diganti, $"/rencana/dokumen/{d.Id.Value}"))];
    }
}

/// <summary>Finds where a node or an indikator is used.</summary>
public sealed class FindPemakaian(SiklusDb db, IEnumerable<IndikatorUse> uses)
{
    /// <summary>Where a node is used: what hangs below it, what measures it, which documents give it money, and what was spent on it.</summary>
    public async Task<IReadOnlyList<Pemakaian>> RunAsync(SimpulId id, CancellationToken cancel = default)
    {
        var below = (await db.Set<SimpulKinerja>().AsNoTracking().Where(s => db.Set<SimpulKinerja>().Any(me => me.Id == id && me.PohonId == s.PohonId)).OrderBy(s => s.Urutan).ToListAsync(cancel)).Where(s => s.Induk.Contains(id));
        var measures = await db.Set<Indikator>().AsNoTracking().Where(i => i.SimpulId == id).OrderBy(i => i.Urutan).Select(i => new { i.Id, i.Kode }).ToListAsync(cancel);
        var money = await db.Set<DokumenRencana>().AsNoTracking().Where(d => db.Set<Pagu>().Any(p => p.DokumenId == d.Id && p.SimpulId == id))
            .Select(d => new { d.Id, d.Jenis, d.Tahun, d.Perubahan }).ToListAsync(cancel);
        var spent = await db.Set<RealisasiAnggaran>().AsNoTracking().Where(r => r.SimpulId == id).OrderBy(r => r.Tahun).ThenBy(r => r.Tribulan).Select(r => new { r.Tahun, r.Tribulan }).ToListAsync(cancel);
        return
        [
            .. below.Select(s => new Pemakaian($"{TataPohon.Nama(s.Jenis)} {s.Kode}", null, false, $"/rencana/simpul/{s.Id.Value}")),
            .. measures.Select(i => new Pemakaian($"indikator {i.Kode}", null, false, $"/rencana/indikator/{i.Id.Value}")),
            .. money.OrderBy(d => d.Jenis).ThenBy(d => d.Tahun).ThenBy(d => d.Perubahan).Select(d => new Pemakaian($"pagu {DokumenRencana.NamaOf(d.Jenis, d.Perubahan, d.Tahun)}", d.Tahun, false, $"/rencana/dokumen/{d.Id.Value}")),
            .. spent.Select(r => new Pemakaian($"realisasi anggaran sampai dengan {new Tribulan(r.Tribulan)} {r.Tahun}", r.Tahun, false, $"/rencana/impor/pagu?tahun={r.Tahun}")),
        ];
    }

    /// <summary>Where an indikator is used: documents, realisasi, locks.</summary>
    public async Task<IReadOnlyList<Pemakaian>> RunAsync(IndikatorId id, CancellationToken cancel = default)
    {
        var found = new List<Pemakaian>();
        foreach (var use in uses) found.AddRange(await use.RunAsync(id, cancel));
        return found;
    }
}
