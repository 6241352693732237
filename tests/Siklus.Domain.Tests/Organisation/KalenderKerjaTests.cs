using FsCheck;
using FsCheck.Fluent;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Domain.Tests.Organisation;

public sealed class KalenderKerjaTests
{
    private static readonly KalenderKerja Kalender = new(
        ZonaWaktu.Wib, MingguKerja.Perpres21Tahun2023,
        [new("Ramadan", new(2026, 2, 19), new(2026, 3, 20), MingguKerja.Ramadan)],
        [new(new(2026, 6, 1), "Hari Lahir Pancasila", JenisLibur.LiburNasional), new(new(2026, 3, 19), "Nyepi", JenisLibur.LiburNasional)]);

    private static DateTime Utc(int bulan, int hari, int jam, int menit) => Kalender.ToUtc(new(2026, bulan, hari), new(jam, menit));

    [Fact]
    public void New_hours_hold_from_their_day_on_and_half_a_day_off_ends_the_day_early()
    {
        var pagi = new MingguKerja(new Dictionary<DayOfWeek, JamKerja> { [DayOfWeek.Monday] = new(new(8, 0), new(8, 0), new(8, 0), new(10, 0)) });
        var kalender = new KalenderKerja(
            ZonaWaktu.Wib, MingguKerja.Perpres21Tahun2023, libur: [new(new(2026, 6, 1), "Setengah hari", JenisLibur.LiburDaerah, new(12, 30))],
            perubahan: [new MingguBerlaku(new(2026, 6, 8), pagi)]);
        kalender.HoursOn(new(2026, 5, 25))!.Menit.ShouldBe(450);
        kalender.HoursOn(new(2026, 6, 1))!.Menit.ShouldBe(270);
        kalender.HoursOn(new(2026, 6, 8))!.Menit.ShouldBe(120);
        kalender.HoursOn(new(2026, 6, 9)).ShouldBeNull();
        MingguKerja.Perpres21Tahun2023[DayOfWeek.Monday]!.Until(new(7, 0)).ShouldBeNull();
        MingguKerja.Perpres21Tahun2023[DayOfWeek.Monday]!.Until(new(14, 0))!.Menit.ShouldBe(330);
    }

    [Fact]
    public void The_week_of_Perpres_21_2023_has_37_hours_30_and_450_minutes_a_day()
    {
        MingguKerja.Perpres21Tahun2023.Menit.ShouldBe(37 * 60 + 30);
        MingguKerja.Perpres21Tahun2023.MenitPerHari.ShouldBe(450);
    }

    [Fact]
    public void The_week_of_Ramadan_has_32_hours_30_and_390_minutes_a_day()
    {
        MingguKerja.Ramadan.Menit.ShouldBe(32 * 60 + 30);
        MingguKerja.Ramadan.MenitPerHari.ShouldBe(390);
    }

    [Fact]
    public void The_break_and_the_night_do_not_count()
    {
        Kalender.WorkingMinutes(Utc(5, 4, 11, 30), Utc(5, 4, 13, 30)).ShouldBe(60);
        Kalender.WorkingMinutes(Utc(5, 4, 15, 0), Utc(5, 5, 8, 30)).ShouldBe(120);
        Kalender.WorkingMinutes(Utc(5, 4, 0, 0), Utc(5, 11, 0, 0)).ShouldBe(2250);
    }

    [Fact]
    public void Friday_has_a_longer_break_and_closes_later() =>
        Kalender.WorkingMinutes(Utc(5, 8, 11, 0), Utc(5, 8, 17, 0)).ShouldBe(30 + 210);

    [Fact]
    public void Days_off_and_weekends_are_free()
    {
        Kalender.IsWorkingDay(new(2026, 6, 1)).ShouldBeFalse();
        Kalender.IsWorkingDay(new(2026, 5, 31)).ShouldBeFalse();
        Kalender.LiburOn(new(2026, 6, 1))!.Nama.ShouldBe("Hari Lahir Pancasila");
        Kalender.WorkingMinutes(Utc(5, 29, 16, 30), Utc(6, 2, 7, 30)).ShouldBe(0);
        Kalender.AddWorkingDays(new(2026, 5, 29), 1).ShouldBe(new(2026, 6, 2));
    }

    [Fact]
    public void Ramadan_has_its_own_hours()
    {
        Kalender.WorkingMinutes(Utc(2, 23, 0, 0), Utc(2, 24, 0, 0)).ShouldBe(390);
        Kalender.MinutesPerDay(new(2026, 2, 23)).ShouldBe(390);
        Kalender.MinutesPerDay(new(2026, 5, 4)).ShouldBe(450);
    }

    [Fact]
    public void An_hour_added_before_closing_goes_on_the_next_working_morning()
    {
        Kalender.AddWorkingMinutes(Utc(5, 29, 16, 0), 60).ShouldBe(Utc(6, 2, 8, 0));
        Kalender.AddWorkingMinutes(Utc(5, 4, 6, 0), 450).ShouldBe(Utc(5, 4, 16, 0));
        Kalender.AddWorkingMinutes(Utc(5, 4, 11, 30), 30).ShouldBe(Utc(5, 4, 12, 0));
        Kalender.AddWorkingMinutes(Utc(5, 4, 11, 30), 31).ShouldBe(Utc(5, 4, 13, 1));
    }

    [Theory]
    [InlineData(ZonaWaktu.Wib, 7)]
    [InlineData(ZonaWaktu.Wita, 8)]
    [InlineData(ZonaWaktu.Wit, 9)]
    public void Local_time_follows_the_zone(ZonaWaktu zona, int jam)
    {
        var kalender = KalenderKerja.Default(zona);
        kalender.LocalTime(new(2026, 5, 4, 0, 0, 0, DateTimeKind.Utc)).Hour.ShouldBe(jam);
        kalender.LocalDate(new(2026, 5, 4, 23, 0, 0, DateTimeKind.Utc)).ShouldBe(new(2026, 5, 5));
    }

    private static readonly Arbitrary<int[]> ThreeInstants = Gen.Choose(0, 60 * 24 * 365).ArrayOf(3).ToArbitrary();

    private static DateTime At(int menit) => new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(menit).AddSeconds(menit % 60);

    [Fact]
    public void Working_time_adds_up() => Prop.ForAll(ThreeInstants, t =>
        Kalender.WorkingMinutes(At(t[0]), At(t[2])) == Kalender.WorkingMinutes(At(t[0]), At(t[1])) + Kalender.WorkingMinutes(At(t[1]), At(t[2]))).QuickCheckThrowOnFailure();

    [Fact]
    public void Added_working_time_is_measured_back() => Prop.ForAll(Gen.Choose(0, 60 * 24 * 300).Two().ToArbitrary(), p =>
        Kalender.WorkingMinutes(At(p.Item1), Kalender.AddWorkingMinutes(At(p.Item1), p.Item2 % 5000)) == p.Item2 % 5000).QuickCheckThrowOnFailure();

    [Fact]
    public void Wrong_calendars_are_refused()
    {
        Should.Throw<RuleViolationException>(() => new JamKerja(new(8, 0), new(7, 0), new(13, 0), new(16, 0))).Code.ShouldBe(KalenderRules.JamTerbalik);
        Should.Throw<RuleViolationException>(() => new MingguKerja(new Dictionary<DayOfWeek, JamKerja>())).Code.ShouldBe(KalenderRules.TanpaHariKerja);
        var ramadan = new PeriodeJamKhusus("A", new(2026, 2, 1), new(2026, 2, 20), MingguKerja.Ramadan);
        Should.Throw<RuleViolationException>(() => new KalenderKerja(ZonaWaktu.Wib, MingguKerja.Ramadan, [ramadan, ramadan])).Code.ShouldBe(KalenderRules.PeriodeBertindih);
        var libur = new HariLibur(new(2026, 1, 1), "X", JenisLibur.LiburDaerah);
        Should.Throw<RuleViolationException>(() => new KalenderKerja(ZonaWaktu.Wib, MingguKerja.Ramadan, null, [libur, libur])).Code.ShouldBe(KalenderRules.LiburGanda);
        Should.Throw<RuleViolationException>(() => Kalender.AddWorkingMinutes(At(0), -1)).Code.ShouldBe(KalenderRules.WaktuNegatif);
    }
}
