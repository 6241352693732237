using Microsoft.Extensions.DependencyInjection;
using Siklus.App.Sop;
using Siklus.Domain.Common;

namespace Siklus.Bench.Engine;

/// <summary>The product's own engine: every act by its use case, in a scope and with a context of its own, as a request does it.</summary>
internal sealed class EngineRun(BenchOffice office, CaseScript script) : IRun
{
    public async Task CaseAsync(int number, Stopwatches watches)
    {
        var started = script.Begin(number);
        await watches.TimeAsync(() => office.AsOfficeAsync(services => services.GetRequiredService<CaseStore>().AddAsync(office.Versi, started)));
        foreach (var act in script.Acts)
        {
            var command = new Command(started.Id, Guid.CreateVersion7(), act.Seen, act.Post);
            await watches.TimeAsync(() => office.AsOfficeAsync(services => services.GetRequiredService<ActOnCase>().RunAsync(command, office.Holders[act.Post], act.Do)));
        }
    }
}
