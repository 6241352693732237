using System.Data;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Operations.Tables;
using Siklus.Data.Sqlite;
using Siklus.Web.Hosting;

namespace Siklus.Web.Operations;

/// <summary>Copies the rows of one installation's database into another, empty one, and proves table by table that they are the same.</summary>
public static class CopyTables
{
    /// <summary>Makes the SQLite file of <paramref name="copy"/> and fills it.</summary>
    public static async Task ToNewFileAsync(Installed from, DataFolder copy, CancellationToken cancellation)
    {
        await using var to = Installed.At(copy, from.Time, new DatabaseSetting.SqliteFile(copy.Database));
        await to.UseAsync(async services =>
        {
            await SqliteMigration.ApplyAsync(services.GetRequiredService<SiklusDb>(), cancellation);
            return true;
        });
        await RunAsync(from, to, cancellation);
    }

    /// <summary>Copies in one transaction on each side, reads the copy back inside it, and commits only when count and hash of every table are equal.</summary>
    /// <exception cref="OperatorException">They are not; nothing was written.</exception>
    public static Task<IReadOnlyList<TableDigest>> RunAsync(Installed from, Installed to, CancellationToken cancellation) => from.UseAsync(source => to.UseAsync(async target =>
    {
        var (read, written) = (source.GetRequiredService<SiklusDb>(), target.GetRequiredService<SiklusDb>());
        await using var instant = await read.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        await using var whole = await written.Database.BeginTransactionAsync(cancellation);
        var tables = target.GetRequiredService<AllTables>();
        var expected = await source.GetRequiredService<AllTables>().CopyToAsync(tables, cancellation);
        await to.Database.AfterFillAsync(written, cancellation);
        var copied = (await tables.DigestAsync(cancellation)).ToDictionary(table => table.Name, StringComparer.Ordinal);
        if (expected.FirstOrDefault(table => copied[table.Name] != table) is { } differs)
            throw new OperatorException($"Tabel {differs.Name} tidak sama setelah disalin ({differs.Rows} baris dibaca, {copied[differs.Name].Rows} tertulis). Tidak ada yang disimpan; laporkan hal ini.");
        await whole.CommitAsync(cancellation);
        return expected;
    }));
}
