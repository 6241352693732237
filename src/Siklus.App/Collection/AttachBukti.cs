using Siklus.App.Common;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Collection;

/// <summary>Attaches an uploaded file to a row of the entry table; opens the row when there is none yet.</summary>
public sealed class AttachBukti(SiklusDb db, TimeProvider clock)
{
    /// <summary>Attaches and saves (with the file's own row, when the caller has just added it).</summary>
    /// <returns>The row and its version now.</returns>
    /// <exception cref="RuleViolationException">
    /// <see cref="CollectionRules.Terkunci"/>, <see cref="CollectionRules.BuktiGanda"/>, <see cref="CollectionRules.JudulBuktiKosong"/>, <see cref="CollectionRules.TidakDitemukan"/>.
    /// </exception>
    public async Task<RealisasiSeen> RunAsync(RealisasiKey key, BerkasId berkas, string judul, Pelaku pelaku, CancellationToken cancel = default)
    {
        var row = await db.FindAsync(key, cancel);
        if (row is null)
        {
            row = new Realisasi(new RealisasiId(Ids.New(clock)), await db.IndikatorAsync(key.IndikatorId, cancel), key.UnitId, key.Tahun, key.Tribulan, key.Susulan);
            db.Add(row);
        }
        row.AttachBukti(berkas, judul, pelaku, clock.GetUtcNow().UtcDateTime);
        await db.SaveOrStaleAsync(cancel);
        return new(row.Id, row.Versi);
    }
}

/// <summary>Takes a file away from a row; file and trace stay.</summary>
public sealed class RemoveBukti(SiklusDb db, TimeProvider clock)
{
    /// <summary>Takes away and saves.</summary>
    /// <returns>The row and its version now.</returns>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.Terkunci"/>, <see cref="CollectionRules.BuktiTidakAda"/>, <see cref="CollectionRules.TidakDitemukan"/>.</exception>
    public async Task<RealisasiSeen> RunAsync(RealisasiKey key, BerkasId berkas, Pelaku pelaku, CancellationToken cancel = default)
    {
        var row = await db.FindAsync(key, cancel) ?? throw new RuleViolationException(CollectionRules.TidakDitemukan);
        row.RemoveBukti(berkas, pelaku, clock.GetUtcNow().UtcDateTime);
        await db.SaveOrStaleAsync(cancel);
        return new(row.Id, row.Versi);
    }
}
