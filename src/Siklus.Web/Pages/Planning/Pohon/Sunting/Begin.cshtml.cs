using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Planning;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Planning.Pohon.Sunting;

/// <summary>Begins the tree of a Renstra.</summary>
public sealed class BeginModel(BeginPohon begin, ReadPohon read, OfficeTime time) : SiklusPage
{
    [BindProperty]
    public int? Mulai { get; set; }

    [BindProperty]
    public int? Akhir { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Mulai is null && ModelState.IsValid) ModelState.AddModelError(nameof(Mulai), "Isi tahun pertama, misalnya 2025.");
        if (Akhir is null && ModelState.IsValid) ModelState.AddModelError(nameof(Akhir), "Isi tahun terakhir, misalnya 2029.");
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        await begin.RunAsync(Mulai!.Value, Akhir!.Value, Cancel);
        return Done($"/rencana?tahun={Mulai}", $"Renstra {Mulai}–{Akhir} dimulai. Tambahkan tujuannya.");
    }

    public override string FieldOf(string code) => code is PlanningRules.MasaTidakWajar or PohonRules.MasaBertumpang ? nameof(Mulai) : "";

    /// <summary>Five years behind the last Renstra, else from this year on.</summary>
    protected override async Task<bool> LoadAsync()
    {
        if (!HttpMethods.IsGet(Request.Method)) return true;
        var all = await read.ListAsync(Cancel);
        Mulai = all.Count > 0 ? all[0].Akhir + 1 : (await time.TodayAsync(Cancel)).Year;
        Akhir = Mulai + 4;
        return true;
    }
}
