using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.App.Organisation.Masuk;
using Siklus.Domain.Common;
using Siklus.Web.Auth;

namespace Siklus.Web.Pages.AkunSaya;

/// <summary>Joins an authenticator app to one's account, shows the recovery codes once, takes the app off again.</summary>
[ResponseCache(NoStore = true)]
public sealed class AuthenticatorModel(SignInManager<App.Organisation.Akun> signIn, SignInLog log) : OwnAccountPage(signIn)
{
    private const int Codes = 10;

    [BindProperty]
    public string? Angka { get; set; }

    [BindProperty]
    public string? KataSandi { get; set; }

    [BindProperty]
    public string? KataSandiLepas { get; set; }

    /// <summary>Only in the answer to the button that made them.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public int CodesLeft { get; private set; }

    public string Key { get; private set; } = "";

    public string SpacedKey => string.Join(' ', Key.Chunk(4).Select(part => new string(part)));

    public string Uri => $"otpauth://totp/Siklus:{System.Uri.EscapeDataString(Akun.UserName!)}?secret={Key}&issuer=Siklus&digits=6";

    public async Task<IActionResult> OnPostPasangAsync()
    {
        await RequirePasswordAsync(KataSandi);
        var plain = string.Concat((Angka ?? "").Where(c => !char.IsWhiteSpace(c)));
        if (Akun.TwoFactorEnabled || !await Users.VerifyTwoFactorTokenAsync(Akun, TokenOptions.DefaultAuthenticatorProvider, plain)) throw new RuleViolationException(AkunRules.KodeSalah);
        await Users.SetTwoFactorEnabledAsync(Akun, true);
        await log.WriteAsync(PeristiwaMasuk.AutentikatorDipasang, Akun, HttpContext);
        return await ShowCodesAsync();
    }

    public async Task<IActionResult> OnPostKodeAsync()
    {
        await RequirePasswordAsync(KataSandi);
        return Akun.TwoFactorEnabled ? await ShowCodesAsync() : Redirect("/akun/autentikator");
    }

    public async Task<IActionResult> OnPostLepasAsync()
    {
        await RequirePasswordAsync(KataSandiLepas);
        await Users.SetTwoFactorEnabledAsync(Akun, false);
        await Users.ResetAuthenticatorKeyAsync(Akun);
        await log.WriteAsync(PeristiwaMasuk.AutentikatorDilepas, Akun, HttpContext);
        await Door.RefreshSignInAsync(Akun);
        return Done("/akun", "Autentikator dilepas. Sekarang cukup kata sandi untuk masuk.");
    }

    public override string FieldOf(string code) => code switch
    {
        AkunRules.KodeSalah => nameof(Angka),
        AkunRules.KataSandiSalah => KataSandiLepas is null ? nameof(KataSandi) : nameof(KataSandiLepas),
        _ => "",
    };

    protected override async Task<bool> LoadAsync()
    {
        await FindAsync();
        CodesLeft = await Users.CountRecoveryCodesAsync(Akun);
        if (Akun.TwoFactorEnabled) return true;
        if (await Users.GetAuthenticatorKeyAsync(Akun) is null)
        {
            await Users.ResetAuthenticatorKeyAsync(Akun);
            await Door.RefreshSignInAsync(Akun);
        }
        Key = (await Users.GetAuthenticatorKeyAsync(Akun))!;
        return true;
    }

    private async Task<IActionResult> ShowCodesAsync()
    {
        RecoveryCodes = [.. await Users.GenerateNewTwoFactorRecoveryCodesAsync(Akun, Codes) ?? []];
        await Door.RefreshSignInAsync(Akun);
        return Page();
    }
}
