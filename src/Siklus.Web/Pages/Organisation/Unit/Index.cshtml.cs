using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Organisation.Unit;

/// <summary>Units and posts as they were or will be on a day.</summary>
public sealed class IndexModel(SiklusDb db, OfficeTime time) : SiklusPage
{
    private Dictionary<UnitId, string> unitNames = [];
    private Dictionary<JabatanId, string> jabatanNames = [];

    [BindProperty(SupportsGet = true)]
    public DateOnly? Pada { get; set; }

    public DateOnly Hari { get; private set; }

    public IReadOnlyList<Domain.Organisation.Unit> Unit { get; private set; } = [];

    public IReadOnlyList<Domain.Organisation.Jabatan> Jabatan { get; private set; } = [];

    public string UnitName(UnitId id) => unitNames.GetValueOrDefault(id, "");

    public string IndukName(UnitId? id) => id is { } above ? UnitName(above) : "paling atas";

    public string JabatanName(JabatanId id) => jabatanNames.GetValueOrDefault(id, "");

    public static string Span(DateOnly? mulai, DateOnly? selesai) => (mulai, selesai) switch
    {
        (null, null) => "tetap",
        ({ } from, null) => $"sejak {Indonesian.Date(from)}",
        (null, { } to) => $"sampai {Indonesian.Date(to)}",
        ({ } from, { } to) => $"{Indonesian.Date(from)} sampai {Indonesian.Date(to)}",
    };

    protected override async Task<bool> LoadAsync()
    {
        Hari = Pada ?? await time.TodayAsync(Cancel);
        var units = await db.Set<Domain.Organisation.Unit>().AsNoTracking().OrderBy(u => u.Urutan).ToListAsync(Cancel);
        var posts = await db.Set<Domain.Organisation.Jabatan>().AsNoTracking().OrderBy(j => j.Urutan).ToListAsync(Cancel);
        unitNames = units.ToDictionary(u => u.Id, u => u.Nama);
        jabatanNames = posts.ToDictionary(j => j.Id, j => j.Nama);
        Unit = [.. units.Where(u => u.ExistsOn(Hari))];
        Jabatan = [.. posts.Where(j => j.ExistsOn(Hari))];
        return true;
    }
}
