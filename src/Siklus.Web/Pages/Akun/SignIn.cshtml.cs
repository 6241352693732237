using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Auth;

namespace Siklus.Web.Pages.Akun;

/// <summary>Signs a person in. What was typed into a form whose session had ended is carried along and offered again.</summary>
[ResponseCache(NoStore = true)]
public sealed class SignInModel(SignInManager<App.Organisation.Akun> signIn, SignInDoor door, RememberedNames remembered, SiklusDb db) : PageModel
{
    [BindProperty]
    public string? NamaPengguna { get; set; }

    [BindProperty, StringLength(PasswordRules.Longest, ErrorMessage = "Kata sandi terlalu panjang.")]
    public string? KataSandi { get; set; }

    /// <summary>Whether this browser offers the name from now on.</summary>
    [BindProperty]
    public bool IngatNama { get; set; }

    /// <summary>The six digits of the authenticator, or a recovery code.</summary>
    [BindProperty]
    public string? Kode { get; set; }

    [BindProperty]
    public bool Pemulihan { get; set; }

    /// <summary>The browser's answer about a passkey.</summary>
    [BindProperty]
    public string? Kunci { get; set; }

    /// <summary>Where to go afterwards; only an address of our own is followed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kembali { get; set; }

    /// <summary>The encrypted form that is carried along, if any.</summary>
    [BindProperty]
    public string? Tertunda { get; set; }

    /// <summary>After sign-in: the form that waits to be sent again, or null.</summary>
    public KeptForm? Kept { get; private set; }

    /// <summary>The password was right; the code is asked.</summary>
    public bool AsksCode { get; private set; }

    /// <summary>Who has signed in on this browser before.</summary>
    public IReadOnlyList<RememberedName> Names => remembered.Read(HttpContext);

    public IActionResult OnGet(string? nama)
    {
        if (User.Identity?.IsAuthenticated == true) return LocalRedirect("~/");
        NamaPengguna = nama;
        IngatNama = true;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(NamaPengguna)) ModelState.AddModelError(nameof(NamaPengguna), "Isi nama pengguna.");
        if (string.IsNullOrEmpty(KataSandi)) ModelState.AddModelError(nameof(KataSandi), "Isi kata sandi.");
        return ModelState.IsValid ? await AnswerAsync(await door.WithPasswordAsync(NamaPengguna!, KataSandi!)) : Refused();
    }

    public async Task<IActionResult> OnPostKodeAsync()
    {
        AsksCode = true;
        if (!string.IsNullOrWhiteSpace(Kode)) return await AnswerAsync(await door.WithCodeAsync(Kode, Pemulihan));
        ModelState.AddModelError(nameof(Kode), Pemulihan ? "Isi kode pemulihan." : "Isi kode dari aplikasi autentikator.");
        return Refused();
    }

    /// <summary>What the browser needs to ask for a passkey.</summary>
    public async Task<IActionResult> OnPostOpsiKunciAsync() =>
        PasskeyOffer.IsOpen(HttpContext) ? Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json") : NotFound();

    public async Task<IActionResult> OnPostKunciAsync()
    {
        if (string.IsNullOrEmpty(Kunci) || !PasskeyOffer.IsOpen(HttpContext)) return NotFound();
        var outcome = await door.WithPasskeyAsync(Kunci);
        if (outcome is SignInOutcome.Entered) return await AnswerAsync(outcome);
        ModelState.AddModelError("", "Kunci sandi itu tidak dikenal di sini atau akunnya ditutup. Masuklah dengan kata sandi.");
        return Refused();
    }

    public IActionResult OnPostLupakan(string nama)
    {
        remembered.Forget(HttpContext, nama);
        return Redirect("/masuk");
    }

    private async Task<IActionResult> AnswerAsync(SignInOutcome outcome)
    {
        switch (outcome)
        {
            case SignInOutcome.Entered(var akun): return await EnterAsync(akun);
            case SignInOutcome.CodeNeeded:
                (AsksCode, KataSandi) = (true, null);
                return Page();
            case SignInOutcome.StartAgain:
                AsksCode = false;
                ModelState.AddModelError("", "Waktu untuk mengetik kode sudah lewat. Isi kata sandi sekali lagi.");
                return Refused();
            case SignInOutcome.Held(var wait):
                // The same for a name that nobody has: nobody learns which accounts exist.
                AsksCode = false;
                ModelState.AddModelError("", $"Terlalu banyak percobaan yang salah dengan nama ini. Coba lagi sesudah {Indonesian.Length(TimeSpan.FromMinutes(Math.Ceiling(wait.TotalMinutes)))}, atau minta atasan Anda membuatkan kode untuk kata sandi baru.");
                return Refused();
            case SignInOutcome.Wrong(var left):
                ModelState.AddModelError("", (AsksCode ? "Kode tidak cocok." : "Nama pengguna atau kata sandi salah.") + $" Masih ada {left} percobaan sebelum nama ini ditahan sepuluh menit.");
                return Refused();
            default: throw new InvalidOperationException($"No answer to {outcome}.");
        }
    }

    private async Task<IActionResult> EnterAsync(App.Organisation.Akun akun)
    {
        if (IngatNama)
        {
            var nama = await db.Set<Pegawai>().IgnoreQueryFilters().Where(p => p.Id == akun.PegawaiId).Select(p => p.Nama).FirstOrDefaultAsync(HttpContext.RequestAborted);
            remembered.Remember(HttpContext, new RememberedName(akun.UserName!, nama ?? akun.UserName!));
        }
        if (ExpiredForm.Open(HttpContext, Tertunda, akun.Id) is { } kept)
        {
            // The page that offers the form must carry a token of the person who has just signed in.
            HttpContext.User = await signIn.CreateUserPrincipalAsync(akun);
            Kept = kept;
            return Page();
        }
        if (!string.IsNullOrEmpty(Tertunda)) TempData["Done"] = "Anda sudah masuk. Isian yang tertunda tadi milik orang lain atau sudah terlalu lama, dan tidak dibuka.";
        return LocalRedirect(Url.IsLocalUrl(Kembali) ? Kembali! : "~/");
    }

    private PageResult Refused()
    {
        (KataSandi, Kode) = (null, null);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
