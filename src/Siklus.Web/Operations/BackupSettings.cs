using System.Globalization;
using Siklus.Web.Hosting;

namespace Siklus.Web.Operations;

/// <summary>Where and when backups are made by themselves, as <c>siklus.json</c> says.</summary>
/// <param name="Folder">Where they go.</param>
/// <param name="Hour">On the office's clock.</param>
public sealed record BackupSettings(string Folder, TimeOnly Hour)
{
    private const string FolderKey = "Siklus:Cadangan:Folder";
    private const string HourKey = "Siklus:Cadangan:Jam";

    /// <summary>Around midday the PC of an office is on.</summary>
    public static readonly TimeOnly DefaultHour = new(12, 15);

    public static BackupSettings Read(DataFolder data)
    {
        var file = new ConfigurationBuilder().AddJsonFile(data.Settings, optional: true).Build();
        var folder = file[FolderKey];
        return new BackupSettings(string.IsNullOrWhiteSpace(folder) ? data.Copies : Path.GetFullPath(folder), ReadHour(file[HourKey]) ?? DefaultHour);
    }

    public void Write(DataFolder data)
    {
        if (Folder == data.Copies) SettingsFile.Forget(data, FolderKey);
        else SettingsFile.Set(data, FolderKey, Folder);
        SettingsFile.Set(data, HourKey, Indonesian(Hour));
    }

    /// <summary>"12.15" as people write it; also "12:15". Null when it is no hour.</summary>
    public static TimeOnly? ReadHour(string? text) =>
        TimeOnly.TryParseExact(text?.Trim().Replace(':', '.'), ["H.mm", "HH.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) ? hour : null;

    public static string Indonesian(TimeOnly hour) => hour.ToString("HH.mm", CultureInfo.InvariantCulture);
}
