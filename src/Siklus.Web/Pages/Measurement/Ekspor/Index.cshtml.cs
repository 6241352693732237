using Microsoft.AspNetCore.Mvc;
using Siklus.App.Measurement;
using Siklus.App.Organisation;
using Siklus.Documents.Periksa;
using Siklus.Documents.Rencana;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Measurement.Ekspor;

/// <summary>The office's recapitulation to the end of a quarter as a workbook or CSV.</summary>
public sealed class IndexModel(ReadRekapKinerja read, OfficeTime time) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    [BindProperty(SupportsGet = true, Name = "tw")]
    public int? NomorTribulan { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Bentuk { get; set; }

    public override async Task<IActionResult> OnGetAsync()
    {
        if (NomorTribulan is < 1 or > 4) return NotFound();
        var today = await time.TodayAsync(Cancel);
        var tribulan = new Tribulan(NomorTribulan ?? (today.Month - 1) / 3 + 1);
        var tahun = Tahun ?? today.Year;
        var rekap = await read.RunAsync(tahun, tribulan, cancel: Cancel);
        var nama = $"capaian-{tahun}-tw{tribulan.Nomor}";
        return Bentuk switch
        {
            null or "xlsx" => File(RekapBerkas.Xlsx(rekap), RencanaWorkbook.TipeIsi, nama + ".xlsx"),
            "csv" => File(RekapBerkas.Csv(rekap), RencanaCsv.TipeIsi, nama + ".csv"),
            _ => NotFound(),
        };
    }

    protected override Task<bool> LoadAsync() => Task.FromResult(true);
}
