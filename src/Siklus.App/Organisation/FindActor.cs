using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>Finds who a pegawai is today: which posts are held, as appointed holder, Plt or Plh.</summary>
public sealed class FindActor(SiklusDb db, OfficeTime time)
{
    /// <summary>The actor, or null when the office does not know the pegawai.</summary>
    public async Task<Actor?> RunAsync(PegawaiId pegawaiId, CancellationToken cancel = default)
    {
        var pegawai = await db.Set<Pegawai>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == pegawaiId, cancel);
        if (pegawai is null) return null;
        var today = await time.TodayAsync(cancel);
        var own = db.Set<Penugasan>().Where(p => p.PegawaiId == pegawaiId && p.Mulai <= today && (p.Selesai == null || p.Selesai >= today)).Select(p => p.JabatanId);
        // All penugasan of these posts: a Plh of somebody else's takes the post from its appointed holder.
        var penugasan = await db.Set<Penugasan>().AsNoTracking().Where(p => own.Contains(p.JabatanId) && p.Mulai <= today).ToListAsync(cancel);
        var held = penugasan.GroupBy(p => p.JabatanId).Select(g => Penugasan.HolderOn(today, g)).OfType<Penugasan>().Where(p => p.PegawaiId == pegawaiId)
            .ToDictionary(p => p.JabatanId, p => p.Kapasitas);
        var ids = held.Keys.ToList();
        var jabatan = await db.Set<Jabatan>().AsNoTracking().Where(j => ids.Contains(j.Id)).OrderBy(j => j.Urutan).ToListAsync(cancel);
        jabatan.RemoveAll(j => !j.ExistsOn(today));
        return new Actor(pegawai.Id, pegawai.Nama, pegawai.InstansiId,
            [.. jabatan.Select(j => new HeldJabatan(j.Id, j.Nama, j.Jenis, j.UnitId, held[j.Id], j.KelolaKantor)).OrderBy(h => h.Kapasitas)]);
    }
}
