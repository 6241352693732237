using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>The office's own time: the passed-in clock, read on the wall clock of the office in scope.</summary>
public sealed class OfficeTime(SiklusDb db, InstansiScope scope, TimeProvider clock)
{
    private WallClock? wall;

    /// <summary>The moment now, UTC.</summary>
    public DateTime UtcNow => clock.GetUtcNow().UtcDateTime;

    /// <summary>Today's date in the office.</summary>
    public async Task<DateOnly> TodayAsync(CancellationToken cancel = default) => (await ClockAsync(cancel)).DateOf(UtcNow);

    /// <summary>The office's wall clock.</summary>
    public async Task<WallClock> ClockAsync(CancellationToken cancel = default)
    {
        var instansi = scope.Current;
        return wall ??= new WallClock(await db.Set<Instansi>().Where(i => i.Id == instansi).Select(i => i.Zona).SingleAsync(cancel));
    }
}
