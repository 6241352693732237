using Microsoft.EntityFrameworkCore;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>Turns the office's settings into the posts that an SOP's columns stand for on a day.</summary>
public sealed class ResolvePengikatan(SiklusDb db)
{
    /// <summary>The posts of every column of <paramref name="sop"/>; a column without a setting is bound to nobody.</summary>
    public async Task<Pengikatan> RunAsync(SopDefinition sop, DateOnly hari, CancellationToken cancel = default)
    {
        var settings = await db.Set<IkatanBawaanRow>().AsNoTracking().OrderBy(i => i.Urutan).ToListAsync(cancel);
        var jabatan = await db.Set<Jabatan>().AsNoTracking().OrderBy(j => j.Urutan).ToListAsync(cancel);
        jabatan.RemoveAll(j => !j.ExistsOn(hari));
        var tim = await db.Set<Tim>().AsNoTracking().ToListAsync(cancel);
        return new Pengikatan([.. sop.Kolom.Select(kolom => new IkatanKolom(
            kolom.Kode, [.. settings.Where(s => s.Kolom == kolom.Kode).SelectMany(s => Posts(s, jabatan, tim, hari)).Distinct()]))]);
    }

    private static IEnumerable<JabatanId> Posts(IkatanBawaanRow setting, IReadOnlyList<Jabatan> jabatan, IReadOnlyList<Tim> tim, DateOnly hari) => setting.Sumber switch
    {
        SumberIkatan.Tim => tim.Where(t => t.Id.Value == Guid.Parse(setting.Nilai)).SelectMany(t => t.MembersOn(hari)).Where(id => jabatan.Any(j => j.Id == id)),
        SumberIkatan.Atasan => jabatan.Where(j => jabatan.Any(under => under.AtasanId == j.Id)).Select(j => j.Id),
        SumberIkatan.JenisJabatan => jabatan.Where(j => j.Jenis == Enum.Parse<JenisJabatan>(setting.Nilai)).Select(j => j.Id),
        _ => jabatan.Where(j => j.Id.Value == Guid.Parse(setting.Nilai)).Select(j => j.Id),
    };
}
