using System.Text.Json;
using Siklus.App.Operations.Tables;
using Siklus.Web.Hosting;

namespace Siklus.Web.Operations;

/// <summary>What a backup holds (docs/adr/0008): written last, so that a folder with a manifest is a whole backup.</summary>
public sealed record BackupManifest
{
    public const int CurrentFormat = 1;
    public const string FileName = "manifes.json";

    public required int Format { get; init; }

    /// <summary>Version of the program that made it.</summary>
    public required string Program { get; init; }

    /// <summary>The migrations that its <c>siklus.db</c> has seen, oldest first.</summary>
    public required IReadOnlyList<string> Schema { get; init; }

    /// <summary>Where the content came from: <c>sqlite</c> or <c>postgres</c>. In the backup it is a SQLite file in either case.</summary>
    public required string Source { get; init; }

    public required DateTime MadeUtc { get; init; }

    /// <summary>Made by the schedule; only such are thrown away by rotation.</summary>
    public required bool Automatic { get; init; }

    /// <summary>When the installation was made: tells backups of two offices on one stick apart.</summary>
    public required DateTime InstallationUtc { get; init; }

    public required IReadOnlyList<TableDigest> Tables { get; init; }

    public required IReadOnlyList<BackupFile> Files { get; init; }

    public long Size => Files.Sum(file => file.Size);

    public static string PathIn(string backup) => Path.Combine(backup, FileName);

    /// <exception cref="OperatorException">There is none, it cannot be read, or a newer Siklus wrote it.</exception>
    public static BackupManifest Read(string backup)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<BackupManifest>(File.ReadAllText(PathIn(backup)), JsonSerializerOptions.Web);
            if (manifest is not { Files: not null, Tables: not null, Schema: not null }) throw new JsonException();
            return manifest.Format == CurrentFormat
                ? manifest
                : throw new OperatorException($"Cadangan {backup} berbentuk {manifest.Format}, sedangkan Siklus ini mengenal bentuk {CurrentFormat}. Pasang Siklus versi {manifest.Program} atau yang lebih baru, lalu ulangi.");
        }
        catch (Exception cause) when (cause is JsonException or NotSupportedException)
        {
            throw new OperatorException($"Manifes cadangan {backup} rusak. Pakai cadangan yang lain.", cause);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException($"Folder {backup} bukan cadangan Siklus, atau tidak dapat dibaca: {FileName} tidak ditemukan di dalamnya.", cause);
        }
    }

    public void Write(string backup) => SolidFile.Write(PathIn(backup), JsonSerializer.SerializeToUtf8Bytes(this, SolidFile.Readable));
}

/// <summary>One file of a backup.</summary>
/// <param name="Path">Below the backup's folder, with slashes.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
public sealed record BackupFile(string Path, long Size, string Sha256);

/// <summary>What came of restoring a backup into a temporary folder and checking it there.</summary>
/// <param name="TestedUtc">When.</param>
/// <param name="Findings">One sentence each; empty when everything held.</param>
public sealed record BackupTest(DateTime TestedUtc, IReadOnlyList<string> Findings)
{
    public const string FileName = "pemeriksaan.json";

    public static BackupTest? Read(string backup)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupTest>(File.ReadAllText(Path.Combine(backup, FileName)), JsonSerializerOptions.Web);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    public void Write(string backup) => SolidFile.Write(Path.Combine(backup, FileName), JsonSerializer.SerializeToUtf8Bytes(this, SolidFile.Readable));
}
