using System.Security.Cryptography;
using System.Text;
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

/// <summary>Somebody whose superior post the actor holds today.</summary>
/// <param name="Pegawai">Who.</param>
/// <param name="Jabatan">Under which post.</param>
/// <param name="Akun">The account; null when there is none.</param>
public sealed record Subordinate(Pegawai Pegawai, string Jabatan, Akun? Akun);

/// <summary>
/// A forgotten password is set anew by its owner, with a one-time code that the holder of the superior post reads out. The superior never learns the new password, and the owner
/// sees in the sign-in log who made the code.
/// </summary>
public sealed class ResetCodes(SiklusDb db, OfficeNames names, UserManager<Akun> users, HeldNames held, Sessions sessions, SignInLog log, HostSettings settings, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Who stands directly under the actor today.</summary>
    public async Task<IReadOnlyList<Subordinate>> SubordinatesAsync(Actor actor, CancellationToken cancel)
    {
        await names.LoadAsync(cancel);
        var accounts = await db.Users.AsNoTracking().Where(a => a.InstansiId == actor.InstansiId).ToDictionaryAsync(a => a.PegawaiId, cancel);
        return
        [
            .. names.Jabatan.Where(j => j.AtasanId is { } atasan && actor.Holds(atasan))
                .Select(j => (Jabatan: j, Pegawai: names.HolderOf(j.Id))).Where(one => one.Pegawai is not null && one.Pegawai.Id != actor.PegawaiId)
                .DistinctBy(one => one.Pegawai!.Id)
                .Select(one => new Subordinate(one.Pegawai!, one.Jabatan.Nama, accounts.GetValueOrDefault(one.Pegawai!.Id))),
        ];
    }

    /// <summary>Makes a code; an earlier one is worth nothing any more.</summary>
    /// <exception cref="RuleViolationException"><see cref="AkunRules.BukanAtasan"/>.</exception>
    public async Task<(string User, string Code, DateTime UntilUtc)> MakeAsync(Guid akunId, Actor actor, HttpContext http)
    {
        var cancel = http.RequestAborted;
        var akun = (await SubordinatesAsync(actor, cancel)).FirstOrDefault(s => s.Akun?.Id == akunId)?.Akun;
        if (akun is null or { Nonaktif: true }) throw new RuleViolationException(AkunRules.BukanAtasan);
        var (code, now) = (settings.NewCode(), Now);
        await SpendAsync(akun.Id, cancel);
        db.Add(new KodeSetelUlang
        {
            Id = Ids.New(clock), InstansiId = akun.InstansiId, AkunId = akun.Id, Hash = HashOf(code), DibuatUtc = now, KedaluwarsaUtc = now + KodeSetelUlang.Berlaku, OlehId = actor.PegawaiId,
        });
        await log.WriteAsync(PeristiwaMasuk.KodeDibuat, akun, http, oleh: actor.PegawaiId);
        return (akun.UserName!, code, now + KodeSetelUlang.Berlaku);
    }

    /// <summary>Sets a new password by the code. Attempts count as attempts to sign in.</summary>
    public async Task<ResetOutcome> UseAsync(string name, string code, string password, HttpContext http)
    {
        var (cancel, now, hash) = (http.RequestAborted, Now, HashOf(code));
        var akun = await users.FindByNameAsync(name.Trim());
        var (left, wait) = await held.TakeAsync(name, cancel);
        if (wait is { } waits) return new ResetOutcome.Held(waits);
        var found = akun is null or { Nonaktif: true } ? null
            : await db.Set<KodeSetelUlang>().IgnoreQueryFilters().FirstOrDefaultAsync(k => k.AkunId == akun.Id && k.Hash == hash && k.HabisUtc == null && k.KedaluwarsaUtc > now, cancel);
        if (found is null)
        {
            if (akun is not null) await log.WriteAsync(PeristiwaMasuk.Gagal, akun, http);
            if (left == 0) await held.HoldAsync(name, cancel);
            return new ResetOutcome.Wrong();
        }
        var refused = new List<IdentityError>();
        foreach (var rule in users.PasswordValidators) refused.AddRange((await rule.ValidateAsync(users, akun!, password)).Errors);
        if (refused.Count > 0)
        {
            // The code was right: a password that is too plain costs no attempt.
            await held.ForgetAsync(name, cancel);
            return new ResetOutcome.TooPlain([.. refused.Select(error => error.Description)]);
        }
        // Two people with the same code at once: one of them uses it up.
        if (await db.Set<KodeSetelUlang>().IgnoreQueryFilters().Where(k => k.Id == found.Id && k.HabisUtc == null).ExecuteUpdateAsync(set => set.SetProperty(k => k.HabisUtc, now), cancel) == 0)
            return new ResetOutcome.Wrong();
        akun!.PasswordHash = users.PasswordHasher.HashPassword(akun, password);
        akun.HarusGanti = false;
        await users.UpdateSecurityStampAsync(akun);
        await held.ForgetAsync(name, cancel);
        await sessions.EndAllAsync(akun.Id, null, SebabBerakhir.KataSandiBaru, cancel);
        await log.WriteAsync(PeristiwaMasuk.KodeDipakai, akun, http, oleh: found.OlehId);
        return new ResetOutcome.Done();
    }

    private Task SpendAsync(Guid akun, CancellationToken cancel)
    {
        var now = Now;
        return db.Set<KodeSetelUlang>().Where(k => k.AkunId == akun && k.HabisUtc == null).ExecuteUpdateAsync(set => set.SetProperty(k => k.HabisUtc, now), cancel);
    }

    private static string HashOf(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.ToLowerInvariant().Where(char.IsLetterOrDigit)))));
}

/// <summary>What came of setting a new password by a code.</summary>
public abstract record ResetOutcome
{
    private ResetOutcome()
    {
    }

    /// <summary>The new password is good from now on.</summary>
    public sealed record Done : ResetOutcome;

    /// <summary>Name or code is wrong, or the code is too old.</summary>
    public sealed record Wrong : ResetOutcome;

    /// <summary>The code is right, the password is refused.</summary>
    public sealed record TooPlain(IReadOnlyList<string> Why) : ResetOutcome;

    /// <summary>Too many attempts.</summary>
    public sealed record Held(TimeSpan For) : ResetOutcome;
}
