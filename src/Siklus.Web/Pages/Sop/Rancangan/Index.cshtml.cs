using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Sop.Authoring;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Rancangan;

/// <summary>Drafts of SOPs, and the ways to begin one.</summary>
public sealed class IndexModel(SiklusDb db, BeginRancangan begin, OfficeNames names) : SiklusPage
{
    [BindProperty]
    public string? Judul { get; set; }

    public IReadOnlyList<RancanganSop> Drafts { get; private set; } = [];

    public OfficeNames Names => names;

    /// <summary>Drafts that wait for the Camat.</summary>
    public int Waiting => Drafts.Count(d => d.Keadaan == KeadaanRancangan.Diperiksa);

    public async Task<IActionResult> OnPostAsync() => Redirect(RancanganPage.UrlOf((await begin.BlankAsync(Judul, Actor, Cancel)).Value));

    /// <summary>A draft of the next version of an SOP in force.</summary>
    public async Task<IActionResult> OnPostUbahAsync(string kode) => Redirect(RancanganPage.UrlOf((await begin.NextVersionAsync(kode, Actor, Cancel)).Value));

    /// <summary>A draft out of the library.</summary>
    public async Task<IActionResult> OnPostSalinAsync(string kode) =>
        Done(RancanganPage.UrlOf((await begin.FromLibraryAsync(kode, Actor, Cancel)).Value), "Disalin menjadi rancangan kantor ini. Sesuaikan isinya, lalu minta diperiksa.");

    public override string FieldOf(string code) => code == RancanganRules.Judul ? nameof(Judul) : "";

    protected override async Task<bool> LoadAsync()
    {
        await names.LoadAsync(Cancel);
        Drafts = await db.Set<RancanganSop>().AsNoTracking().OrderBy(r => r.Keadaan == KeadaanRancangan.Disahkan || r.Keadaan == KeadaanRancangan.Dibatalkan).ThenByDescending(r => r.DiubahPada).Take(200).ToListAsync(Cancel);
        return true;
    }
}
