using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Authoring;
using Siklus.Web.Hosting;
using Siklus.Web.Pages.Sop.Lembar;

namespace Siklus.Web.Pages.Sop.Rancangan;

/// <summary>Drafts of SOPs, and the ways to begin one.</summary>
public sealed class IndexModel(SiklusDb db, BeginRancangan begin, SopLibrary library, MeasureSopTime measure, OfficeNames names) : SiklusPage
{
    [BindProperty]
    public string? Judul { get; set; }

    public IReadOnlyList<RancanganSop> Drafts { get; private set; } = [];

    public OfficeNames Names => names;

    /// <summary>Drafts that wait for the Camat.</summary>
    public int Waiting => Drafts.Count(d => d.Keadaan == KeadaanRancangan.Diperiksa);

    public async Task<IActionResult> OnPostAsync() => Redirect(RancanganPage.UrlOf((await begin.BlankAsync(Judul, Actor, Cancel)).Value));

    /// <summary>A draft of the next version of an SOP in force.</summary>
    public async Task<IActionResult> OnPostUbahAsync(string kode) => Redirect(RancanganPage.UrlOf((await begin.NextVersionAsync(kode, Actor, cancel: Cancel)).Value));

    /// <summary>The same with the standards that the chosen runs propose.</summary>
    public async Task<IActionResult> OnPostUsulanAsync(string kode, int? tahun, int? tw, Guid? jabatan)
    {
        var version = await library.NewestAsync(kode, Cancel);
        if (version is null) return NotFound();
        var waktu = await measure.RunAsync(version.Id, TimeModel.Chosen(tahun, tw, jabatan), Cancel);
        var proposed = waktu.Langkah.Where(l => l.Usulan is not null).ToDictionary(l => l.Langkah.Urutan, l => l.Usulan!);
        var id = await begin.NextVersionAsync(kode, Actor, proposed, Cancel);
        return Done(RancanganPage.UrlOf(id.Value), $"Versi {version.Versi + 1} disusun. Waktu baku {proposed.Count} langkah memakai usulan dari pelaksanaan; periksa, lalu mintakan pengesahan.");
    }

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
