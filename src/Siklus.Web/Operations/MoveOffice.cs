using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Operations.Tables;
using Siklus.Data.Postgres;
using Siklus.Data.Sqlite;
using Siklus.Web.Hosting;

namespace Siklus.Web.Operations;

/// <summary>What a move moved, and where the SQLite file lies now.</summary>
public sealed record MovedOffice(IReadOnlyList<TableDigest> Tables, Verified Verified, string Kept);

/// <summary>
/// Moves an office that is not being served from its SQLite file to an empty PostgreSQL database: all tables in one transaction, count and hash of each compared before it is
/// committed, every case folded afterwards. Only then does the folder name the new database; the file stays as a copy.
/// </summary>
public static class MoveOffice
{
    /// <exception cref="OperatorException">Refused; the office goes on with its file.</exception>
    public static async Task<MovedOffice> RunAsync(DataFolder data, string connection, TimeProvider time, CancellationToken cancellation = default)
    {
        if (DatabaseSetting.Read(data) is not DatabaseSetting.SqliteFile file)
            throw new OperatorException($"Kantor di {data.Path} sudah memakai PostgreSQL (siklus.json atau SIKLUS_DATABASE). Yang dapat dipindahkan hanya kantor pada berkas SQLite.");
        if (DatabaseSetting.Parse(connection, data) is not DatabaseSetting.PostgresServer server)
            throw new OperatorException("Sebutkan untaian koneksi PostgreSQL dengan --to, misalnya: --to \"Host=localhost;Database=siklus;Username=siklus;Password=…\"");
        await using var from = Installed.At(data, time, file);
        await from.RequireCurrentAsync(cancellation);
        await using var to = Installed.At(data, time, server);
        IReadOnlyList<TableDigest> tables;
        try
        {
            await PrepareAsync(to, cancellation);
            tables = await CopyTables.RunAsync(from, to, cancellation);
        }
        catch (Exception cause) when ((cause as DbException ?? cause.InnerException as DbException) is not null)
        {
            throw new OperatorException($"Basis data PostgreSQL tidak dapat diisi ({(cause.InnerException ?? cause).Message}). Periksa untaian koneksi, haknya, dan peladennya; kantor tetap memakai berkas SQLite.", cause);
        }
        var verified = await VerifyInstallation.RunAsync(to, cancellation);
        if (verified.Findings is [var found, ..])
            throw new OperatorException($"Isinya sudah tersalin ke PostgreSQL, tetapi pemeriksaannya menemukan {verified.Findings.Count} hal: {found.Sentence} Kantor tetap memakai berkas SQLite; kosongkan basis data tujuan sebelum mengulang.");
        return new MovedOffice(tables, verified, Switch(data, file, server, time));
    }

    private static Task<bool> PrepareAsync(Installed to, CancellationToken cancellation) => to.UseAsync(async services =>
    {
        var db = services.GetRequiredService<SiklusDb>();
        var refused = new OperatorException("Basis data PostgreSQL tujuan tidak kosong. Buat basis data baru (createdb), lalu ulangi dengan nama itu.");
        if (!(await db.Database.GetAppliedMigrationsAsync(cancellation)).Any() && await SiklusPostgres.HasTablesAsync(db, cancellation)) throw refused;
        await SiklusPostgres.MigrateAsync(db, cancellation);
        return await services.GetRequiredService<AllTables>().AreEmptyAsync(cancellation) ? true : throw refused;
    });

    private static string Switch(DataFolder data, DatabaseSetting.SqliteFile file, DatabaseSetting.PostgresServer server, TimeProvider time)
    {
        file.Release();
        Directory.CreateDirectory(data.Copies);
        var kept = Path.Combine(data.Copies, $"siklus-{time.GetUtcNow().UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}-sebelum-pindah-ke-postgresql.db");
        SiklusSqlite.CopyOnline(file.Path, kept);
        SettingsFile.Set(data, SettingsFile.Database, server.ConnectionString);
        file.Release();
        foreach (var suffix in new[] { "", "-wal", "-shm" }) File.Delete(file.Path + suffix);
        return kept;
    }
}
