using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Siklus.App.Common;

namespace Siklus.App.Operations.Tables;

/// <summary>
/// Every table of the model, found from the model itself, those referred to first: read whole, compared and copied to another database of the same model. Works on the
/// connection and in the transaction of its context.
/// </summary>
public sealed class AllTables(SiklusDb db)
{
    private readonly IReadOnlyList<StoredTable> tables =
        [.. ReferredFirst(db.Model.GetRelationalModel()).Select(table => new StoredTable(table, db.GetService<ISqlGenerationHelper>()))];

    /// <summary>Names in the order in which they can be filled.</summary>
    public IReadOnlyList<string> Names => [.. tables.Select(table => table.Name)];

    /// <summary>Reads every row of every table.</summary>
    public async Task<IReadOnlyList<TableDigest>> DigestAsync(CancellationToken cancel = default)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            var digests = new List<TableDigest>();
            foreach (var table in tables) digests.Add(await DigestAsync(table, cancel));
            return digests;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Whether no table holds a row.</summary>
    public async Task<bool> AreEmptyAsync(CancellationToken cancel = default)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            foreach (var table in tables)
            {
                await using var count = Command(table.CountText);
                if (Convert.ToInt64(await count.ExecuteScalarAsync(cancel), System.Globalization.CultureInfo.InvariantCulture) > 0) return false;
            }
            return true;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Copies every row into <paramref name="target"/>, whose tables must exist and be empty. The caller opens and commits the transactions on both sides.</summary>
    /// <returns>What was read here, table by table.</returns>
    public async Task<IReadOnlyList<TableDigest>> CopyToAsync(AllTables target, CancellationToken cancel = default)
    {
        var into = target.tables.ToDictionary(table => table.Name, StringComparer.Ordinal);
        var digests = new List<TableDigest>();
        foreach (var table in tables)
        {
            var rows = new List<object?[]>();
            await foreach (var row in ReadAsync(table, cancel)) rows.Add(row);
            await target.FillAsync(into[table.Name], table.ParentsFirst(rows), cancel);
            digests.Add(Digest(table, rows.ConvertAll(CanonicalRow.Hash)));
        }
        return digests;
    }

    private async Task FillAsync(StoredTable table, IEnumerable<object?[]> rows, CancellationToken cancel)
    {
        await using var insert = Command(table.InsertText);
        for (var i = 0; i < table.Width; i++)
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            insert.Parameters.Add(parameter);
        }
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++) insert.Parameters[i].Value = row[i] ?? DBNull.Value;
            await insert.ExecuteNonQueryAsync(cancel);
        }
    }

    private async Task<TableDigest> DigestAsync(StoredTable table, CancellationToken cancel)
    {
        var hashes = new List<byte[]>();
        await foreach (var row in ReadAsync(table, cancel)) hashes.Add(CanonicalRow.Hash(row));
        return Digest(table, hashes);
    }

    private static TableDigest Digest(StoredTable table, List<byte[]> hashes)
    {
        // Databases sort text differently; sorted hashes are the same everywhere.
        hashes.Sort((a, b) => a.AsSpan().SequenceCompareTo(b));
        return new TableDigest(table.Name, hashes.Count, Convert.ToHexStringLower(SHA256.HashData(hashes.SelectMany(hash => hash).ToArray())));
    }

    private async IAsyncEnumerable<object?[]> ReadAsync(StoredTable table, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await using var select = Command(table.SelectText);
        await using var reader = await select.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel)) yield return table.Read(reader);
    }

    private DbCommand Command(string text)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = text;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    private static List<ITable> ReferredFirst(IRelationalModel model)
    {
        var (ordered, waiting) = (new List<ITable>(), model.Tables.OrderBy(table => table.Name, StringComparer.Ordinal).ToList());
        while (waiting.Count > 0)
        {
            var next = waiting.Find(table => table.ForeignKeyConstraints.All(key => key.PrincipalTable == table || ordered.Contains(key.PrincipalTable)))
                ?? throw new InvalidOperationException($"Tables refer to each other in a circle: {string.Join(", ", waiting.Select(table => table.Name))}.");
            ordered.Add(next);
            waiting.Remove(next);
        }
        return ordered;
    }
}
