using Siklus.App.Common;
using Siklus.Domain.Common;

namespace Siklus.Web.Tests.Common;

public sealed class IndonesianTests
{
    private static readonly WallClock Wib = new(ZonaWaktu.Wib);

    [Theory]
    [InlineData(0, "nol")]
    [InlineData(11, "sebelas")]
    [InlineData(19, "sembilan belas")]
    [InlineData(21, "dua puluh satu")]
    [InlineData(100, "seratus")]
    [InlineData(115, "seratus lima belas")]
    [InlineData(1000, "seribu")]
    [InlineData(2026, "dua ribu dua puluh enam")]
    [InlineData(1_250_300, "satu juta dua ratus lima puluh ribu tiga ratus")]
    public void Numbers_in_words(int number, string words) => Indonesian.InWords(number).ShouldBe(words);

    [Fact]
    public void Numbers_in_words_have_limits()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Indonesian.InWords(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => Indonesian.InWords(1_000_000_000));
    }

    [Theory]
    [InlineData(0.4, "kurang dari 1 menit")]
    [InlineData(45, "45 menit")]
    [InlineData(120, "2 jam")]
    [InlineData(135, "2 jam 15 menit")]
    [InlineData(1500, "25 jam")]
    public void Lengths_of_time(double minutes, string words) => Indonesian.Length(TimeSpan.FromMinutes(minutes)).ShouldBe(words);

    [Fact]
    public void Dates_and_lists()
    {
        Indonesian.DayAndDate(new DateOnly(2026, 11, 21)).ShouldBe("Sabtu, 21 November 2026");
        Indonesian.List([]).ShouldBe("");
        Indonesian.List(["daftar hadir", "foto"]).ShouldBe("daftar hadir dan foto");
        Indonesian.List(["daftar hadir", "foto", "notulen"]).ShouldBe("daftar hadir, foto, dan notulen");
    }

    [Fact]
    public void An_instant_late_in_the_utc_day_is_tomorrow_in_the_office()
    {
        var utc = new DateTime(2026, 10, 4, 18, 5, 0, DateTimeKind.Utc);
        Wib.Long(utc).ShouldBe("5 Oktober 2026, 01.05 WIB");
        new WallClock(ZonaWaktu.Wit).Hour(utc).ShouldBe("03.05 WIT");
        Wib.Utc(new DateOnly(2026, 10, 5), new TimeOnly(1, 5)).ShouldBe(utc);
    }

    [Theory]
    [InlineData(12, 23, "hari ini 08.00")]
    [InlineData(14, 2, "kemarin 08.00")]
    [InlineData(18, 2, "Selasa 08.00")]
    [InlineData(20, 2, "13 Oktober 2026 08.00")]
    public void Near_instants_are_named_by_the_office_day(int nowDay, int nowHour, string words) =>
        Wib.Relative(new DateTime(2026, 10, 13, 1, 0, 0, DateTimeKind.Utc), new DateTime(2026, 10, nowDay, nowHour, 0, 0, DateTimeKind.Utc)).ShouldBe(words);
}
