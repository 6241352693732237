using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Beranda;

/// <summary>Start page.</summary>
public sealed class IndexModel : SiklusPage
{
    protected override Task<bool> LoadAsync() => Task.FromResult(true);
}
