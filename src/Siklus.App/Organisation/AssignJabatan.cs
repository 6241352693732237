using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>Gives a post to a person for a time, as appointed holder, Plt or Plh. Open tasks of the post follow at once.</summary>
public sealed class AssignJabatan(SiklusDb db, InstansiScope scope, RecordBerhalangan berhalangan, TimeProvider clock)
{
    /// <summary>Saves it.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="OrganisationRules"/>.</exception>
    public async Task RunAsync(
        PegawaiId pegawai, JabatanId jabatan, Kapasitas kapasitas, DateOnly mulai, DateOnly? selesai, string? nomorSk, CancellationToken cancel = default)
    {
        if (!await db.Set<Pegawai>().AnyAsync(p => p.Id == pegawai, cancel) || !await db.Set<Jabatan>().AnyAsync(j => j.Id == jabatan, cancel))
            throw new RuleViolationException(OrganisationRules.TidakAda);
        var penugasan = new Penugasan(new PenugasanId(Ids.New(clock)), scope.Current, pegawai, jabatan, kapasitas, mulai, selesai, nomorSk);
        penugasan.CheckAgainst(await db.Set<Penugasan>().AsNoTracking().Where(p => p.JabatanId == jabatan).ToListAsync(cancel));
        if (kapasitas == Kapasitas.Plh) await berhalangan.CheckAsync(penugasan, await db.Set<Penugasan>().AsNoTracking().ToListAsync(cancel), cancel);
        db.Add(penugasan);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Corrects the days and the order of a penugasan, or ends it.</summary>
public sealed class SavePenugasan(SiklusDb db)
{
    /// <summary>Saves it.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="OrganisationRules"/>.</exception>
    public async Task RunAsync(PenugasanId id, DateOnly mulai, DateOnly? selesai, string? nomorSk, DateOnly? tanggalSk, int seenVersi, CancellationToken cancel = default)
    {
        var penugasan = await db.Set<Penugasan>().FirstOrDefaultAsync(p => p.Id == id, cancel) ?? throw new RuleViolationException(OrganisationRules.TidakAda);
        Stored.Require(penugasan.Versi, seenVersi, ("mulai", penugasan.Mulai), ("selesai", penugasan.Selesai), ("nomor SK", penugasan.NomorSk));
        penugasan.Correct(mulai, selesai, nomorSk, tanggalSk);
        penugasan.CheckAgainst(await db.Set<Penugasan>().AsNoTracking().Where(p => p.JabatanId == penugasan.JabatanId).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
    }
}
