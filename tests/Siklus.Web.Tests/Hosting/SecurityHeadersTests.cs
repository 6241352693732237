using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Hosting;

public abstract class SecurityHeadersTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : SecurityHeadersTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : SecurityHeadersTests(DatabaseKind.Postgres);

    [Fact]
    public async Task No_page_lets_foreign_or_inline_code_run_or_itself_be_framed()
    {
        using var camat = await Site.VisitorAsync("Camat");
        foreach (var path in new[] { "/", "/tugas", "/masuk", "/tidak-ada" })
        {
            using var response = await camat.Http.GetAsync(path);
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldContain("script-src 'self'");
            policy.ShouldContain("frame-ancestors 'none'");
            policy.ShouldNotContain("unsafe");
            response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        }
    }

    [Fact]
    public async Task Pages_of_the_office_are_not_kept_by_the_browser()
    {
        using var camat = await Site.VisitorAsync("Camat");
        using var response = await camat.Http.GetAsync("/tugas");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }
}
