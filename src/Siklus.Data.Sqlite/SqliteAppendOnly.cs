using Microsoft.EntityFrameworkCore;
using Siklus.App;

namespace Siklus.Data.Sqlite;

/// <summary>Lets the file itself refuse to change or remove rows of the lists that only grow: the audit list, and who opened which file.</summary>
public static class SqliteAppendOnly
{
    /// <summary>Tables whose rows stay as they were written.</summary>
    internal static readonly string[] Tables = ["jejak_audit", "akses_berkas"];

    /// <summary>Sets the guards that are missing.</summary>
    public static async Task GuardAsync(SiklusDb db, CancellationToken cancellation = default)
    {
        // The names are ours; nobody's input is in them.
#pragma warning disable EF1002
        foreach (var table in Tables)
            foreach (var act in new[] { "UPDATE", "DELETE" })
                await db.Database.ExecuteSqlRawAsync($"CREATE TRIGGER IF NOT EXISTS {table}_no_{act} BEFORE {act} ON {table} BEGIN SELECT RAISE(ABORT, '{table} only grows'); END", cancellation);
#pragma warning restore EF1002
    }
}
