using Microsoft.AspNetCore.Mvc;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Web.Pages.Planning.Pohon.Sunting;

/// <summary>The form of a node, new or known.</summary>
public abstract class SimpulFormPage(SiklusDb db, ReadPohon read, OfficeTime time) : PohonPage(db, read, time)
{
    [BindProperty]
    public string? Kode { get; set; }

    [BindProperty]
    public string? Uraian { get; set; }

    [BindProperty]
    public Guid? Unit { get; set; }

    [BindProperty]
    public Guid? Pemilik { get; set; }

    public override string FieldOf(string code) => code switch
    {
        PohonRules.KodeDipakai => nameof(Kode),
        PohonRules.PerluInduk or PlanningRules.IndukTidakAda or PlanningRules.IndukTidakCocok or PlanningRules.IndukMelingkar => "Utama",
        _ => "",
    };

    /// <summary>What was typed, hung below <paramref name="induk"/>; null when something is missing, which is written beside its field.</summary>
    protected SimpulIsian? Typed(IReadOnlyList<SimpulId> induk)
    {
        if (string.IsNullOrWhiteSpace(Kode)) ModelState.AddModelError(nameof(Kode), "Isi kode, misalnya S1 atau 7.01.02.");
        if (string.IsNullOrWhiteSpace(Uraian)) ModelState.AddModelError(nameof(Uraian), "Isi uraian.");
        return ModelState.IsValid ? new SimpulIsian(Kode!, Uraian!, Unit is { } unit ? new UnitId(unit) : null, Pemilik is { } post ? new JabatanId(post) : null, induk) : null;
    }

    protected async Task<IActionResult> AgainAsync()
    {
        if (!await LoadAsync()) return NotFound();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
