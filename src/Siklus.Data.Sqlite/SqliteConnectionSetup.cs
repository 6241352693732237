using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Siklus.Data.Sqlite;

/// <summary>Sets on every opened connection what SQLite does not keep in the file.</summary>
internal sealed class SqliteConnectionSetup : DbConnectionInterceptor
{
    // FULL: what was acknowledged survives a power cut. The busy timeout comes first, changing to WAL may have to wait.
    private const string Pragmas =
        "PRAGMA busy_timeout=10000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

    public static SqliteConnectionSetup Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
