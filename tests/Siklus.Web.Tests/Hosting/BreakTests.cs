using System.Diagnostics;
using System.Globalization;
using System.Net;
using Npgsql;
using Siklus.Web.Hosting;
using Siklus.Web.Operations;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Hosting;

/// <summary>What needs a machine of its own, and therefore runs in <c>bench/</c> and not in <c>./test</c>: a disk that fills up, a database server that restarts.</summary>
[Trait("Runs", "bench")]
public sealed class BreakTests
{
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("SIKLUS_BREAK_ROUNDS") ?? "1", CultureInfo.InvariantCulture);

    /// <summary>The disk fills up under everybody's work; then room is made, or the program is killed first. <c>SIKLUS_SMALL_DISK</c> is a small file system that holds also the temporary folder.</summary>
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_full_disk_is_said_and_nothing_acknowledged_is_lost(DatabaseKind kind)
    {
        var disk = Environment.GetEnvironmentVariable("SIKLUS_SMALL_DISK") ?? throw new InvalidOperationException("Run bench/disk.");
        var database = await (await DatabaseTemplate.OfAsync(kind)).CloneAsync();
        database.Data.Path.ShouldStartWith(disk);
        if (database.PostgresName is { } name) await MoveToDiskAsync(name, Path.Combine(disk, "pg"));
        var load = new OfficeLoad(new Random(20260928)) { FileBytes = 150_000 };
        await load.PrepareAsync(database, Rounds);
        var filler = Path.Combine(disk, "isi");
        for (var round = 0; round < Rounds; round++)
        {
            using var site = await KilledSite.StartAsync(database);
            var work = await load.BeginAsync(site.Address, round);
            await load.SomeWorkAsync(round);
            var before = load.Failed.Count;
            Fill(filler, new DriveInfo(disk).AvailableFreeSpace - (300 * 1024));
            await UntilAsync(load, () => load.Failed.Count > before + 10, $"the disk fills up in round {round}");
            if (round % 2 == 1) await site.KillAsync();
            File.Delete(filler);
            if (round % 2 == 0)
            {
                var kept = load.Kept;
                await UntilAsync(load, () => load.Kept > kept + 5, $"work goes on once there is room in round {round}");
            }
            await load.EndAsync(work);
            await site.KillAsync();
        }
        foreach (var (status, text) in load.Failed)
        {
            status.ShouldBe(HttpStatusCode.ServiceUnavailable, text);
            text.ShouldContain("diska komputer peladen penuh");
        }
        await VerifyAsync(database);
        await load.CheckAsync(database);
    }

    /// <summary>PostgreSQL is restarted under everybody's work, in turns as an administrator does it and as a power cut does it; Siklus goes on by itself. <c>SIKLUS_TEST_POSTGRES_RESTART</c> is the command.</summary>
    [Fact]
    public async Task A_restart_of_the_database_server_loses_nothing_acknowledged()
    {
        var restart = Environment.GetEnvironmentVariable("SIKLUS_TEST_POSTGRES_RESTART") ?? throw new InvalidOperationException("Run bench/restart.");
        var database = await (await DatabaseTemplate.OfAsync(DatabaseKind.Postgres)).CloneAsync();
        // The servers of tests promise a commit before it is written, which no office's server does.
        await SqlAsync($"ALTER DATABASE {database.PostgresName} SET synchronous_commit = on");
        var load = new OfficeLoad(new Random(20260928));
        await load.PrepareAsync(database, Rounds);
        using var site = await KilledSite.StartAsync(database);
        for (var round = 0; round < Rounds; round++)
        {
            var work = await load.BeginAsync(site.Address, round);
            await load.SomeWorkAsync(round);
            using (var command = Process.Start(restart, round % 2 == 0 ? "fast" : "immediate")) await command.WaitForExitAsync();
            var kept = load.Kept;
            await UntilAsync(load, () => load.Kept > kept + 5, $"work goes on once the server is back in round {round}");
            await load.EndAsync(work);
        }
        await site.KillAsync();
        foreach (var (status, text) in load.Failed)
        {
            status.ShouldBe(HttpStatusCode.ServiceUnavailable, text);
            text.ShouldContain("basis data sedang tidak dapat dihubungi");
        }
        NpgsqlConnection.ClearAllPools();
        await VerifyAsync(database);
        await load.CheckAsync(database);
    }

    private static async Task VerifyAsync(TestDatabase database)
    {
        await using var office = Installed.At(database.Data, TimeProvider.System, database.Setting);
        (await VerifyInstallation.RunAsync(office)).Findings.ShouldBeEmpty();
    }

    private static void Fill(string path, long bytes)
    {
        using var file = File.Create(path);
        var block = new byte[64 * 1024];
        try
        {
            for (long written = 0; written < bytes; written += block.Length) file.Write(block);
        }
        catch (IOException)
        {
            // Others filled it first.
        }
    }

    private static async Task UntilAsync(OfficeLoad load, Func<bool> holds, string what)
    {
        for (var waited = 0; !holds(); waited += 20)
        {
            if (waited >= 60_000) throw new TimeoutException($"{what}; answered last: {string.Join(" | ", load.Failed.TakeLast(5))}; at work: {load.AtWork}");
            await Task.Delay(20);
        }
    }

    private static async Task MoveToDiskAsync(string database, string folder)
    {
        PostgresServer.Release(database);
        await SqlAsync($"CREATE TABLESPACE kecil LOCATION '{folder}'");
        await SqlAsync($"ALTER DATABASE {database} SET TABLESPACE kecil");
    }

    private static async Task SqlAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresServer.ConnectionTo("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
