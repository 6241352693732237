using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App.Correspondence;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop;

namespace Siklus.Web.Tests.Akun;

/// <summary>A form that is sent when the session, or the token of the page, is no longer good: nothing that was typed is lost.</summary>
public abstract class ExpiredFormTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Typed = "Segera;\nlampirkan daftar hadir & foto.";

    [Fact]
    public async Task What_was_typed_survives_sign_in_with_a_wrong_password_in_between_and_is_saved()
    {
        var (small, camat, form) = await TypedFormAsync();
        using var _ = camat;
        await SetPasswordAsync("camat", "kalimat sandi camat");
        camat.ForgetCookies();

        var expired = await camat.SubmitAsync(form);
        expired.Status.ShouldBe(HttpStatusCode.Unauthorized);
        expired.Text.ShouldContain("Sesi Anda sudah berakhir");
        expired.Body.ShouldNotContain("daftar hadir", customMessage: "what was typed is carried closed until somebody has signed in");

        var wrong = await camat.SubmitAsync("Masuk", ("NamaPengguna", "camat"), ("KataSandi", "bukan sandinya"));
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Text.ShouldContain("Nama pengguna atau kata sandi salah");
        wrong.Find("input[name=KataSandi]").GetAttribute("value").ShouldBeNullOrEmpty();

        var offered = await camat.SubmitAsync("Masuk", ("KataSandi", "kalimat sandi camat"));
        offered.Status.ShouldBe(HttpStatusCode.OK);
        offered.Text.ShouldContain("masih utuh");
        offered.Find(".as-written").TextContent.ShouldNotBeEmpty();
        (await camat.SubmitAsync("Kirim isian saya")).Path.ShouldBe(small.Url);
        await SavedAsync(small);
    }

    [Fact]
    public async Task In_the_demo_a_role_is_enough_to_go_on()
    {
        var (small, camat, form) = await TypedFormAsync();
        using var _ = camat;
        camat.ForgetCookies();
        var expired = await camat.SubmitAsync(form);
        var again = expired.All("main button[name=peran]").First(b => b.TextContent == "Camat");
        var signIn = new PageForm(expired.Address, (AngleSharp.Html.Dom.IHtmlFormElement)again.Closest("form")!, again);
        (await camat.SubmitAsync(signIn)).Text.ShouldContain("masih utuh");
        (await camat.SubmitAsync("Kirim isian saya")).Path.ShouldBe(small.Url);
        await SavedAsync(small);
    }

    [Fact]
    public async Task A_stale_token_shows_a_designed_page_from_which_the_form_is_sent_again()
    {
        var (small, camat, form) = await TypedFormAsync();
        using var _ = camat;
        camat.ForgetCookies(".AspNetCore.Antiforgery");
        var refused = await camat.SubmitAsync(form);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Find("h1").TextContent.ShouldBe("Halaman itu dibuka sebelum Anda masuk lagi");
        (await camat.SubmitAsync("Kirim isian saya")).Path.ShouldBe(small.Url);
        await SavedAsync(small);
    }

    [Fact]
    public async Task A_form_of_a_colleague_who_signed_in_meanwhile_is_refused_by_the_rule_and_kept()
    {
        var (_, camat, form) = await TypedFormAsync();
        using var visitor = camat;
        await visitor.OpenAsync("/masuk-sebagai");
        await visitor.SubmitAsync(SmallCase.Sekcam);
        (await visitor.SubmitAsync(form)).Status.ShouldBe(HttpStatusCode.BadRequest);
        var refused = await visitor.SubmitAsync("Kirim isian saya");
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.All(".as-written").Select(t => t.TextContent.ReplaceLineEndings("\n")).ShouldContain(Typed);
    }

    [Fact]
    public async Task A_form_of_somebody_elses_site_gets_no_second_chance()
    {
        var small = await SmallCase.AtAsync(Site, 1);
        using var visitor = Site.Visitor();
        using var foreign = new HttpRequestMessage(HttpMethod.Post, await small.WorkUrlAsync(SmallCase.Camat) + "?handler=Selesai");
        foreign.Content = new FormUrlEncodedContent([KeyValuePair.Create("Isian.Hal", "Perintah palsu")]);
        foreign.Headers.Add("Origin", "https://situs.lain");
        using var answer = await visitor.Http.SendAsync(foreign);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldContain("/masuk");
    }

    [Fact]
    public async Task A_stale_sign_in_page_never_repeats_the_password()
    {
        using var visitor = Site.Visitor();
        await visitor.OpenAsync("/masuk");
        var form = visitor.Page.FormWithButton("Masuk");
        form.Set("NamaPengguna", "camat");
        form.Set("KataSandi", "rahasia sekali");
        visitor.ForgetCookies();
        var refused = await visitor.SubmitAsync(form);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Body.ShouldNotContain("rahasia sekali");
    }

    private async Task<(SmallCase Case, Visitor Camat, PageForm Form)> TypedFormAsync()
    {
        var small = await SmallCase.AtAsync(Site, 1);
        await small.AcceptAsync(SmallCase.Camat);
        var camat = await Site.VisitorAsync(SmallCase.Camat);
        var form = (await camat.OpenAsync(await small.WorkUrlAsync(SmallCase.Camat))).FormWithButton("Kirim disposisi");
        form.Set("Isian.Catatan", Typed);
        return (small, camat, form);
    }

    private async Task SavedAsync(SmallCase small)
    {
        var naskah = await Site.InOfficeAsync(s => s.GetRequiredService<App.SiklusDb>().Set<Naskah>().AsNoTracking().SingleAsync(n => n.PelaksanaanId == small.Id));
        Siklus.Documents.Text.NaskahText.Render(naskah.Isi).ShouldContain("lampirkan daftar hadir & foto.");
        (await small.StateAsync()).CurrentLangkah!.Urutan.ShouldBe(2);
    }

    private Task SetPasswordAsync(string user, string password) => Site.InOfficeAsync(async services =>
    {
        var users = services.GetRequiredService<UserManager<App.Organisation.Akun>>();
        return await users.AddPasswordAsync((await users.FindByNameAsync(user))!, password);
    });

    public sealed class OnSqlite() : ExpiredFormTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : ExpiredFormTests(DatabaseKind.Postgres);
}
