using Siklus.App.Sop.Authoring;
using Siklus.Domain.Sop;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Rancangan;

/// <summary>The sheets that come with the program, to copy from.</summary>
public sealed class LibraryModel : SiklusPage
{
    public IReadOnlyList<SopDefinition> Sheets => PustakaSop.Semua;

    protected override Task<bool> LoadAsync() => Task.FromResult(true);
}
