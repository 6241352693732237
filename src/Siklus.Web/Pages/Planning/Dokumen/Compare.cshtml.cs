using Microsoft.AspNetCore.Mvc;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Planning.Dokumen;

/// <summary>Two documents side by side: two versions, or one and another above it.</summary>
public sealed class CompareModel(ReadDokumen read) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Dari { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Ke { get; set; }

    public DokumenTerbaca First { get; private set; } = null!;

    public DokumenTerbaca Second { get; private set; } = null!;

    public IReadOnlyList<BarisBeda> Beda { get; private set; } = [];

    /// <summary>Which two is chosen on a document's page.</summary>
    public override async Task<IActionResult> OnGetAsync() => Dari == Guid.Empty && Ke == Guid.Empty ? Redirect("/rencana/dokumen") : await base.OnGetAsync();

    protected override async Task<bool> LoadAsync()
    {
        if (await read.RunAsync(new DokumenRencanaId(Dari), Cancel) is not { } first || await read.RunAsync(new DokumenRencanaId(Ke), Cancel) is not { } second) return false;
        (First, Second, Beda) = (first, second, CompareDokumen.Of(first, second));
        return true;
    }
}
