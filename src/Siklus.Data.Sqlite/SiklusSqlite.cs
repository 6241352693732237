using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Siklus.App;

namespace Siklus.Data.Sqlite;

public static class SiklusSqlite
{
    /// <summary>Runs the context on the SQLite file <paramref name="path"/>, which is created when missing.</summary>
    public static DbContextOptionsBuilder UseSiklusSqlite(this DbContextOptionsBuilder options, string path)
    {
        SqliteNative.Load();
        SiklusDb.Configure(options);
        return options
            .UseSqlite(ConnectionString(path), sqlite => sqlite
                .MigrationsAssembly(typeof(SiklusSqlite).Assembly.GetName().Name)
                .MigrationsHistoryTable("ef_migrations")
                .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .AddInterceptors(SqliteConnectionSetup.Instance, SqliteWriterQueue.Instance);
    }

    /// <summary>Closes the pooled connections to the file, so that it can be copied, moved or deleted.</summary>
    public static void ReleaseFile(string path)
    {
        SqliteNative.Load();
        using var connection = new SqliteConnection(ConnectionString(path));
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>Copies a database that may be in use, whole and consistent, to a file that must not exist yet.</summary>
    public static void CopyOnline(string source, string target)
    {
        SqliteNative.Load();
        // Written under another name first: a copy cut short by a power failure must not look like a copy.
        var unfinished = target + ".tmp";
        File.Delete(unfinished);
        using (var from = new SqliteConnection(ConnectionString(source)))
        using (var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = unfinished, Pooling = false }.ConnectionString))
        {
            from.Open();
            to.Open();
            from.BackupDatabase(to);
        }
        File.Move(unfinished, target);
    }

    internal static string ConnectionString(string path) =>
        new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30 }.ConnectionString;
}
