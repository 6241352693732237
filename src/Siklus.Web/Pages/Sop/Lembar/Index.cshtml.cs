using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>The SOPs of the office.</summary>
public sealed class IndexModel(ListSop list, SopLibrary library, ReviewSop review) : SiklusPage
{
    /// <summary>Whether this person may draw SOPs up and take them in from files.</summary>
    public bool MayDraft => Actor.May(Hak.SusunSop);

    public IReadOnlyList<SopItem> Items { get; private set; } = [];

    /// <summary>What only shows when all SOPs are laid side by side; told to those who draw them up.</summary>
    public IReadOnlyList<TemuanSop> Together { get; private set; } = [];

    protected override async Task<bool> LoadAsync()
    {
        Items = await list.RunAsync(Cancel);
        if (MayDraft) Together = review.Together([.. (await library.AllAsync(Cancel)).Where(s => s.Dicabut is null).Select(s => s.Sop)]);
        return true;
    }
}
