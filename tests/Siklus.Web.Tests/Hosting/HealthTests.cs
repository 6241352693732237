using System.Net;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Hosting;

/// <summary>What a supervisor asks without signing in.</summary>
public abstract class HealthTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task A_running_office_is_live_and_ready()
    {
        using var supervisor = Site.Visitor();
        foreach (var path in new[] { "/health/live", "/health/ready" })
        {
            var answer = await supervisor.OpenAsync(path);
            answer.Status.ShouldBe(HttpStatusCode.OK, path);
            answer.Text.Trim().ShouldBe("Healthy");
        }
    }

    [Fact]
    public async Task An_office_that_can_keep_no_files_is_live_but_not_ready()
    {
        Directory.Delete(Site.Data.Files, recursive: true);
        using var supervisor = Site.Visitor();
        (await supervisor.OpenAsync("/health/live")).Status.ShouldBe(HttpStatusCode.OK);
        (await supervisor.OpenAsync("/health/ready")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    public sealed class OnSqlite() : HealthTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : HealthTests(DatabaseKind.Postgres);
}
