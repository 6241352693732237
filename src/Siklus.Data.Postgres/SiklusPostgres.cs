using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using Siklus.App;

namespace Siklus.Data.Postgres;

public static class SiklusPostgres
{
    /// <summary>Runs the context on the PostgreSQL database that <paramref name="connectionString"/> names; it must exist.</summary>
    public static DbContextOptionsBuilder UseSiklusPostgres(this DbContextOptionsBuilder options, string connectionString)
    {
        SiklusDb.Configure(options);
        return options.UseNpgsql(Prepared(connectionString), postgres => postgres
            .MigrationsAssembly(typeof(SiklusPostgres).Assembly.GetName().Name)
            .MigrationsHistoryTable("ef_migrations")
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
    }

    /// <summary>
    /// What is asked again and again the server parses and plans once a connection, and a connection is not reset between two uses, for nothing of ours stays on it; unless the setting
    /// says otherwise (a pooler in between may not bear it).
    /// </summary>
    private static string Prepared(string connectionString)
    {
        var setting = new NpgsqlConnectionStringBuilder(connectionString);
        // ContainsKey says yes to every keyword that there is; Keys are those that the text sets.
        var said = setting.Keys.ToHashSet(StringComparer.Ordinal);
        if (!said.Contains("Max Auto Prepare")) (setting.MaxAutoPrepare, setting.AutoPrepareMinUsages) = (100, 2);
        if (!said.Contains("No Reset On Close")) setting.NoResetOnClose = true;
        return setting.ConnectionString;
    }

    /// <summary>Closes the pooled connections to the database, so that it can be copied or dropped.</summary>
    public static void Release(string connectionString)
    {
        using var connection = new NpgsqlConnection(Prepared(connectionString));
        NpgsqlConnection.ClearPool(connection);
    }

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
        await PostgresAppendOnly.GuardAsync(db, cancellation);
        return pending;
    }

    /// <summary>Bytes that the database takes on the server.</summary>
    public static Task<long> SizeAsync(SiklusDb db, CancellationToken cancellation = default) =>
        db.Database.SqlQueryRaw<long>("SELECT pg_database_size(current_database()) AS \"Value\"").SingleAsync(cancellation);

    /// <summary>After rows came in with their numbers: the next number of each counting column follows the highest.</summary>
    public static async Task CountOnAsync(SiklusDb db, CancellationToken cancellation = default)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        foreach (var table in db.Model.GetRelationalModel().Tables)
        {
            foreach (var column in table.Columns.Where(column => column.PropertyMappings.Any(mapping => mapping.Property.GetValueGenerationStrategy() == NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)))
            {
                var (name, from) = (sql.DelimitIdentifier(column.Name), sql.DelimitIdentifier(table.Name, table.Schema));
                // The names come from the model; nobody's input is in them.
#pragma warning disable EF1002
                await db.Database.ExecuteSqlRawAsync($"SELECT setval(pg_get_serial_sequence('{from}', '{column.Name}'), COALESCE(MAX({name}), 0) + 1, false) FROM {from}", cancellation);
#pragma warning restore EF1002
            }
        }
    }

    /// <summary>Whether the database holds any table, ours or another's.</summary>
    public static Task<bool> HasTablesAsync(SiklusDb db, CancellationToken cancellation = default) =>
        db.Database.SqlQueryRaw<bool>("SELECT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema()) AS \"Value\"").SingleAsync(cancellation);
}
