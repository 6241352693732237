using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common.Berkas;

namespace Siklus.Web.Hosting;

/// <summary>Clears, before the first request, what a killed program left half done in the folder of files.</summary>
internal sealed class ClearUnfinished(BerkasVault vault, IServiceScopeFactory scopes) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var unnamed = vault.KeptSinceStart().ToHashSet();
        if (unnamed.Count > 0)
        {
            await using var scope = scopes.CreateAsyncScope();
            unnamed.ExceptWith(await scope.ServiceProvider.GetRequiredService<SiklusDb>().Set<BerkasRow>().IgnoreQueryFilters().Select(row => row.Sha256).Distinct().ToListAsync(cancellationToken));
        }
        vault.ClearUnfinished(unnamed);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
