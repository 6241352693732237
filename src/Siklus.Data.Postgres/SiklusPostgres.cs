using Microsoft.EntityFrameworkCore;
using Npgsql;
using Siklus.App;

namespace Siklus.Data.Postgres;

public static class SiklusPostgres
{
    /// <summary>Runs the context on the PostgreSQL database that <paramref name="connectionString"/> names; it must exist.</summary>
    public static DbContextOptionsBuilder UseSiklusPostgres(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, postgres => postgres
            .MigrationsAssembly(typeof(SiklusPostgres).Assembly.GetName().Name)
            .MigrationsHistoryTable("ef_migrations")
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));

    /// <summary>Whether the text can name a PostgreSQL database: it is well formed and says at least the host.</summary>
    public static bool IsConnectionString(string text)
    {
        try
        {
            return !string.IsNullOrWhiteSpace(new NpgsqlConnectionStringBuilder(text).Host);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Brings the database to the current model; copies of a server are made by its administrator.</summary>
    /// <returns>The migrations that were applied.</returns>
    public static async Task<IReadOnlyList<string>> MigrateAsync(SiklusDb db, CancellationToken cancellation = default)
    {
        List<string> pending = [.. await db.Database.GetPendingMigrationsAsync(cancellation)];
        if (pending.Count > 0) await db.Database.MigrateAsync(cancellation);
        return pending;
    }
}
