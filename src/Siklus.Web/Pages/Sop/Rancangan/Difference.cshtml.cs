using Siklus.App.Sop;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Rancangan;

/// <summary>What a draft changes of the version in force.</summary>
public sealed class DifferenceModel(SopLibrary library) : RancanganPage
{
    public SopDefinition Former { get; private set; } = null!;

    public SopDifference Difference => SopDifference.Between(Former, Sop);

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync() || await library.NewestAsync(Draft.Kode, Cancel) is not { } newest) return false;
        Former = await library.FindAsync(newest.Id, Cancel);
        return true;
    }
}
