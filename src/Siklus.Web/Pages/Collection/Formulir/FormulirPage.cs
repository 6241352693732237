using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Collection.Formulir;

/// <summary>A page about the forms of one quarter, in one layout.</summary>
public abstract class FormulirPage(OfficeTime time, FindSusunanFormulir findSusunan) : TribulanPage(time)
{
    [BindProperty(SupportsGet = true, Name = "susunan")]
    public SusunanFormulir? Pilihan { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    public Periode Periode => new(Tahun!.Value, Tribulan);

    public SusunanFormulir Susunan { get; private set; } = SusunanFormulir.TujuhKolom;

    /// <summary>What of the address names quarter and layout, for links.</summary>
    public string Query => $"tahun={Tahun}&tw={NomorTribulan}&susunan={Susunan}";

    /// <summary>Takes the address in; false when it names no quarter or no layout.</summary>
    protected override async Task<bool> UnderstandAsync()
    {
        if (!ModelState.IsValid || Tahun is < 2000 or > 2100 || (Pilihan is { } chosen && !Enum.IsDefined(chosen)) || !await base.UnderstandAsync()) return false;
        Susunan = Pilihan ?? await findSusunan.RunAsync(Cancel);
        return true;
    }
}
