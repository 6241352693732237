using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Collection;

/// <summary>Gives rows back to their suppliers, each with its own directions: all of them, or none.</summary>
public sealed class ReturnRealisasi(SiklusDb db, TimeProvider clock)
{
    /// <summary>Gives back and saves.</summary>
    /// <param name="alasan">The directions for every row given back.</param>
    /// <param name="pelaku">Who reviews.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException">
    /// <see cref="CollectionRules.VersiUsang"/>, <see cref="CollectionRules.KeadaanSalah"/>, <see cref="CollectionRules.AlasanKosong"/>,
    /// <see cref="CollectionRules.PenyuplaiMemeriksa"/>, <see cref="CollectionRules.TidakDitemukan"/>.
    /// </exception>
    public async Task RunAsync(IReadOnlyDictionary<RealisasiSeen, string> alasan, Pelaku pelaku, CancellationToken cancel = default)
    {
        await StageAsync(alasan, pelaku, cancel);
        await db.SaveOrStaleAsync(cancel);
    }

    /// <summary>The same without saving, for a caller that saves it together with something else.</summary>
    public async Task StageAsync(IReadOnlyDictionary<RealisasiSeen, string> alasan, Pelaku pelaku, CancellationToken cancel = default)
    {
        var utc = clock.GetUtcNow().UtcDateTime;
        var perBaris = alasan.ToDictionary(a => a.Key.Id, a => a.Value);
        foreach (var row in await db.SeenAsync([.. alasan.Keys], cancel)) row.Return(perBaris[row.Id], pelaku, utc);
    }
}
