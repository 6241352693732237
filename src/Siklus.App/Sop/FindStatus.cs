using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>The status sentence of a case, now, in this office.</summary>
public sealed class FindStatus(OfficeNames names, OfficeTime time, LoadKalender kalender)
{
    /// <summary>Where the case stands.</summary>
    public async Task<Status> RunAsync(Pelaksanaan pelaksanaan, CancellationToken cancel = default)
    {
        var clock = await time.ClockAsync(cancel);
        return new StatusSentence(await names.LoadAsync(cancel), await kalender.RunAsync(cancel), clock, time.UtcNow).Of(pelaksanaan);
    }
}
