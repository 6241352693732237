using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>All runs of SOPs.</summary>
public sealed class IndexModel(ListPelaksanaan list, OfficeTime time) : SiklusPage
{
    public IReadOnlyList<PelaksanaanItem> Items { get; private set; } = [];

    /// <summary>Open cases past their due day.</summary>
    public int Late { get; private set; }

    public bool MayStart => Actor.May(Hak.MulaiPelaksanaan);

    protected override async Task<bool> LoadAsync()
    {
        Items = await list.RunAsync(cancel: Cancel);
        var today = await time.TodayAsync(Cancel);
        Late = Items.Count(i => i.DitutupPada is null && i.Tenggat < today);
        return true;
    }
}
