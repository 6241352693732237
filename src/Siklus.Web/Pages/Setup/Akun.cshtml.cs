using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Setup;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Setup;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Setup;

/// <summary>Step 5: who sets up, with which post and account. Of the password only its hash is kept.</summary>
public sealed class AkunModel(SetupStore store, UserManager<App.Organisation.Akun> users) : SetupPage(store)
{
    [BindProperty]
    public JawabanAkun Isi { get; set; } = new();

    [BindProperty]
    public string? KataSandi { get; set; }

    [BindProperty]
    public string? KataSandiLagi { get; set; }

    public override int Number => 5;

    public IReadOnlyList<Choice> Jabatan => [.. Jawaban.Jabatan.Where(j => j.Pakai).Select(j => new Choice(j.Kunci!, j.Nama ?? ""))];

    public async Task<IActionResult> OnPostAsync()
    {
        // Hidden fields can't set the hash: it is made here alone.
        Isi.HashKataSandi = Jawaban.Akun.HashKataSandi;
        Need("Isi.Nama", Isi.Nama, "Isi nama Anda.");
        if (Jabatan.All(j => j.Value != Isi.Jabatan)) ModelState.AddModelError("Isi.Jabatan", "Pilih jabatan Anda.");
        try
        {
            Pegawai.ReadNip(Isi.Nip);
        }
        catch (RuleViolationException)
        {
            ModelState.AddModelError("Isi.Nip", "NIP terdiri atas 18 angka. Periksa, atau kosongkan bila belum ada.");
        }
        await CheckAccountAsync();
        if (!ModelState.IsValid) return Again();
        Jawaban.Akun = Isi;
        return await NextAsync();
    }

    protected override void Fill()
    {
        if (!HttpMethods.IsPost(Request.Method)) Isi = Jawaban.Akun;
    }

    private async Task CheckAccountAsync()
    {
        Need("Isi.NamaPengguna", Isi.NamaPengguna, "Isi nama pengguna.");
        var akun = new App.Organisation.Akun { UserName = Isi.NamaPengguna = Isi.NamaPengguna?.Trim() };
        if (akun.UserName is not null)
            foreach (var validator in users.UserValidators)
                foreach (var error in (await validator.ValidateAsync(users, akun)).Errors) ModelState.AddModelError("Isi.NamaPengguna", Sentence(error.Description));
        if (string.IsNullOrEmpty(KataSandi) && Isi.HashKataSandi is not null) return;
        Need(nameof(KataSandi), KataSandi, "Isi kata sandi.");
        if (string.IsNullOrWhiteSpace(KataSandi)) return;
        if (KataSandi != KataSandiLagi) ModelState.AddModelError(nameof(KataSandiLagi), "Kedua kata sandi tidak sama. Ketik sekali lagi.");
        foreach (var validator in users.PasswordValidators)
            foreach (var error in (await validator.ValidateAsync(users, akun, KataSandi)).Errors) ModelState.AddModelError(nameof(KataSandi), Sentence(error.Description));
        Isi.HashKataSandi = users.PasswordHasher.HashPassword(akun, KataSandi);
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
