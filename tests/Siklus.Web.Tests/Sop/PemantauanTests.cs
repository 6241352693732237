using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Sop;
using Siklus.App.Sop.Authoring;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
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
        kasubbag.Page.Text.ShouldContain("Masa 29 Maret 2026 sampai dengan 28 September 2026", customMessage: kasubbag.Page.Text);
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
    public async Task A_standard_that_is_missed_as_a_rule_leads_to_a_draft_of_the_next_version_with_the_proposal()
    {
        for (var tribulan = 1; tribulan <= 4; tribulan++)
        {
            var small = await SmallCase.AtAsync(Site, 1, tribulan);
            await small.AcceptAsync(SmallCase.Camat);
            Site.Clock.Advance(TimeSpan.FromMinutes(50));
            await small.FinishAsync(SmallCase.Camat);
        }
        using var staf = await Site.VisitorAsync("Pengadministrasi Umum");
        (await staf.OpenAsync("/sop/uji-kelompok/waktu")).Text.ShouldContain("50 menit", customMessage: "the proposal is read by everybody");
        staf.Page.Text.ShouldNotContain("dengan usulan ini");

        using var kasubbag = await Site.VisitorAsync("Kasubbag Perencanaan, Evaluasi dan Pelaporan");
        await kasubbag.OpenAsync("/sop/uji-kelompok/waktu?tahun=2026");
        await kasubbag.SubmitAsync("Susun versi 2 dengan usulan ini");
        kasubbag.Page.Path.ShouldStartWith("/sop/rancangan/");
        kasubbag.Page.Text.ShouldContain("Waktu baku 1 langkah memakai usulan dari pelaksanaan");
        var draft = await Site.InOfficeAsync(services => services.GetRequiredService<SiklusDb>().Set<RancanganSop>().AsNoTracking().SingleAsync());
        draft.Isi.Langkah[0].WaktuBaku.ShouldBe(new WaktuBaku(50, SatuanWaktu.Menit));
        draft.Isi.Langkah[1].WaktuBaku.ShouldBeNull();
    }

    [Fact]
    public async Task What_was_finished_or_sent_back_counts_on_its_own_day_and_not_with_its_case()
    {
        var small = await SmallCase.AtAsync(Site, 4);
        Site.Clock.Advance(TimeSpan.FromDays(1));
        await small.ActAsync(SmallCase.Sekcam, (p, c, _) => p.Accept(c, p.Tugas[^1].Nomor));
        await small.ActAsync(SmallCase.Sekcam, (p, c, _) => p.Return(c, p.Tugas[^1].Nomor, "Kurang lengkap"));
        using var camat = await Site.VisitorAsync("Camat");
        await camat.OpenAsync($"{Form}?dari=2026-09-28&sampai=2026-09-28");
        Marks(camat).ShouldBe("✓ ✓ ✓ - -", "the steps of the first day");
        camat.Page.Text.ShouldNotContain("Dikembalikan 1 kali");
        camat.Page.Text.ShouldContain("1 dikerjakan pada masa ini, 0 di antaranya selesai");
        camat.Page.Find(".search-bar #dari").GetAttribute("value").ShouldBe("2026-09-28");

        await camat.OpenAsync($"{Form}?dari=2026-09-29&sampai=2026-09-29");
        Marks(camat).ShouldBe("- - - ✓ -", "the decision itself");
        Rows(camat)[2].ShouldContain("Dikembalikan 1 kali");
        camat.Page.Text.ShouldContain("1 dikerjakan pada masa ini");
        await camat.OpenAsync($"{Form}?versi=1&sampai=2026-09-27");
        camat.Page.Text.ShouldContain("28 Maret 2026 sampai dengan 27 September 2026");
        camat.Page.Text.ShouldContain("Pelaksanaan tidak ada");
    }

    [Fact]
    public async Task The_days_of_the_office_count_and_not_those_of_Greenwich()
    {
        // The demo's day began at 08.00 WIB: half an hour into the next one it is still the former in Greenwich.
        Site.Clock.Advance(TimeSpan.FromHours(16.5));
        await SmallCase.AtAsync(Site, 2);
        using var camat = await Site.VisitorAsync("Camat");
        await camat.OpenAsync($"{Form}?dari=2026-09-29&sampai=2026-09-29");
        Marks(camat).ShouldBe("✓ - - - -", "00.30 WIB of the 29th");
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
    public async Task Many_cases_read_together_are_the_same_as_each_by_itself_in_the_order_of_their_rows()
    {
        await SmallCase.AtAsync(Site, 4);
        var (together, alone, byId) = await Site.InOfficeAsync(async services =>
        {
            var (db, store) = (services.GetRequiredService<SiklusDb>(), services.GetRequiredService<CaseStore>());
            var rows = await db.Set<PelaksanaanRow>().AsNoTracking().OrderByDescending(p => p.DimulaiPada).ToListAsync();
            var one = new List<LoadedCase>();
            foreach (var row in rows) one.Add((await store.FindAsync(row.Id))!);
            return (await store.ReadAsync(rows).ToListAsync(), one, await store.ReadAsync([rows[0].Id, rows[0].Id, new PelaksanaanId(Guid.CreateVersion7())]));
        });
        together.Count.ShouldBeGreaterThan(4);
        together.Select(c => (c.Row.Id, c.Case.LastNomor, c.Case.Status, c.Case.Tugas.Count)).ShouldBe(alone.Select(c => (c.Row.Id, c.Case.LastNomor, c.Case.Status, c.Case.Tugas.Count)));
        together.ShouldAllBe(c => c.Case.Id == c.Row.Id && c.Case.LastNomor == c.Row.Nomor);
        byId.Keys.ShouldBe([together[0].Row.Id], "once, and none that this office does not have");
    }

    private static string Chosen(Visitor visitor) => WebPage.Squeeze(visitor.Page.All(".filter-chips [aria-current]").Single().TextContent);

    private static List<string> Rows(Visitor visitor) => [.. visitor.Page.All(".sop-pantau tbody tr").Select(r => WebPage.Squeeze(r.TextContent))];

    private static string Marks(Visitor visitor) => string.Join(' ', Rows(visitor).Select(r => r.Contains('✓') ? "✓" : "-"));

    public sealed class OnSqlite() : PemantauanTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PemantauanTests(DatabaseKind.Postgres);
}
