using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.Domain.Common;
using Siklus.Web.Auth;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Organisation.KunciApi;

/// <summary>The keys of other programs: made, shown once, ended.</summary>
[ResponseCache(NoStore = true)]
public sealed class IndexModel(SiklusDb db, ApiKeys keys) : SiklusPage
{
    private Dictionary<PegawaiId, string> names = [];

    [BindProperty]
    public string? Klien { get; set; }

    [BindProperty]
    public bool BolehTulis { get; set; }

    /// <summary>Only in the answer to the button itself.</summary>
    public string? Secret { get; private set; }

    public IReadOnlyList<App.Organisation.Masuk.KunciApi> Keys { get; private set; } = [];

    public string NameOf(PegawaiId id) => names.GetValueOrDefault(id, "");

    public async Task<IActionResult> OnPostBuatAsync()
    {
        if (string.IsNullOrWhiteSpace(Klien) || Klien.Length > 100)
        {
            ModelState.AddModelError(nameof(Klien), "Tulis nama program yang akan memakai kunci ini, paling panjang 100 huruf.");
            await LoadAsync();
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        Secret = await keys.MakeAsync(Klien.Trim(), BolehTulis, Actor, Cancel);
        await LoadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAkhiriAsync(Guid id) =>
        Done("/kantor/kunci-api", await keys.EndAsync(id, Cancel) is { } klien ? $"Kunci {klien} diakhiri. Program itu tidak dapat masuk lagi." : "Kunci itu sudah berakhir.");

    protected override async Task<bool> LoadAsync()
    {
        Keys = await keys.ListAsync(Cancel);
        names = await db.Set<Domain.Organisation.Pegawai>().AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Nama, Cancel);
        return true;
    }
}
