using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Organisation.Masuk;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Auth;

/// <summary>The accounts of the present office, kept by those who keep the office. A password made here is told once and must be changed at the first use.</summary>
public sealed class OfficeAccounts(SiklusDb db, InstansiScope scope, UserManager<Akun> users, HeldNames held, Sessions sessions, SignInLog log, HostSettings settings, TimeProvider clock)
{
    /// <summary>Everybody on the rolls with the account, if there is one.</summary>
    public async Task<IReadOnlyList<(Pegawai Pegawai, Akun? Akun)>> ListAsync(CancellationToken cancel)
    {
        var pegawai = await db.Set<Pegawai>().AsNoTracking().OrderBy(p => p.Nama).ToListAsync(cancel);
        var instansi = scope.Current;
        var accounts = await db.Users.AsNoTracking().Where(a => a.InstansiId == instansi).ToDictionaryAsync(a => a.PegawaiId, cancel);
        return [.. pegawai.Select(p => (p, accounts.GetValueOrDefault(p.Id)))];
    }

    /// <summary>Makes an account and returns its first password.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="AkunRules"/>.</exception>
    public async Task<string> MakeAsync(PegawaiId id, string? user, CancellationToken cancel)
    {
        var pegawai = await db.Set<Pegawai>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, cancel) ?? throw new RuleViolationException(AkunRules.TidakAda);
        if (await db.Users.AnyAsync(a => a.PegawaiId == id, cancel)) throw new RuleViolationException(AkunRules.SudahAda, pegawai.Nama);
        var password = settings.NewCode();
        Require(await users.CreateAsync(new Akun { Id = Ids.New(clock), UserName = user?.Trim(), PegawaiId = id, InstansiId = pegawai.InstansiId, HarusGanti = true }, password));
        return password;
    }

    /// <summary>Gives a new password, opens the account when it was locked, and ends its sessions.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="AkunRules"/>.</exception>
    public async Task<(string User, string Password)> RenewAsync(Guid id, PegawaiId by, HttpContext http)
    {
        var cancel = http.RequestAborted;
        var akun = await FindAsync(id, by, cancel);
        var password = settings.NewCode();
        akun.PasswordHash = users.PasswordHasher.HashPassword(akun, password);
        (akun.HarusGanti, akun.Nonaktif) = (true, false);
        Require(await users.UpdateSecurityStampAsync(akun));
        await held.ForgetAsync(akun.UserName, cancel);
        await sessions.EndAllAsync(akun.Id, null, SebabBerakhir.KataSandiBaru, cancel);
        await log.WriteAsync(PeristiwaMasuk.KataSandiDibuatkan, akun, http, oleh: by);
        return (akun.UserName!, password);
    }

    /// <summary>Shuts the account at once, also where it is signed in now.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="AkunRules"/>.</exception>
    public async Task<string> CloseAsync(Guid id, PegawaiId by, CancellationToken cancel)
    {
        var akun = await FindAsync(id, by, cancel);
        akun.Nonaktif = true;
        Require(await users.UpdateSecurityStampAsync(akun));
        await sessions.EndAllAsync(akun.Id, null, SebabBerakhir.AkunDitutup, cancel);
        return akun.UserName!;
    }

    /// <summary>Takes the authenticator off, for somebody whose phone is gone. The password stays; the owner sees in the log who did it.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="AkunRules"/>.</exception>
    public async Task<string> TakeOffAuthenticatorAsync(Guid id, PegawaiId by, HttpContext http)
    {
        var akun = await FindAsync(id, by, http.RequestAborted);
        Require(await users.SetTwoFactorEnabledAsync(akun, false));
        Require(await users.ResetAuthenticatorKeyAsync(akun));
        await log.WriteAsync(PeristiwaMasuk.AutentikatorDilepas, akun, http, oleh: by);
        return akun.UserName!;
    }

    /// <summary>Minutes without use after which a session of this office ends.</summary>
    public async Task<int> IdleMinutesAsync(CancellationToken cancel) => (await db.Set<AturanMasuk>().AsNoTracking().SingleOrDefaultAsync(cancel))?.MenitDiam ?? AturanMasuk.MenitDiamBawaan;

    /// <summary>Settles them.</summary>
    /// <exception cref="RuleViolationException"><see cref="AkunRules.MenitDiam"/>.</exception>
    public async Task SetIdleMinutesAsync(int minutes, CancellationToken cancel)
    {
        const int Least = 5, Most = 240;
        if (minutes is < Least or > Most) throw new RuleViolationException(AkunRules.MenitDiam, Least, Most);
        if (await db.Set<AturanMasuk>().SingleOrDefaultAsync(cancel) is { } aturan) aturan.MenitDiam = minutes;
        else db.Add(new AturanMasuk { Id = Ids.New(clock), InstansiId = scope.Current, MenitDiam = minutes });
        await db.SaveChangesAsync(cancel);
    }

    private async Task<Akun> FindAsync(Guid id, PegawaiId by, CancellationToken cancel)
    {
        var instansi = scope.Current;
        var akun = await db.Users.FirstOrDefaultAsync(a => a.Id == id && a.InstansiId == instansi, cancel) ?? throw new RuleViolationException(AkunRules.TidakAda);
        return akun.PegawaiId == by ? throw new RuleViolationException(AkunRules.AkunSendiri) : akun;
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded) throw new RuleViolationException(AkunRules.Ditolak, string.Join("; ", result.Errors.Select(e => e.Description.TrimEnd('.'))));
    }
}

/// <summary>Keeps closed accounts out at the door; Identity asks it before it looks at the password.</summary>
internal sealed class OpenAccountsOnly : IUserConfirmation<Akun>
{
    public Task<bool> IsConfirmedAsync(UserManager<Akun> manager, Akun user) => Task.FromResult(!user.Nonaktif);
}
