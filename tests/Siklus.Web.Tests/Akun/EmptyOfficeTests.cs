using System.Net;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Akun;

public abstract class EmptyOfficeTests(DatabaseKind kind)
{
    public sealed class OnSqlite() : EmptyOfficeTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : EmptyOfficeTests(DatabaseKind.Postgres);

    [Fact]
    public async Task A_folder_without_accounts_says_so_instead_of_asking_for_a_password()
    {
        await using var site = await TestSite.StartAsync(await DatabaseTemplate.EmptyAsync(kind));
        using var visitor = site.Visitor();
        var page = await visitor.OpenAsync("/");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Kantor ini belum disiapkan");
        page.All("input[type=password]").ShouldBeEmpty();
    }
}
