using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Common.Berkas;
using Siklus.App.Operations.Tables;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Operations;

/// <summary>What to back up where.</summary>
/// <param name="To">The folder in which the backup gets a folder of its own.</param>
/// <param name="Automatic">By the schedule.</param>
/// <param name="NowUtc">The moment that it carries.</param>
public sealed record BackupRequest(string To, bool Automatic, DateTime NowUtc);

/// <summary>A backup that was made.</summary>
public sealed record MadeBackup(string Path, BackupManifest Manifest, BackupTest Test);

/// <summary>
/// Makes a backup while the office works: the database at one instant, the files that it names, keys, settings, and a manifest with the hash of everything; under another name
/// until it is whole. Then restores it into a temporary folder and checks it there.
/// </summary>
public static class MakeBackup
{
    public const string NamePrefix = "siklus-";
    /// <summary>Said to whoever asks for a backup while one is made; that is no failure.</summary>
    public const string Busy = "Pencadangan lain sedang berjalan. Tunggu sampai selesai, lalu muat ulang halaman ini.";

    private const string UnfinishedPrefix = ".siklus-belum-selesai-";

    /// <exception cref="OperatorException">Refused or failed; nothing that looks like a backup is left.</exception>
    public static async Task<MadeBackup> RunAsync(Installed office, BackupRequest request, DiskRoom room, CancellationToken cancellation = default)
    {
        var to = Path.GetFullPath(request.To);
        using var only = OneAtATime(office.Data);
        RequireFolder(office.Data, to);
        await RequireRoomAsync(office, to, room, cancellation);
        var unfinished = Path.Combine(to, UnfinishedPrefix + Path.GetRandomFileName());
        try
        {
            var manifest = await WriteAsync(office, request, unfinished, cancellation);
            var made = FreeName(to, await ClockAsync(office, cancellation), request.NowUtc);
            Directory.Move(unfinished, made);
            FolderFlush.Flush(to);
            var test = await TestAsync(office, made, request.NowUtc, cancellation);
            test.Write(made);
            return new MadeBackup(made, manifest, test);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException($"Cadangan ke {to} tidak selesai ({cause.Message}). Periksa ruang diska dan apakah medianya masih terpasang, lalu ulangi.", cause);
        }
        finally
        {
            Remove(unfinished);
        }
    }

    private static async Task<BackupManifest> WriteAsync(Installed office, BackupRequest request, string folder, CancellationToken cancellation)
    {
        var copy = new DataFolder(Directory.CreateDirectory(folder).FullName);
        await office.Database.CopyToFileAsync(office, copy, cancellation);
        BackupManifest manifest;
        List<string> hashes;
        await using (var copied = Installed.At(copy, office.Time, new DatabaseSetting.SqliteFile(copy.Database)))
        {
            (manifest, hashes) = await copied.UseAsync(async services =>
            {
                var db = services.GetRequiredService<SiklusDb>();
                return (new BackupManifest
                {
                    Format = BackupManifest.CurrentFormat,
                    Program = typeof(MakeBackup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
                    Schema = [.. await db.Database.GetAppliedMigrationsAsync(cancellation)],
                    Source = office.Database is DatabaseSetting.SqliteFile ? "sqlite" : "postgres",
                    MadeUtc = request.NowUtc,
                    Automatic = request.Automatic,
                    InstallationUtc = await db.Set<Installation>().Select(row => row.CreatedUtc).SingleAsync(cancellation),
                    Tables = await services.GetRequiredService<AllTables>().DigestAsync(cancellation),
                    Files = [],
                }, await db.Set<BerkasRow>().IgnoreQueryFilters().Select(row => row.Sha256).Distinct().OrderBy(sha256 => sha256).ToListAsync(cancellation));
            });
        }
        var files = new List<BackupFile> { await HashedAsync(copy.Path, copy.Database, cancellation) };
        // A file that is missing or changed does not stop the backup of the others; the test that follows says so.
        foreach (var place in hashes.Select(BerkasVault.PlaceOf))
            if (Path.Combine(office.Data.Files, place) is var file && File.Exists(file)) files.Add(await CopiedAsync(office.Data.Path, file, copy.Path, cancellation));
        foreach (var file in Directory.EnumerateFiles(office.Data.Keys)) files.Add(await CopiedAsync(office.Data.Path, file, copy.Path, cancellation));
        if (File.Exists(office.Data.Settings)) files.Add(await CopiedAsync(office.Data.Path, office.Data.Settings, copy.Path, cancellation));
        SolidFile.FlushFolders(copy.Path);
        manifest = manifest with { Files = files };
        manifest.Write(copy.Path);
        return manifest;
    }

    private static async Task<BackupFile> CopiedAsync(string root, string file, string target, CancellationToken cancellation)
    {
        var place = Path.GetRelativePath(root, file).Replace('\\', '/');
        var (size, sha256) = await SolidFile.CopyAsync(file, Path.Combine(target, place), cancellation);
        return new BackupFile(place, size, sha256);
    }

    private static async Task<BackupFile> HashedAsync(string root, string file, CancellationToken cancellation)
    {
        var (size, sha256) = await SolidFile.HashAsync(file, cancellation);
        return new BackupFile(Path.GetRelativePath(root, file).Replace('\\', '/'), size, sha256);
    }

    private static async Task<BackupTest> TestAsync(Installed office, string backup, DateTime nowUtc, CancellationToken cancellation)
    {
        var trial = new DataFolder(Path.Combine(office.Data.Copies, ".uji-" + Path.GetRandomFileName()));
        try
        {
            await RestoreBackup.RunAsync(backup, trial, office.Time, cancellation);
            await using var restored = Installed.At(trial, office.Time, new DatabaseSetting.SqliteFile(trial.Database));
            return new BackupTest(nowUtc, [.. (await VerifyInstallation.RunAsync(restored, cancellation)).Findings.Select(finding => finding.Sentence)]);
        }
        catch (OperatorException refused)
        {
            return new BackupTest(nowUtc, [refused.Message]);
        }
        finally
        {
            Remove(trial.Path);
        }
    }

    private static FileStream OneAtATime(DataFolder data)
    {
        try
        {
            Directory.CreateDirectory(data.Copies);
            return new FileStream(Path.Combine(data.Copies, ".sedang-mencadangkan"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException(Busy, cause);
        }
    }

    /// <exception cref="OperatorException">The folder is Siklus's own, or cannot be written.</exception>
    internal static void RequireFolder(DataFolder data, string to)
    {
        if (new[] { data.Files, data.Keys }.Any(own => (to + Path.DirectorySeparatorChar).StartsWith(own + Path.DirectorySeparatorChar, StringComparison.Ordinal)) || to == data.Path)
            throw new OperatorException($"Folder {to} milik Siklus sendiri. Pilih folder lain untuk cadangan, misalnya di diska USB.");
        try
        {
            Directory.CreateDirectory(to);
            var probe = Path.Combine(to, ".tulis-" + Path.GetRandomFileName());
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException($"Folder cadangan {to} tidak ada atau tidak dapat ditulisi. Periksa apakah diska USB terpasang dan tidak dikunci, atau pilih folder lain.", cause);
        }
    }

    private static async Task RequireRoomAsync(Installed office, string to, DiskRoom room, CancellationToken cancellation)
    {
        var size = await office.Database.SizeAsync(office, cancellation)
            + new[] { office.Data.Files, office.Data.Keys }.Where(Directory.Exists).SelectMany(folder => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
                // What is still on its way in is gone in a moment.
                .Where(file => file.Directory!.Name != BerkasVault.UnfinishedFolder).Sum(file => file.Length);
        var (there, here) = (room.FreeAt(to), room.FreeAt(office.Data.Copies));
        // Equal to the byte means the same disk: it takes the backup and the restored test beside each other.
        var (needThere, needHere) = (there == here ? 2 * size : size, size);
        if (there < needThere + DiskRoom.Reserve) throw TooLittle(to, needThere, there);
        if (here < needHere + DiskRoom.Reserve) throw TooLittle(office.Data.Path, needHere, here);
    }

    private static OperatorException TooLittle(string folder, long needed, long free) => new(
        $"Ruang pada {folder} tidak cukup: diperlukan {DiskRoom.Say(needed + DiskRoom.Reserve)}, tersedia {DiskRoom.Say(free)}. Kosongkan sebagian, atau pilih folder lain.");

    private static Task<WallClock> ClockAsync(Installed office, CancellationToken cancellation) => office.UseAsync(async services =>
    {
        var zones = await services.GetRequiredService<SiklusDb>().Set<Instansi>().OrderBy(one => one.Id).Select(one => one.Zona).Take(1).ToListAsync(cancellation);
        return new WallClock(zones.Count == 0 ? ZonaWaktu.Wib : zones[0]);
    });

    private static string FreeName(string to, WallClock clock, DateTime nowUtc)
    {
        var name = Path.Combine(to, NamePrefix + clock.Local(nowUtc).ToString("yyyy-MM-dd-HHmm", CultureInfo.InvariantCulture));
        var free = name;
        for (var n = 2; Directory.Exists(free); n++) free = $"{name}-{n}";
        return free;
    }

    internal static void Remove(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
