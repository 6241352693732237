using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>A post as a form sends it.</summary>
/// <param name="Nama">Name.</param>
/// <param name="Jenis">Sort.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Atasan">Superior post, or null for the head.</param>
/// <param name="KelolaKantor">Whether its holder keeps the office's own data.</param>
/// <param name="Mulai">First day, or null.</param>
/// <param name="Selesai">Last day, or null while it lasts.</param>
public sealed record IsiJabatan(string Nama, JenisJabatan Jenis, UnitId Unit, JabatanId? Atasan, bool KelolaKantor, DateOnly? Mulai, DateOnly? Selesai);

/// <summary>Sets up a post, corrects it, or closes it from a day on; closing ends who holds it. Nothing that was used is ever removed.</summary>
public sealed class SaveJabatan(SiklusDb db, InstansiScope scope, OfficeTime time, TimeProvider clock)
{
    /// <summary>Saves it.</summary>
    /// <param name="id">The post, or null for a new one.</param>
    /// <param name="isi">What the form sends.</param>
    /// <param name="seenVersi">The version that the form showed.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException">A code of <see cref="OrganisationRules"/>.</exception>
    public async Task RunAsync(JabatanId? id, IsiJabatan isi, int seenVersi, CancellationToken cancel = default)
    {
        var semua = await db.Set<Jabatan>().ToListAsync(cancel);
        if (!await db.Set<Unit>().AnyAsync(u => u.Id == isi.Unit, cancel) || (isi.Atasan is not null && semua.TrueForAll(j => j.Id != isi.Atasan)))
            throw new RuleViolationException(OrganisationRules.TidakAda);
        Jabatan jabatan;
        if (id is null)
        {
            jabatan = new Jabatan(
                new JabatanId(Ids.New(clock)), scope.Current, isi.Unit, isi.Nama, isi.Jenis, isi.Atasan, semua.Select(j => j.Urutan).DefaultIfEmpty().Max() + 1, isi.KelolaKantor, isi.Mulai);
            db.Add(jabatan);
            semua.Add(jabatan);
        }
        else
        {
            jabatan = semua.Find(j => j.Id == id) ?? throw new RuleViolationException(OrganisationRules.TidakAda);
            Stored.Require(jabatan.Versi, seenVersi, ("nama", jabatan.Nama), ("jenis", JenisNames.Of(jabatan.Jenis)), ("mulai", jabatan.Mulai), ("selesai", jabatan.Selesai));
            jabatan.Correct(isi.Nama, isi.Jenis, isi.Unit, isi.Atasan, isi.KelolaKantor, isi.Mulai, semua);
        }
        if (jabatan.Selesai != isi.Selesai) jabatan.Close(isi.Selesai);
        if (isi.Selesai is { } last) await EndAsync(jabatan, semua, last, cancel);
        var today = await time.TodayAsync(cancel);
        if (!semua.Exists(j => j.KelolaKantor && j.ExistsOn(today) && j.Selesai is null)) throw new RuleViolationException(OrganisationRules.PengelolaTerakhir, jabatan.Nama);
        await db.SaveChangesAsync(cancel);
    }

    private async Task EndAsync(Jabatan jabatan, List<Jabatan> semua, DateOnly last, CancellationToken cancel)
    {
        var below = semua.Where(j => j.AtasanId == jabatan.Id && (j.Selesai is null || j.Selesai > last)).Select(j => j.Nama).ToList();
        if (below.Count > 0)
            throw new RuleViolationException(OrganisationRules.MasihDipakai, jabatan.Nama, $"{Indonesian.List(below)} masih berada di bawahnya; pindahkan atasannya dahulu");
        foreach (var penugasan in await db.Set<Penugasan>().Where(p => p.JabatanId == jabatan.Id && (p.Selesai == null || p.Selesai > last)).ToListAsync(cancel))
        {
            if (penugasan.Mulai > last) throw new RuleViolationException(OrganisationRules.MasihDipakai, jabatan.Nama, "ada penugasan yang baru mulai sesudah hari itu");
            penugasan.End(last);
        }
        foreach (var tim in await db.Set<Tim>().ToListAsync(cancel))
            foreach (var anggota in tim.Anggota.Where(a => a.JabatanId == jabatan.Id && (a.Selesai is null || a.Selesai > last)).ToList())
                tim.EndMember(jabatan.Id, anggota.Mulai, last < anggota.Mulai ? anggota.Mulai : last);
    }
}
