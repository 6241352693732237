using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Audit;
using Siklus.App.Common;
using Siklus.Data.Sqlite;
using Siklus.Web.Hosting;

namespace Siklus.Web.Cli;

/// <summary><c>siklus demo</c>: makes a demo in an empty folder and exits; with <c>--reset</c> it first throws the former demo away.</summary>
internal sealed class DemoCommand(SharedOptions shared)
{
    private readonly Option<bool> _reset = new("--reset") { Description = "buang isi demo yang lama lebih dahulu" };

    public Command AsVerb()
    {
        var verb = new Command("demo", "buat data demo dalam folder kosong, lalu selesai");
        verb.Options.Add(_reset);
        verb.SetAction((parse, cancellation) => RunAsync(parse, cancellation));
        return verb;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var data = shared.Folder(parse, out _);
        if (!data.IsEmpty && !parse.GetValue(_reset))
            throw new OperatorException($"Folder {data.Path} tidak kosong. Pilih folder kosong, atau pakai --reset untuk membuang demo yang lama.");
        var hadContent = !data.IsEmpty;
        data.Prepare();
        using var only = data.Lock();
        if (hadContent) await ThrowAwayAsync(data, cancellation);
        data.Prepare();

        await using var app = SiklusHost.Build(new HostSettings { Data = data, MakeDemo = true, Database = new DatabaseSetting.SqliteFile(data.Database) });
        await SiklusHost.PrepareAsync(app, cancellation);
        var output = parse.InvocationConfiguration.Output;
        await output.WriteLineAsync(parse.GetValue(shared.Json)
            ? JsonSerializer.Serialize(new { data = data.Path, demo = true })
            : $"Demo siap di {data.Path}. Jalankan: siklus --data {data.Path}");
        return CommandLine.Done;
    }

    /// <summary>Deletes exactly what Siklus puts into a data folder, after the database itself has said that it is a demo.</summary>
    private static async Task ThrowAwayAsync(DataFolder data, CancellationToken cancellation)
    {
        if (!await IsDemoAsync(data, cancellation))
            throw new OperatorException($"Folder {data.Path} bukan folder demo; tidak ada yang dihapus.");
        SiklusSqlite.ReleaseFile(data.Database);
        foreach (var suffix in new[] { "", "-wal", "-shm" }) File.Delete(data.Database + suffix);
        foreach (var folder in new[] { data.Files, data.Keys, data.Copies }) if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private static async Task<bool> IsDemoAsync(DataFolder data, CancellationToken cancellation)
    {
        if (!File.Exists(data.Database)) return false;
        var options = new DbContextOptionsBuilder<SiklusDb>();
        options.UseSiklusSqlite(data.Database);
        await using var db = new SiklusDb(options.Options, new InstansiScope(), new Acting(TimeProvider.System));
        try
        {
            return await db.Set<Installation>().AnyAsync(row => row.IsDemo, cancellation);
        }
        catch (System.Data.Common.DbException)
        {
            return false;
        }
    }
}
