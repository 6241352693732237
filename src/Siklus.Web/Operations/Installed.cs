using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Common.Berkas;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Operations;

/// <summary>What an installation is made of, without its pages: enough to check, copy and move it, also while it is served elsewhere.</summary>
public sealed class Installed : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private Installed(DataFolder data, DatabaseSetting database, TimeProvider time, ServiceProvider services) =>
        (Data, Database, Time, _services) = (data, database, time, services);

    public DataFolder Data { get; }
    public DatabaseSetting Database { get; }

    /// <summary>The real clock, by which files are stamped, also in a demo.</summary>
    public TimeProvider Time { get; }

    /// <summary>Opens nothing yet.</summary>
    public static Installed At(DataFolder data, TimeProvider time, DatabaseSetting? database = null)
    {
        var setting = database ?? DatabaseSetting.Read(data);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(time);
        services.AddSiklusApp();
        services.AddSingleton(new BerkasVault(data.Files));
        services.AddDbContext<SiklusDb>(setting.Configure, optionsLifetime: ServiceLifetime.Singleton);
        return new Installed(data, setting, time, services.BuildServiceProvider());
    }

    /// <summary>Does something in a scope of its own, in no office's name.</summary>
    public async Task<T> UseAsync<T>(Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = _services.CreateAsyncScope();
        return await use(scope.ServiceProvider);
    }

    /// <summary>Does something in the name of each office in turn.</summary>
    public async Task<IReadOnlyList<T>> InEachOfficeAsync<T>(Func<IServiceProvider, Task<T>> use, CancellationToken cancellation = default)
    {
        var answers = new List<T>();
        foreach (var office in await UseAsync(services => OfficesAsync(services.GetRequiredService<SiklusDb>(), cancellation)))
        {
            answers.Add(await UseAsync(services =>
            {
                services.GetRequiredService<InstansiScope>().Enter(office);
                return use(services);
            }));
        }
        return answers;
    }

    /// <summary>Refuses a database that an older or a newer Siklus made.</summary>
    /// <exception cref="OperatorException">With the way out.</exception>
    public async Task RequireCurrentAsync(CancellationToken cancellation = default)
    {
        if (Database is DatabaseSetting.SqliteFile { Path: var path } && !File.Exists(path))
            throw new OperatorException($"Folder {Data.Path} tidak berisi basis data Siklus. Sebutkan folder data dengan --data.");
        await UseAsync(async services =>
        {
            var db = services.GetRequiredService<SiklusDb>().Database;
            try
            {
                var applied = (await db.GetAppliedMigrationsAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
                if (!applied.IsSubsetOf(db.GetMigrations())) throw new OperatorException("Basis data ini dibuat oleh Siklus yang lebih baru. Jalankan dengan versi Siklus yang terbaru.");
                if (!applied.IsSupersetOf(db.GetMigrations())) throw new OperatorException($"Basis data belum mutakhir. Jalankan dahulu: siklus migrate --data {Data.Path}");
                return true;
            }
            catch (System.Data.Common.DbException cause)
            {
                throw new OperatorException(Database is DatabaseSetting.SqliteFile file
                    ? $"Basis data {file.Path} tidak dapat dibuka ({cause.Message}). Pulihkan dari cadangan terakhir."
                    : $"Basis data PostgreSQL tidak dapat dihubungi ({cause.Message}). Periksa untaian koneksi dan peladennya.", cause);
            }
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Database.Release();
    }

    private static async Task<List<InstansiId>> OfficesAsync(SiklusDb db, CancellationToken cancellation) =>
        await db.Set<Instansi>().AsNoTracking().OrderBy(office => office.Id).Select(office => office.Id).ToListAsync(cancellation);
}
