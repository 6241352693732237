using Siklus.Domain.Common;

namespace Siklus.App.Common;

/// <summary>
/// The clock on the wall of an office: turns stored UTC instants into the office's own date and hour. Indonesia has three zones without summer time,
/// so a fixed distance from UTC is enough and no zone database is needed.
/// </summary>
/// <param name="Zone">The office's zone.</param>
public sealed record WallClock(ZonaWaktu Zone)
{
    private TimeSpan Offset => TimeSpan.FromHours((int)Zone);

    /// <summary>The zone as printed: WIB, WITA or WIT.</summary>
    public string Zona => Zone.ToString().ToUpperInvariant();

    /// <summary>The office's wall clock at the UTC instant.</summary>
    public DateTime Local(DateTime utc) => DateTime.SpecifyKind(utc + Offset, DateTimeKind.Unspecified);

    /// <summary>The office's calendar date at the UTC instant.</summary>
    public DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(Local(utc));

    /// <summary>The UTC instant of a date and hour on the office's wall clock; the earliest instant for an hour before it.</summary>
    public DateTime Utc(DateOnly date, TimeOnly time) => new(Math.Max(DateTime.MinValue.Ticks, date.ToDateTime(time).Ticks - Offset.Ticks), DateTimeKind.Utc);

    /// <summary>"21 November 2026, 09.10 WIB".</summary>
    public string Long(DateTime utc) => $"{Indonesian.Date(DateOf(utc))}, {Hour(utc)}";

    /// <summary>"09.10 WIB".</summary>
    public string Hour(DateTime utc) => $"{Indonesian.Time(TimeOnly.FromDateTime(Local(utc)))} {Zona}";

    /// <summary>
    /// The shortest unmistakable form seen from <paramref name="nowUtc"/>: "hari ini 09.10", "kemarin 09.10", "Senin 09.10" within six days,
    /// else "21 November 2026 09.10". The zone is left to the page, which says it once.
    /// </summary>
    public string Relative(DateTime utc, DateTime nowUtc)
    {
        var (date, hour) = (DateOf(utc), Indonesian.Time(TimeOnly.FromDateTime(Local(utc))));
        return (DateOf(nowUtc).DayNumber - date.DayNumber) switch
        {
            0 => $"hari ini {hour}",
            1 => $"kemarin {hour}",
            > 1 and < 7 => $"{Indonesian.Day(date)} {hour}",
            _ => $"{Indonesian.Date(date)} {hour}",
        };
    }
}
