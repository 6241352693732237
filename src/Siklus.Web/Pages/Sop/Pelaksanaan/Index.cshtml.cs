using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>All runs of SOPs.</summary>
public sealed class IndexModel(ListPelaksanaan list) : SiklusPage
{
    public IReadOnlyList<PelaksanaanItem> Items { get; private set; } = [];

    public bool MayStart => Actor.May(Hak.MulaiPelaksanaan);

    protected override async Task<bool> LoadAsync()
    {
        Items = await list.RunAsync(cancel: Cancel);
        return true;
    }
}
