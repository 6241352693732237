using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;
using Siklus.Web.Operations.Watching;

namespace Siklus.Web.Operations;

/// <summary>Why the last backup was not made; gone when one was.</summary>
public sealed record BackupFailure(DateTime Utc, string Sentence);

/// <summary>The backups of the office that is being served: made by the schedule or on demand, one at a time, thrown away by rotation.</summary>
public sealed class OfficeBackups(DataFolder data, DatabaseSetting database, HostSettings settings, InstallationClock clock, DiskRoom room)
{
    private static readonly TimeSpan AgainAfter = TimeSpan.FromHours(1);
    private string FailureFile => Path.Combine(data.Copies, "kegagalan-terakhir.json");

    public BackupSettings Settings => BackupSettings.Read(data);

    public BackupFailure? LastFailure
    {
        get
        {
            try
            {
                return JsonSerializer.Deserialize<BackupFailure>(File.ReadAllText(FailureFile), JsonSerializerOptions.Web);
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or JsonException)
            {
                return null;
            }
        }
    }

    /// <summary>Makes one now, into the chosen folder.</summary>
    /// <exception cref="OperatorException">Refused or failed; also kept as <see cref="LastFailure"/>.</exception>
    public async Task<MadeBackup> MakeAsync(bool automatic, CancellationToken cancellation = default)
    {
        using var span = Telemetry.Source.StartActivity("backup");
        try
        {
            await using var office = Open();
            var made = await MakeBackup.RunAsync(office, new BackupRequest(Settings.Folder, automatic, clock.GetUtcNow().UtcDateTime), room, cancellation);
            File.Delete(FailureFile);
            WebTelemetry.CountBackup("made");
            return made;
        }
        catch (OperatorException refused) when (refused.Message != MakeBackup.Busy)
        {
            Remember(new BackupFailure(clock.GetUtcNow().UtcDateTime, refused.Message));
            WebTelemetry.CountBackup("failed");
            throw;
        }
    }

    /// <summary>What the schedule does every minute: a backup when the last hour for one has passed without, then rotation. A demo has no schedule.</summary>
    /// <returns>Whether one was made.</returns>
    public async Task<bool> TickAsync(CancellationToken cancellation = default)
    {
        if (await DueAsync(cancellation) is not { } installationUtc) return false;
        await MakeAsync(automatic: true, cancellation);
        foreach (var old in BackupRotation.Superfluous(BackupShelf.List(Settings.Folder), installationUtc)) MakeBackup.Remove(old.Path);
        return true;
    }

    /// <summary>Whether more than one office lives here: then the backups are the server's keeper's, and no office's.</summary>
    public async Task<bool> IsSharedAsync(CancellationToken cancellation = default)
    {
        await using var office = Open();
        return await office.UseAsync(services => services.GetRequiredService<SiklusDb>().Set<Instansi>().CountAsync(cancellation)) > 1;
    }

    private void Remember(BackupFailure failure)
    {
        try
        {
            SolidFile.Write(FailureFile, JsonSerializer.SerializeToUtf8Bytes(failure, SolidFile.Readable));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // A disk too full for this line is told by the warning about the disk.
        }
    }

    private async Task<DateTime?> DueAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (LastFailure is { } failed && now - failed.Utc < AgainAfter && now >= failed.Utc) return null;
        await using var office = Open();
        var (installation, zones) = await office.UseAsync(async services =>
        {
            var db = services.GetRequiredService<SiklusDb>();
            return (await db.Set<Installation>().AsNoTracking().SingleAsync(cancellation), await db.Set<Instansi>().OrderBy(one => one.Id).Select(one => one.Zona).Take(2).ToListAsync(cancellation));
        });
        // Not of a demo, not of an office that is not set up yet, and not of many offices on one server, which has its own backups.
        if (installation.IsDemo || zones.Count != 1) return null;
        var (wall, wanted) = (new WallClock(zones[0]), Settings);
        var today = wall.DateOf(now);
        var last = wall.Utc(today, wanted.Hour) is var hour && hour <= now ? hour : wall.Utc(today.AddDays(-1), wanted.Hour);
        return BackupShelf.List(wanted.Folder).Any(entry => entry.Manifest is { Automatic: true } made && made.InstallationUtc == installation.CreatedUtc && made.MadeUtc >= last)
            ? null
            : installation.CreatedUtc;
    }

    private Installed Open() => Installed.At(data, settings.Time, database);
}

/// <summary>Asks once a minute whether a backup is due.</summary>
internal sealed class BackupSchedule(OfficeBackups backups, TimeProvider clock, ILogger<BackupSchedule> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(TimeSpan.FromMinutes(1), clock, stoppingToken);
                await TickAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The end of the application.
        }
    }

    private async Task TickAsync(CancellationToken cancellation)
    {
        try
        {
            await backups.TickAsync(cancellation);
        }
        catch (Exception cause) when (cause is OperatorException or System.Data.Common.DbException or IOException or UnauthorizedAccessException)
        {
            log.LogWarning(cause, "The scheduled backup was not made");
        }
    }
}
