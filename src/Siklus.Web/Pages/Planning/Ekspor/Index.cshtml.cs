using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.App.Planning.Files;
using Siklus.Documents.Rencana;
using Siklus.Domain.Planning.Rencana;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Planning.Ekspor;

/// <summary>A whole plan as a file: the tree, its indikator, and the documents with targets and pagu.</summary>
public sealed class IndexModel(SiklusDb db, ReadRencana read, OfficeTime time) : SiklusPage
{
    /// <summary>A year of the Renstra; this year's without it.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Bentuk { get; set; }

    public override async Task<IActionResult> OnGetAsync()
    {
        var year = Tahun ?? (await time.TodayAsync(Cancel)).Year;
        var known = await read.RunAsync(year, cancel: Cancel);
        // A template is given out also where there is nothing yet to put into it.
        var rencana = known ?? RencanaWorkbook.Empty(null, year, year + 4);
        return Bentuk switch
        {
            "xlsx" => Workbook(rencana, TemplatRencana.Lengkap, await ChoicesAsync()),
            "pohon" => Workbook(rencana, TemplatRencana.Pohon, await ChoicesAsync()),
            "target" => Workbook(rencana, TemplatRencana.Target, await ChoicesAsync()),
            "pagu" => Workbook(rencana, TemplatRencana.Pagu, await ChoicesAsync()),
            null or "json" when known is not null => File(RencanaKinerjaJson.Write(rencana), "application/json", $"rencana-{rencana.Mulai}-{rencana.Akhir}.json"),
            null => Redirect("/rencana"),
            _ => NotFound(),
        };
    }

    private FileContentResult Workbook(RencanaKinerja rencana, TemplatRencana templat, PilihanKantor choices) =>
        File(RencanaWorkbook.Template(rencana, templat, choices), RencanaWorkbook.TipeIsi, $"{(templat == TemplatRencana.Lengkap ? "rencana" : Bentuk)}-{rencana.Mulai}-{rencana.Akhir}.xlsx");

    private async Task<PilihanKantor> ChoicesAsync() => new(
        await db.Set<Domain.Organisation.Unit>().Where(u => u.Selesai == null).OrderBy(u => u.Urutan).Select(u => u.Nama).ToListAsync(Cancel),
        await db.Set<Domain.Organisation.Jabatan>().Where(j => j.Selesai == null).OrderBy(j => j.Urutan).Select(j => j.Nama).ToListAsync(Cancel));

    protected override Task<bool> LoadAsync() => Task.FromResult(true);
}
