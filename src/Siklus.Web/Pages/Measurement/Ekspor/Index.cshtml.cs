using Microsoft.AspNetCore.Mvc;
using Siklus.App.Measurement;
using Siklus.App.Organisation;
using Siklus.Documents.Periksa;
using Siklus.Documents.Rencana;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Measurement.Ekspor;

/// <summary>The office's recapitulation to the end of a quarter as a workbook or CSV.</summary>
public sealed class IndexModel(ReadRekapKinerja read, OfficeTime time) : TribulanPage(time)
{
    [BindProperty(SupportsGet = true)]
    public string? Bentuk { get; set; }

    public override async Task<IActionResult> OnGetAsync()
    {
        if (!await UnderstandAsync()) return NotFound();
        var rekap = await read.RunAsync(Tahun!.Value, Tribulan, cancel: Cancel);
        var nama = $"capaian-{Tahun}-tw{NomorTribulan}";
        return Bentuk switch
        {
            null or "xlsx" => File(RekapBerkas.Xlsx(rekap), RencanaWorkbook.TipeIsi, nama + ".xlsx"),
            "csv" => File(RekapBerkas.Csv(rekap), RencanaCsv.TipeIsi, nama + ".csv"),
            _ => NotFound(),
        };
    }

    protected override Task<bool> LoadAsync() => Task.FromResult(true);
}
