using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Planning;
using Siklus.App;
using Siklus.App.Collection;
using Siklus.App.Organisation;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Organisation.Susulan;

/// <summary>Quarters done on paper before the office used Siklus: which are entered, and opening another.</summary>
public sealed class IndexModel(SiklusDb db, ReadSusulan read, OpenSusulan open, OfficeTime time) : SiklusPage
{
    /// <summary>Year and quarter as "2026-1".</summary>
    [BindProperty]
    public string? Masa { get; set; }

    [BindProperty]
    public string? Nama { get; set; }

    [BindProperty]
    public string? Nomor { get; set; }

    [BindProperty]
    public DateOnly? Tanggal { get; set; }

    public IReadOnlyList<TandaSusulan> Entered { get; private set; } = [];

    /// <summary>Quarters that are over and that nobody has reported.</summary>
    public IReadOnlyList<Choice> Missing { get; private set; } = [];

    public bool HasPlan { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var parts = (Masa ?? "").Split('-');
        if (parts.Length != 2 || !int.TryParse(parts[0], out var tahun) || !int.TryParse(parts[1], out var nomor) || nomor is < 1 or > 4 || tahun is < 2000 or > 2100)
            ModelState.AddModelError(nameof(Masa), $"Pilih {KataTribulan.Kecil} yang dimasukkan.");
        else if (ModelState.IsValid)
        {
            var id = await open.RunAsync(tahun, new Tribulan(nomor), new KertasAsal(Nama ?? "", Nomor ?? "", Tanggal ?? default), Keeper.Of(Actor), Cancel);
            return Done($"/kantor/susulan/{id.Value}", $"{new Periode(tahun, new Tribulan(nomor))} dibuka. Isi setiap indikator dengan buktinya.");
        }
        await LoadAsync();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    public override string FieldOf(string code) => code switch
    {
        CollectionRules.KertasKosong => string.IsNullOrWhiteSpace(Nama) ? nameof(Nama) : nameof(Nomor),
        CollectionRules.KertasTanpaTanggal => nameof(Tanggal),
        _ => nameof(Masa),
    };

    protected override async Task<bool> LoadAsync()
    {
        var today = await time.TodayAsync(Cancel);
        var planned = new List<int>();
        foreach (var year in new[] { today.Year, today.Year - 1 })
            if ((await db.TerukurAsync(year, Cancel)).Any(s => s.Indikator.Count > 0)) planned.Add(year);
        HasPlan = planned.Count > 0 || await db.Set<Indikator>().AnyAsync(Cancel);
        Entered = [.. await read.RunAsync(today.Year, cancel: Cancel), .. await read.RunAsync(today.Year - 1, cancel: Cancel)];
        var reported = await db.Set<Realisasi>().Where(r => r.Tahun >= today.Year - 1).Select(r => new { r.Tahun, r.TribulanNomor }).Distinct().ToListAsync(Cancel);
        Missing =
        [
            .. from year in planned
               from quarter in Tribulan.All
               where today >= new DateOnly(year, 1, 1).AddMonths(quarter.Nomor * 3)
                   && !reported.Exists(r => r.Tahun == year && r.TribulanNomor == quarter.Nomor)
                   && Entered.All(e => e.Susulan.Periode != new Periode(year, quarter))
               select new Choice($"{year}-{quarter.Nomor}", new Periode(year, quarter).ToString()),
        ];
        return true;
    }
}

/// <summary>The keeper of the office as one who acts.</summary>
internal static class Keeper
{
    public static Domain.Organisation.Pelaku Of(Actor actor) => actor.As(actor.Jabatan.First(j => j.KelolaKantor).JabatanId);
}
