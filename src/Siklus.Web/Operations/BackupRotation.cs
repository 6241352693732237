using System.Globalization;

namespace Siklus.Web.Operations;

/// <summary>Which backups of the schedule may go: kept are the newest of each of the last seven days, four weeks and twelve months that have one.</summary>
public static class BackupRotation
{
    private const int Days = 7;
    private const int Weeks = 4;
    private const int Months = 12;

    /// <summary>
    /// Only backups that the schedule made of this installation. One that did not pass its test counts for nothing, and goes when a later one passed and a week is over.
    /// </summary>
    public static IReadOnlyList<BackupEntry> Superfluous(IReadOnlyList<BackupEntry> entries, DateTime installationUtc)
    {
        var ours = entries.Where(entry => entry.Manifest is { Automatic: true } manifest && manifest.InstallationUtc == installationUtc).OrderByDescending(Made).ToList();
        var good = ours.Where(entry => entry.IsVerified).ToList();
        var kept = Newest(good, Days, at => DateOnly.FromDateTime(at).DayNumber)
            .Concat(Newest(good, Weeks, at => (ISOWeek.GetYear(at) * 100) + ISOWeek.GetWeekOfYear(at)))
            .Concat(Newest(good, Months, at => (at.Year * 100) + at.Month)).ToHashSet();
        return [.. ours.Where(entry => entry.IsVerified ? !kept.Contains(entry) : good.Exists(later => Made(later) > Made(entry).AddDays(Days)))];
    }

    private static IEnumerable<BackupEntry> Newest(IEnumerable<BackupEntry> newestFirst, int count, Func<DateTime, int> span) =>
        newestFirst.GroupBy(entry => span(Made(entry))).Take(count).Select(group => group.First());

    private static DateTime Made(BackupEntry entry) => entry.Manifest!.MadeUtc;
}
