using System.Net;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Organisation.Masuk;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop;

namespace Siklus.Web.Tests.Akun;

/// <summary>Sessions are seen, ended, and end by themselves.</summary>
public abstract class SessionTests(DatabaseKind kind) : SiteTests(kind)
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(AturanMasuk.MenitDiamBawaan);

    [Fact]
    public async Task A_session_that_is_ended_elsewhere_is_refused_at_its_next_request_and_its_form_is_kept()
    {
        var small = await SmallCase.AtAsync(Site, 1);
        await small.AcceptAsync(SmallCase.Camat);
        await Site.GivePasswordAsync("camat");
        using var office = await Site.SignInAsync("camat");
        var form = (await office.OpenAsync(await small.WorkUrlAsync(SmallCase.Camat))).FormWithButton("Kirim disposisi");
        form.Set("Isian.Catatan", "Ditulis di kantor.");
        using var phone = Site.Visitor();
        phone.Http.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36");
        await phone.SignInAsync("camat");

        var list = await office.OpenAsync("/akun");
        list.Text.ShouldContain("Chrome di Android");
        list.Text.ShouldContain("Perangkat ini");
        await phone.OpenAsync("/akun");
        await phone.SubmitAsync("Akhiri semua sesi lain");
        phone.Page.Text.ShouldContain("1 sesi lain diakhiri");
        (await phone.OpenAsync("/akun")).All("[aria-label^='Akhiri sesi']").ShouldBeEmpty();

        var refused = await office.SubmitAsync(form);
        refused.Status.ShouldBe(HttpStatusCode.Unauthorized);
        refused.Body.ShouldNotContain("Ditulis di kantor.");
        (await office.SubmitAsync("Masuk", ("NamaPengguna", "camat"), ("KataSandi", AccountWalk.Password))).Text.ShouldContain("masih utuh");
        (await office.SubmitAsync("Kirim isian saya")).Path.ShouldBe(small.Url);
    }

    [Fact]
    public async Task One_session_is_ended_by_its_own_button_and_nobody_ends_a_colleagues()
    {
        await Site.GivePasswordAsync("camat");
        await Site.GivePasswordAsync("sekcam");
        using var first = await Site.SignInAsync("camat");
        using var second = await Site.SignInAsync("camat");
        using var colleague = await Site.SignInAsync("sekcam");
        await second.OpenAsync("/akun");
        var form = second.Page.FormWithButton(second.Page.Find("[aria-label^='Akhiri sesi']").GetAttribute("aria-label")!);
        var id = second.Page.Find("[aria-label^='Akhiri sesi']").GetAttribute("value")!;
        await colleague.OpenAsync("/akun");
        using var forged = await colleague.Http.PostAsync("/akun?handler=Akhiri", new FormUrlEncodedContent(
            [KeyValuePair.Create("Sesi", id), KeyValuePair.Create("__RequestVerificationToken", colleague.Page.Find("input[name=__RequestVerificationToken]").GetAttribute("value")!)]));
        forged.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await first.OpenAsync("/tugas")).Status.ShouldBe(HttpStatusCode.OK);
        first.Page.Path.ShouldBe("/tugas");

        (await second.SubmitAsync(form)).Text.ShouldContain("diakhiri");
        var thrown = await first.OpenAsync("/tugas");
        thrown.Address.AbsolutePath.ShouldBe("/masuk");
        thrown.Text.ShouldContain("diakhiri dari daftar sesi");
        (await second.OpenAsync("/tugas")).Path.ShouldBe("/tugas");
    }

    [Fact]
    public async Task A_session_that_lies_unused_ends_and_the_open_form_is_sent_after_signing_in_again()
    {
        var small = await SmallCase.AtAsync(Site, 1);
        await small.AcceptAsync(SmallCase.Camat);
        await Site.GivePasswordAsync("camat");
        await Site.GivePasswordAsync("sekcam");
        using var camat = await Site.SignInAsync("camat");
        var form = (await camat.OpenAsync(await small.WorkUrlAsync(SmallCase.Camat))).FormWithButton("Kirim disposisi");
        form.Set("Isian.Catatan", "Ditulis sebelum rapat.");
        camat.Page.Find("body").GetAttribute("data-idle").ShouldBe("1800");
        // Typing without sending: the page asks whether the session lives, and that is using it.
        Site.Clock.Advance(Idle - TimeSpan.FromMinutes(1));
        (await camat.Http.GetStringAsync("/sesi/hidup")).ShouldBe("{\"sisa\":1800}");
        Site.Clock.Advance(Idle + TimeSpan.FromSeconds(1));
        (await camat.Http.GetAsync("/sesi/hidup")).StatusCode.ShouldBe(HttpStatusCode.Gone);

        var expired = await camat.SubmitAsync(form);
        expired.Status.ShouldBe(HttpStatusCode.Unauthorized);
        var closed = expired.Find("input[name=Tertunda]").GetAttribute("value")!;
        var other = await camat.SubmitAsync("Masuk", ("NamaPengguna", "sekcam"), ("KataSandi", AccountWalk.Password));
        other.Text.ShouldContain("milik orang lain");
        other.Body.ShouldNotContain("Ditulis sebelum rapat.");
        await camat.SubmitAsync("Ganti pengguna");
        var offered = await camat.SubmitAsync("Masuk", ("NamaPengguna", "camat"), ("KataSandi", AccountWalk.Password), ("Tertunda", closed));
        offered.Text.ShouldContain("Ditulis sebelum rapat.");
        (await camat.SubmitAsync("Kirim isian saya")).Path.ShouldBe(small.Url);
        (await small.StateAsync()).CurrentLangkah!.Urutan.ShouldBe(2);
    }

    [Fact]
    public async Task A_first_rule_saved_twice_at_once_is_saved_once_and_the_other_is_told()
    {
        using var keeper = await Site.VisitorAsync(AccountWalk.Keeper);
        var form = (await keeper.OpenAsync("/kantor/catatan-masuk")).FormWithButton("Simpan aturan");
        form.Set("MenitDiam", "60");
        var both = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => keeper.Http.SendAsync(form.ToRequest())));
        foreach (var answer in both) ((int)answer.StatusCode).ShouldBeOneOf(200, 302, 422);
        (await Site.WithDbAsync(db => db.Set<Siklus.App.Organisation.Masuk.AturanMasuk>().IgnoreQueryFilters().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task The_keeper_settles_how_long_a_session_may_lie_and_no_session_outlasts_the_day()
    {
        using var keeper = await Site.VisitorAsync(AccountWalk.Keeper);
        await keeper.OpenAsync("/kantor/catatan-masuk");
        (await keeper.SubmitAsync("Simpan aturan", ("MenitDiam", "3"))).Text.ShouldContain("antara 5 dan 240 menit");
        (await keeper.SubmitAsync("Simpan aturan", ("MenitDiam", "60"))).Text.ShouldContain("diam 60 menit");
        using var camat = await Site.VisitorAsync("Camat");
        for (var i = 0; i < 12; i++)
        {
            Site.Clock.Advance(TimeSpan.FromMinutes(59));
            (await camat.OpenAsync("/tugas")).Path.ShouldBe("/tugas", $"{i}");
        }
        Site.Clock.Advance(TimeSpan.FromMinutes(20));
        var over = await camat.OpenAsync("/tugas");
        over.Address.AbsolutePath.ShouldBe("/masuk");
        over.Text.ShouldContain("dua belas jam");
    }

    [Fact]
    public async Task Signing_out_makes_a_copied_cookie_worthless()
    {
        using var camat = await Site.VisitorAsync("Camat");
        var cookie = camat.CookieHeader();
        await camat.OpenAsync("/tugas");
        await camat.SubmitAsync("Keluar");
        using var thief = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Site.Address };
        thief.DefaultRequestHeaders.Add("Cookie", cookie);
        using var answer = await thief.GetAsync("/tugas");
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldContain("/masuk");
    }

    public sealed class OnSqlite() : SessionTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : SessionTests(DatabaseKind.Postgres);
}
