using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>What begins a document.</summary>
/// <param name="Jenis">Which document.</param>
/// <param name="Tahun">Its year; of a document of several years any of them.</param>
/// <param name="PihakPertama">Of a Perjanjian Kinerja the post that promises.</param>
/// <param name="PihakKedua">Of a Perjanjian Kinerja who takes the promise, as printed.</param>
/// <param name="Alasan">Why a signed document is changed; needed when there is one.</param>
/// <param name="UraianAlasan">The same in words.</param>
public sealed record DokumenBaru(JenisDokumen Jenis, int Tahun, JabatanId? PihakPertama = null, string? PihakKedua = null, AlasanPerubahan? Alasan = null, string? UraianAlasan = null);

/// <summary>Begins a document: the first version empty, a Perubahan as a copy of the signed version.</summary>
public sealed class BeginDokumen(SiklusDb db, TimeProvider clock)
{
    /// <summary>Begins it and saves.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="DokumenRules"/> or <see cref="PlanningRules"/>.</exception>
    public async Task<DokumenRencanaId> RunAsync(DokumenBaru baru, CancellationToken cancel = default)
    {
        var pohon = await db.Set<PohonKinerja>().Where(p => p.Mulai <= baru.Tahun && baru.Tahun <= p.Akhir).OrderBy(p => p.Mulai).FirstOrDefaultAsync(cancel)
            ?? throw new RuleViolationException(DokumenRules.TanpaPohon, baru.Tahun);
        if (baru.PihakPertama is { } post && !await db.Set<Jabatan>().AnyAsync(j => j.Id == post, cancel)) throw new RuleViolationException(DokumenRules.TidakAda);
        var tahun = DokumenRencana.IsMultiYear(baru.Jenis) ? pohon.Mulai : baru.Tahun;
        var versions = await db.Set<DokumenRencana>()
            .Where(d => d.PohonId == pohon.Id && d.Jenis == baru.Jenis && d.Tahun == tahun && d.PihakPertamaId == baru.PihakPertama && d.Status != StatusDokumen.Dibatalkan)
            .OrderBy(d => d.Perubahan).ToListAsync(cancel);
        if (versions.Find(d => d.IsOpen) is { } open) throw new RuleViolationException(DokumenRules.SedangDisusun, open.Nama);
        var before = versions.FindLast(d => d.Status == StatusDokumen.Ditetapkan);
        var pihakKedua = string.IsNullOrWhiteSpace(baru.PihakKedua) ? before?.PihakKedua : baru.PihakKedua;
        var made = new DokumenRencana(new DokumenRencanaId(Ids.New(clock)), pohon, baru.Jenis, tahun, baru.PihakPertama, pihakKedua, before, baru.Alasan, baru.UraianAlasan);
        db.Add(made);
        if (before is not null) await CopyAsync(before, made, cancel);
        await db.SaveChangesAsync(cancel);
        return made.Id;
    }

    private async Task CopyAsync(DokumenRencana before, DokumenRencana made, CancellationToken cancel)
    {
        var targets = await db.Set<Target>().AsNoTracking().Where(t => t.DokumenId == before.Id).ToListAsync(cancel);
        var ids = targets.Select(t => t.IndikatorId).Distinct().ToList();
        var indikator = await db.Set<Indikator>().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, cancel);
        foreach (var t in targets)
            db.Add(new Target(new TargetId(Ids.New(clock)), indikator[t.IndikatorId], made, new Periode(t.Tahun, t.Tribulan is { } n ? new Tribulan(n) : null), t.Nilai));
        var pagus = await db.Set<Pagu>().AsNoTracking().Where(p => p.DokumenId == before.Id).ToListAsync(cancel);
        var nodes = pagus.Select(p => p.SimpulId).Distinct().ToList();
        var simpul = await db.Set<SimpulKinerja>().Where(s => nodes.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancel);
        foreach (var p in pagus) db.Add(new Pagu(new PaguId(Ids.New(clock)), simpul[p.SimpulId], made, p.Tahun, p.Rupiah, p.SumberDana));
        foreach (var a in await db.Set<Aksi>().AsNoTracking().Where(a => a.DokumenId == before.Id).OrderBy(a => a.Urutan).ToListAsync(cancel))
            db.Add(new Aksi(new AksiId(Ids.New(clock)), a.IndikatorId, made, a.Urutan, a.Uraian, [.. a.Tribulan.Select(c => c - '0')], a.PelaksanaId));
    }
}
