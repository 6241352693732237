using Siklus.Data.Sqlite;
using Siklus.Web.Hosting;

namespace Siklus.Web.Tests.Infrastructure;

/// <summary>The data folder and the database of one test; gone when the test ends.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private TestDatabase(DataFolder data, DatabaseSetting setting, string? postgresName) =>
        (Data, Setting, PostgresName) = (data, setting, postgresName);

    public DataFolder Data { get; }
    public DatabaseSetting Setting { get; }
    internal string? PostgresName { get; }

    internal static TestDatabase OnSqlite(DataFolder data) => new(data, new DatabaseSetting.SqliteFile(data.Database), null);

    internal static TestDatabase OnPostgres(DataFolder data, string name) =>
        new(data, new DatabaseSetting.PostgresServer(PostgresServer.ConnectionTo(name)), name);

    /// <summary>Closes idle connections, so that the database can be copied.</summary>
    internal void Release()
    {
        if (PostgresName is null) SiklusSqlite.ReleaseFile(Data.Database);
        else PostgresServer.Release(PostgresName);
    }

    public async ValueTask DisposeAsync()
    {
        if (PostgresName is null) SiklusSqlite.ReleaseFile(Data.Database);
        else await PostgresServer.DropAsync(PostgresName);
        Directory.Delete(Data.Path, recursive: true);
    }
}
