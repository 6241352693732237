using Microsoft.EntityFrameworkCore;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Setup;

/// <summary>Something an office still has to enter before its SOPs can run.</summary>
/// <param name="Kalimat">What is missing, in a sentence.</param>
/// <param name="Tindakan">What to do, on the link.</param>
/// <param name="Url">Where.</param>
public sealed record NextStep(string Kalimat, string Tindakan, string Url);

/// <summary>Finds what a young office still lacks; nothing for one that has everything.</summary>
public sealed class FindNextSteps(SiklusDb db, OfficeTime time)
{
    /// <summary>What is missing, in the order in which it is needed.</summary>
    public async Task<IReadOnlyList<NextStep>> RunAsync(CancellationToken cancel = default)
    {
        var today = await time.TodayAsync(cancel);
        var steps = new List<NextStep>();
        var held = await db.Set<Penugasan>().Where(p => p.Mulai <= today && (p.Selesai == null || p.Selesai >= today)).Select(p => p.JabatanId).Distinct().ToListAsync(cancel);
        var vacant = (await db.Set<Jabatan>().AsNoTracking().ToListAsync(cancel)).Count(j => j.ExistsOn(today) && !held.Contains(j.Id));
        if (vacant > 0) steps.Add(new($"{vacant} jabatan belum ada pemegangnya. Tugas SOP menunggu di jabatan; tanpa pemegang tidak ada yang mengerjakannya.", "Isi pegawai dan penugasan", "/kantor/pegawai"));
        var without = await db.Set<Pegawai>().CountAsync(p => !db.Users.Any(a => a.PegawaiId == p.Id), cancel);
        if (without > 0) steps.Add(new($"{without} pegawai belum memiliki akun, jadi belum dapat masuk.", "Buat akun", "/kantor/akun"));
        if (!await db.Set<Indikator>().AnyAsync(cancel)) steps.Add(new("Belum ada sasaran, indikator, dan target, jadi formulir pengumpulan data masih kosong.", "Masukkan rencana", "/rencana/impor"));
        if (!await db.Set<SopVersiRow>().AnyAsync(cancel)) steps.Add(new("Belum ada SOP yang berlaku, jadi belum ada pelaksanaan yang dapat dimulai.", "Susun dari pustaka", "/sop/pustaka"));
        return steps;
    }
}
