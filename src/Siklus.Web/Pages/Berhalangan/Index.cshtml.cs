using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Berhalangan;

/// <summary>One's own absences: what is to come can be changed and taken back, what runs ended early. Open also to who holds no post today because of it.</summary>
[ResponseCache(NoStore = true)]
public sealed class IndexModel(ListBerhalangan list, OwnBerhalangan own, OfficeNames names, OfficeTime time) : SiklusPage
{
    /// <summary>For how many days what is over stays in sight.</summary>
    private const int Kept = 365;

    /// <summary>First day of the absence that is ended or taken back.</summary>
    [BindProperty]
    public DateOnly? Mulai { get; set; }

    [BindProperty]
    public int Versi { get; set; }

    /// <summary>The day on which the person is back.</summary>
    [BindProperty]
    public DateOnly? Kembali { get; set; }

    public IReadOnlyList<Ketidakhadiran> Items { get; private set; } = [];

    /// <summary>Somebody else is away and this person stands in.</summary>
    public IReadOnlyList<Ketidakhadiran> StandsInFor { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public OfficeNames Names => names;

    public Actor Who => Actor;

    /// <summary>The earliest day on which the person may be back.</summary>
    public DateOnly Earliest(Ketidakhadiran item) => item.Isi.Mulai < Today ? Today : Today.AddDays(1);

    public async Task<IActionResult> OnPostAkhiriAsync()
    {
        if (Kembali is null)
        {
            ModelState.AddModelError(nameof(Kembali), "Isi hari kembali bekerja.");
            await LoadAsync();
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        await own.EndAsync(Actor, Mulai ?? default, Kembali.Value, Cancel);
        return Done("/akun/berhalangan", Kembali == await time.TodayAsync(Cancel) ? "Tugas jabatan Anda kembali kepada Anda hari ini." : $"Tugas jabatan Anda kembali {App.Common.Indonesian.Date(Kembali.Value)}.");
    }

    public async Task<IActionResult> OnPostBatalkanAsync()
    {
        await own.CancelAsync(Actor, Mulai ?? default, Versi, Cancel);
        return Done("/akun/berhalangan", "Catatan dibatalkan. Tugas tetap pada Anda.");
    }

    public override string FieldOf(string code) => code is OrganisationRules.KembaliDiLuar ? nameof(Kembali) : "";

    protected override async Task<bool> LoadAsync()
    {
        await names.LoadAsync(Cancel);
        Today = await time.TodayAsync(Cancel);
        var all = await list.RunAsync(Today.AddDays(-Kept), Cancel);
        Items = [.. all.Where(k => k.PegawaiId == Actor.PegawaiId).OrderBy(k => k.Isi.Selesai < Today).ThenBy(k => k.Isi.Mulai)];
        StandsInFor = [.. all.Where(k => k.Isi.Selesai >= Today && k.Pengganti.Any(p => p.PegawaiId == Actor.PegawaiId))];
        return true;
    }
}
