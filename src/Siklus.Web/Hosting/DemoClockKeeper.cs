using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;

namespace Siklus.Web.Hosting;

/// <summary>Writes down once a minute and at the end how far a demo's clock has come, so that the next start goes on from there.</summary>
internal sealed class DemoClockKeeper(IServiceScopeFactory scopes, InstallationClock clock) : BackgroundService
{
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await KeepAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var isDemo = true;
            while (isDemo)
            {
                await Task.Delay(TimeSpan.FromMinutes(1), clock, stoppingToken);
                isDemo = await KeepAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The end of the application; also of one that could not listen, whose services are already gone.
        }
    }

    private async Task<bool> KeepAsync(CancellationToken cancellation)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<SiklusDb>();
        var installation = await db.Set<Installation>().SingleAsync(cancellation);
        installation.KeepClock(clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(cancellation);
        return installation.IsDemo;
    }
}
