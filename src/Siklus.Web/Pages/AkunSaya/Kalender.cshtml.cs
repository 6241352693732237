using Microsoft.AspNetCore.Mvc;
using Siklus.Web.Auth;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.AkunSaya;

/// <summary>The secret address of one's calendar feed: made, shown once, ended.</summary>
[ResponseCache(NoStore = true)]
public sealed class KalenderModel(CalendarAddresses addresses) : SiklusPage
{
    /// <summary>Only in the answer to the button itself: opening or reloading the page shows it no more.</summary>
    public string? Address { get; private set; }

    public DateTime? MadeUtc { get; private set; }

    public async Task<IActionResult> OnPostBuatAsync()
    {
        var secret = await addresses.MakeAsync(Actor, Cancel);
        await LoadAsync();
        Address = $"{Request.Scheme}://{Request.Host}{CalendarFeed.Path}/{secret}.ics";
        return Page();
    }

    public async Task<IActionResult> OnPostAkhiriAsync() =>
        Done("/akun/kalender", await addresses.EndAsync(Actor, Cancel) ? "Alamat kalender diakhiri. Aplikasi kalender tidak lagi dapat membacanya." : "Alamat itu sudah berakhir.");

    protected override async Task<bool> LoadAsync()
    {
        MadeUtc = await addresses.MadeAsync(Actor, Cancel);
        return true;
    }
}
