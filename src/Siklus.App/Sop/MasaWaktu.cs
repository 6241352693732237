using Siklus.App.Common;
using Siklus.Domain.Common;

namespace Siklus.App.Sop;

/// <summary>A stretch of days on the office's calendar, first and last included.</summary>
public sealed record MasaWaktu
{
    /// <summary>Months after which an SOP is to be monitored again (PermenPAN-RB 35/2012).</summary>
    public const int BulanPemantauan = 6;

    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    private MasaWaktu(DateOnly dari, DateOnly sampai) => (Dari, Sampai) = (dari, sampai);

    /// <summary>The first day.</summary>
    public DateOnly Dari { get; }

    /// <summary>The last day.</summary>
    public DateOnly Sampai { get; }

    /// <summary>From one day to another; a missing one lies six months off, and without both the six months end today.</summary>
    /// <exception cref="RuleViolationException"><see cref="WaktuRules.Terbalik"/>, <see cref="WaktuRules.DiLuarMasa"/>.</exception>
    public static MasaWaktu Of(DateOnly? dari, DateOnly? sampai, DateOnly hariIni)
    {
        foreach (var day in new[] { dari, sampai })
            if (day < Earliest || day > Latest) throw new RuleViolationException(WaktuRules.DiLuarMasa, day);
        var last = sampai ?? dari?.AddMonths(BulanPemantauan).AddDays(-1) ?? hariIni;
        var first = dari ?? last.AddDays(1).AddMonths(-BulanPemantauan);
        return last < first ? throw new RuleViolationException(WaktuRules.Terbalik, last, first) : new MasaWaktu(first, last);
    }

    /// <summary>The half of a year: January to June, or July to December.</summary>
    public static MasaWaktu Semester(int tahun, int semester) =>
        semester == 1 ? new(new(tahun, 1, 1), new(tahun, 6, 30)) : new(new(tahun, 7, 1), new(tahun, 12, 31));

    /// <summary>The half years up to the one of <paramref name="hariIni"/>, newest first.</summary>
    public static IReadOnlyList<MasaWaktu> Semesters(DateOnly hariIni, int jumlah) =>
        [.. Enumerable.Range(0, jumlah).Select(back => (hariIni.Year * 2) + (hariIni.Month > 6 ? 1 : 0) - back).Select(half => Semester(half / 2, (half % 2) + 1))];

    /// <summary>Whether the day lies in it.</summary>
    public bool Contains(DateOnly day) => day >= Dari && day <= Sampai;

    /// <summary>"Januari–Juni 2026", or "17 Maret 2026 sampai dengan 16 September 2026".</summary>
    public override string ToString() => this == Semester(Dari.Year, 1) || this == Semester(Dari.Year, 2)
        ? $"{Indonesian.Month(Dari.Month)}–{Indonesian.Month(Sampai.Month)} {Dari.Year}"
        : $"{Indonesian.Date(Dari)} sampai dengan {Indonesian.Date(Sampai)}";
}

/// <summary>Codes of refusals about stretches of days.</summary>
public static class WaktuRules
{
    /// <summary>The end lies before the beginning. {0} the end, {1} the beginning.</summary>
    public const string Terbalik = "waktu.terbalik";

    /// <summary>A day of another century. {0} the day.</summary>
    public const string DiLuarMasa = "waktu.di-luar-masa";
}

/// <summary>Sentences of <see cref="WaktuRules"/>.</summary>
internal static class WaktuSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [WaktuRules.Terbalik] = "Akhir masa ({0}) lebih dahulu daripada awalnya ({1}). Tukar keduanya, atau pilih tanggal lain.",
        [WaktuRules.DiLuarMasa] = "{0} di luar masa yang dapat dipantau. Pilih tanggal antara tahun 2000 dan 2100.",
    };
}
