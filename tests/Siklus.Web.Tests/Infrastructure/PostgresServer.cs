using Npgsql;
using Siklus.Data.Postgres;

namespace Siklus.Web.Tests.Infrastructure;

/// <summary>The PostgreSQL that ./test started, and databases of one test on it.</summary>
internal static class PostgresServer
{
    private static int _count;

    public static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 20, IncludeErrorDetail = true }.ConnectionString;

    public static async Task<string> CreateAsync(string? template = null)
    {
        var name = $"siklus_{Environment.ProcessId}_{Interlocked.Increment(ref _count)}";
        await RunAsync(template is null ? $"CREATE DATABASE {name}" : $"CREATE DATABASE {name} TEMPLATE {template}");
        return name;
    }

    public static async Task RecreateAsync(string name, string template)
    {
        await DropAsync(name);
        await RunAsync($"CREATE DATABASE {name} TEMPLATE {template}");
    }

    public static async Task DropAsync(string name)
    {
        Release(name);
        await RunAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    /// <summary>Closes our idle connections: a database with connections can't be a template.</summary>
    public static void Release(string name) => SiklusPostgres.Release(ConnectionTo(name));

    // A test that needs PostgreSQL and has none fails; skipping would hide that half of the suite did not run.
    private static string Server => Environment.GetEnvironmentVariable("SIKLUS_TEST_POSTGRES") is { Length: > 0 } server
        ? server
        : throw new InvalidOperationException(
            "SIKLUS_TEST_POSTGRES is not set. Run ./test, or tools/with-postgres dotnet test … for a single project.");

    private static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
