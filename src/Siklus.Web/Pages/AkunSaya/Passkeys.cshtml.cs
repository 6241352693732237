using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.App.Organisation.Masuk;
using Siklus.Domain.Common;
using Siklus.Web.Auth;

namespace Siklus.Web.Pages.AkunSaya;

/// <summary>A passkey as listed.</summary>
public sealed record OwnPasskey(string Id, string Name, DateTime AddedUtc);

/// <summary>Adds, names and removes one's passkeys.</summary>
[ResponseCache(NoStore = true)]
public sealed class PasskeysModel(SignInManager<App.Organisation.Akun> signIn, SignInLog log, TimeProvider clock) : OwnAccountPage(signIn)
{
    [BindProperty]
    public string? Nama { get; set; }

    [BindProperty]
    public string? KataSandi { get; set; }

    [BindProperty]
    public string? Kunci { get; set; }

    [BindProperty]
    public string? Hapus { get; set; }

    [BindProperty]
    public string? KataSandiHapus { get; set; }

    public IReadOnlyList<OwnPasskey> List { get; private set; } = [];

    public string? WhyNot => PasskeyOffer.WhyNot(HttpContext);

    public string SuggestedName => Nama ?? Device.NameOf(HttpContext);

    /// <summary>What the browser needs to make one.</summary>
    public async Task<IActionResult> OnPostOpsiAsync()
    {
        if (!PasskeyOffer.IsOpen(HttpContext)) return NotFound();
        await FindAsync();
        var who = new PasskeyUserEntity { Id = Akun.Id.ToString("D"), Name = Akun.UserName!, DisplayName = Actor.Nama };
        return Content(await Door.MakePasskeyCreationOptionsAsync(who), "application/json");
    }

    public async Task<IActionResult> OnPostTambahAsync()
    {
        await RequirePasswordAsync(KataSandi);
        if (string.IsNullOrEmpty(Kunci) || await TryAsync(Kunci) is not { Succeeded: true, Passkey: { } passkey } made || made.UserEntity?.Id != Akun.Id.ToString("D"))
            throw new RuleViolationException(AkunRules.KunciDitolak);
        var name = string.IsNullOrWhiteSpace(Nama) ? Device.NameOf(HttpContext) : Nama.Trim();
        var kept = new UserPasskeyInfo(passkey.CredentialId, passkey.PublicKey, clock.GetUtcNow(), passkey.SignCount, passkey.Transports, passkey.IsUserVerified,
            passkey.IsBackupEligible, passkey.IsBackedUp, passkey.AttestationObject, passkey.ClientDataJson) { Name = name[..Math.Min(name.Length, 60)] };
        if (!(await Users.AddOrUpdatePasskeyAsync(Akun, kept)).Succeeded) throw new RuleViolationException(AkunRules.KunciDitolak);
        await log.WriteAsync(PeristiwaMasuk.KunciSandiDitambah, Akun, HttpContext);
        return Done("/akun/kunci-sandi", $"Kunci sandi “{kept.Name}” ditambahkan. Lain kali pilih “Masuk dengan kunci sandi”.");
    }

    public async Task<IActionResult> OnPostHapusAsync()
    {
        await RequirePasswordAsync(KataSandiHapus);
        if (!Base64Url.IsValid(Hapus) || await Users.GetPasskeyAsync(Akun, Base64Url.DecodeFromChars(Hapus)) is not { } passkey) return Redirect("/akun/kunci-sandi");
        await Users.RemovePasskeyAsync(Akun, passkey.CredentialId);
        await log.WriteAsync(PeristiwaMasuk.KunciSandiDihapus, Akun, HttpContext);
        return Done("/akun/kunci-sandi", $"Kunci sandi “{passkey.Name}” dihapus.");
    }

    public override string FieldOf(string code) => code == AkunRules.KataSandiSalah ? Hapus is null ? nameof(KataSandi) : nameof(KataSandiHapus) : "";

    protected override async Task<bool> LoadAsync()
    {
        await FindAsync();
        Kunci = null;
        List = [.. (await Users.GetPasskeysAsync(Akun)).OrderBy(p => p.CreatedAt).Select(p => new OwnPasskey(Base64Url.EncodeToString(p.CredentialId), p.Name ?? "Tanpa nama", p.CreatedAt.UtcDateTime))];
        return true;
    }

    private async Task<PasskeyAttestationResult?> TryAsync(string credential)
    {
        try
        {
            return await Door.PerformPasskeyAttestationAsync(credential);
        }
        catch (Exception broken) when (broken is InvalidOperationException or System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
