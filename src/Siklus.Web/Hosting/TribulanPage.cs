using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Web.Ui;

namespace Siklus.Web.Hosting;

/// <summary>A page about a year to the end of a quarter, both named by its address (<c>tahun</c>, <c>tw</c>); without them today's.</summary>
public abstract class TribulanPage(OfficeTime time) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    [BindProperty(SupportsGet = true, Name = "tw")]
    public int? NomorTribulan { get; set; }

    public Tribulan Tribulan { get; private set; }

    public DateOnly Today { get; private set; }

    /// <summary>The years that a reader may want: two back, one ahead.</summary>
    public IReadOnlyList<Choice> YearChoices => [.. Enumerable.Range(Today.Year - 2, 4).Select(t => new Choice($"{t}", $"{t}"))];

    public static IReadOnlyList<Choice> QuarterChoices => [.. Tribulan.All.Select(t => new Choice($"{t.Nomor}", t.ToString()))];

    /// <summary>Takes the address in; false when it names no quarter.</summary>
    protected virtual async Task<bool> UnderstandAsync()
    {
        if (NomorTribulan is < 1 or > 4) return false;
        Today = await time.TodayAsync(Cancel);
        Tahun ??= Today.Year;
        Tribulan = new Tribulan(NomorTribulan ?? (Today.Month - 1) / 3 + 1);
        NomorTribulan = Tribulan.Nomor;
        return true;
    }
}
