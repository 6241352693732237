using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Organisation;

namespace Siklus.App.Common;

/// <summary>A moment as the office's wall clock shows it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">Time of day.</param>
/// <param name="Zona">The zone in which both are read.</param>
public readonly record struct OfficeMoment(DateOnly Date, TimeOnly Time, ZonaWaktu Zona);

/// <summary>The office's own clock: the moment of the passed-in clock, read in the office's time zone.</summary>
public sealed class OfficeTime(SiklusDb db, InstansiScope scope, TimeProvider clock)
{
    private ZonaWaktu? zona;

    /// <summary>The moment now, UTC.</summary>
    public DateTime UtcNow => clock.GetUtcNow().UtcDateTime;

    /// <summary>The moment now on the office's wall clock.</summary>
    public async Task<OfficeMoment> NowAsync(CancellationToken cancel = default) => Local(UtcNow, await ZoneAsync(cancel));

    /// <summary>The office's zone.</summary>
    public async Task<ZonaWaktu> ZoneAsync(CancellationToken cancel = default)
    {
        var instansi = scope.Current;
        return zona ??= await db.Set<Instansi>().Where(i => i.Id == instansi).Select(i => i.Zona).SingleAsync(cancel);
    }

    /// <summary>The moment <paramref name="utc"/> in zone <paramref name="zona"/>.</summary>
    public static OfficeMoment Local(DateTime utc, ZonaWaktu zona)
    {
        var local = utc.AddHours((int)zona);
        return new OfficeMoment(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), zona);
    }
}
