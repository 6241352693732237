using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Siklus.Web.Pages.Akun;

/// <summary>Ends the session on this device.</summary>
public sealed class SignOutModel(SignInManager<App.Organisation.Akun> signIn) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        TempData["Done"] = "Anda sudah keluar.";
        return LocalRedirect("/masuk");
    }
}
