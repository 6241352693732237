using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>An absence and the order behind it.</summary>
/// <param name="Sebab">Why: cuti, dinas luar, sakit.</param>
/// <param name="Mulai">First day.</param>
/// <param name="Selesai">Last day; the posts are the absent person's again on the next.</param>
/// <param name="NomorSurat">Number of the order.</param>
/// <param name="TanggalSurat">Its date, or null.</param>
public sealed record IsiBerhalangan(string Sebab, DateOnly Mulai, DateOnly Selesai, string NomorSurat, DateOnly? TanggalSurat);

/// <summary>
/// Records that somebody is away for some days: others hold his or her posts as Plh during them. Open tasks follow on the first day and come back after the last by
/// themselves, because a task belongs to the post and the holder is looked up by day.
/// </summary>
public sealed class RecordBerhalangan(SiklusDb db, InstansiScope scope, TimeProvider clock)
{
    /// <summary>Saves one Plh for each post in <paramref name="pengganti"/>: all of them or none.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="OrganisationRules"/>.</exception>
    public Task RunAsync(PegawaiId pegawai, IsiBerhalangan isi, IReadOnlyDictionary<JabatanId, PegawaiId> pengganti, CancellationToken cancel = default) =>
        RunAsync(pegawai, isi, pengganti, sendiri: false, [], cancel);

    /// <summary>The same, in the place of what <paramref name="replaced"/> says and by the absent person where <paramref name="sendiri"/>.</summary>
    internal async Task RunAsync(
        PegawaiId pegawai, IsiBerhalangan isi, IReadOnlyDictionary<JabatanId, PegawaiId> pengganti, bool sendiri, IReadOnlyList<Penugasan> replaced, CancellationToken cancel)
    {
        if (pengganti.Count == 0) throw new RuleViolationException(OrganisationRules.TanpaPengganti);
        var all = await db.Set<Penugasan>().AsNoTracking().ToListAsync(cancel);
        all.RemoveAll(p => replaced.Any(r => r.Id == p.Id));
        foreach (var (jabatan, siapa) in pengganti)
        {
            if (!all.Exists(p => p.JabatanId == jabatan && p.PegawaiId == pegawai && p.Kapasitas != Kapasitas.Plh && p.Mulai <= isi.Selesai && (p.Selesai is null || p.Selesai >= isi.Mulai)))
                throw new RuleViolationException(OrganisationRules.TidakAda);
            var plh = new Penugasan(
                new PenugasanId(Ids.New(clock)), scope.Current, siapa, jabatan, Kapasitas.Plh, isi.Mulai, isi.Selesai, isi.NomorSurat, isi.TanggalSurat, isi.Sebab,
                sendiri ? pegawai : null);
            plh.CheckAgainst(all);
            await CheckAsync(plh, all, cancel);
            db.Add(plh);
            all.Add(plh);
        }
        db.RemoveRange(replaced);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Refuses a Plh who is away in those days, and the absence of somebody who stands in for another.</summary>
    internal async Task CheckAsync(Penugasan plh, List<Penugasan> all, CancellationToken cancel)
    {
        bool Meets(Penugasan p) => p.Mulai <= (plh.Selesai ?? DateOnly.MaxValue) && plh.Mulai <= (p.Selesai ?? DateOnly.MaxValue);
        bool Own(Penugasan p, PegawaiId who) => p.PegawaiId == who && p.Kapasitas != Kapasitas.Plh && Meets(p);
        if (!await db.Set<Pegawai>().AnyAsync(p => p.Id == plh.PegawaiId, cancel)) throw new RuleViolationException(OrganisationRules.TidakAda);
        var absent = all.Find(p => p.Kapasitas != Kapasitas.Plh && p.JabatanId == plh.JabatanId && Meets(p))?.PegawaiId;
        if (absent == plh.PegawaiId) throw new RuleViolationException(OrganisationRules.PenggantiSendiri);
        if (all.Find(p => p.Kapasitas == Kapasitas.Plh && p.Sebab is not null && Meets(p) && all.Exists(own => own.JabatanId == p.JabatanId && Own(own, plh.PegawaiId))) is { } away)
            throw new RuleViolationException(OrganisationRules.PenggantiBerhalangan, await NameAsync(plh.PegawaiId, cancel), away.Mulai, away.Selesai);
        if (absent is { } who && plh.Sebab is not null && all.Find(p => p.Kapasitas == Kapasitas.Plh && p.PegawaiId == who && Meets(p)) is { } standing)
            throw new RuleViolationException(OrganisationRules.SedangMenggantikan, await NameAsync(who, cancel), standing.Mulai, standing.Selesai);
    }

    private async Task<string> NameAsync(PegawaiId id, CancellationToken cancel) => await db.Set<Pegawai>().Where(p => p.Id == id).Select(p => p.Nama).SingleAsync(cancel);
}
