using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Siklus.App.Organisation.Masuk;
using Siklus.Web.Auth;

namespace Siklus.Web.Pages.Akun;

/// <summary>One-click sign-in as a role of the demo. Not found in a real office, and not from another machine.</summary>
public sealed class SignInAsModel(DemoRoles demo, SignInManager<App.Organisation.Akun> signIn) : PageModel
{
    public IReadOnlyList<(Guid Akun, string Jabatan, string Nama)> Roles { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await demo.AllowedAsync(HttpContext, HttpContext.RequestAborted)) return NotFound();
        Roles = await demo.AllAsync(HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>After sign-in: the form that waits to be sent again, or null.</summary>
    public KeptForm? Kept { get; private set; }

    public async Task<IActionResult> OnPostAsync(Guid peran, string? kembali, string? tertunda)
    {
        if (!await demo.AllowedAsync(HttpContext, HttpContext.RequestAborted)) return NotFound();
        if (await signIn.UserManager.FindByIdAsync(peran.ToString("D")) is not { } akun) return NotFound();
        Means.Say(HttpContext, CaraMasuk.PeranDemo);
        await signIn.SignInAsync(akun, isPersistent: false);
        if (ExpiredForm.Open(HttpContext, tertunda, akun.Id) is { } kept)
        {
            // The page that offers the form must carry a token of the person who has just signed in.
            HttpContext.User = await signIn.CreateUserPrincipalAsync(akun);
            Kept = kept;
            return Page();
        }
        return LocalRedirect(Url.IsLocalUrl(kembali) && kembali != "/masuk" ? kembali : "~/");
    }
}
