using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>All runs of SOPs, late ones first.</summary>
public sealed class IndexModel(ListPelaksanaan list, OfficeTime time) : SiklusPage
{
    private DateOnly today;

    public IReadOnlyList<PelaksanaanItem> Items { get; private set; } = [];

    /// <summary>Open cases past their due day.</summary>
    public int Late => Items.Count(IsLate);

    public bool MayStart => Actor.May(Hak.MulaiPelaksanaan);

    public bool IsLate(PelaksanaanItem item) => item.DitutupPada is null && item.Tenggat < today;

    protected override async Task<bool> LoadAsync()
    {
        today = await time.TodayAsync(Cancel);
        Items = [.. (await list.RunAsync(cancel: Cancel)).OrderByDescending(IsLate)];
        return true;
    }
}
