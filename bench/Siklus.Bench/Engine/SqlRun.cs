using System.Data;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Npgsql;
using Siklus.App.Audit;
using Siklus.Domain.Sop;
using Siklus.Web.Hosting;

namespace Siklus.Bench.Engine;

/// <summary>
/// The limit: hand-written SQL that writes the same rows as the engine, one transaction an act, nothing read but the end of the audit list, which every act has to
/// lengthen. On the server all rows of an act travel together; statements are prepared.
/// </summary>
internal sealed class SqlRun(BenchOffice office, CaseScript script) : IRun
{
    private const string Lock = "UPDATE ujung_jejak SET nomor = nomor WHERE instansi_id = @p0 RETURNING nomor, sha256";
    private const string Lengthen = "UPDATE ujung_jejak SET nomor = @p0, sha256 = @p1 WHERE instansi_id = @p2";

    private const string Audit =
        """
        INSERT INTO jejak_audit (instansi_id, nomor, waktu_utc, pegawai_id, jabatan_id, kapasitas, perbuatan, objek, objek_id, objek_nomor, objek_sha256, kalimat, sebelum, sha256)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13)
        """;

    private readonly IReadOnlyList<ActWrites> acts = WritesOfCase.Of(office, script);

    public async Task CaseAsync(int number, Stopwatches watches)
    {
        var kasus = Guid.CreateVersion7();
        foreach (var act in acts) await watches.TimeAsync(() => ActAsync(act, kasus));
    }

    private async Task ActAsync(ActWrites act, Guid kasus)
    {
        var (command, now) = (Guid.CreateVersion7(), TimeProvider.System.GetUtcNow().UtcDateTime);
        await using var connection = await OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var rows = act.Rows.Select(w => w with { Values = [.. w.Values.Select(v => (v.Type, Filled(v, kasus, command, now)))] }).ToList();
        await WriteAsync(connection, transaction, rows);
        var (nomor, sha) = await EndAsync(connection, transaction);
        var list = new List<Write>();
        foreach (var entry in act.Entries)
        {
            var before = sha;
            sha = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{before} {++nomor} {kasus} {entry.Nomor} {now:O}")));
            list.Add(AuditRow(entry, kasus, now, nomor, before, sha));
        }
        list.Add(new Write(Lengthen, [(DbType.Int64, nomor), (DbType.String, sha), (DbType.Guid, office.Instansi.Value)]));
        await WriteAsync(connection, transaction, list);
        await transaction.CommitAsync();
    }

    private Write AuditRow(CatatanRiwayat entry, Guid kasus, DateTime now, long nomor, string before, string sha)
    {
        var own = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kasus} {entry.Nomor} {entry.Isi}")));
        return new Write(Audit,
        [
            (DbType.Guid, office.Instansi.Value), (DbType.Int64, nomor), (DbType.DateTime, now), (DbType.Guid, entry.Pelaku.PegawaiId.Value), (DbType.Guid, entry.Pelaku.JabatanId.Value),
            (DbType.String, $"{entry.Pelaku.Kapasitas}"), (DbType.String, entry.Isi.GetType().Name), (DbType.String, "pelaksanaan"), (DbType.Guid, kasus), (DbType.Int32, entry.Nomor),
            (DbType.String, own), (DbType.String, "Sekretaris Kecamatan menyelesaikan tugas pada pelaksanaan tahun 2026."), (DbType.String, before), (DbType.String, sha),
        ]);
    }

    private async Task<(long Nomor, string Sha256)> EndAsync(DbConnection connection, DbTransaction transaction)
    {
        await using var command = Command(connection, transaction, new Write(Lock, [(DbType.Guid, office.Instansi.Value)]));
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? (reader.GetInt64(0), reader.GetString(1)) : (0, JejakAuditRow.Awal);
    }

    private static async Task WriteAsync(DbConnection connection, DbTransaction transaction, IReadOnlyList<Write> rows)
    {
        if (connection is NpgsqlConnection server)
        {
            await using var batch = new NpgsqlBatch(server, (NpgsqlTransaction)transaction);
            foreach (var row in rows)
            {
                var one = new NpgsqlBatchCommand(row.Sql);
                foreach (var (value, i) in row.Values.Select((v, i) => (v, i))) one.Parameters.Add(new NpgsqlParameter($"p{i}", value.Value ?? DBNull.Value) { DbType = value.Type });
                batch.BatchCommands.Add(one);
            }
            await batch.ExecuteNonQueryAsync();
            return;
        }
        foreach (var row in rows)
        {
            await using var command = Command(connection, transaction, row);
            await command.ExecuteNonQueryAsync();
        }
    }

    private static DbCommand Command(DbConnection connection, DbTransaction transaction, Write row)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is a constant of this folder.
        (command.CommandText, command.Transaction) = (row.Sql, transaction);
#pragma warning restore CA2100
        foreach (var (value, i) in row.Values.Select((v, i) => (v, i)))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.DbType, parameter.Value) = ($"p{i}", value.Type, value.Value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }
        return command;
    }

    private static object? Filled((DbType Type, object? Value) column, Guid kasus, Guid command, DateTime now) =>
        column.Value == Write.Now ? now
        : column.Value == Write.Case ? (column.Type == DbType.Guid ? kasus : kasus.ToString())
        : column.Value == Write.Command ? (column.Type == DbType.Guid ? command : command.ToString())
        : column.Value;

    private async Task<DbConnection> OpenAsync()
    {
        if (office.Installed.Database is DatabaseSetting.PostgresServer server)
        {
            var postgres = new NpgsqlConnection(server.ConnectionString + ";Max Auto Prepare=40;Auto Prepare Min Usages=2;No Reset On Close=true");
            await postgres.OpenAsync();
            return postgres;
        }
        var sqlite = new SqliteConnection($"Data Source={office.Installed.Data.Database};Default Timeout=30");
        await sqlite.OpenAsync();
        await using var pragmas = sqlite.CreateCommand();
        // As the product sets them on every connection that it opens.
        pragmas.CommandText = "PRAGMA busy_timeout=10000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";
        await pragmas.ExecuteNonQueryAsync();
        return sqlite;
    }
}
