using Siklus.Data.Sqlite;
using Siklus.Web.Hosting;

namespace Siklus.Web.Tests.Infrastructure;

/// <summary>A demo office (data folder and database) that was made once in this test run; every test gets a copy of its own.</summary>
internal sealed class DatabaseTemplate
{
    private static readonly Lazy<Task<DatabaseTemplate>> Sqlite = new(() => MakeAsync(DatabaseKind.Sqlite));
    private static readonly Lazy<Task<DatabaseTemplate>> Postgres = new(() => MakeAsync(DatabaseKind.Postgres));

    private readonly DataFolder _data;
    private readonly string? _postgresName;

    private DatabaseTemplate(DataFolder data, string? postgresName) => (_data, _postgresName) = (data, postgresName);

    public static Task<DatabaseTemplate> OfAsync(DatabaseKind kind) => (kind == DatabaseKind.Sqlite ? Sqlite : Postgres).Value;

    public async Task<TestDatabase> CloneAsync()
    {
        var data = NewFolder();
        CopyFilesTo(data);
        return _postgresName is null
            ? TestDatabase.OnSqlite(data)
            : TestDatabase.OnPostgres(data, await PostgresServer.CreateAsync(_postgresName));
    }

    /// <summary>Makes the contents of a copy those of the template again; the keys stay, for the application holds them.</summary>
    public async Task RefreshAsync(TestDatabase database)
    {
        database.Release();
        foreach (var entry in new DirectoryInfo(database.Data.Path).EnumerateFileSystemInfos())
        {
            if (entry.FullName == database.Data.Keys) continue;
            if (entry is DirectoryInfo folder) folder.Delete(recursive: true);
            else entry.Delete();
        }
        database.Data.Prepare();
        CopyFilesTo(database.Data);
        if (database.PostgresName is { } name) await PostgresServer.RecreateAsync(name, _postgresName!);
    }

    private void CopyFilesTo(DataFolder data)
    {
        foreach (var file in Directory.EnumerateFiles(_data.Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(data.Path, Path.GetRelativePath(_data.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    /// <summary>A database that nobody has migrated yet.</summary>
    public static async Task<TestDatabase> EmptyAsync(DatabaseKind kind) => kind == DatabaseKind.Sqlite
        ? TestDatabase.OnSqlite(NewFolder())
        : TestDatabase.OnPostgres(NewFolder(), await PostgresServer.CreateAsync());

    private static async Task<DatabaseTemplate> MakeAsync(DatabaseKind kind)
    {
        var database = await EmptyAsync(kind);
        var settings = new HostSettings { Data = database.Data, Database = database.Setting, Time = new FixedClock(), MakeDemo = true };
        await using (var app = SiklusHost.Build(settings))
            await SiklusHost.PrepareAsync(app);
        database.Release();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(database.Data.Path, recursive: true);
        return new DatabaseTemplate(database.Data, database.PostgresName);
    }

    private static DataFolder NewFolder() => new(Directory.CreateTempSubdirectory("siklus-web-test-").FullName);
}
