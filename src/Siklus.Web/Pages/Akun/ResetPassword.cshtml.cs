using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Siklus.App.Common;
using Siklus.Web.Auth;

namespace Siklus.Web.Pages.Akun;

/// <summary>Sets a new password by the one-time code that the superior has read out. Says the same for a wrong name and a wrong code.</summary>
[ResponseCache(NoStore = true)]
public sealed class ResetPasswordModel(ResetCodes codes) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Isi nama pengguna.")]
    public string? NamaPengguna { get; set; }

    [BindProperty, Required(ErrorMessage = "Isi kode dari atasan.")]
    public string? Kode { get; set; }

    [BindProperty, Required(ErrorMessage = "Isi kata sandi baru.")]
    public string? Baru { get; set; }

    [BindProperty, Required(ErrorMessage = "Isi kata sandi baru sekali lagi.")]
    public string? BaruLagi { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Baru is not null && BaruLagi is not null && Baru != BaruLagi) ModelState.AddModelError(nameof(BaruLagi), "Kedua kata sandi tidak sama. Ketik sekali lagi.");
        if (!ModelState.IsValid) return Refused();
        switch (await codes.UseAsync(NamaPengguna!, Kode!, Baru!, HttpContext))
        {
            case ResetOutcome.Done:
                TempData["Done"] = "Kata sandi baru tersimpan. Silakan masuk.";
                return Redirect($"/masuk?nama={Uri.EscapeDataString(NamaPengguna!.Trim())}");
            case ResetOutcome.TooPlain(var why):
                foreach (var sentence in why) ModelState.AddModelError(nameof(Baru), char.ToUpperInvariant(sentence[0]) + sentence[1..]);
                break;
            case ResetOutcome.Held(var wait):
                ModelState.AddModelError("", $"Terlalu banyak percobaan yang salah dengan nama ini. Coba lagi sesudah {Indonesian.Length(TimeSpan.FromMinutes(Math.Ceiling(wait.TotalMinutes)))}.");
                break;
            default:
                ModelState.AddModelError("", "Nama pengguna atau kode tidak cocok, atau kodenya sudah tidak berlaku. Minta atasan membuatkan kode baru.");
                break;
        }
        return Refused();
    }

    private PageResult Refused()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
