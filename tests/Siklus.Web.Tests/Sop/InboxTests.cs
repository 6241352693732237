using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop;

/// <summary>Tugas saya: filters in the address, reminders to whom they concern, what the superior sees, what one follows; and the overdue list.</summary>
public abstract class InboxTests(DatabaseKind kind) : SiteTests(kind)
{
    private static string Kasi => SmallCase.Group[2];

    [Fact]
    public async Task The_inbox_is_narrowed_by_words_sop_period_and_state()
    {
        var small = await SmallCase.AtAsync(Site, 3);
        using var kasi = await Site.VisitorAsync(Kasi);
        var all = await kasi.OpenAsync("/tugas");
        all.All(".list .what").ShouldNotBeEmpty();
        var found = await kasi.OpenAsync("/tugas?cari=UJI+kelompok&sop=uji-kelompok&periode=2026-4&keadaan=menunggu");
        found.All(".list .what a").Select(a => a.GetAttribute("href")).ShouldContain(href => href!.StartsWith(small.Url, StringComparison.Ordinal));
        found.All(".list .details").ShouldContain(d => d.TextContent.Contains("Uji kelompok"));
        found.Find(".filter-chips [aria-current]").TextContent.ShouldContain("Menunggu diterima");
        foreach (var chip in found.All(".filter-chips a")) chip.GetAttribute("href")!.ShouldContain("sop=uji-kelompok");

        (await kasi.OpenAsync("/tugas?sop=uji-kelompok&keadaan=dikerjakan")).Text.ShouldContain("Tidak ada tugas yang cocok");
        await small.AcceptAsync(Kasi);
        (await kasi.OpenAsync("/tugas?sop=uji-kelompok&keadaan=dikerjakan")).All(".list .what a").ShouldNotBeEmpty();
        (await kasi.OpenAsync("/tugas?cari=tidak-ada-kata-ini")).Text.ShouldContain("Tidak ada tugas yang cocok");
        kasi.Page.Link("Tampilkan semua").ShouldBe("/tugas");
    }

    [Fact]
    public async Task The_holder_is_reminded_and_the_superior_sees_it_only_after_the_set_days()
    {
        var small = await SmallCase.AtAsync(Site, 3);
        // 31 December 2026 is a Thursday, 2 and 3 January are a weekend; days off of 2027 do not ship yet.
        GoTo(2026, 12, 30);
        (await ReminderAsync(Kasi, small)).ShouldBe("Tenggat besok.");
        GoTo(2026, 12, 31);
        (await ReminderAsync(Kasi, small)).ShouldBe("Tenggat hari ini.");
        GoTo(2027, 1, 4);
        (await ReminderAsync(Kasi, small)).ShouldBe("Lewat tenggat 2 hari kerja.");
        (await ForwardedAsync()).ShouldNotContain(small.Url, customMessage: "two days are still let pass");

        GoTo(2027, 1, 5);
        (await ForwardedAsync()).ShouldContain(small.Url);
        using (var staf = await Site.VisitorAsync("Pengadministrasi Umum")) (await staf.OpenAsync("/tugas")).Text.ShouldNotContain("Diteruskan kepada Anda");

        await small.ActAsync(SmallCase.Camat, (p, c, superiors) => p.Pause(c, "Menunggu juknis", superiors));
        (await ForwardedAsync()).ShouldNotContain(small.Url, customMessage: "the clock of a paused case stands");
    }

    [Fact]
    public async Task Past_a_vacant_post_it_reaches_the_next_superior_and_says_why()
    {
        var small = await SmallCase.AtAsync(Site, 3);
        GoTo(2027, 1, 6);
        (await ForwardedSentencesAsync(SmallCase.Sekcam, small)).ShouldBe([""], "the direct superior needs no reason");
        await VacateAsync(SmallCase.Sekcam);
        (await ForwardedSentencesAsync(SmallCase.Camat, small)).ShouldBe(["", "Diteruskan kepada Camat karena jabatan Sekretaris Kecamatan kosong."], ignoreOrder: true);
        using (var kasi = await Site.VisitorAsync(Kasi))
        {
            var page = await kasi.OpenAsync("/terlambat");
            var line = page.All("li.late").Single(li => li.QuerySelector(".what a")!.GetAttribute("href") == small.Url);
            line.TextContent.ShouldContain(": Diteruskan kepada Camat karena jabatan Sekretaris Kecamatan kosong.", customMessage: line.TextContent);
        }

        // Whoever acts in the post takes it over again.
        await ActAsPlhAsync(SmallCase.Sekcam, Kasi);
        (await ForwardedSentencesAsync(Kasi, small)).ShouldBe([""]);
        await VacateAsync(SmallCase.Sekcam);
        await VacateAsync(SmallCase.Camat);
        (await ForwardedSentencesAsync(SmallCase.Group[1], small)).ShouldContain("Diteruskan kepada Kasubbag Umum, Kepegawaian dan Keuangan karena jabatan Camat kosong.", "who keeps the office, where no head is left");
    }

    [Fact]
    public async Task The_office_sets_after_how_many_days_the_superior_sees_it()
    {
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        await camat.OpenAsync("/kantor/identitas");
        (await camat.SubmitAsync("Simpan identitas", ("EskalasiHari", "0"))).Find(".field-error .error").TextContent.ShouldContain("antara 1 dan 20");
        await camat.SubmitAsync("Simpan identitas", ("EskalasiHari", "7"));
        var small = await SmallCase.AtAsync(Site, 3);
        GoTo(2027, 1, 6);
        (await ForwardedAsync()).ShouldNotContain(small.Url);
        GoTo(2027, 1, 15);
        (await ForwardedAsync()).ShouldContain(small.Url);
    }

    [Fact]
    public async Task The_overdue_list_tells_due_days_and_standard_times_apart()
    {
        var small = await SmallCase.AtAsync(Site, 1);
        await small.AcceptAsync(SmallCase.Camat);
        Site.Clock.Advance(TimeSpan.FromMinutes(30));
        using var kasi = await Site.VisitorAsync(Kasi);
        var page = await kasi.OpenAsync("/terlambat");
        page.Text.ShouldContain("kerja dari baku 5 menit");
        page.Text.ShouldNotContain("belum dikenal");
        page.All("li.late a").ShouldNotContain(a => a.GetAttribute("href") == small.Url);

        GoTo(2027, 1, 5);
        using var later = await Site.VisitorAsync(Kasi);
        page = await later.OpenAsync("/terlambat");
        page.All("li.late a").ShouldContain(a => a.GetAttribute("href") == small.Url);
        page.Find(".status-sentence").TextContent.ShouldContain("Hari libur 2027 belum dikenal", customMessage: "counted without its days off");
        page.Text.ShouldContain("Minta pengelola kantor memasukkannya");
        using var keeper = await Site.VisitorAsync(SmallCase.Group[1]);
        (await keeper.OpenAsync("/terlambat")).Link("Masukkan dari berkas").ShouldBe("/kantor/kalender/impor?tahun=2027");
        (await later.OpenAsync("/pelaksanaan")).Text.ShouldContain("lewat tenggat");
    }

    [Fact]
    public async Task A_followed_case_tells_what_others_did_until_it_is_marked_as_read()
    {
        var small = await SmallCase.AtAsync(Site, 2);
        using var staf = await Site.VisitorAsync("Pengadministrasi Umum");
        await staf.OpenAsync(small.Url);
        var form = staf.Page.FormWithButton("Ikuti");
        await Task.WhenAll(staf.SubmitAsync(form), staf.SubmitAsync(form));
        (await staf.OpenAsync("/tugas")).Find(".followed").TextContent.ShouldContain("Tidak ada kejadian baru");

        await small.ActAsync(SmallCase.Camat, (p, c, _) => p.AddNote(c, "Utamakan desa terjauh."));
        await staf.OpenAsync("/tugas");
        staf.Page.Find(".followed .news").TextContent.ShouldContain("Utamakan desa terjauh.");
        (await staf.OpenAsync("/tugas")).All(".followed .news").ShouldNotBeEmpty("looking changes nothing");
        await staf.SubmitAsync("Tandai sudah dibaca");
        staf.Page.Find(".followed").TextContent.ShouldContain("Tidak ada kejadian baru");

        await staf.OpenAsync(small.Url);
        await staf.SubmitAsync("Berhenti mengikuti");
        (await staf.OpenAsync("/tugas")).All(".followed").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_pause_tells_who_and_why_wherever_the_case_stands()
    {
        var small = await SmallCase.AtAsync(Site, 2);
        await small.ActAsync(SmallCase.Camat, (p, c, superiors) => p.Pause(c, "Menunggu juknis Bappeda.", superiors));
        using var kasi = await Site.VisitorAsync(Kasi);
        (await kasi.OpenAsync(small.Url)).Find(".status-sentence").TextContent.ShouldContain("oleh Camat: Menunggu juknis Bappeda. Waktu tidak dihitung");
        (await kasi.OpenAsync("/tugas?sop=uji-kelompok")).Text.ShouldContain("Dijeda");
    }

    /// <summary>Nine in the morning of a day of the office; the demo's clock runs at a fixed distance from the site's.</summary>
    private void GoTo(int year, int month, int day)
    {
        var distance = Site.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime - Site.Clock.Utc;
        Site.Clock.SetTo(new DateTime(year, month, day, 2, 0, 0, DateTimeKind.Utc) - distance);
    }

    private async Task<string> ReminderAsync(string post, SmallCase small)
    {
        using var visitor = await Site.VisitorAsync(post);
        var page = await visitor.OpenAsync("/tugas?sop=uji-kelompok");
        var line = page.All(".list > li").First(li => li.QuerySelector(".what a")!.GetAttribute("href")!.StartsWith(small.Url, StringComparison.Ordinal));
        return line.QuerySelector(".reminder")!.TextContent.Trim();
    }

    /// <summary>Why each line of the case was passed on to a post; empty where nothing is to be said.</summary>
    private async Task<IReadOnlyList<string>> ForwardedSentencesAsync(string post, SmallCase small)
    {
        using var visitor = await Site.VisitorAsync(post);
        var page = await visitor.OpenAsync("/tugas");
        return
        [
            .. page.All("li.late").Where(li => li.TextContent.Contains("Diteruskan", StringComparison.Ordinal) && li.QuerySelector(".what a")!.GetAttribute("href")!.StartsWith(small.Url, StringComparison.Ordinal))
                .Select(li => li.QuerySelector(".reminder + .details")?.TextContent ?? ""),
        ];
    }

    /// <summary>From yesterday on nobody holds the post.</summary>
    private Task VacateAsync(string post) => ChangeHoldersAsync((db, posts, today) =>
    {
        foreach (var held in db.Set<Penugasan>().Where(p => p.JabatanId == posts[post].Id).AsEnumerable().Where(p => p.CoversDay(today))) held.End(today.AddDays(-1));
    });

    private Task ActAsPlhAsync(string post, string holderOf) => ChangeHoldersAsync((db, posts, today) =>
    {
        var person = db.Set<Penugasan>().First(p => p.JabatanId == posts[holderOf].Id).PegawaiId;
        db.Add(new Penugasan(new PenugasanId(Guid.CreateVersion7()), posts[post].InstansiId, person, posts[post].Id, Kapasitas.Plh, today.AddDays(-2), today.AddDays(7), "800/1/2027"));
    });

    private Task ChangeHoldersAsync(Action<SiklusDb, Dictionary<string, Jabatan>, DateOnly> change) => Site.InOfficeAsync(async services =>
    {
        var db = services.GetRequiredService<SiklusDb>();
        change(db, await db.Set<Jabatan>().ToDictionaryAsync(j => j.Nama), await services.GetRequiredService<OfficeTime>().TodayAsync());
        return await db.SaveChangesAsync();
    });

    /// <summary>Addresses of what was passed on to the superior of the Kasi.</summary>
    private async Task<string> ForwardedAsync()
    {
        using var superior = await Site.VisitorAsync(SmallCase.Camat);
        var page = await superior.OpenAsync("/tugas");
        return string.Join(' ', page.All("li.late").Where(li => li.TextContent.Contains("Diteruskan", StringComparison.Ordinal)).Select(li => li.QuerySelector(".what a")!.GetAttribute("href")));
    }

    public sealed class OnSqlite() : InboxTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : InboxTests(DatabaseKind.Postgres);
}
