using Siklus.Web.Hosting;

namespace Siklus.Web.Operations;

/// <summary>A backup as it lies in its folder.</summary>
/// <param name="Path">Its folder.</param>
/// <param name="Manifest">Null when it cannot be read.</param>
/// <param name="Test">Null while it has not been tested.</param>
public sealed record BackupEntry(string Path, BackupManifest? Manifest, BackupTest? Test)
{
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Restored into a temporary folder and found whole there.</summary>
    public bool IsVerified => Manifest is not null && Test is { Findings.Count: 0 };
}

/// <summary>The backups in a folder.</summary>
public static class BackupShelf
{
    /// <summary>Newest first; those that cannot be read last. A folder that is not there holds none.</summary>
    public static IReadOnlyList<BackupEntry> List(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        return
        [
            .. Directory.EnumerateDirectories(folder, MakeBackup.NamePrefix + "*").Select(Read)
                .OrderByDescending(entry => entry.Manifest?.MadeUtc ?? DateTime.MinValue).ThenByDescending(entry => entry.Name, StringComparer.Ordinal),
        ];
    }

    public static string? Newest(string folder) => List(folder).FirstOrDefault(entry => entry.Manifest is not null)?.Path;

    private static BackupEntry Read(string path)
    {
        try
        {
            return new BackupEntry(path, BackupManifest.Read(path), BackupTest.Read(path));
        }
        catch (OperatorException)
        {
            return new BackupEntry(path, null, null);
        }
    }
}
