using System.Net;
using System.Text;
using Siklus.Documents.Kalender;
using Siklus.Web.Hosting;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop;
using Siklus.Web.Tests.Sop.Kerja;

namespace Siklus.Web.Tests.Akun;

/// <summary>The calendar feed: read without signing in by whoever has the address, until it is ended.</summary>
public abstract class CalendarFeedTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task A_feed_tells_the_due_days_of_whose_turn_it_is_until_its_address_ends()
    {
        var small = await SmallCase.AtAsync(Site, 3);
        using var kasi = await Site.VisitorAsync(SmallCase.Group[2]);
        await kasi.OpenAsync("/akun/kalender");
        var first = (await kasi.SubmitAsync("Buat alamat")).Find(".secret-address").TextContent.Trim();
        (await kasi.OpenAsync("/akun/kalender")).All(".secret-address").ShouldBeEmpty("it is shown once");

        using var phone = new HttpClient();
        using (var answer = await phone.GetAsync(first))
        {
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
            var text = (await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal);
            text.ShouldContain("SUMMARY:Tenggat: Uji kelompok");
            text.ShouldContain("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101");
            text.ShouldContain($"UID:tenggat-{small.Id.Value}@siklus");
        }
        await kasi.OpenAsync("/akun/kalender");
        var second = (await kasi.SubmitAsync("Buat alamat baru")).Find(".secret-address").TextContent.Trim();
        (await phone.GetAsync(first)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await phone.GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await kasi.OpenAsync("/akun/kalender");
        await kasi.SubmitAsync("Akhiri alamat");
        (await phone.GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_feed_of_another_tells_nothing_of_this_ones_turn()
    {
        await SmallCase.AtAsync(Site, 1);
        using var staf = await Site.VisitorAsync("Pengadministrasi Umum");
        await staf.OpenAsync("/akun/kalender");
        var address = (await staf.SubmitAsync("Buat alamat")).Find(".secret-address").TextContent.Trim();
        using var phone = new HttpClient();
        (await phone.GetStringAsync(address)).ShouldNotContain("Uji kelompok");
    }

    [Fact]
    public async Task A_meeting_stands_in_the_feed_of_who_is_invited_moves_with_it_and_goes_with_its_case()
    {
        var walk = await (await PageWalk.StartAsync(Site)).OrderedAsync();
        using var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "rapat");
        await sekcam.SubmitAsync("Terbitkan undangan", ("Isian.Hari", "2026-09-29"), ("Isian.Mulai", "09:00"), ("Isian.Selesai", "10:30"), ("Isian.Acara", "Pembagian tugas; uji"), ("Isian.Tempat", "Aula, lantai 2"));
        using var phone = new HttpClient();
        var (invited, stranger) = (await AddressAsync(PageWalk.Evapor), await AddressAsync("Kasi Pemerintahan"));
        var meeting = await MeetingsAsync(phone, invited, walk);
        meeting.ShouldHaveSingleItem().ShouldContain(@"SUMMARY:Rapat: Pembagian tugas\; uji");
        meeting[0].ShouldContain("DTSTART:20260929T020000Z\r\nDTEND:20260929T033000Z", customMessage: "09.00 to 10.30 WIB");
        meeting[0].ShouldContain(@"LOCATION:Aula\, lantai 2");
        (await MeetingsAsync(phone, stranger, walk)).ShouldBeEmpty();

        await sekcam.SubmitAsync("Terbitkan ulang undangan", ("Isian.Hari", "2026-09-30"));
        var moved = (await MeetingsAsync(phone, invited, walk)).ShouldHaveSingleItem();
        moved.ShouldContain("DTSTART:20260930T020000Z");
        UidOf(moved).ShouldBe(UidOf(meeting[0]), "the same entry, so a calendar moves it");

        using var camat = await Site.VisitorAsync(PageWalk.Camat);
        await camat.OpenAsync($"{walk.Path}/kelola/batalkan");
        await camat.SubmitAsync("Batalkan pelaksanaan", ("Alasan", "Ditunda"));
        (await MeetingsAsync(phone, invited, walk)).ShouldBeEmpty();
    }

    private async Task<string> AddressAsync(string jabatan)
    {
        using var visitor = await Site.VisitorAsync(jabatan);
        await visitor.OpenAsync("/akun/kalender");
        return (await visitor.SubmitAsync("Buat alamat")).Find(".secret-address").TextContent.Trim();
    }

    private static async Task<List<string>> MeetingsAsync(HttpClient phone, string address, PageWalk walk) =>
        [.. (await phone.GetStringAsync(address)).Replace("\r\n ", "", StringComparison.Ordinal).Split("BEGIN:VEVENT").Skip(1).Where(e => e.Contains($"UID:rapat-{walk.Path.Split('/')[2]}", StringComparison.Ordinal))];

    private static string UidOf(string entry) => entry.Split("\r\n").Single(line => line.StartsWith("UID:", StringComparison.Ordinal));

    [Fact]
    public async Task Guessing_addresses_is_slowed_down()
    {
        await using var site = await TestSite.StartAsync(Kind);
        using var phone = new HttpClient { BaseAddress = site.Address };
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < RateLimits.Calendars + 2; i++)
        {
            using var answer = await phone.GetAsync($"/kalender/tebakan{i}.ics");
            answers.Add(answer.StatusCode);
        }
        answers[0].ShouldBe(HttpStatusCode.NotFound);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    public sealed class OnSqlite() : CalendarFeedTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : CalendarFeedTests(DatabaseKind.Postgres);
}

public sealed class IcsWriterTests
{
    [Fact]
    public void Lines_are_folded_at_75_octets_escaped_and_put_together_again()
    {
        var words = "Rapat; “évaluasi”, bagian 1\\2\nTribulan III " + new string('ñ', 90);
        var text = Encoding.UTF8.GetString(IcsWriter.Write("Siklus", [new IcsEvent("a@siklus", words, new DateOnly(2026, 12, 31))], new DateTime(2026, 9, 17, 2, 0, 0, DateTimeKind.Utc)));
        text.ShouldEndWith("END:VCALENDAR\r\n");
        var lines = text.Split("\r\n");
        lines.ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain("\n");
        text.Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain("SUMMARY:Rapat\\; “évaluasi”\\, bagian 1\\\\2\\nTribulan III " + new string('ñ', 90));
    }

    [Fact]
    public void An_entry_with_hours_is_told_in_UTC()
    {
        var begin = new DateTime(2026, 9, 18, 2, 0, 0, DateTimeKind.Utc);
        var text = Encoding.UTF8.GetString(IcsWriter.Write("Siklus", [new IcsEvent("a@siklus", "Rapat", null, begin, begin.AddHours(1), "Ruang rapat")], begin));
        text.ShouldContain("DTSTART:20260918T020000Z\r\nDTEND:20260918T030000Z");
        text.ShouldContain("LOCATION:Ruang rapat");
    }
}
