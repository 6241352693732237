using Microsoft.EntityFrameworkCore;
using Siklus.App;

namespace Siklus.Data.Postgres;

/// <summary>Lets the server refuse to change or remove rows of the lists that only grow: the audit list, and who opened which file.</summary>
public static class PostgresAppendOnly
{
    internal static readonly string[] Tables = ["jejak_audit", "akses_berkas"];

    /// <summary>Sets the guards anew.</summary>
    public static async Task GuardAsync(SiklusDb db, CancellationToken cancellation = default)
    {
        await db.Database.ExecuteSqlRawAsync(
            "CREATE OR REPLACE FUNCTION siklus_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% only grows', TG_TABLE_NAME; END $$", cancellation);
        // The names are ours; nobody's input is in them.
#pragma warning disable EF1002
        foreach (var table in Tables)
            await db.Database.ExecuteSqlRawAsync($"CREATE OR REPLACE TRIGGER {table}_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION siklus_only_grows()", cancellation);
#pragma warning restore EF1002
    }
}
