using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App.Common;
using Siklus.App.Sop;
using Siklus.App.Sop.Conformance;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop;

/// <summary>The monitoring form of an SOP and the days of which it tells.</summary>
public abstract class PemantauanTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Sumbersuko = "sumbersuko-pengumpulan-data-kinerja";
    private const string Form = "/sop/uji-kelompok/pemantauan";

    [Fact]
    public async Task It_tells_of_the_six_months_up_to_today_unless_other_days_are_chosen()
    {
        using var kasubbag = await Site.VisitorAsync("Kasubbag Perencanaan, Evaluasi dan Pelaporan");
        await kasubbag.OpenAsync($"/sop/{Sumbersuko}/waktu");
        await kasubbag.FollowAsync("Formulir pemantauan");
        kasubbag.Page.Text.ShouldContain("Masa 18 Maret 2026 sampai dengan 17 September 2026", customMessage: kasubbag.Page.Text);
        Chosen(kasubbag).ShouldBe("Enam bulan terakhir");
        var rows = Rows(kasubbag);
        rows.Count.ShouldBe(12);
        rows.ShouldAllBe(r => r.Contains('✓') || r.Contains("Tidak dikerjakan sampai selesai"));
        rows[0].ShouldContain("kali memenuhi waktu baku 5 menit");
        rows[11].ShouldContain("lembar tidak memuat waktu baku");

        await kasubbag.FollowAsync("Juli–Desember 2025");
        Chosen(kasubbag).ShouldBe("Juli–Desember 2025");
        kasubbag.Page.Text.ShouldContain("Pada Juli–Desember 2025 tidak ada langkah SOP versi 1 yang selesai atau dikembalikan.");
        Rows(kasubbag).ShouldAllBe(r => !r.Contains('✓'));
        await kasubbag.FollowAsync("Enam bulan terakhir");
        kasubbag.Page.Path.ShouldBe($"/sop/{Sumbersuko}/pemantauan");
    }

    [Fact]
    public async Task What_was_finished_or_sent_back_counts_on_its_own_day_and_not_with_its_case()
    {
        var small = await SmallCase.AtAsync(Site, 4);
        Site.Clock.Advance(TimeSpan.FromDays(1));
        await small.ActAsync(SmallCase.Sekcam, (p, c, _) => p.Accept(c, p.Tugas[^1].Nomor));
        await small.ActAsync(SmallCase.Sekcam, (p, c, _) => p.Return(c, p.Tugas[^1].Nomor, "Kurang lengkap"));
        using var camat = await Site.VisitorAsync("Camat");
        await camat.OpenAsync($"{Form}?dari=2026-09-17&sampai=2026-09-17");
        Marks(camat).ShouldBe("✓ ✓ ✓ - -", "the steps of the first day");
        camat.Page.Text.ShouldNotContain("Dikembalikan 1 kali");
        camat.Page.Text.ShouldContain("1 dikerjakan pada masa ini, 0 di antaranya selesai");
        camat.Page.Find(".search-bar #dari").GetAttribute("value").ShouldBe("2026-09-17");

        await camat.OpenAsync($"{Form}?dari=2026-09-18&sampai=2026-09-18");
        Marks(camat).ShouldBe("- - - - -");
        Rows(camat)[2].ShouldContain("Dikembalikan 1 kali");
        camat.Page.Text.ShouldContain("1 dikerjakan pada masa ini");
        await camat.OpenAsync($"{Form}?versi=1&sampai=2026-09-16");
        camat.Page.Text.ShouldContain("17 Maret 2026 sampai dengan 16 September 2026");
        camat.Page.Text.ShouldContain("Pelaksanaan tidak ada");
    }

    [Fact]
    public async Task The_days_of_the_office_count_and_not_those_of_Greenwich()
    {
        Site.Clock.SetTo(new DateTime(2026, 9, 16, 17, 30, 0, DateTimeKind.Utc));
        await SmallCase.AtAsync(Site, 2);
        using var camat = await Site.VisitorAsync("Camat");
        await camat.OpenAsync($"{Form}?dari=2026-09-17&sampai=2026-09-17");
        Marks(camat).ShouldBe("✓ - - - -", "00.30 WIB of the 17th");
    }

    [Theory]
    [InlineData("dari=2026-09-02&sampai=2026-09-01", "Akhir masa (1 September 2026) lebih dahulu daripada awalnya (2 September 2026).")]
    [InlineData("sampai=0001-01-01", "di luar masa yang dapat dipantau")]
    [InlineData("dari=9999-12-31", "di luar masa yang dapat dipantau")]
    [InlineData("dari=besok", "“besok” tidak terbaca.")]
    public async Task Days_that_make_no_stretch_are_refused_with_a_sentence(string query, string sentence)
    {
        await SmallCase.ImportAsync(Site, SmallCase.Sop);
        using var camat = await Site.VisitorAsync("Camat");
        await camat.OpenAsync($"{Form}?{query}");
        camat.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        camat.Page.Text.ShouldContain(sentence);
        camat.Page.All(".sop-pantau").ShouldBeEmpty();
        camat.Page.All(".search-bar").Count.ShouldBe(1, "and other days can be chosen at once");
    }

    [Fact]
    public async Task Runs_of_an_sop_are_read_together_and_not_one_by_one()
    {
        var versi = await Site.InOfficeAsync(s => s.GetRequiredService<SopLibrary>().NewestAsync(Sumbersuko));
        var (measured, reads) = await CountAsync(s => s.GetRequiredService<MeasureSopTime>().RunAsync(versi!.Id, new PilihanWaktu()));
        measured.Pelaksanaan.ShouldBe(3);
        reads.ShouldBe(1);
        (var held, reads) = await CountAsync(s => s.GetRequiredService<ReadConformance>().RunAsync(versi!.Id, null, null));
        held.Runs.Count.ShouldBe(3);
        reads.ShouldBe(1);
    }

    private async Task<(T Answer, int Reads)> CountAsync<T>(Func<IServiceProvider, Task<T>> use)
    {
        using var all = new Activity("all").SetIdFormat(ActivityIdFormat.W3C).Start();
        var reads = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source == Telemetry.Source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                // Other tests run at the same time.
                if (span.TraceId == all.TraceId && span.GetTagItem("db.query.text") is string text && text.Contains("FROM riwayat ", StringComparison.Ordinal)) Interlocked.Increment(ref reads);
            },
        };
        ActivitySource.AddActivityListener(listener);
        return (await Site.InOfficeAsync(use), reads);
    }

    private static string Chosen(Visitor visitor) => WebPage.Squeeze(visitor.Page.All(".filter-chips [aria-current]").Single().TextContent);

    private static List<string> Rows(Visitor visitor) => [.. visitor.Page.All(".sop-pantau tbody tr").Select(r => WebPage.Squeeze(r.TextContent))];

    private static string Marks(Visitor visitor) => string.Join(' ', Rows(visitor).Select(r => r.Contains('✓') ? "✓" : "-"));

    public sealed class OnSqlite() : PemantauanTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PemantauanTests(DatabaseKind.Postgres);
}
