using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.App.Planning.Files;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Planning.Ekspor;

/// <summary>A whole plan as a file: the tree, its indikator, and the documents with targets and pagu.</summary>
public sealed class IndexModel(ReadRencana read, OfficeTime time) : SiklusPage
{
    /// <summary>A year of the Renstra; this year's without it.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Bentuk { get; set; }

    public override async Task<IActionResult> OnGetAsync()
    {
        if (Bentuk is not (null or "json")) return NotFound();
        var year = Tahun ?? (await time.TodayAsync(Cancel)).Year;
        return await read.RunAsync(year, cancel: Cancel) is { } rencana
            ? File(RencanaKinerjaJson.Write(rencana), "application/json", $"rencana-{rencana.Mulai}-{rencana.Akhir}.json")
            : NotFound();
    }

    protected override Task<bool> LoadAsync() => Task.FromResult(true);
}
