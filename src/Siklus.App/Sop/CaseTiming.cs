using Siklus.App.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>Time of tasks in the office's working minutes (docs/glossary.md: waktu baku, menunggu, bekerja).</summary>
public static class CaseTiming
{
    /// <summary>Working minutes in the stretches, up to <paramref name="utcNow"/> where one still runs.</summary>
    public static int Minutes(IEnumerable<Rentang> rentang, KalenderKerja kalender, DateTime utcNow) =>
        rentang.Sum(r => Math.Max(0, kalender.WorkingMinutes(r.DariUtc, Later(r.DariUtc, r.SampaiUtc ?? utcNow))));

    /// <summary>The standard time in working minutes; a hari is the calendar's average working day at <paramref name="on"/>.</summary>
    public static int Minutes(WaktuBaku baku, KalenderKerja kalender, DateOnly on) => baku.WorkingMinutes(kalender, on);

    /// <summary>"2 jam 15 menit".</summary>
    public static string Say(int minutes) => Indonesian.Length(TimeSpan.FromMinutes(minutes));

    /// <summary>The standard as the sheet says it: "120 menit", "1 hari".</summary>
    public static string Say(WaktuBaku baku) => $"{baku.Nilai} {baku.Satuan.ToString().ToLowerInvariant()}";

    private static DateTime Later(DateTime a, DateTime b) => a > b ? a : b;
}
