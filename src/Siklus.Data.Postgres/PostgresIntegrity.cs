using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Siklus.App;

namespace Siklus.Data.Postgres;

public static class PostgresIntegrity
{
    /// <summary>
    /// Foreign keys and unique indexes of the model that the database does not have or does not enforce. PostgreSQL guards its pages itself; what it enforces needs no search.
    /// </summary>
    public static async Task<IReadOnlyList<string>> FindAsync(SiklusDb db, CancellationToken cancellation = default)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            var enforced = new HashSet<string>(StringComparer.Ordinal);
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = """
                SELECT conname FROM pg_constraint WHERE contype = 'f' AND convalidated AND connamespace = current_schema()::regnamespace
                UNION ALL
                SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indisunique AND i.indisvalid AND c.relnamespace = current_schema()::regnamespace
                """;
            await using (var reader = await command.ExecuteReaderAsync(cancellation))
                while (await reader.ReadAsync(cancellation)) enforced.Add(reader.GetString(0));
            var tables = db.Model.GetRelationalModel().Tables;
            var wanted = tables.SelectMany(table => table.ForeignKeyConstraints.Select(key => (Table: table.Name, key.Name)))
                .Concat(tables.SelectMany(table => table.Indexes.Where(index => index.IsUnique).Select(index => (Table: table.Name, index.Name))));
            // PostgreSQL cuts names at 63 bytes.
            return [.. wanted.Where(one => !enforced.Contains(one.Name[..Math.Min(63, one.Name.Length)])).Select(one => $"{one.Table}: {one.Name}")];
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
