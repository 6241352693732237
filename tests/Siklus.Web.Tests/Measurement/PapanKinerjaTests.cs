using Microsoft.Extensions.DependencyInjection;
using Siklus.App.Measurement;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Measurement;

/// <summary>What the head of the office sees first: colours that promise no more than is known, what turned red, who is behind, and the way down to the bukti.</summary>
public abstract class PapanKinerjaTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task It_says_what_turned_red_and_is_never_green_where_something_is_missing()
    {
        var office = await PerformanceOffice.MakeAsync(Site);
        var nothing = await BoardAsync(office, new DateOnly(2026, 8, 3));
        nothing.Tribulan.Nomor.ShouldBe(3, "nothing was sent in yet, so the running quarter is shown");
        nothing.Kini.Sasaran.Single().Indikator.Select(nothing.Kini.WarnaOf).ShouldAllBe(w => w == WarnaCapaian.BelumAda);

        await office.ReportAsync(office.Pemerintahan, 1, (office.Hadir, [("hadir", "45"), ("undangan", "60")]), (office.Kasus, [("desa", "1"), ("kelurahan", "0")]));
        await office.ReportAsync(office.Pemerintahan, 2, (office.Hadir, [("hadir", "30"), ("undangan", "60")]), (office.Kasus, [("desa", "2"), ("kelurahan", "2")]));
        await office.ReportAsync(office.Sekretariat, 2, (office.Hari, [("hari", "3,5")]));
        var board = await BoardAsync(office, new DateOnly(2026, 8, 3));
        board.Tribulan.Nomor.ShouldBe(2, "the last quarter in which anything was sent in");
        var red = board.JadiMerah.ShouldHaveSingleItem();
        (red.Indikator.Id, red.Indikator.Capaian.Nilai, red.Lalu, red.WarnaLalu).ShouldBe((office.Hadir, 62.5m, 93.75m, WarnaCapaian.Hijau));
        board.TetapMerah.ShouldBeEmpty();
        var hari = board.Kini.Sasaran.Single().Indikator.Single(i => i.Id == office.Hari);
        (hari.Capaian.Nilai, board.Kini.WarnaOf(hari)).ShouldBe((100m, WarnaCapaian.BelumLengkap), "the first quarter was never reported");
        board.Kini.WarnaOf(board.Kini.Sasaran.Single().Indikator.Single(i => i.Id == office.Kasus)).ShouldBe(WarnaCapaian.Hijau);
    }

    [Fact]
    public async Task The_Camat_reaches_the_bukti_in_three_clicks()
    {
        using var camat = await Site.VisitorAsync("Camat");
        var home = await camat.OpenAsync("/");
        home.Text.ShouldContain("Menjadi merah sejak Tribulan II");
        home.Text.ShouldContain("Persentase kesepakatan Forum Koordinasi Pimpinan di Kecamatan yang ditindaklanjuti");
        home.All(".sasaran-series .badge.state-finished").Select(b => b.ParentElement!.ParentElement!.TextContent).ShouldNotContain(t => t.Contains("perlindungan sosial"), "its unit has not reported");

        var branch = await camat.OpenAsync(home.All(".sasaran-series li > a")[0].GetAttribute("href")!);
        branch.All("section[id^=simpul-]").Select(p => p.Id).ShouldContain(home.All(".sasaran-series li > a")[0].GetAttribute("href")!.Split('#')[1]);
        var indikator = await camat.OpenAsync(branch.All(".table-capaian th[scope=row] a")[0].GetAttribute("href")!);
        var file = indikator.All("a.chip[href^='/berkas/']")[0].GetAttribute("href")!;
        using var answer = await camat.Http.GetAsync(new Uri(file, UriKind.Relative));
        answer.IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task A_unit_with_tasks_past_their_due_day_stands_in_front()
    {
        var distance = Site.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime - Site.Clock.Utc;
        Site.Clock.SetTo(new DateTime(2026, 10, 14, 2, 0, 0, DateTimeKind.Utc) - distance);
        using var sekcam = await Site.VisitorAsync("Sekretaris Kecamatan");
        var home = await sekcam.OpenAsync("/");
        var unit = home.All("li").First(li => li.TextContent.Contains("Seksi Kesejahteraan Sosial") && li.QuerySelector(".badge") is not null);
        unit.QuerySelector(".badge")!.TextContent.Trim().ShouldBe("Terlambat");
        unit.TextContent.ShouldContain("hari kerja. 6 dari 6 indikator Tribulan III belum dilaporkan.");
        (await sekcam.OpenAsync(unit.QuerySelector(".what a")!.GetAttribute("href")!)).Text.ShouldContain("Pengumpulan data kinerja");
    }

    private static Task<PapanKinerja> BoardAsync(PerformanceOffice office, DateOnly today) => office.UseAsync<ReadPapanKinerja, PapanKinerja>(r => r.RunAsync(today));

    public sealed class OnSqlite() : PapanKinerjaTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PapanKinerjaTests(DatabaseKind.Postgres);
}
