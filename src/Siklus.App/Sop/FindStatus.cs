using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>The status sentence of a case, now, in this office.</summary>
public sealed class FindStatus(OfficeNames names, OfficeTime time, LoadKalender load)
{
    // Lists ask for one case after the other.
    private KalenderKerja? kalender;

    /// <summary>Where the case stands.</summary>
    public Task<Status> RunAsync(Pelaksanaan pelaksanaan, CancellationToken cancel = default) => RunAsync(pelaksanaan, onPaper: false, cancel);

    /// <summary>Where the case stands; on paper with whole dates.</summary>
    public async Task<Status> RunAsync(Pelaksanaan pelaksanaan, bool onPaper, CancellationToken cancel = default)
    {
        var clock = await time.ClockAsync(cancel);
        return new StatusSentence(await names.LoadAsync(cancel), kalender ??= await load.RunAsync(cancel), clock, time.UtcNow, onPaper).Of(pelaksanaan);
    }
}
