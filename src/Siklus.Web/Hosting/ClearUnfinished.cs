using Siklus.App.Common.Berkas;

namespace Siklus.Web.Hosting;

/// <summary>Clears, before the first request, what a killed program left half written in the folder of files.</summary>
internal sealed class ClearUnfinished(BerkasVault vault) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        vault.ClearUnfinished();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
