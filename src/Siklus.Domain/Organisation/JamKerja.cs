using Siklus.Domain.Common;

namespace Siklus.Domain.Organisation;

/// <summary>Working hours of one day: from opening to closing, without the break. All times are local and whole minutes.</summary>
public sealed record JamKerja
{
    /// <summary>Makes a day; equal break times mean no break.</summary>
    /// <exception cref="RuleViolationException"><see cref="KalenderRules.JamTerbalik"/> unless open ≤ break start ≤ break end ≤ close and open &lt; close.</exception>
    public JamKerja(TimeOnly mulai, TimeOnly istirahatMulai, TimeOnly istirahatSelesai, TimeOnly selesai)
    {
        if (mulai >= selesai || istirahatMulai < mulai || istirahatSelesai < istirahatMulai || selesai < istirahatSelesai)
            throw new RuleViolationException(KalenderRules.JamTerbalik, $"{mulai:HH\\.mm}–{selesai:HH\\.mm}");
        (Mulai, IstirahatMulai, IstirahatSelesai, Selesai) = (mulai, istirahatMulai, istirahatSelesai, selesai);
    }

    /// <summary>Opening.</summary>
    public TimeOnly Mulai { get; }

    /// <summary>Start of the break.</summary>
    public TimeOnly IstirahatMulai { get; }

    /// <summary>End of the break.</summary>
    public TimeOnly IstirahatSelesai { get; }

    /// <summary>Closing.</summary>
    public TimeOnly Selesai { get; }

    /// <summary>Working minutes of the day.</summary>
    public int Menit => Before(1440);

    /// <summary>Working minutes of this day that lie before the local minute <paramref name="menitHari"/> (0–1440).</summary>
    internal int Before(int menitHari) => Part(Mulai, IstirahatMulai, menitHari) + Part(IstirahatSelesai, Selesai, menitHari);

    /// <summary>The same day closed at <paramref name="jam"/>; null when nothing of it is left.</summary>
    public JamKerja? Until(TimeOnly jam)
    {
        if (jam <= Mulai) return null;
        if (jam >= Selesai) return this;
        var istirahat = jam <= IstirahatMulai ? (jam, jam) : (IstirahatMulai, IstirahatSelesai < jam ? IstirahatSelesai : jam);
        return new JamKerja(Mulai, istirahat.Item1, istirahat.Item2, jam);
    }

    /// <summary>The local minute of the day at which <paramref name="kerja"/> (1…<see cref="Menit"/>) working minutes have passed.</summary>
    internal int At(int kerja)
    {
        var pagi = Minute(IstirahatMulai) - Minute(Mulai);
        return kerja <= pagi ? Minute(Mulai) + kerja : Minute(IstirahatSelesai) + kerja - pagi;
    }

    private static int Minute(TimeOnly t) => t.Hour * 60 + t.Minute;

    private static int Part(TimeOnly from, TimeOnly to, int until) => Math.Max(0, Math.Min(Minute(to), until) - Minute(from));
}

/// <summary>Working hours of a week; a weekday that is absent is free.</summary>
public sealed class MingguKerja
{
    private readonly JamKerja?[] hari = new JamKerja?[7];

    /// <summary>Makes a week.</summary>
    /// <exception cref="RuleViolationException"><see cref="KalenderRules.TanpaHariKerja"/> when no day has hours.</exception>
    public MingguKerja(IReadOnlyDictionary<DayOfWeek, JamKerja> jam)
    {
        if (jam.Count == 0) throw new RuleViolationException(KalenderRules.TanpaHariKerja);
        foreach (var (k, v) in jam) hari[(int)k] = v;
    }

    /// <summary>Hours of a weekday, or null when it is free.</summary>
    public JamKerja? this[DayOfWeek day] => hari[(int)day];

    /// <summary>Working minutes of the whole week.</summary>
    public int Menit => hari.Sum(h => h?.Menit ?? 0);

    /// <summary>Average minutes of a working day: what "1 hari" of a waktu baku means.</summary>
    public decimal MenitPerHari => (decimal)Menit / hari.Count(h => h is not null);

    /// <summary>
    /// Monday–Thursday 07.30–16.00 with 60 minutes of break, Friday 07.30–16.30 with 90: five days of 450 minutes, 37 hours 30 a week.
    /// Source of the sum and of the start: Perpres 21/2023 pasal 4; the closing times are the usual division of it and a setting of the office.
    /// </summary>
    public static MingguKerja Perpres21Tahun2023 { get; } = FiveDays(
        new(new(7, 30), new(12, 0), new(13, 0), new(16, 0)), new(new(7, 30), new(11, 30), new(13, 0), new(16, 30)));

    /// <summary>
    /// In Ramadan: Monday–Thursday 08.00–15.00 with 30 minutes of break, Friday 08.00–15.30 with 60: five days of 390 minutes, 32 hours 30 a week
    /// (Perpres 21/2023 pasal 4).
    /// </summary>
    public static MingguKerja Ramadan { get; } = FiveDays(
        new(new(8, 0), new(12, 0), new(12, 30), new(15, 0)), new(new(8, 0), new(11, 30), new(12, 30), new(15, 30)));

    private static MingguKerja FiveDays(JamKerja seninKamis, JamKerja jumat) => new(new Dictionary<DayOfWeek, JamKerja>
    {
        [DayOfWeek.Monday] = seninKamis,
        [DayOfWeek.Tuesday] = seninKamis,
        [DayOfWeek.Wednesday] = seninKamis,
        [DayOfWeek.Thursday] = seninKamis,
        [DayOfWeek.Friday] = jumat,
    });
}

/// <summary>Days with other hours, for example Ramadan.</summary>
/// <param name="Nama">What the period is called.</param>
/// <param name="Mulai">First day.</param>
/// <param name="Selesai">Last day.</param>
/// <param name="Minggu">Hours that hold in it.</param>
public sealed record PeriodeJamKhusus(string Nama, DateOnly Mulai, DateOnly Selesai, MingguKerja Minggu)
{
    /// <summary>Whether <paramref name="tanggal"/> lies in it.</summary>
    public bool Covers(DateOnly tanggal) => Mulai <= tanggal && tanggal <= Selesai;
}

/// <summary>Kinds of days off.</summary>
public enum JenisLibur
{
    /// <summary>National holiday.</summary>
    LiburNasional,

    /// <summary>Collective leave (cuti bersama).</summary>
    CutiBersama,

    /// <summary>A day off of the kabupaten or office only.</summary>
    LiburDaerah,
}

/// <summary>A day off.</summary>
/// <param name="Tanggal">The day.</param>
/// <param name="Nama">For example "Hari Suci Nyepi".</param>
/// <param name="Jenis">National, cuti bersama or local.</param>
/// <param name="Sejak">From when on, for half a day off; null = all day.</param>
public sealed record HariLibur(DateOnly Tanggal, string Nama, JenisLibur Jenis, TimeOnly? Sejak = null);

/// <summary>An ordinary week that holds from a day on, until the next one.</summary>
/// <param name="Mulai">First day.</param>
/// <param name="Minggu">Its hours.</param>
public sealed record MingguBerlaku(DateOnly Mulai, MingguKerja Minggu);

/// <summary>Codes of the calendar's rules.</summary>
public static class KalenderRules
{
    /// <summary>Opening, break and closing are not in order. {0} = the hours.</summary>
    public const string JamTerbalik = "kalender.jam-terbalik";

    /// <summary>A day with an opening but no closing, or half a break. {0} = the weekday.</summary>
    public const string JamTidakLengkap = "kalender.jam-tidak-lengkap";

    /// <summary>A week without a working day.</summary>
    public const string TanpaHariKerja = "kalender.tanpa-hari-kerja";

    /// <summary>Two special periods overlap. {0}, {1} = their names.</summary>
    public const string PeriodeBertindih = "kalender.periode-bertindih";

    /// <summary>The same day is entered twice as a day off. {0} = the day.</summary>
    public const string LiburGanda = "kalender.libur-ganda";

    /// <summary>Half a day off that begins before opening or after closing. {0} = the hours.</summary>
    public const string SetengahDiLuarJam = "kalender.setengah-di-luar-jam";

    /// <summary>A negative amount of working time was asked for.</summary>
    public const string WaktuNegatif = "kalender.waktu-negatif";

    /// <summary>The amount lies further ahead than any calendar reaches (20 years).</summary>
    public const string TerlaluJauh = "kalender.terlalu-jauh";
}
