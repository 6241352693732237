using Microsoft.EntityFrameworkCore;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>Who stands for a column when a case begins today, and why.</summary>
/// <param name="Kolom">The column.</param>
/// <param name="Aturan">Posts by the office's rule for columns of this code.</param>
/// <param name="Pilihan">What the office chose for this SOP instead, or null.</param>
/// <param name="Jabatan">The posts that stand for it.</param>
public sealed record PelaksanaBawaan(Kolom Kolom, IReadOnlyList<JabatanId> Aturan, PelaksanaKolom? Pilihan, IReadOnlyList<JabatanId> Jabatan);

/// <summary>Turns the office's settings into the posts that an SOP's columns stand for on a day.</summary>
public sealed class ResolvePengikatan(SiklusDb db)
{
    /// <summary>The posts of every column of <paramref name="sop"/>; a column without a setting is bound to nobody.</summary>
    public async Task<Pengikatan> RunAsync(SopDefinition sop, DateOnly hari, CancellationToken cancel = default) =>
        new([.. (await ExplainAsync(sop, hari, cancel)).Select(p => new IkatanKolom(p.Kolom.Kode, [.. p.Jabatan]))]);

    /// <summary>The same with its reasons: the office's choice for this SOP, else its rule for the column.</summary>
    public async Task<IReadOnlyList<PelaksanaBawaan>> ExplainAsync(SopDefinition sop, DateOnly hari, CancellationToken cancel = default)
    {
        var settings = await db.Set<IkatanBawaanRow>().AsNoTracking().OrderBy(i => i.Urutan).ToListAsync(cancel);
        var chosen = (await db.Set<PelaksanaSopRow>().AsNoTracking().FirstOrDefaultAsync(p => p.Sop == sop.Kode, cancel))?.Kolom ?? [];
        var jabatan = await db.Set<Jabatan>().AsNoTracking().OrderBy(j => j.Urutan).ToListAsync(cancel);
        jabatan.RemoveAll(j => !j.ExistsOn(hari));
        var tim = await db.Set<Tim>().AsNoTracking().ToListAsync(cancel);
        return [.. sop.Kolom.Select(Explain)];

        PelaksanaBawaan Explain(Kolom kolom)
        {
            IReadOnlyList<JabatanId> rule = [.. settings.Where(s => s.Kolom == kolom.Kode).SelectMany(s => Posts(s, jabatan, tim, hari)).Distinct()];
            return chosen.FirstOrDefault(c => c.Kolom == kolom.Kode) is { } choice
                ? new(kolom, rule, choice, [.. Posts(choice, jabatan, tim, hari).Distinct()])
                : new(kolom, rule, null, rule);
        }
    }

    private static IEnumerable<JabatanId> Posts(PelaksanaKolom choice, IReadOnlyList<Jabatan> jabatan, IReadOnlyList<Tim> tim, DateOnly hari) =>
        tim.Where(t => choice.Tim.Contains(t.Id)).SelectMany(t => t.MembersOn(hari)).Concat(choice.Jabatan).Where(id => jabatan.Any(j => j.Id == id));

    private static IEnumerable<JabatanId> Posts(IkatanBawaanRow setting, IReadOnlyList<Jabatan> jabatan, IReadOnlyList<Tim> tim, DateOnly hari) => setting.Sumber switch
    {
        SumberIkatan.Tim => tim.Where(t => t.Id.Value == Guid.Parse(setting.Nilai)).SelectMany(t => t.MembersOn(hari)).Where(id => jabatan.Any(j => j.Id == id)),
        SumberIkatan.Atasan => jabatan.Where(j => jabatan.Any(under => under.AtasanId == j.Id)).Select(j => j.Id),
        SumberIkatan.JenisJabatan => jabatan.Where(j => j.Jenis == Enum.Parse<JenisJabatan>(setting.Nilai)).Select(j => j.Id),
        _ => jabatan.Where(j => j.Id.Value == Guid.Parse(setting.Nilai)).Select(j => j.Id),
    };
}
