using Microsoft.EntityFrameworkCore;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Organisation;

namespace Siklus.App.Correspondence;

/// <summary>Finds who signs a paper for a post: its holder on a day, with the capacity in front ("Plt. Camat Sumberejo").</summary>
public sealed class FindPenandatangan(SiklusDb db)
{
    /// <summary>For <paramref name="post"/>; without one, a line that says <paramref name="otherwise"/>.</summary>
    public async Task<Penandatangan> RunAsync(Instansi instansi, Jabatan? post, DateOnly day, string otherwise = "", CancellationToken cancel = default)
    {
        if (post is null) return new Penandatangan(otherwise);
        var holder = Penugasan.HolderOn(day, await db.Set<Penugasan>().AsNoTracking().Where(p => p.JabatanId == post.Id).ToListAsync(cancel));
        var person = holder is null ? null : await db.Set<Pegawai>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == holder.PegawaiId, cancel);
        var name = post.Jenis == JenisJabatan.Camat ? instansi.SebutanCamat : post.Nama;
        return new Penandatangan(holder is { Kapasitas: not Kapasitas.Definitif } ? $"{holder.Kapasitas}. {name}" : name, person?.Nama, person?.Pangkat, person?.Nip);
    }

    /// <summary>For the head of the office.</summary>
    public async Task<Penandatangan> HeadAsync(Instansi instansi, DateOnly day, CancellationToken cancel = default) =>
        await RunAsync(instansi, await db.Set<Jabatan>().AsNoTracking().FirstOrDefaultAsync(j => j.Jenis == JenisJabatan.Camat, cancel), day, instansi.SebutanCamat, cancel);
}
