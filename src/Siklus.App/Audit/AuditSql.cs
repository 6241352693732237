using System.Data;
using System.Data.Common;
using Siklus.Domain.Common;

namespace Siklus.App.Audit;

/// <summary>
/// The statements that lengthen an office's audit list, the same for both databases. Written by hand because everybody's acts wait behind them (docs/adr/0013; measured by bench/engine).
/// </summary>
internal sealed class AuditSql(DbTransaction transaction)
{
    // Below what either database bears of parameters in one statement.
    private const int RowsAtOnce = 100;

    // Written with what it holds: whoever comes second waits here until the first has committed, on either database.
    private const string End =
        """
        INSERT INTO ujung_jejak (instansi_id, nomor, sha256) VALUES (@p0, 0, @p1)
        ON CONFLICT (instansi_id) DO UPDATE SET nomor = ujung_jejak.nomor
        RETURNING nomor, sha256, (SELECT nama FROM jabatan WHERE id = @p2 AND instansi_id = @p0)
        """;

    private const string Rows =
        """
        INSERT INTO jejak_audit
        (instansi_id, nomor, waktu_utc, pegawai_id, jabatan_id, kapasitas, perbuatan, objek, objek_id, objek_nomor, objek_sha256, kalimat, sebelum, sha256)
        VALUES
        """;

    private const int Columns = 14;

    /// <summary>Takes the end of the list, to be held until the transaction ends; an office's first act makes it. Tells as well the name of the post that acts.</summary>
    public async Task<(long Nomor, string Sha256, string? Nama)> TakeEndAsync(InstansiId office, JabatanId? post, CancellationToken cancel)
    {
        await using var command = Command(End, [(DbType.Guid, office.Value), (DbType.String, JejakAuditRow.Awal), (DbType.Guid, post?.Value ?? Guid.Empty)]);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        await reader.ReadAsync(cancel);
        return (reader.GetInt64(0), reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2));
    }

    public async Task<string> NameOfAsync(InstansiId office, JabatanId post, CancellationToken cancel)
    {
        await using var command = Command("SELECT nama FROM jabatan WHERE id = @p0 AND instansi_id = @p1", [(DbType.Guid, post.Value), (DbType.Guid, office.Value)]);
        return (string)(await command.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>Writes the rows and the end that follows from them.</summary>
    public async Task LengthenAsync(InstansiId office, IReadOnlyList<JejakAuditRow> rows, CancellationToken cancel)
    {
        foreach (var some in rows.Chunk(RowsAtOnce))
        {
            var values = string.Join(", ", some.Select((_, row) => $"({string.Join(", ", Enumerable.Range(row * Columns, Columns).Select(i => $"@p{i}"))})"));
            var next = some.Length * Columns;
            await using var command = Command(
                $"{Rows} {values}; UPDATE ujung_jejak SET nomor = @p{next}, sha256 = @p{next + 1} WHERE instansi_id = @p{next + 2}",
                [.. some.SelectMany(ValuesOf), (DbType.Int64, some[^1].Nomor), (DbType.String, some[^1].Sha256), (DbType.Guid, office.Value)]);
            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    private static (DbType, object?)[] ValuesOf(JejakAuditRow row) =>
    [
        (DbType.Guid, row.InstansiId.Value), (DbType.Int64, row.Nomor), (DbType.DateTime, row.WaktuUtc), (DbType.Guid, row.PegawaiId?.Value), (DbType.Guid, row.JabatanId?.Value),
        (DbType.String, row.Kapasitas?.ToString()), (DbType.String, row.Perbuatan), (DbType.String, row.Objek), (DbType.Guid, row.ObjekId), (DbType.Int32, row.ObjekNomor),
        (DbType.String, row.ObjekSha256), (DbType.String, row.Kalimat), (DbType.String, row.Sebelum), (DbType.String, row.Sha256),
    ];

    private DbCommand Command(string text, IReadOnlyList<(DbType Type, object? Value)> values)
    {
        var command = transaction.Connection!.CreateCommand();
#pragma warning disable CA2100 // Made of the constants of this class; what comes from outside is a parameter.
        (command.CommandText, command.Transaction) = (text, transaction);
#pragma warning restore CA2100
        foreach (var (type, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.DbType, parameter.Value) = ($"p{command.Parameters.Count}", type, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
