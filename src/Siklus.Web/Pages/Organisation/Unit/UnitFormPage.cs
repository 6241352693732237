using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Organisation.Unit;

/// <summary>The form of a unit, new or known.</summary>
public abstract class UnitFormPage(SiklusDb db, SaveUnit save) : SiklusPage
{
    [BindProperty]
    public int Versi { get; set; }

    [BindProperty]
    public string? Nama { get; set; }

    [BindProperty]
    public Guid? Induk { get; set; }

    [BindProperty]
    public DateOnly? Mulai { get; set; }

    [BindProperty]
    public DateOnly? Selesai { get; set; }

    public IReadOnlyList<Choice> IndukChoices { get; private set; } = [];

    /// <summary>Heading: the stored name, or that it is a new one.</summary>
    public string Title { get; private set; } = "Tambah unit";

    /// <summary>The unit, or null for a new one.</summary>
    protected abstract UnitId? Known { get; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            if (!await LoadAsync()) return NotFound();
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        await save.RunAsync(Known, Nama ?? "", Induk is { } above ? new UnitId(above) : null, Mulai, Selesai, Versi, Cancel);
        return Done("/kantor/susunan", $"Unit {Nama!.Trim()} tersimpan.");
    }

    public override string FieldOf(string code) => code switch
    {
        OrganisationRules.NamaKosong => nameof(Nama),
        OrganisationRules.IndukMelingkar => nameof(Induk),
        OrganisationRules.TanggalTerbalik or OrganisationRules.MasihDipakai => nameof(Selesai),
        _ => "",
    };

    protected override async Task<bool> LoadAsync()
    {
        var semua = await db.Set<Domain.Organisation.Unit>().AsNoTracking().OrderBy(u => u.Urutan).ToListAsync(Cancel);
        IndukChoices = [.. semua.Where(u => u.Id != Known && u.Selesai is null).Select(u => new Choice(u.Id.Value.ToString("D"), u.Nama))];
        if (Known is not { } id) return true;
        if (semua.Find(u => u.Id == id) is not { } unit) return false;
        Title = unit.Nama;
        ModelState.Remove(nameof(Versi));
        Versi = unit.Versi;
        if (HttpMethods.IsGet(Request.Method)) (Nama, Induk, Mulai, Selesai) = (unit.Nama, unit.IndukId?.Value, unit.Mulai, unit.Selesai);
        return true;
    }
}

/// <summary>A new unit.</summary>
public sealed class AddModel(SiklusDb db, SaveUnit save) : UnitFormPage(db, save)
{
    protected override UnitId? Known => null;
}

/// <summary>A known unit.</summary>
public sealed class EditModel(SiklusDb db, SaveUnit save) : UnitFormPage(db, save)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected override UnitId? Known => new UnitId(Id);
}
