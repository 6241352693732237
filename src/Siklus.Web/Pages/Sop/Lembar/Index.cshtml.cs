using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>The SOPs of the office.</summary>
public sealed class IndexModel(ListSop list) : SiklusPage
{
    /// <summary>Whether this person may draw SOPs up and take them in from files.</summary>
    public bool MayDraft => Actor.May(Hak.SusunSop);

    public IReadOnlyList<SopItem> Items { get; private set; } = [];

    protected override async Task<bool> LoadAsync()
    {
        Items = await list.RunAsync(Cancel);
        return true;
    }
}
