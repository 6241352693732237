using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Collection.Formulir;

/// <summary>A page about the forms of one quarter, in one layout.</summary>
public abstract class FormulirPage(OfficeTime time, FindSusunanFormulir findSusunan) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    [BindProperty(SupportsGet = true, Name = "tw")]
    public int? NomorTribulan { get; set; }

    [BindProperty(SupportsGet = true, Name = "susunan")]
    public SusunanFormulir? Pilihan { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    public DateOnly Today { get; private set; }

    public Tribulan Tribulan { get; private set; }

    public Periode Periode => new(Tahun!.Value, Tribulan);

    public SusunanFormulir Susunan { get; private set; } = SusunanFormulir.TujuhKolom;

    /// <summary>What of the address names quarter and layout, for links.</summary>
    public string Query => $"tahun={Tahun}&tw={NomorTribulan}&susunan={Susunan}";

    /// <summary>Takes the address in; false when it names no quarter. Without one it is this one.</summary>
    protected async Task<bool> UnderstandAsync()
    {
        Today = await time.TodayAsync(Cancel);
        if (!ModelState.IsValid || NomorTribulan is < 1 or > 4 || Tahun is < 2000 or > 2100 || (Pilihan is { } chosen && !Enum.IsDefined(chosen))) return false;
        Tahun ??= Today.Year;
        Tribulan = new Tribulan(NomorTribulan ?? ((Today.Month - 1) / 3) + 1);
        NomorTribulan = Tribulan.Nomor;
        Susunan = Pilihan ?? await findSusunan.RunAsync(Cancel);
        return true;
    }
}
