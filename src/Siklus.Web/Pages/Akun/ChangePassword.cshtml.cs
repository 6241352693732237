using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Siklus.App.Organisation.Masuk;
using Siklus.Web.Auth;

namespace Siklus.Web.Pages.Akun;

/// <summary>Lets a person change the password; whoever got one from somebody else must do it before anything else.</summary>
[ResponseCache(NoStore = true)]
public sealed class ChangePasswordModel(SignInManager<App.Organisation.Akun> signIn, Sessions sessions, SignInLog log) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Isi kata sandi sekarang.")]
    public string? Sekarang { get; set; }

    [BindProperty, Required(ErrorMessage = "Isi kata sandi baru.")]
    public string? Baru { get; set; }

    [BindProperty, Required(ErrorMessage = "Isi kata sandi baru sekali lagi.")]
    public string? BaruLagi { get; set; }

    public bool MustChange { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await FindAsync() is null ? Redirect("/masuk") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } akun) return Redirect("/masuk");
        if (Baru is not null && BaruLagi is not null && Baru != BaruLagi) ModelState.AddModelError(nameof(BaruLagi), "Kedua kata sandi tidak sama. Ketik sekali lagi.");
        if (Baru is not null && Baru == Sekarang) ModelState.AddModelError(nameof(Baru), "Kata sandi baru harus lain daripada yang sekarang.");
        if (ModelState.IsValid)
        {
            akun.HarusGanti = false;
            var changed = await signIn.UserManager.ChangePasswordAsync(akun, Sekarang!, Baru!);
            if (changed.Succeeded)
            {
                await signIn.RefreshSignInAsync(akun);
                var others = await sessions.EndAllAsync(akun.Id, Sessions.Current(HttpContext)?.Id, SebabBerakhir.KataSandiBaru, HttpContext.RequestAborted);
                await log.WriteAsync(PeristiwaMasuk.KataSandiDiganti, akun, HttpContext);
                TempData["Done"] = others == 0 ? "Kata sandi sudah diganti." : $"Kata sandi sudah diganti. {others} sesi di perangkat lain diakhiri.";
                return Redirect("/");
            }
            foreach (var error in changed.Errors)
                ModelState.AddModelError(error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? nameof(Sekarang) : nameof(Baru), char.ToUpperInvariant(error.Description[0]) + error.Description[1..]);
        }
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<App.Organisation.Akun?> FindAsync()
    {
        var akun = await signIn.UserManager.GetUserAsync(User);
        MustChange = akun?.HarusGanti == true;
        return akun;
    }
}
