using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.Data.Postgres;
using Siklus.Data.Sqlite;
using Siklus.Web.Demo;

namespace Siklus.Web.Hosting;

/// <summary>What <see cref="DatabasePreparation"/> did and found.</summary>
public sealed record PreparedDatabase(IReadOnlyList<string> Applied, string? Copy, bool IsNew, bool IsDemo);

/// <summary>Makes the database fit to serve: migrated, and known to be a real office or a demo.</summary>
internal sealed class DatabasePreparation(
    HostSettings settings, DatabaseSetting database, SiklusDb db, InstallationClock clock, DemoBuilder demo)
{
    public async Task<PreparedDatabase> RunAsync(CancellationToken cancellation)
    {
        try
        {
            await RefuseNewerAsync(cancellation);
            var (applied, copy) = await MigrateAsync(cancellation);
            var (installation, isNew) = await KnowAsync(cancellation);
            if (installation.DemoClockUtc is { } now) clock.SetTo(now);
            return new PreparedDatabase(applied, copy, isNew, installation.IsDemo);
        }
        catch (DbException cause)
        {
            throw new OperatorException(database is DatabaseSetting.SqliteFile file
                ? $"Basis data {file.Path} tidak dapat dibuka atau dimutakhirkan ({cause.Message}). Salinan terakhir ada di {settings.Data.Copies}."
                : $"Basis data PostgreSQL tidak dapat dihubungi atau dimutakhirkan ({cause.Message}). Periksa untaian koneksi dan peladennya.", cause);
        }
    }

    private async Task RefuseNewerAsync(CancellationToken cancellation)
    {
        if (database is DatabaseSetting.SqliteFile { Path: var path } && !File.Exists(path)) return;
        var unknown = (await db.Database.GetAppliedMigrationsAsync(cancellation)).Except(db.Database.GetMigrations(), StringComparer.Ordinal);
        if (unknown.FirstOrDefault() is { } migration)
            throw new OperatorException($"Basis data ini dibuat oleh Siklus yang lebih baru ({migration}). Jalankan dengan versi Siklus yang terbaru.");
    }

    private async Task<(IReadOnlyList<string> Applied, string? Copy)> MigrateAsync(CancellationToken cancellation) => database switch
    {
        DatabaseSetting.SqliteFile file => await SqliteMigration.RunAsync(db, file.Path, settings.Data.Copies, settings.Time, cancellation),
        _ => (await SiklusPostgres.MigrateAsync(db, cancellation), null),
    };

    private async Task<(Installation Installation, bool IsNew)> KnowAsync(CancellationToken cancellation)
    {
        if (await db.Set<Installation>().SingleOrDefaultAsync(cancellation) is { } known) return (known, false);
        var now = settings.Time.GetUtcNow().UtcDateTime;
        var made = settings.MakeDemo ? Installation.Demo(now, DemoBuilder.ClockStartUtc) : Installation.Office(now);
        if (settings.MakeDemo) await demo.MakeAsync(() => WriteAsync(made, cancellation), cancellation);
        else await WriteAsync(made, cancellation);
        return (made, true);
    }

    private async Task WriteAsync(Installation made, CancellationToken cancellation)
    {
        db.Add(made);
        await db.SaveChangesAsync(cancellation);
    }
}
