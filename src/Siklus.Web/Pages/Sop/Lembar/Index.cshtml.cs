using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>The SOPs of the office.</summary>
public sealed class IndexModel(ListSop list) : SiklusPage
{
    public IReadOnlyList<SopItem> Items { get; private set; } = [];

    /// <summary>Whether this person may take SOPs in from files.</summary>
    public bool MayImport => Actor.May(Hak.AturKinerja);

    protected override async Task<bool> LoadAsync()
    {
        Items = await list.RunAsync(Cancel);
        return true;
    }
}
