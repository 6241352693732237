using Microsoft.AspNetCore.Mvc;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Web.Pages.Planning.Kartu.Sunting;

/// <summary>A new indikator of a node.</summary>
public sealed class AddModel(SiklusDb db, ReadPohon read, OfficeTime time, Sentences sentences, SaveIndikator save) : IndikatorFormPage(db, read, time, sentences)
{
    [BindProperty(SupportsGet = true, Name = "simpul")]
    public Guid SimpulDiukur { get; set; }

    public override string Back => UrlOf(Simpul);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync()) return NotFound();
        if (Typed() is not { } isian) return await AgainAsync();
        var id = await save.AddAsync(Simpul.Id, isian, Cancel);
        return Done($"/rencana/indikator/{id.Value}", $"Indikator {isian.Kode.Trim()} ditambahkan.");
    }

    /// <summary>The node to measure is chosen in the tree.</summary>
    public override async Task<IActionResult> OnGetAsync() => SimpulDiukur == Guid.Empty ? Redirect("/rencana") : await base.OnGetAsync();

    protected override async Task<bool> LoadAsync()
    {
        var id = new SimpulId(SimpulDiukur);
        if (!await ChooseAroundAsync(id)) return false;
        Simpul = Pohon!.Find(id)!;
        if (!TataPohon.MayBeMeasured(Simpul.Jenis)) return false;
        FirstYears = Years;
        if (!HttpMethods.IsGet(Request.Method)) return true;
        Isian = IndikatorForm.Empty(Simpul.UnitId?.Value, Pohon.Pohon.Mulai);
        Isian.Kode = $"{Simpul.Kode}.{(await Read.IndikatorAsync(Pohon, [id], Tahun!.Value, Cancel))[id].Count() + 1}";
        return true;
    }
}
