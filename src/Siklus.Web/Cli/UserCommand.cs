using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Cli;

/// <summary><c>siklus user</c>: lists the accounts; with a name it gives that account a new password and opens it when it was locked.</summary>
internal sealed class UserCommand(SharedOptions shared)
{
    // Without characters that are mistaken for one another on paper.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private readonly Argument<string?> _name = new("NAMA")
    {
        Description = "nama pengguna yang diberi kata sandi baru; tanpa ini semua akun didaftar",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Command AsVerb()
    {
        var verb = new Command("user", "daftar akun; dengan NAMA: beri kata sandi baru");
        verb.Arguments.Add(_name);
        verb.SetAction((parse, cancellation) => RunAsync(parse, cancellation));
        return verb;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        // No lock: passwords are forgotten while Siklus is running.
        var data = shared.ExistingFolder(parse);
        await using var app = SiklusHost.Build(new HostSettings { Data = data });
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiklusDb>();
        if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
            throw new OperatorException($"Basis data belum mutakhir. Jalankan dahulu: siklus migrate --data {data.Path}");
        var answer = parse.GetValue(_name) is { } name
            ? await RenewAsync(scope.ServiceProvider.GetRequiredService<UserManager<Akun>>(), name, parse.GetValue(shared.Json))
            : await ListAsync(db, parse.GetValue(shared.Json), cancellation);
        await parse.InvocationConfiguration.Output.WriteLineAsync(answer);
        return CommandLine.Done;
    }

    private static async Task<string> ListAsync(SiklusDb db, bool json, CancellationToken cancellation)
    {
        // The command line serves the whole installation, not one office.
        var accounts = await db.Users.Join(db.Set<Pegawai>().IgnoreQueryFilters(), akun => akun.PegawaiId, pegawai => pegawai.Id,
                (akun, pegawai) => new { user = akun.UserName!, name = pegawai.Nama, locked = akun.AccessFailedCount > 0 && akun.LockoutEnd != null })
            .OrderBy(account => account.user).ToListAsync(cancellation);
        return json ? JsonSerializer.Serialize(accounts)
            : accounts.Count == 0 ? "Belum ada akun."
            : string.Join(Environment.NewLine, accounts.Select(account => $"{account.user,-24}{account.name}"));
    }

    private static async Task<string> RenewAsync(UserManager<Akun> users, string name, bool json)
    {
        var akun = await users.FindByNameAsync(name)
            ?? throw new OperatorException($"Tidak ada akun bernama \"{name}\". Lihat daftarnya dengan: siklus user");
        var password = string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));
        if (await users.HasPasswordAsync(akun)) Require(await users.RemovePasswordAsync(akun));
        Require(await users.AddPasswordAsync(akun, password));
        Require(await users.ResetAccessFailedCountAsync(akun));
        Require(await users.SetLockoutEndDateAsync(akun, null));
        return json
            ? JsonSerializer.Serialize(new { user = akun.UserName, password })
            : $"Kata sandi baru untuk {akun.UserName}: {password}{Environment.NewLine}Catat sekarang; kata sandi ini tidak ditampilkan lagi.";
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded) throw new OperatorException("Kata sandi tidak dapat disimpan: " + string.Join(' ', result.Errors.Select(error => error.Description)));
    }
}
