using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.Data.Postgres;
using Siklus.Data.Sqlite;
using Siklus.Web.Operations;

namespace Siklus.Web.Hosting;

/// <summary>Which database holds the data: the SQLite file of the data folder, or a PostgreSQL database.</summary>
public abstract record DatabaseSetting
{
    private DatabaseSetting()
    {
    }

    public sealed record SqliteFile(string Path) : DatabaseSetting;

    public sealed record PostgresServer(string ConnectionString) : DatabaseSetting;

    /// <summary>
    /// Reads the one connection setting: <c>SIKLUS_DATABASE</c> of the environment, else <c>Siklus:Database</c> of <c>siklus.json</c> in the data
    /// folder. Missing or "sqlite" is the file in the data folder, anything else is a PostgreSQL connection string.
    /// </summary>
    public static DatabaseSetting Read(DataFolder data)
    {
        var setting = Environment.GetEnvironmentVariable("SIKLUS_DATABASE");
        if (string.IsNullOrWhiteSpace(setting) && File.Exists(data.Settings))
            setting = ReadFile(data.Settings)["Siklus:Database"];
        return Parse(setting, data);
    }

    public static DatabaseSetting Parse(string? setting, DataFolder data) =>
        string.IsNullOrWhiteSpace(setting) || string.Equals(setting.Trim(), "sqlite", StringComparison.OrdinalIgnoreCase)
            ? new SqliteFile(data.Database)
            : SiklusPostgres.IsConnectionString(setting)
                ? new PostgresServer(setting.Trim())
                : throw new OperatorException(
                    "Pengaturan basis data tidak dikenali. Isi dengan \"sqlite\" atau dengan untaian koneksi PostgreSQL, "
                    + "misalnya \"Host=localhost;Database=siklus;Username=siklus;Password=…\".");

    public void Configure(DbContextOptionsBuilder options)
    {
        switch (this)
        {
            case SqliteFile file: options.UseSiklusSqlite(file.Path); break;
            case PostgresServer server: options.UseSiklusPostgres(server.ConnectionString); break;
        }
    }

    /// <summary>What the database itself finds wrong; empty when it is sound.</summary>
    public Task<IReadOnlyList<string>> FindDamageAsync(SiklusDb db, CancellationToken cancellation) => this switch
    {
        SqliteFile => SqliteIntegrity.FindAsync(db, cancellation),
        _ => PostgresIntegrity.FindAsync(db, cancellation),
    };

    /// <summary>About how many bytes a copy takes.</summary>
    public Task<long> SizeAsync(Installed office, CancellationToken cancellation) => this switch
    {
        SqliteFile file => Task.FromResult(new[] { "", "-wal" }.Select(suffix => new FileInfo(file.Path + suffix)).Where(part => part.Exists).Sum(part => part.Length)),
        _ => office.UseAsync(services => SiklusPostgres.SizeAsync(services.GetRequiredService<SiklusDb>(), cancellation)),
    };

    /// <summary>
    /// Copies the content at one instant, while others write, into the new SQLite file of <paramref name="copy"/>: a file by SQLite's own backup, a server by reading all tables
    /// in one transaction.
    /// </summary>
    public async Task CopyToFileAsync(Installed office, DataFolder copy, CancellationToken cancellation)
    {
        if (this is SqliteFile file) SiklusSqlite.CopyOnline(file.Path, copy.Database);
        else await CopyTables.ToNewFileAsync(office, copy, cancellation);
    }

    /// <summary>Sets right what a database counts by itself, after rows were copied in with their numbers.</summary>
    public Task AfterFillAsync(SiklusDb db, CancellationToken cancellation) => this is PostgresServer ? SiklusPostgres.CountOnAsync(db, cancellation) : Task.CompletedTask;

    /// <summary>Lets go of the file, so that it can be moved; a server keeps its connections.</summary>
    public void Release()
    {
        if (this is SqliteFile file) SiklusSqlite.ReleaseFile(file.Path);
    }

    private static IConfigurationRoot ReadFile(string path)
    {
        try
        {
            return new ConfigurationBuilder().AddJsonFile(path).Build();
        }
        catch (Exception cause) when (cause is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            throw new OperatorException($"Berkas pengaturan {path} tidak dapat dibaca: periksa tanda kurung, koma, dan tanda kutipnya.", cause);
        }
    }
}
