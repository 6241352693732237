using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Siklus.App;

namespace Siklus.Data.Sqlite;

public static class SqliteMigration
{
    /// <summary>
    /// Brings the file to the current model. A database that already holds something is copied first into <paramref name="copies"/>.
    /// </summary>
    /// <returns>The migrations that were applied, and the copy that was made, if any.</returns>
    public static async Task<(IReadOnlyList<string> Applied, string? Copy)> RunAsync(
        SiklusDb db, string path, string copies, TimeProvider time, CancellationToken cancellation = default)
    {
        var existed = File.Exists(path) && new FileInfo(path).Length > 0;
        List<string> pending = [.. await db.Database.GetPendingMigrationsAsync(cancellation)];
        if (pending.Count == 0)
        {
            await SqliteAppendOnly.GuardAsync(db, cancellation);
            return (pending, null);
        }
        var copy = existed ? CopyBefore(path, copies, time) : null;
        await ApplyAsync(db, cancellation);
        return (pending, copy);
    }

    /// <summary>Brings a file to the current model without a copy: it is new.</summary>
    public static async Task ApplyAsync(SiklusDb db, CancellationToken cancellation = default)
    {
        await db.Database.MigrateAsync(cancellation);
        await SqliteAppendOnly.GuardAsync(db, cancellation);
    }

    private static string CopyBefore(string path, string copies, TimeProvider time)
    {
        Directory.CreateDirectory(copies);
        var stamp = time.GetUtcNow().UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var copy = Path.Combine(copies, $"siklus-{stamp}-sebelum-migrasi.db");
        for (var n = 2; File.Exists(copy); n++) copy = Path.Combine(copies, $"siklus-{stamp}-sebelum-migrasi-{n}.db");
        SiklusSqlite.CopyOnline(path, copy);
        return copy;
    }
}
