using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Siklus.App;

namespace Siklus.Web.Hosting;

/// <summary>
/// What a supervisor asks. <c>/health/live</c>: the process answers. <c>/health/ready</c>: it also reaches its database and can write its files. Both tell
/// nothing but one word, so that visitors learn nothing of the office.
/// </summary>
internal static class HealthEndpoints
{
    private const string Ready = "ready";

    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<DatabaseAnswers>("database", tags: [Ready])
        .AddCheck<FilesCanBeKept>("files", tags: [Ready]);

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }

    private sealed class DatabaseAnswers(SiklusDb db) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database does not answer.");
    }

    private sealed class FilesCanBeKept(DataFolder data) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var probe = Path.Combine(data.Files, $".probe-{Environment.ProcessId}");
            try
            {
                await File.WriteAllTextAsync(probe, "", cancellationToken);
                File.Delete(probe);
                return HealthCheckResult.Healthy();
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
            {
                return HealthCheckResult.Unhealthy("The folder of files can't be written.", cause);
            }
        }
    }
}
