using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Siklus.Web.Auth;

namespace Siklus.Web.Pages.Akun;

/// <summary>Signs a person in. What was typed into a form whose session had ended is carried along and offered again.</summary>
[ResponseCache(NoStore = true)]
public sealed class SignInModel(SignInManager<App.Organisation.Akun> signIn) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Isi nama pengguna.")]
    public string? NamaPengguna { get; set; }

    [BindProperty, Required(ErrorMessage = "Isi kata sandi.")]
    public string? KataSandi { get; set; }

    /// <summary>Where to go afterwards; only an address of our own is followed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kembali { get; set; }

    /// <summary>The encrypted form that is carried along, if any.</summary>
    [BindProperty]
    public string? Tertunda { get; set; }

    /// <summary>After sign-in: the form that waits to be sent again, or null.</summary>
    public KeptForm? Kept { get; private set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? LocalRedirect("~/") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Refused();
        var result = await signIn.PasswordSignInAsync(NamaPengguna!.Trim(), KataSandi!, isPersistent: false, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            // One sentence for a wrong name, a wrong password and a locked account: nobody learns which accounts exist.
            ModelState.AddModelError("", "Nama pengguna atau kata sandi salah. Sesudah lima kali salah, akun ditahan sepuluh menit.");
            return Refused();
        }
        if (ExpiredForm.Open(HttpContext, Tertunda) is { } kept) return await OfferAsync(kept);
        return LocalRedirect(Url.IsLocalUrl(Kembali) ? Kembali! : "~/");
    }

    private async Task<PageResult> OfferAsync(KeptForm kept)
    {
        // The page that offers the form must carry a token of the person who has just signed in.
        var akun = await signIn.UserManager.FindByNameAsync(NamaPengguna!.Trim());
        HttpContext.User = await signIn.CreateUserPrincipalAsync(akun!);
        Kept = kept;
        return Page();
    }

    private PageResult Refused()
    {
        KataSandi = null;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
