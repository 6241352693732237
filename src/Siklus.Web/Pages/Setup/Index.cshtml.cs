using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Setup;
using Siklus.Web.Hosting;
using Siklus.Web.Setup;

namespace Siklus.Web.Pages.Setup;

/// <summary>The door of the set-up: asks for the code that the terminal printed.</summary>
public sealed class IndexModel(SetupStore store) : SiklusPage
{
    [BindProperty]
    public string? Kode { get; set; }

    public override async Task<IActionResult> OnGetAsync() =>
        await store.ReadAsync(Request.Cookies[SetupPage.Cookie], Cancel) is { } jawaban
            ? Redirect(SetupStep.All[Math.Min(jawaban.Terjawab, SetupStep.All.Count - 1)].Url)
            : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var sesi = RandomNumberGenerator.GetHexString(64, lowercase: true);
        await store.EnterAsync(Kode, sesi, Cancel);
        Response.Cookies.Append(SetupPage.Cookie, sesi, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = Request.IsHttps, Path = "/penyiapan" });
        return Redirect("/penyiapan");
    }

    public override string FieldOf(string code) => nameof(Kode);

    protected override Task<bool> LoadAsync() => Task.FromResult(true);
}
