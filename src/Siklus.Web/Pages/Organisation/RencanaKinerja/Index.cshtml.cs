using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Organisation.RencanaKinerja;

/// <summary>What the office promises, taken in from a file.</summary>
public sealed class IndexModel(SiklusDb db, ImportRencanaKinerja import, OfficeTime time) : SiklusPage
{
    private const long Largest = 1024 * 1024;

    [BindProperty]
    public IFormFile? Berkas { get; set; }

    public IReadOnlyList<RencanaError> Errors { get; private set; } = [];

    public int Sasaran { get; private set; }

    public int Indikator { get; private set; }

    public int Target { get; private set; }

    public int Year { get; private set; }

    public string UnitName { get; private set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        if (Berkas is null || Berkas.Length is 0 or > Largest)
        {
            ModelState.AddModelError(nameof(Berkas), Berkas is null ? "Pilih berkas." : "Berkas kosong atau lebih besar dari 1 MB.");
            return await AgainAsync();
        }
        var units = (await db.Set<Domain.Organisation.Unit>().AsNoTracking().ToListAsync(Cancel)).Where(u => u.Selesai is null)
            .GroupBy(u => u.Nama, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => (UnitId?)g.First().Id, StringComparer.OrdinalIgnoreCase);
        await using var content = Berkas.OpenReadStream();
        var (file, errors) = await import.RunAsync(content, name => units.GetValueOrDefault(name.Trim()), Cancel);
        if (errors.Count > 0)
        {
            db.ChangeTracker.Clear();
            Errors = errors;
            ModelState.AddModelError(nameof(Berkas), $"{errors.Count} kesalahan dalam berkas. Belum ada yang masuk.");
            return await AgainAsync();
        }
        await db.SaveChangesAsync(Cancel);
        return Done("/kantor/rencana-kinerja", $"{file!.Sasaran.Count} sasaran dan {file.Indikator.Count} indikator {file.Dokumen} masuk.");
    }

    protected override async Task<bool> LoadAsync()
    {
        Sasaran = await db.Set<Sasaran>().CountAsync(Cancel);
        Indikator = await db.Set<Indikator>().CountAsync(Cancel);
        Target = await db.Set<Target>().CountAsync(Cancel);
        Year = (await time.TodayAsync(Cancel)).Year;
        UnitName = await db.Set<Domain.Organisation.Unit>().OrderByDescending(u => u.Urutan).Select(u => u.Nama).FirstOrDefaultAsync(Cancel) ?? "";
        return true;
    }

    private async Task<IActionResult> AgainAsync()
    {
        await LoadAsync();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
