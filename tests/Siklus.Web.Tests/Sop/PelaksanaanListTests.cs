using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Sop;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop;

/// <summary>The list of cases: what narrows it stands in the address, and its pages follow one another without gaps, however many there are.</summary>
public abstract class PelaksanaanListTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Kasi = "Kasi Pemerintahan";

    [Fact]
    public async Task Pages_follow_one_another_without_gaps_and_lead_back()
    {
        using var kasi = await Site.VisitorAsync(Kasi);
        await AddAsync(Enumerable.Range(0, 130).Select(i => new Made($"Halaman {i:000}", Tahun: 2031, Tenggat: new DateOnly(2031, 1, 1).AddDays(i % 7))));
        await kasi.OpenAsync("/pelaksanaan?tahun=2031&cari=halaman");
        var first = Lines(kasi.Page);
        first.Count.ShouldBe(50);
        kasi.Page.All(".pager [rel=prev]").ShouldBeEmpty();
        await kasi.FollowAsync("Berikutnya");
        var second = Lines(kasi.Page);
        await kasi.FollowAsync("Berikutnya");
        var third = Lines(kasi.Page);
        third.Count.ShouldBe(30);
        kasi.Page.All(".pager [rel=next]").ShouldBeEmpty();
        first.Concat(second).Concat(third).Distinct().Count().ShouldBe(130);

        await kasi.FollowAsync("Sebelumnya");
        Lines(kasi.Page).ShouldBe(second);
        await kasi.FollowAsync("Sebelumnya");
        Lines(kasi.Page).ShouldBe(first);
        kasi.Page.All(".pager [rel=prev]").ShouldBeEmpty("this is the beginning");
        (await kasi.OpenAsync("/pelaksanaan?letak=sesudah-x-y")).All(".list .what").ShouldNotBeEmpty("a place that nobody wrote is the beginning");
    }

    [Fact]
    public async Task Late_ones_stand_on_top_then_by_due_day_then_the_last_closed()
    {
        using var kasi = await Site.VisitorAsync(Kasi);
        var today = await TodayAsync();
        await AddAsync(
        [
            new("Urut selesai lama", Tahun: 2032, Status: StatusPelaksanaan.Selesai, Ditutup: new DateTime(2026, 1, 5, 2, 0, 0, DateTimeKind.Utc)),
            new("Urut tanpa tenggat", Tahun: 2032), new("Urut nanti", Tahun: 2032, Tenggat: today.AddDays(9)), new("Urut lewat", Tahun: 2032, Tenggat: today.AddDays(-1)),
            new("Urut selesai baru", Tahun: 2032, Status: StatusPelaksanaan.Selesai, Ditutup: new DateTime(2026, 6, 5, 2, 0, 0, DateTimeKind.Utc)), new("Urut lewat lama", Tahun: 2032, Tenggat: today.AddDays(-8)),
        ]);
        Lines(await kasi.OpenAsync("/pelaksanaan?tahun=2032")).ShouldBe(["Urut lewat lama", "Urut lewat", "Urut nanti", "Urut tanpa tenggat", "Urut selesai baru", "Urut selesai lama"]);
        kasi.Page.All("li.late").Count.ShouldBe(2);
        Chip(kasi.Page, "Lewat tenggat").ShouldBe("Lewat tenggat 2");
        Chip(kasi.Page, "Berjalan").ShouldBe("Berjalan 4");
        Lines(await kasi.OpenAsync(kasi.Page.All(".filter-chips a").Single(a => a.TextContent.Contains("Selesai")).GetAttribute("href")!)).ShouldBe(["Urut selesai baru", "Urut selesai lama"]);
        kasi.Page.Find(".filter-chips [aria-current]").TextContent.ShouldContain("Selesai");
    }

    [Fact]
    public async Task It_is_narrowed_by_sop_turn_year_quarter_words_and_state_together()
    {
        var small = await SmallCase.AtAsync(Site, 3);
        using var kasi = await Site.VisitorAsync(Kasi);
        await AddAsync([new("Saring tahun lain", Tahun: 2033, Tribulan: 2), new("Saring dibatalkan", Tahun: 2033, Status: StatusPelaksanaan.Dibatalkan, Ditutup: new DateTime(2026, 6, 5, 2, 0, 0, DateTimeKind.Utc))]);
        await kasi.OpenAsync("/pelaksanaan");
        await kasi.SubmitAsync("Saring", ("sop", "uji-kelompok"), ("giliran", await small.PostAsync(Kasi) is var post ? post.Value.ToString("D") : ""), ("tahun", "2026"), ("tw", "4"), ("cari", "UJI kelompok"));
        kasi.Page.All(".list .what a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe(small.Url);
        kasi.Page.Find(".more-filters").HasAttribute("open").ShouldBeTrue("what narrows is seen");
        foreach (var chip in kasi.Page.All(".filter-chips a")) chip.GetAttribute("href")!.ShouldContain("sop=uji-kelompok");

        Lines(await kasi.OpenAsync("/pelaksanaan?tahun=2033&tw=2")).ShouldBe(["Saring tahun lain"]);
        Lines(await kasi.OpenAsync("/pelaksanaan?tahun=2033&keadaan=dibatalkan")).ShouldBe(["Saring dibatalkan"]);
        var camat = await small.PostAsync(SmallCase.Camat);
        (await kasi.OpenAsync($"/pelaksanaan?sop=uji-kelompok&giliran={camat.Value}")).Text.ShouldContain("Tidak ada pelaksanaan dengan saringan ini");
        kasi.Page.Link("Hapus saringan").ShouldBe("/pelaksanaan");
        kasi.Page.All(".filter-chips a").ShouldNotBeEmpty("the way out stays in sight");

        await kasi.OpenAsync("/sop");
        await kasi.OpenAsync(kasi.Page.All("a").First(a => a.TextContent.Contains("UJI KELOMPOK") && a.TextContent.StartsWith("Dipakai 1 kali", StringComparison.Ordinal)).GetAttribute("href")!);
        kasi.Page.All(".list .what a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe(small.Url);
    }

    [Fact]
    public async Task Counting_stops_and_says_so()
    {
        using var kasi = await Site.VisitorAsync(Kasi);
        await AddAsync(Enumerable.Range(0, 1_005).Select(i => new Made($"Banyak {i}", Tahun: 2034)));
        await kasi.OpenAsync("/pelaksanaan?tahun=2034");
        Chip(kasi.Page, "Semua").ShouldBe("Semua 1.000+");
        Chip(kasi.Page, "Dijeda").ShouldBe("Dijeda 0");
    }

    private static IReadOnlyList<string> Lines(WebPage page) => [.. page.All(".list .what").Select(w => w.TextContent.Trim())];

    private static string Chip(WebPage page, string word) =>
        string.Join(' ', page.All(".filter-chips a").Single(a => a.TextContent.TrimStart().StartsWith(word, StringComparison.Ordinal)).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Task<DateOnly> TodayAsync() => Site.InOfficeAsync(services => services.GetRequiredService<App.Organisation.OfficeTime>().TodayAsync());

    /// <summary>Heads without a history: the list reads nothing else. Beranda does, so sign in before.</summary>
    private Task AddAsync(IEnumerable<Made> made) => Site.InOfficeAsync(async services =>
    {
        var db = services.GetRequiredService<SiklusDb>();
        var sop = await db.Set<SopVersiRow>().OrderBy(s => s.Kode).FirstAsync();
        var instansi = services.GetRequiredService<InstansiScope>().Current;
        foreach (var one in made)
            db.Add(new PelaksanaanRow
            {
                Id = new PelaksanaanId(Guid.CreateVersion7()), InstansiId = instansi, SopVersiId = sop.Id, Perihal = one.Perihal, Tahun = one.Tahun,
                Tribulan = one.Tribulan is { } t ? new Tribulan(t) : null, Tenggat = one.Tenggat, DimulaiPada = new DateTime(2026, 1, 5, 2, 0, 0, DateTimeKind.Utc), KoreksiDariId = null,
                Status = one.Status, Putaran = 1, Nomor = 1, DitutupPada = one.Ditutup, SopKode = sop.Kode, Cari = SearchText.Of([one.Perihal]), UrutDaftar = PelaksanaanRow.UrutOf(one.Tenggat, one.Ditutup),
            });
        return await db.SaveChangesAsync();
    });

    private sealed record Made(string Perihal, int Tahun, int? Tribulan = null, DateOnly? Tenggat = null, StatusPelaksanaan Status = StatusPelaksanaan.Berjalan, DateTime? Ditutup = null);

    public sealed class OnSqlite() : PelaksanaanListTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PelaksanaanListTests(DatabaseKind.Postgres);
}
