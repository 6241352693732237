using Microsoft.EntityFrameworkCore;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.App.Planning;

/// <summary>How a document is signed.</summary>
/// <param name="Nomor">Number on the paper; may be empty.</param>
/// <param name="Tanggal">Day of signing.</param>
/// <param name="DiKertas">The paper is signed already; only the Camat signs without that.</param>
/// <param name="SeenVersi">The version that the form showed.</param>
/// <param name="PelaksanaanId">The case that it was made in, or null.</param>
public sealed record Penetapan(string? Nomor, DateOnly? Tanggal, bool DiKertas, int SeenVersi, PelaksanaanId? PelaksanaanId = null);

/// <summary>Signs a document: its content is frozen with a hash, the version before it is replaced. The Camat signs; whoever plans records what was signed on paper.</summary>
public sealed class SignDokumen(SiklusDb db, ReadRencana read, OfficeTime time)
{
    /// <summary>Signs it and saves.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="DokumenRules"/>; <see cref="PlanningRules.DokumenTerkunci"/>; <see cref="OrganisationRules.SudahBerubah"/>.</exception>
    public async Task RunAsync(DokumenRencanaId id, Penetapan penetapan, Actor actor, CancellationToken cancel = default)
    {
        await StageAsync(await db.OpenDokumenAsync(id, cancel), penetapan, actor, cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Signs a tracked document; whoever calls saves it, with what else belongs to the act.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="DokumenRules"/>; <see cref="PlanningRules.DokumenTerkunci"/>; <see cref="OrganisationRules.SudahBerubah"/>.</exception>
    public async Task StageAsync(DokumenRencana dokumen, Penetapan penetapan, Actor actor, CancellationToken cancel = default)
    {
        Stored.Require(dokumen.Versi, penetapan.SeenVersi, ("dokumen", dokumen.Nama));
        if (!penetapan.DiKertas && !actor.Jabatan.Any(j => j.Jenis == JenisJabatan.Camat)) throw new RuleViolationException(DokumenRules.BelumDitandatangani);
        if (penetapan.Tanggal is not { } day) throw new RuleViolationException(DokumenRules.TanpaTanggal);
        if (day > await time.TodayAsync(cancel)) throw new RuleViolationException(DokumenRules.TanggalMendatang, day);
        var before = await db.Set<DokumenRencana>().FirstOrDefaultAsync(
            d => d.Jenis == dokumen.Jenis && d.Tahun == dokumen.Tahun && d.PihakPertamaId == dokumen.PihakPertamaId && d.Status == StatusDokumen.Ditetapkan && d.Perubahan < dokumen.Perubahan, cancel);
        if (before?.Tanggal > day) throw new RuleViolationException(DokumenRules.TanggalMundur, before.Tanggal);
        var pohon = await db.Set<PohonKinerja>().AsNoTracking().SingleAsync(p => p.Id == dokumen.PohonId, cancel);
        var rencana = await read.OfAsync(pohon, d => d.Id == dokumen.Id, cancel);
        var isi = rencana.Dokumen[0];
        if (isi is { Target: null or { Count: 0 }, Pagu: null or { Count: 0 } }) throw new RuleViolationException(DokumenRules.Kosong, dokumen.Nama);
        var nomor = string.IsNullOrWhiteSpace(penetapan.Nomor) ? null : penetapan.Nomor.Trim();
        var beku = RencanaBeku.Of(rencana, isi with { Status = StatusDokumen.Ditetapkan, Nomor = nomor, Tanggal = day });
        dokumen.Sign(nomor, day, beku.Isi, beku.Sha256, before, penetapan.PelaksanaanId);
    }
}

/// <summary>Gives a draft up; another can be begun in its place.</summary>
public sealed class GiveUpDokumen(SiklusDb db)
{
    /// <summary>Gives it up and saves.</summary>
    /// <exception cref="RuleViolationException"><see cref="DokumenRules.TidakAda"/>, <see cref="PlanningRules.DokumenTerkunci"/>, <see cref="OrganisationRules.SudahBerubah"/>.</exception>
    public async Task RunAsync(DokumenRencanaId id, int seenVersi, CancellationToken cancel = default)
    {
        var dokumen = await db.OpenDokumenAsync(id, cancel);
        Stored.Require(dokumen.Versi, seenVersi, ("dokumen", dokumen.Nama));
        dokumen.GiveUp();
        await db.SaveChangesAsync(cancel);
    }
}
