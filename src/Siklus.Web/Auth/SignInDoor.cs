using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Siklus.App.Organisation;
using Siklus.App.Organisation.Masuk;

namespace Siklus.Web.Auth;

/// <summary>What came of an attempt to sign in.</summary>
public abstract record SignInOutcome
{
    private SignInOutcome()
    {
    }

    /// <summary>Signed in.</summary>
    public sealed record Entered(Akun Akun) : SignInOutcome;

    /// <summary>The password was right; the authenticator's code is asked next.</summary>
    public sealed record CodeNeeded : SignInOutcome;

    /// <summary>Wrong; <paramref name="Left"/> attempts are left under this name.</summary>
    public sealed record Wrong(int Left) : SignInOutcome;

    /// <summary>Not even looked at.</summary>
    public sealed record Held(TimeSpan For) : SignInOutcome;

    /// <summary>The password was right so long ago that it must be given again.</summary>
    public sealed record StartAgain : SignInOutcome;
}

/// <summary>
/// The door: name and password, then the code of the authenticator where one is set up; or a passkey. Answers the same, as slowly, for names that nobody has and for accounts
/// that are closed, and writes every attempt into the sign-in log.
/// </summary>
public sealed class SignInDoor(SignInManager<Akun> signIn, HeldNames held, SignInLog log, IHttpContextAccessor http)
{
    private const string LastCode = "kode-terakhir";

    private UserManager<Akun> Users => signIn.UserManager;

    private HttpContext Http => http.HttpContext!;

    private CancellationToken Cancel => Http.RequestAborted;

    public async Task<SignInOutcome> WithPasswordAsync(string name, string password)
    {
        var akun = await Users.FindByNameAsync(name.Trim());
        var (left, waits) = await held.TakeAsync(name, Cancel);
        if (waits is { } wait) return await HeldAsync(akun, wait, CaraMasuk.KataSandi);
        if (akun is null or { Nonaktif: true } or { PasswordHash: null }) Users.PasswordHasher.HashPassword(new Akun(), password);
        Means.Say(Http, CaraMasuk.KataSandi);
        var result = akun is null ? SignInResult.Failed : await signIn.PasswordSignInAsync(akun, password, isPersistent: false, lockoutOnFailure: false);
        if (result.RequiresTwoFactor) return new SignInOutcome.CodeNeeded();
        if (!result.Succeeded) return await WrongAsync(name, akun, left, CaraMasuk.KataSandi);
        await held.ForgetAsync(name, Cancel);
        return new SignInOutcome.Entered(akun!);
    }

    /// <summary>The second step. A code is good once, although the app shows it for half a minute.</summary>
    public async Task<SignInOutcome> WithCodeAsync(string code, bool recovery)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } akun) return new SignInOutcome.StartAgain();
        var cara = recovery ? CaraMasuk.KataSandiDanKodePemulihan : CaraMasuk.KataSandiDanKode;
        var (left, waits) = await held.TakeAsync(akun.UserName, Cancel);
        if (waits is { } wait) return await HeldAsync(akun, wait, cara);
        Means.Say(Http, cara);
        var plain = string.Concat(code.Where(c => !char.IsWhiteSpace(c)));
        var result = recovery ? await signIn.TwoFactorRecoveryCodeSignInAsync(plain.ToUpperInvariant())
            : await IsFreshAsync(akun, plain) ? await signIn.TwoFactorAuthenticatorSignInAsync(plain, isPersistent: false, rememberClient: false)
            : SignInResult.Failed;
        if (!result.Succeeded) return await WrongAsync(akun.UserName!, akun, left, cara);
        if (!recovery) await Users.SetAuthenticationTokenAsync(akun, "siklus", LastCode, HashOf(plain));
        await held.ForgetAsync(akun.UserName, Cancel);
        return new SignInOutcome.Entered(akun);
    }

    /// <summary>With a passkey, which is both: the device that is held, and the finger or PIN that opens it.</summary>
    public async Task<SignInOutcome> WithPasskeyAsync(string credential)
    {
        Means.Say(Http, CaraMasuk.KunciSandi);
        var checkedKey = await TryAsync(credential);
        if (checkedKey is not { Succeeded: true, User: { } akun, Passkey: { } passkey } || !await signIn.CanSignInAsync(akun))
        {
            await log.WriteUnknownAsync(PeristiwaMasuk.Gagal, Http, CaraMasuk.KunciSandi);
            return new SignInOutcome.Wrong(0);
        }
        await Users.AddOrUpdatePasskeyAsync(akun, passkey);
        await signIn.SignInAsync(akun, isPersistent: false);
        await held.ForgetAsync(akun.UserName, Cancel);
        return new SignInOutcome.Entered(akun);
    }

    private async Task<PasskeyAssertionResult<Akun>?> TryAsync(string credential)
    {
        try
        {
            return await signIn.PerformPasskeyAssertionAsync(credential);
        }
        catch (Exception broken) when (broken is InvalidOperationException or System.Text.Json.JsonException)
        {
            // No challenge was asked for by this browser, or what came is no answer to one.
            return null;
        }
    }

    private async Task<bool> IsFreshAsync(Akun akun, string code) => await Users.GetAuthenticationTokenAsync(akun, "siklus", LastCode) != HashOf(code);

    private static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(code)));

    private async Task<SignInOutcome> WrongAsync(string name, Akun? akun, int left, CaraMasuk cara)
    {
        await WriteAsync(PeristiwaMasuk.Gagal, akun, cara);
        if (left > 0) return new SignInOutcome.Wrong(left);
        await held.HoldAsync(name, Cancel);
        return await HeldAsync(akun, PercobaanMasuk.LamaDitahan, cara);
    }

    private async Task<SignInOutcome> HeldAsync(Akun? akun, TimeSpan wait, CaraMasuk cara)
    {
        await WriteAsync(PeristiwaMasuk.Ditahan, akun, cara);
        return new SignInOutcome.Held(wait);
    }

    private Task WriteAsync(PeristiwaMasuk peristiwa, Akun? akun, CaraMasuk cara) =>
        akun is null ? log.WriteUnknownAsync(peristiwa, Http, cara) : log.WriteAsync(peristiwa, akun, Http, cara);
}
