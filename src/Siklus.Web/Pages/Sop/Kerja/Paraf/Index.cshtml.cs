using Siklus.App.Sop.Bindings.Paraf;

namespace Siklus.Web.Pages.Sop.Kerja.Paraf;

/// <summary>A document is read and initialled.</summary>
public sealed class IndexModel(ParafKind kind) : IsianPage<ParafIsian>(kind)
{
    /// <summary>The document, or null when it was never made.</summary>
    public App.Correspondence.Naskah? Draft { get; private set; }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Draft = await FindDraftAsync();
        return true;
    }
}
