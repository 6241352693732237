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
public sealed class JamKerjaModel(SiklusDb db, SaveJamKerja save, OfficeTime time, Sentences sentences) : SiklusPage
{
    [BindProperty]
    public List<JawabanJam> Biasa { get; set; } = [];

    [BindProperty]
    public List<JawabanJam> Ramadan { get; set; } = [];

    [BindProperty]
    public DateOnly? Mulai { get; set; }

    /// <summary>Each set of hours that is stored, newest first: its first day and how long its weeks are.</summary>
    public IReadOnlyList<(DateOnly Mulai, string Kalimat)> Changes { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync()
    {
        if (Mulai is null && ModelState.IsValid) ModelState.AddModelError(nameof(Mulai), "Isi tanggal mulai berlakunya.");
        JamRows.Check(ModelState, sentences, nameof(Biasa), Biasa);
        JamRows.Check(ModelState, sentences, nameof(Ramadan), Ramadan);
        if (!ModelState.IsValid)
        {
            await LoadAsync();
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        await save.RunAsync(Mulai!.Value, JawabanJam.ToWeek(Biasa), JawabanJam.ToWeek(Ramadan), Cancel);
        return Done("/kantor/kalender", $"Jam kerja tersimpan, berlaku mulai {Indonesian.Date(Mulai.Value)}.");
    }

    protected override async Task<bool> LoadAsync()
    {
        var rows = await db.Set<JamKerjaKantor>().AsNoTracking().ToListAsync(Cancel);
        Changes =
        [
            .. rows.GroupBy(r => r.MulaiBerlaku).OrderByDescending(g => g.Key).Select(g => (g.Key, string.Join(" · ", g.GroupBy(r => r.Minggu).OrderBy(m => m.Key)
                .Select(m => $"{(m.Key == JenisMinggu.Biasa ? "Minggu biasa" : "Ramadan")} {m.Count()} hari, {Indonesian.Length(TimeSpan.FromMinutes(m.Sum(r => r.Jam.Menit)))}")))),
        ];
        if (!HttpMethods.IsGet(Request.Method)) return true;
        Mulai = await time.TodayAsync(Cancel);
        Biasa = [.. Week(rows, JenisMinggu.Biasa, MingguKerja.Perpres21Tahun2023)];
        Ramadan = [.. Week(rows, JenisMinggu.Ramadan, MingguKerja.Ramadan)];
        return true;
    }

    private static IList<JawabanJam> Week(List<JamKerjaKantor> rows, JenisMinggu minggu, MingguKerja usual) =>
        JawabanJam.Of(LoadKalender.WeeksOf(rows, minggu) is [.., var last] ? last.Minggu : usual);
}
