using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Setup;
using Siklus.App.Sop;
using Siklus.Data.Postgres;
using Siklus.Data.Sqlite;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using Siklus.Web.Hosting;
using Siklus.Web.Operations;

namespace Siklus.Bench;

/// <summary>The demo's office in a database of its own, as a real one is founded, with the one SOP that is measured.</summary>
internal sealed class BenchOffice : IAsyncDisposable
{
    /// <summary>Thirteen steps from the Camat's order to the LAKIP's delivery, two decisions.</summary>
    private const string Sop = "donomulyo-perencanaan-kinerja";

    private static readonly DateOnly Since = new(2026, 1, 2);
    private readonly string folder;

    private BenchOffice(string folder, Installed installed) => (this.folder, Installed) = (folder, installed);

    public Installed Installed { get; }
    public InstansiId Instansi { get; private set; }
    public SopVersiId Versi { get; private set; }
    public SopDefinition Definition { get; private set; } = null!;
    public Pengikatan Pengikatan { get; private set; } = null!;
    public IReadOnlyDictionary<JabatanId, Actor> Holders { get; private set; } = null!;

    /// <summary>Makes it on both databases in turn.</summary>
    public static async Task OnBothAsync(string root, Func<BenchOffice, Task> measure)
    {
        foreach (var postgres in new[] { false, true })
        {
            await using var office = await MakeAsync(root, postgres);
            Console.WriteLine(postgres ? "PostgreSQL" : "SQLite");
            await measure(office);
        }
    }

    /// <summary>Makes it in a new file, or in a new database of the server that SIKLUS_TEST_POSTGRES names.</summary>
    public static async Task<BenchOffice> MakeAsync(string root, bool postgres)
    {
        var made = Directory.CreateTempSubdirectory("siklus-bench-").FullName;
        var data = new DataFolder(made);
        DatabaseSetting setting = postgres ? new DatabaseSetting.PostgresServer(await NewDatabaseAsync()) : new DatabaseSetting.SqliteFile(data.Database);
        var office = new BenchOffice(made, Installed.At(data, TimeProvider.System, setting));
        await office.FoundAsync(root, setting);
        return office;
    }

    /// <summary>Does something in the office's name, in a scope of its own, as a request does.</summary>
    public Task<T> AsOfficeAsync<T>(Func<IServiceProvider, Task<T>> use) => Installed.UseAsync(services =>
    {
        services.GetRequiredService<InstansiScope>().Enter(Instansi);
        return use(services);
    });

    public async ValueTask DisposeAsync()
    {
        await Installed.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    internal static async Task<string> NewDatabaseAsync()
    {
        var server = Environment.GetEnvironmentVariable("SIKLUS_TEST_POSTGRES") ?? throw new InvalidOperationException("Run through the scripts in bench.");
        var name = $"bench_{Guid.CreateVersion7():N}";
        await using var admin = new NpgsqlConnection(server);
        await admin.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", admin);
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
    }

    private Task FoundAsync(string root, DatabaseSetting setting) => Installed.UseAsync(async services =>
    {
        var db = services.GetRequiredService<SiklusDb>();
        if (setting is DatabaseSetting.SqliteFile file) await SqliteMigration.RunAsync(db, file.Path, Installed.Data.Copies, TimeProvider.System);
        else await SiklusPostgres.MigrateAsync(db);
        await using var stream = File.OpenRead(Path.Combine(root, "demo", "kantor.json"));
        var plan = (await JsonSerializer.DeserializeAsync<OfficePlan>(stream, SiklusJson.Options))! with { Sop = [Sop] };
        var founded = await services.GetRequiredService<FoundOffice>().RunAsync(plan, Since);
        Instansi = founded.Id;
        var library = services.GetRequiredService<SopLibrary>();
        Versi = (await library.NewestAsync(Sop))!.Id;
        Definition = await library.FindAsync(Versi);
        Pengikatan = await services.GetRequiredService<ResolvePengikatan>().RunAsync(Definition, Since.AddDays(1));
        var posts = await db.Set<Jabatan>().AsNoTracking().ToListAsync();
        var held = await db.Set<Penugasan>().AsNoTracking().ToDictionaryAsync(p => p.JabatanId, p => p.PegawaiId);
        Holders = posts.Where(p => held.ContainsKey(p.Id))
            .ToDictionary(p => p.Id, p => new Actor(held[p.Id], p.Nama, Instansi, [new HeldJabatan(p.Id, p.Nama, p.Jenis, p.UnitId, Kapasitas.Definitif)]));
        return true;
    });
}
