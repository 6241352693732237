using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Siklus.App;

namespace Siklus.Data.Postgres;

public static class PostgresIntegrity
{
    /// <summary>
    /// Foreign keys, unique indexes and guards of lists that only grow that the database does not have or does not enforce. PostgreSQL guards its pages itself; what it enforces needs no search.
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
                UNION ALL
                SELECT t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgenabled = 'O' AND c.relnamespace = current_schema()::regnamespace
                """;
            await using (var reader = await command.ExecuteReaderAsync(cancellation))
                while (await reader.ReadAsync(cancellation)) enforced.Add(reader.GetString(0));
            var tables = db.Model.GetRelationalModel().Tables;
            var wanted = tables.SelectMany(table => table.ForeignKeyConstraints.Select(key => (Table: table.Name, key.Name)))
                .Concat(tables.SelectMany(table => table.Indexes.Where(index => index.IsUnique).Select(index => (Table: table.Name, index.Name))))
                .Concat(PostgresAppendOnly.Tables.Select(table => (Table: table, Name: table + "_only_grows")));
            // PostgreSQL cuts names at 63 bytes.
            return [.. wanted.Where(one => !enforced.Contains(one.Name[..Math.Min(63, one.Name.Length)])).Select(one => $"{one.Table}: {one.Name}")];
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
