using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Organisation.Pegawai;

/// <summary>Everybody on the office's rolls, and the posts that nobody holds.</summary>
public sealed class IndexModel(SiklusDb db, OfficeNames names) : SiklusPage
{
    public IReadOnlyList<(Domain.Organisation.Pegawai Pegawai, string Jabatan)> Rows { get; private set; } = [];

    public IReadOnlyList<string> Vacant { get; private set; } = [];

    protected override async Task<bool> LoadAsync()
    {
        await names.LoadAsync(Cancel);
        var all = await db.Set<Domain.Organisation.Pegawai>().AsNoTracking().OrderBy(p => p.Nama).ToListAsync(Cancel);
        var held = names.Jabatan.Where(j => names.HolderOf(j.Id) is not null).ToLookup(j => names.HolderOf(j.Id)!.Id, j => new HeldJabatan(j.Id, j.Nama, j.Jenis, j.UnitId, names.CapacityOf(j.Id) ?? Kapasitas.Definitif).Sebutan);
        Rows = [.. all.Select(p => (p, string.Join(", ", held[p.Id])))];
        Vacant = [.. names.Jabatan.Where(j => names.HolderOf(j.Id) is null).Select(j => j.Nama)];
        return true;
    }
}
