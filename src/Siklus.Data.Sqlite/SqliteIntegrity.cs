using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Siklus.App;

namespace Siklus.Data.Sqlite;

public static class SqliteIntegrity
{
    /// <summary>What SQLite itself finds wrong in the file: damaged pages and indexes, rows that refer to nothing, lists that only grow without their guard. Empty when it is sound.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(SiklusDb db, CancellationToken cancellation = default)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            var damage = await ReadAsync(db, "PRAGMA integrity_check(20);", row => row.GetString(0), cancellation);
            var loose = await ReadAsync(db, "PRAGMA foreign_key_check;", row => $"{row.GetString(0)} → {row.GetString(2)}", cancellation);
            var guards = await ReadAsync(db, "SELECT name FROM sqlite_master WHERE type = 'trigger';", row => row.GetString(0), cancellation);
            var unguarded = SqliteAppendOnly.Tables.Where(table => !guards.Contains(table + "_no_UPDATE") || !guards.Contains(table + "_no_DELETE"));
            return [.. damage.Where(line => line != "ok"), .. loose.GroupBy(line => line).Select(same => $"{same.Key} ({same.Count()})"), .. unguarded.Select(table => $"{table}: pengaman terhadap perubahan dilepas")];
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task<List<string>> ReadAsync(SiklusDb db, string pragma, Func<DbDataReader, string> line, CancellationToken cancellation)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = pragma;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var lines = new List<string>();
        while (await reader.ReadAsync(cancellation)) lines.Add(line(reader));
        return lines;
    }
}
