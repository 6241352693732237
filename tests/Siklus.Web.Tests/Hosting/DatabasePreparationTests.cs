using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Web.Demo;
using Siklus.Web.Hosting;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Hosting;

public abstract class DatabasePreparationTests(DatabaseKind kind) : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await DatabaseTemplate.EmptyAsync(kind);

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task An_empty_database_is_migrated_once_and_is_a_real_office()
    {
        var first = await PrepareAsync();
        first.IsNew.ShouldBeTrue();
        first.IsDemo.ShouldBeFalse();
        first.Applied.ShouldNotBeEmpty();
        first.Copy.ShouldBeNull();

        var second = await PrepareAsync(demo: true);
        second.IsNew.ShouldBeFalse();
        second.IsDemo.ShouldBeFalse("what a database is, it says itself");
        second.Applied.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_demo_keeps_its_own_clock_over_a_restart()
    {
        await using (var site = await TestSite.StartAsync(_database, owns: false, settings => settings with { MakeDemo = true }))
        {
            var clock = (InstallationClock)site.Services.GetService(typeof(InstallationClock))!;
            clock.GetUtcNow().UtcDateTime.ShouldBe(DemoBuilder.ClockStartUtc);
            site.Clock.Advance(TimeSpan.FromHours(3));
        }

        await using var again = await TestSite.StartAsync(_database, owns: false);
        var now = ((InstallationClock)again.Services.GetService(typeof(InstallationClock))!).GetUtcNow().UtcDateTime;
        now.ShouldBe(DemoBuilder.ClockStartUtc.AddHours(3));
        (await again.WithDbAsync(db => db.Set<Installation>().SingleAsync())).IsDemo.ShouldBeTrue();
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        await PrepareAsync();
        await using (var site = await TestSite.StartAsync(_database, owns: false))
            await site.WithDbAsync(db => db.Database.ExecuteSqlAsync(
                $"INSERT INTO ef_migrations (\"MigrationId\", \"ProductVersion\") VALUES ('29991231000000_Later', '99')"));

        var refused = await Should.ThrowAsync<OperatorException>(() => PrepareAsync());
        refused.Message.ShouldContain("lebih baru");
    }

    private async Task<PreparedDatabase> PrepareAsync(bool demo = false)
    {
        await using var app = SiklusHost.Build(new HostSettings
        {
            Data = _database.Data,
            Database = _database.Setting,
            Time = new FixedClock(),
            MakeDemo = demo,
        });
        return await SiklusHost.PrepareAsync(app);
    }

    public sealed class OnSqlite() : DatabasePreparationTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : DatabasePreparationTests(DatabaseKind.Postgres);
}
