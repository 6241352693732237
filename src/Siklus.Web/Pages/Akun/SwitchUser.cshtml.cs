using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Siklus.App.Organisation.Masuk;
using Siklus.Web.Auth;

namespace Siklus.Web.Pages.Akun;

/// <summary>Hands a shared PC over: ends the session and shows the sign-in form of the next person, whose name is already there.</summary>
public sealed class SwitchUserModel : PageModel
{
    public async Task<IActionResult> OnPostAsync(string? nama)
    {
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme, Sessions.Because(SebabBerakhir.GantiPengguna));
        return LocalRedirect(string.IsNullOrEmpty(nama) ? "/masuk" : $"/masuk?nama={Uri.EscapeDataString(nama)}");
    }
}
