using System.Net;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Organisation;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Setup;

namespace Siklus.Web.Tests.Akun;

public abstract class SignInAsTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task A_visitor_is_asked_to_sign_in()
    {
        using var visitor = Site.Visitor();
        var page = await visitor.OpenAsync("/");
        page.Address.AbsolutePath.ShouldBe("/masuk");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Find("input[name=KataSandi]").GetAttribute("type").ShouldBe("password");
    }

    [Fact]
    public async Task Every_role_of_the_demo_enters_by_one_click_and_reaches_its_start_page()
    {
        var roles = await Site.WithDbAsync(db => db.Set<Siklus.Domain.Organisation.Jabatan>().IgnoreQueryFilters().Select(j => j.Nama).ToListAsync());
        roles.Count.ShouldBeGreaterThan(5);
        foreach (var role in roles)
        {
            using var visitor = await Site.VisitorAsync(role);
            visitor.Page.Path.ShouldBe("/", role);
        }
    }

    [Fact]
    public async Task A_form_without_the_pages_own_token_is_refused()
    {
        using var visitor = Site.Visitor();
        await visitor.OpenAsync("/masuk-sebagai");
        var akun = await Site.WithDbAsync(db => db.Users.Where(a => a.UserName == "camat").Select(a => a.Id).SingleAsync());
        using var answer = await visitor.Http.PostAsync("/masuk-sebagai", new FormUrlEncodedContent([KeyValuePair.Create("peran", akun.ToString("D"))]));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await visitor.OpenAsync("/")).Address.AbsolutePath.ShouldBe("/masuk");
    }

    public sealed class OnSqlite() : SignInAsTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : SignInAsTests(DatabaseKind.Postgres);
}

public sealed class SignInAsOfRealOfficeTests
{
    [Fact]
    public async Task A_real_office_has_no_one_click_sign_in()
    {
        await using var site = await TestSite.StartAsync(await DatabaseTemplate.EmptyAsync(DatabaseKind.Sqlite));
        using var _ = await SetupWalk.SetUpAsync(site);
        using var visitor = site.Visitor();
        (await visitor.OpenAsync("/masuk-sebagai")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
