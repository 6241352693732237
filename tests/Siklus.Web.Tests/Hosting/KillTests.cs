using System.Globalization;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Hosting;

/// <summary>
/// The program is killed in the middle of parallel work. What somebody was told is kept is kept, once; nothing is half there; the next start is clean.
/// <c>SIKLUS_KILL_ROUNDS</c> asks for more rounds than the five of a test run.
/// </summary>
public abstract class KillTests(DatabaseKind kind)
{
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("SIKLUS_KILL_ROUNDS"), CultureInfo.InvariantCulture, out var asked) ? asked : 5;

    [Fact]
    public async Task What_was_acknowledged_survives_a_kill_and_nothing_is_doubled()
    {
        var database = await (await DatabaseTemplate.OfAsync(kind)).CloneAsync();
        var load = new OfficeLoad(new Random(20260928));
        await load.PrepareAsync(database, Rounds);
        for (var round = 0; round < Rounds; round++)
        {
            using var site = await KilledSite.StartAsync(database);
            var work = await load.BeginAsync(site.Address, round);
            await load.SomeWorkAsync(round);
            await site.KillAsync();
            await load.EndAsync(work);
        }
        load.Failed.ShouldBeEmpty();
        await load.CheckAsync(database);
    }

    public sealed class OnSqlite() : KillTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : KillTests(DatabaseKind.Postgres);
}
