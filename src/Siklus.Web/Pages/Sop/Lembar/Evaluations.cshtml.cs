using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.App.Sop.Evaluation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>Which SOPs were evaluated in a year, and which are still to be.</summary>
public sealed class EvaluationsModel(ListEvaluasi list, OfficeNames names, OfficeTime time) : SiklusPage
{
    [BindProperty(SupportsGet = true, Name = "tahun")]
    public int? Asked { get; set; }

    public int Tahun { get; private set; }

    /// <summary>Years that can be looked at, newest first.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<EvaluasiItem> Items { get; private set; } = [];

    public OfficeNames Names => names;

    public int Open => Items.Count(i => !i.Selesai);

    protected override async Task<bool> LoadAsync()
    {
        var years = EvaluateSop.YearsOpen(await time.TodayAsync(Cancel));
        Tahun = Asked ?? years[0];
        (Items, var stored) = await list.RunAsync(Tahun, Cancel);
        Years = [.. stored.Union(years).OrderDescending()];
        await names.LoadAsync(Cancel);
        return Years.Contains(Tahun);
    }
}
