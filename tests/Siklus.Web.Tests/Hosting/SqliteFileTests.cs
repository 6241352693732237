using Microsoft.EntityFrameworkCore;
using Siklus.Data.Sqlite;
using Siklus.Web.Hosting;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Hosting;

public sealed class SqliteFileTests
{
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "10000")]
    public async Task Every_connection_is_set_up(string pragma, string expected)
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        await site.WithDbAsync(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA " + pragma;
            Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected);
            return 0;
        });
    }

    [Fact]
    public async Task An_older_database_is_copied_before_it_is_migrated()
    {
        await using var database = await DatabaseTemplate.EmptyAsync(DatabaseKind.Sqlite);
        await using (var site = await TestSite.StartAsync(database, owns: false))
            // What an older version left: content, and a migration that it did not know.
            await site.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(
                "CREATE TABLE jejak (isi TEXT); INSERT INTO jejak VALUES ('lama'); UPDATE ef_migrations SET \"MigrationId\" = '1'; DELETE FROM ef_migrations"));
        SiklusSqlite.ReleaseFile(database.Data.Database);

        await using var app = SiklusHost.Build(new HostSettings { Data = database.Data, Database = database.Setting });
        // The tables exist already, so migrating fails here; the copy must have been made before.
        await Should.ThrowAsync<OperatorException>(() => SiklusHost.PrepareAsync(app));
        var copy = Directory.GetFiles(database.Data.Copies).ShouldHaveSingleItem();

        var options = new DbContextOptionsBuilder();
        options.UseSiklusSqlite(copy);
        await using var db = new DbContext(options.Options);
        (await db.Database.SqlQuery<string>($"SELECT isi AS Value FROM jejak").SingleAsync()).ShouldBe("lama");
        SiklusSqlite.ReleaseFile(copy);
    }
}
