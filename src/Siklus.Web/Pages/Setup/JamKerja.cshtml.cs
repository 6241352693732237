using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Setup;
using Siklus.Web.Setup;

namespace Siklus.Web.Pages.Setup;

/// <summary>Step 6: hours of each weekday, ordinary and in Ramadan, and the days off of the year to look through.</summary>
public sealed class JamKerjaModel(SetupStore store, Sentences sentences, TimeProvider clock) : SetupPage(store)
{
    [BindProperty]
    public List<JawabanJam> Biasa { get; set; } = [];

    [BindProperty]
    public List<JawabanJam> Ramadan { get; set; } = [];

    public override int Number => 6;

    public DaftarLibur? Libur => DaftarLibur.All.FirstOrDefault(d => d.Tahun == new WallClock(Jawaban.Kantor.Zona).DateOf(clock.GetUtcNow().UtcDateTime).Year);

    public async Task<IActionResult> OnPostAsync()
    {
        JamRows.Check(ModelState, sentences, nameof(Biasa), Biasa);
        JamRows.Check(ModelState, sentences, nameof(Ramadan), Ramadan);
        if (!ModelState.IsValid) return Again();
        (Jawaban.Biasa, Jawaban.Ramadan) = (Biasa, Ramadan);
        return await NextAsync();
    }

    protected override void Fill()
    {
        if (!HttpMethods.IsPost(Request.Method)) (Biasa, Ramadan) = ([.. Jawaban.Biasa], [.. Jawaban.Ramadan]);
    }
}
