using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Planning.Dokumen;

/// <summary>The matriks peran hasil of a leader, derived from the tree.</summary>
public sealed class PeranModel(ReadPeranHasil read, OfficeNames names, OfficeTime time) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Pimpinan { get; set; }

    public int Year { get; private set; }

    public PeranHasil? Peran { get; private set; }

    public OfficeNames Names => names;

    protected override async Task<bool> LoadAsync()
    {
        Year = Tahun ?? (await time.TodayAsync(Cancel)).Year;
        Peran = await read.RunAsync(Year, Pimpinan is { } id ? new JabatanId(id) : null, Cancel);
        return true;
    }
}
