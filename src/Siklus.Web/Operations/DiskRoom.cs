namespace Siklus.Web.Operations;

/// <summary>How many bytes are free where a folder lies or will lie.</summary>
public sealed class DiskRoom(Func<string, long>? measure = null)
{
    /// <summary>Kept free beside everything: a full disk stops the office.</summary>
    public const long Reserve = 50L * 1024 * 1024;

    /// <summary>Below this the office is warned.</summary>
    public const long NearlyFull = 500L * 1024 * 1024;

    public long FreeAt(string folder)
    {
        var there = Path.GetFullPath(folder);
        while (!Directory.Exists(there) && Path.GetDirectoryName(there) is { } parent) there = parent;
        return measure is null ? new DriveInfo(there).AvailableFreeSpace : measure(there);
    }

    /// <summary>"1,4 GB".</summary>
    public static string Say(long bytes) => bytes switch
    {
        >= 1024L * 1024 * 1024 => FormattableString.Invariant($"{bytes / 1024d / 1024 / 1024:0.0} GB").Replace('.', ','),
        >= 1024 * 1024 => FormattableString.Invariant($"{bytes / 1024d / 1024:0.0} MB").Replace('.', ','),
        _ => $"{Math.Max(1, bytes / 1024)} KB",
    };
}
