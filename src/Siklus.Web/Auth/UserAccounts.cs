using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Organisation.Masuk;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Auth;

/// <summary>The accounts of an installation, and the people who have none yet.</summary>
internal sealed record AccountList(IReadOnlyList<AccountLine> Accounts, IReadOnlyList<WithoutAccount> Without);

/// <summary>One account.</summary>
internal sealed record AccountLine(string User, string Name, bool Locked);

/// <summary>A pegawai who cannot sign in yet.</summary>
internal sealed record WithoutAccount(Guid Id, string Name, string? Nip);

/// <summary>A password that was just made; told once, stored nowhere.</summary>
internal sealed record NewPassword(string User, string Name, string Password);

/// <summary>What the operator may do with accounts, of all offices of the installation: list, make, renew. Who may do what follows from the posts held.</summary>
internal sealed class UserAccounts(SiklusDb db, UserManager<Akun> users, HeldNames held, Sessions sessions, SignInLog log, HostSettings settings)
{
    private IQueryable<Pegawai> Everybody => db.Set<Pegawai>().IgnoreQueryFilters().AsNoTracking();

    public async Task<AccountList> ListAsync(CancellationToken cancel)
    {
        var pegawai = await Everybody.OrderBy(p => p.Nama).ToListAsync(cancel);
        var accounts = await db.Users.AsNoTracking().ToDictionaryAsync(akun => akun.PegawaiId, cancel);
        var waiting = await held.AmongAsync(accounts.Values.Select(akun => akun.UserName!), cancel);
        return new AccountList(
            [.. pegawai.Where(p => accounts.ContainsKey(p.Id)).Select(p => (Akun: accounts[p.Id], p.Nama))
                .Select(one => new AccountLine(one.Akun.UserName!, one.Nama, waiting.Contains(one.Akun.UserName!))).OrderBy(line => line.User, StringComparer.Ordinal)],
            [.. pegawai.Where(p => !accounts.ContainsKey(p.Id)).Select(p => new WithoutAccount(p.Id.Value, p.Nama, p.Nip))]);
    }

    /// <summary>Makes an account for the pegawai who is meant by name, NIP or id.</summary>
    public async Task<NewPassword> AddAsync(string user, string meant, CancellationToken cancel)
    {
        var pegawai = await FindAsync(meant.Trim(), cancel);
        if (await db.Users.AsNoTracking().SingleOrDefaultAsync(akun => akun.PegawaiId == pegawai.Id, cancel) is { } known)
            throw new OperatorException($"{pegawai.Nama} sudah memiliki akun {known.UserName}. Untuk kata sandi baru: siklus user reset {known.UserName}");
        var akun = new Akun { Id = Ids.New(settings.Time), UserName = user.Trim(), PegawaiId = pegawai.Id, InstansiId = pegawai.InstansiId, HarusGanti = true };
        var password = settings.NewCode();
        Require(await users.CreateAsync(akun, password));
        return new NewPassword(akun.UserName, pegawai.Nama, password);
    }

    /// <summary>Gives the account a new first password, lets its name go when it was held, and ends its sessions.</summary>
    public async Task<NewPassword> RenewAsync(string user, CancellationToken cancel)
    {
        var akun = await users.FindByNameAsync(user)
            ?? throw new OperatorException($"Tidak ada akun bernama \"{user}\". Lihat daftarnya dengan: siklus user");
        var password = settings.NewCode();
        // One save: an account must not be left without any password halfway.
        akun.PasswordHash = users.PasswordHasher.HashPassword(akun, password);
        akun.HarusGanti = true;
        Require(await users.UpdateSecurityStampAsync(akun));
        await held.ForgetAsync(akun.UserName, cancel);
        await sessions.EndAllAsync(akun.Id, null, SebabBerakhir.KataSandiBaru, cancel);
        await log.WriteAsync(PeristiwaMasuk.KataSandiDibuatkan, akun, null);
        return new NewPassword(akun.UserName!, await Everybody.Where(p => p.Id == akun.PegawaiId).Select(p => p.Nama).SingleAsync(cancel), password);
    }

    private async Task<Pegawai> FindAsync(string meant, CancellationToken cancel)
    {
        var all = await Everybody.ToListAsync(cancel);
        var found = all.Where(p => string.Equals(p.Nama, meant, StringComparison.OrdinalIgnoreCase) || p.Nip == meant || p.Id.Value.ToString("D") == meant).ToList();
        return found.Count switch
        {
            1 => found[0],
            0 => throw new OperatorException($"Tidak ada pegawai \"{meant}\". Sebutkan nama lengkap, NIP, atau id seperti pada: siklus user --json"),
            _ => throw new OperatorException($"Ada {found.Count} pegawai bernama \"{meant}\". Sebutkan NIP atau id seperti pada: siklus user --json"),
        };
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded) throw new OperatorException("Akun tidak dapat disimpan: " + string.Join(' ', result.Errors.Select(error => error.Description)));
    }
}
