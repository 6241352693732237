using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Collection;

/// <summary>Accepts rows: all of them, or none.</summary>
public sealed class ApproveRealisasi(SiklusDb db, TimeProvider clock)
{
    /// <summary>Decides and saves.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="CollectionRules.VersiUsang"/>, <see cref="CollectionRules.KeadaanSalah"/>, <see cref="CollectionRules.PenyuplaiMemeriksa"/>, <see cref="CollectionRules.TidakDitemukan"/>.
    /// </exception>
    public async Task RunAsync(IReadOnlyCollection<RealisasiSeen> seen, Pelaku pelaku, string? catatan = null, CancellationToken cancel = default)
    {
        await StageAsync(seen, pelaku, catatan, cancel);
        await db.SaveOrStaleAsync(cancel);
    }

    /// <summary>The same without saving, for a caller that saves it together with something else.</summary>
    public async Task StageAsync(IReadOnlyCollection<RealisasiSeen> seen, Pelaku pelaku, string? catatan = null, CancellationToken cancel = default)
    {
        var utc = clock.GetUtcNow().UtcDateTime;
        foreach (var row in await db.SeenAsync(seen, cancel)) row.Approve(pelaku, utc, catatan);
    }
}
