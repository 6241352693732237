using Siklus.Domain.Organisation;

namespace Siklus.App.Sop.Bindings.RencanaKerja;

/// <summary>Spreads works over the working days that are left, each as long as its standard time asks in proportion.</summary>
public static class Jadwal
{
    /// <summary>First and last day of each work, in order, none on a free day.</summary>
    /// <param name="menit">Standard working minutes of each work, above zero.</param>
    /// <param name="dari">The day from which work may be done.</param>
    /// <param name="sampai">The last day; null, or a day before any work could be done: as many days as the works need.</param>
    /// <param name="kalender">The office's calendar.</param>
    public static IReadOnlyList<(DateOnly Mulai, DateOnly Selesai)> Spread(IReadOnlyList<int> menit, DateOnly dari, DateOnly? sampai, KalenderKerja kalender)
    {
        if (menit.Count == 0) return [];
        var days = sampai is { } last ? Days(dari, last, kalender) : [];
        if (days.Count == 0) days = Enough(menit.Sum(), dari, kalender);
        var total = menit.Sum(m => (decimal)m);
        var plan = new List<(DateOnly, DateOnly)>();
        var before = 0m;
        foreach (var minutes in menit)
        {
            var first = (int)Math.Floor(before / total * days.Count);
            before += minutes;
            var end = (int)Math.Ceiling(before / total * days.Count) - 1;
            plan.Add((days[Math.Min(first, days.Count - 1)], days[Math.Clamp(end, first, days.Count - 1)]));
        }
        return plan;
    }

    private static List<DateOnly> Days(DateOnly dari, DateOnly sampai, KalenderKerja kalender)
    {
        var days = new List<DateOnly>();
        for (var day = dari; day <= sampai; day = day.AddDays(1))
            if (kalender.IsWorkingDay(day)) days.Add(day);
        return days;
    }

    private static List<DateOnly> Enough(int menit, DateOnly dari, KalenderKerja kalender)
    {
        var first = kalender.IsWorkingDay(dari) ? dari : kalender.AddWorkingDays(dari, 1);
        var count = Math.Max(1, (int)Math.Ceiling(menit / kalender.MinutesPerDay(first)));
        return [.. Enumerable.Range(0, count).Select(i => kalender.AddWorkingDays(first, i))];
    }
}
