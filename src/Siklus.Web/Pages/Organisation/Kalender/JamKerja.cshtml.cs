using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Setup;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;
using Siklus.Web.Setup;

namespace Siklus.Web.Pages.Organisation.Kalender;

/// <summary>Hours of each weekday, in the ordinary week and in Ramadan.</summary>
public sealed class JamKerjaModel(SiklusDb db, SaveJamKerja save, Sentences sentences) : SiklusPage
{
    [BindProperty]
    public List<JawabanJam> Biasa { get; set; } = [];

    [BindProperty]
    public List<JawabanJam> Ramadan { get; set; } = [];

    public async Task<IActionResult> OnPostAsync()
    {
        JamRows.Check(ModelState, sentences, nameof(Biasa), Biasa);
        JamRows.Check(ModelState, sentences, nameof(Ramadan), Ramadan);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        await save.RunAsync(JenisMinggu.Biasa, JawabanJam.ToWeek(Biasa), Cancel);
        await save.RunAsync(JenisMinggu.Ramadan, JawabanJam.ToWeek(Ramadan), Cancel);
        return Done("/kantor/kalender", "Jam kerja tersimpan.");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!HttpMethods.IsGet(Request.Method)) return true;
        var rows = await db.Set<JamKerjaKantor>().AsNoTracking().ToListAsync(Cancel);
        Biasa = [.. Week(rows, JenisMinggu.Biasa, MingguKerja.Perpres21Tahun2023)];
        Ramadan = [.. Week(rows, JenisMinggu.Ramadan, MingguKerja.Ramadan)];
        return true;
    }

    private static IList<JawabanJam> Week(List<JamKerjaKantor> rows, JenisMinggu minggu, MingguKerja usual) =>
        JawabanJam.Of(rows.Where(r => r.Minggu == minggu).ToDictionary(r => r.Hari, r => r.Jam) is { Count: > 0 } own ? new MingguKerja(own) : usual);
}
