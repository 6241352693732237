using Siklus.App.Sop;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Terlambat;

/// <summary>What is late in the office: cases past their due day, and open tasks above the standard time of their sheet.</summary>
public sealed class IndexModel(ListTerlambat list) : SiklusPage
{
    public DaftarTerlambat Daftar { get; private set; } = new([], [], []);

    protected override async Task<bool> LoadAsync()
    {
        Daftar = await list.RunAsync(Cancel);
        return true;
    }
}
