using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
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

    /// <summary>Moves so far, newest first: since when, into what.</summary>
    public IReadOnlyList<(DateOnly Mulai, string Tujuan)> Moves { get; private set; } = [];

    /// <summary>Where it was at first.</summary>
    public string First { get; private set; } = "";

    public IReadOnlyList<Choice> IndukChoices { get; private set; } = [];

    /// <summary>Heading: the stored name, or that it is a new one.</summary>
    public string Title { get; private set; } = "Tambah unit";

    /// <summary>The unit, or null for a new one.</summary>
    protected abstract UnitId? Known { get; }

    /// <summary>The form that was sent, or null for the first one.</summary>
    protected string? Handler => Request.Query["handler"].FirstOrDefault();

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
        _ when Handler is not null => "",
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
        Moves = [.. unit.Pindah.Reverse().Select(p => (p.Mulai, NameOf(p.IndukId)))];
        First = NameOf(unit.IndukId);
        if (!HttpMethods.IsGet(Request.Method) && Handler is null) return true;
        foreach (var field in new[] { nameof(Nama), nameof(Induk), nameof(Mulai), nameof(Selesai) }) ModelState.Remove(field);
        (Nama, Induk, Mulai, Selesai) = (unit.Nama, unit.IndukId?.Value, unit.Mulai, unit.Selesai);
        return true;

        string NameOf(UnitId? above) => semua.Find(u => u.Id == above)?.Nama ?? "paling atas";
    }
}

/// <summary>A new unit.</summary>
public sealed class AddModel(SiklusDb db, SaveUnit save) : UnitFormPage(db, save)
{
    protected override UnitId? Known => null;
}

/// <summary>A known unit: what is written about it, and its moves.</summary>
public sealed class EditModel(SiklusDb db, SaveUnit save, MoveUnit move) : UnitFormPage(db, save)
{
    private const string Atas = "atas";

    /// <summary>Id of the unit to move into, or <see cref="Atas"/>.</summary>
    [BindProperty]
    public string? Tujuan { get; set; }

    [BindProperty]
    public DateOnly? Pindah { get; set; }

    public IEnumerable<Choice> TujuanChoices => IndukChoices.Append(new Choice(Atas, "– (paling atas)"));

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected override UnitId? Known => new UnitId(Id);

    public async Task<IActionResult> OnPostPindahAsync()
    {
        Guid above = default;
        if (Tujuan != Atas && !Guid.TryParse(Tujuan, out above)) ModelState.AddModelError(nameof(Tujuan), "Pilih unitnya.");
        if (Pindah is null && ModelState.GetFieldValidationState(nameof(Pindah)) != ModelValidationState.Invalid) ModelState.AddModelError(nameof(Pindah), "Isi hari pertamanya.");
        if (!ModelState.IsValid)
        {
            if (!await LoadAsync()) return NotFound();
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        await move.RunAsync(new UnitId(Id), Tujuan == Atas ? null : new UnitId(above), Pindah!.Value, Versi, Cancel);
        return Done($"/kantor/susunan?pada={Pindah:yyyy-MM-dd}", $"Pindah mulai {Indonesian.Date(Pindah.Value)} tercatat. Susunan sebelum hari itu tetap terbaca.");
    }

    public async Task<IActionResult> OnPostBatalPindahAsync()
    {
        var seen = Versi;
        if (!await LoadAsync()) return NotFound();
        if (Pindah is not { } day) return Redirect($"/kantor/unit/{Id}");
        await move.TakeBackAsync(new UnitId(Id), day, seen, Cancel);
        return Done($"/kantor/unit/{Id}", $"Pindah mulai {Indonesian.Date(day)} dibatalkan.");
    }

    public override string FieldOf(string code) => code switch
    {
        OrganisationRules.IndukMelingkar or OrganisationRules.IndukTidakBerlaku when Handler == "Pindah" => nameof(Tujuan),
        OrganisationRules.TanggalTerbalik when Handler == "Pindah" => nameof(Pindah),
        _ => base.FieldOf(code),
    };
}
