using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.Web.Auth;
using Siklus.Web.Hosting;

namespace Siklus.Web.Cli;

/// <summary>
/// <c>siklus user</c>: lists the accounts; <c>reset</c> gives one a new first password; <c>add</c> makes one for a pegawai who has none.
/// </summary>
internal sealed class UserCommand(SharedOptions shared)
{
    private readonly Argument<string> _name = new("NAMA") { Description = "nama pengguna yang diberi kata sandi baru dan dilepas dari penahanan" };

    private readonly Argument<string> _newName = new("NAMA") { Description = "nama pengguna untuk masuk" };

    private readonly Option<string> _pegawai = new("--pegawai")
    {
        Description = "nama, NIP, atau id pegawai pemilik akun",
        HelpName = "PEGAWAI",
        Required = true,
    };

    public Command AsVerb()
    {
        var add = new Command("add", "buat akun untuk pegawai yang belum memilikinya");
        add.Arguments.Add(_newName);
        add.Options.Add(_pegawai);
        add.SetAction((parse, cancellation) => RunAsync(parse, async accounts =>
        {
            var made = await accounts.AddAsync(parse.GetRequiredValue(_newName), parse.GetRequiredValue(_pegawai), cancellation);
            return Say(parse, made, $"Akun {made.User} dibuat untuk {made.Name}. Kata sandinya: {made.Password}");
        }, cancellation));
        var reset = new Command("reset", "beri akun kata sandi baru, akhiri sesi-sesinya");
        reset.Arguments.Add(_name);
        reset.SetAction((parse, cancellation) => RunAsync(parse, async accounts =>
        {
            var renewed = await accounts.RenewAsync(parse.GetRequiredValue(_name), cancellation);
            return Say(parse, renewed, $"Kata sandi baru untuk {renewed.User}: {renewed.Password}");
        }, cancellation));
        var verb = new Command("user", "daftar akun");
        verb.Subcommands.Add(add);
        verb.Subcommands.Add(reset);
        verb.SetAction((parse, cancellation) => RunAsync(parse, async accounts => List(parse, await accounts.ListAsync(cancellation)), cancellation));
        return verb;
    }

    private async Task<int> RunAsync(ParseResult parse, Func<UserAccounts, Task<string>> act, CancellationToken cancellation)
    {
        // No lock: passwords are forgotten while Siklus is running.
        var data = shared.ExistingFolder(parse);
        await using var app = SiklusHost.Build(new HostSettings { Data = data });
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiklusDb>();
        if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
            throw new OperatorException($"Basis data belum mutakhir. Jalankan dahulu: siklus migrate --data {data.Path}");
        await parse.InvocationConfiguration.Output.WriteLineAsync(await act(scope.ServiceProvider.GetRequiredService<UserAccounts>()));
        return CommandLine.Done;
    }

    private string Say(ParseResult parse, NewPassword made, string sentence) => parse.GetValue(shared.Json)
        ? JsonSerializer.Serialize(made, JsonSerializerOptions.Web)
        : $"{sentence}{Environment.NewLine}Catat sekarang; kata sandi ini tidak ditampilkan lagi dan harus diganti saat pertama masuk.";

    private string List(ParseResult parse, AccountList list)
    {
        if (parse.GetValue(shared.Json)) return JsonSerializer.Serialize(list, JsonSerializerOptions.Web);
        IEnumerable<string> lines = list.Accounts.Count == 0
            ? ["Belum ada akun."]
            : list.Accounts.Select(account => $"{account.User,-24}{account.Name}{(account.Locked ? " (ditahan)" : "")}");
        if (list.Without.Count > 0)
            lines = [.. lines, "", "Belum memiliki akun (siklus user add NAMA --pegawai PEGAWAI):", .. list.Without.Select(one => $"{one.Nip ?? "-",-24}{one.Name}")];
        return string.Join(Environment.NewLine, lines);
    }
}
