using Siklus.App.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Sop;

/// <summary>How a due day stands today, in working days of the office, and when the superior is told (docs/glossary.md: tenggat, eskalasi).</summary>
public sealed class DueSentence(KalenderKerja kalender, DateOnly today, int eskalasiHari)
{
    /// <summary>Today in the office.</summary>
    public DateOnly Today => today;

    /// <summary>The day has passed.</summary>
    public bool IsLate(DateOnly? tenggat) => tenggat < today;

    /// <summary>Late by more working days than the office lets pass before the superior sees it.</summary>
    public bool IsEscalated(DateOnly? tenggat) => tenggat is { } due && kalender.WorkingDaysAfter(due, today) > eskalasiHari;

    /// <summary>"Tenggat besok.", "Lewat tenggat 3 hari kerja."; null while the day is further away than the next working day.</summary>
    public string? Of(DateOnly? tenggat) => tenggat switch
    {
        null => null,
        var due when due == today => "Tenggat hari ini.",
        var due when due == today.AddDays(1) => "Tenggat besok.",
        { } due when due > today => due <= kalender.AddWorkingDays(today, 1) ? $"Tenggat hari kerja berikutnya, {Indonesian.DayAndDate(due)}." : null,
        { } due => kalender.WorkingDaysAfter(due, today) is > 0 and var days ? $"Lewat tenggat {days} hari kerja." : "Lewat tenggat.",
    };
}
