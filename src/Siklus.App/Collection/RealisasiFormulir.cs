using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Collection;

/// <summary>Rows of one unit and quarter that are about to be changed, read at once: tracked as stored, with their indikator and what was reported before.</summary>
internal sealed class RealisasiFormulir
{
    private readonly Dictionary<IndikatorId, Indikator> indikator;
    private readonly Dictionary<IndikatorId, Realisasi> rows;
    private readonly ILookup<IndikatorId, (int Tribulan, IReadOnlyList<IsiKomponen> Isi)> dulu;

    private RealisasiFormulir(IEnumerable<Indikator> indikator, IEnumerable<Realisasi> rows, ILookup<IndikatorId, (int, IReadOnlyList<IsiKomponen>)> dulu) =>
        (this.indikator, this.rows, this.dulu) = (indikator.ToDictionary(i => i.Id), rows.ToDictionary(r => r.IndikatorId), dulu);

    /// <summary>Reads what the keys name.</summary>
    /// <exception cref="ArgumentException">The keys name several units or quarters.</exception>
    public static async Task<RealisasiFormulir> ReadAsync(SiklusDb db, IReadOnlyList<RealisasiKey> keys, CancellationToken cancel)
    {
        var (unit, tahun, tribulan) = (keys[0].UnitId, keys[0].Tahun, keys[0].Tribulan.Nomor);
        if (keys.Any(k => k.UnitId != unit || k.Tahun != tahun || k.Tribulan.Nomor != tribulan)) throw new ArgumentException("Rows of one unit and quarter are saved together.", nameof(keys));
        var ids = keys.Select(k => k.IndikatorId).Distinct().ToList();
        var milik = db.Set<Realisasi>().Where(r => r.UnitId == unit && r.Tahun == tahun);
        // A table is read whole: a list of its rows would be looked through for every part of every row.
        if (ids is [var satu]) milik = milik.Where(r => r.IndikatorId == satu);
        var sebelumnya = await milik.AsNoTracking().Where(r => r.TribulanNomor < tribulan).Select(r => new { r.IndikatorId, r.TribulanNomor, r.Isi }).ToListAsync(cancel);
        return new(
            await db.Set<Indikator>().Where(i => ids.Contains(i.Id)).ToListAsync(cancel),
            await milik.AsSplitQuery().Where(r => r.TribulanNomor == tribulan).ToListAsync(cancel),
            sebelumnya.ToLookup(r => r.IndikatorId, r => (r.TribulanNomor, r.Isi)));
    }

    /// <summary>The row, or null. What a case reports and what is entered from paper never mix.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.DariKertas"/>, <see cref="CollectionRules.DariPelaksanaan"/>.</exception>
    public Realisasi? Find(RealisasiKey key) => RealisasiRows.Require(rows.GetValueOrDefault(key.IndikatorId), key);

    /// <exception cref="RuleViolationException"><see cref="CollectionRules.TidakDitemukan"/>.</exception>
    public Indikator IndikatorOf(RealisasiKey key) => indikator.GetValueOrDefault(key.IndikatorId) ?? throw new RuleViolationException(CollectionRules.TidakDitemukan);

    /// <summary>How the row is measured.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.TidakDitemukan"/>.</exception>
    public DefinisiIndikator DefinisiOf(RealisasiKey key) => IndikatorOf(key).DefinisiFor(key.Tahun);

    /// <summary>Component values of the last quarter before this one in the same year that has any; empty when there is none.</summary>
    public IReadOnlyDictionary<string, NilaiKomponen> Last(RealisasiKey key) =>
        dulu[key.IndikatorId].Where(r => r.Isi.Count > 0).OrderByDescending(r => r.Tribulan).Select(r => r.Isi.ToDictionary(i => i.Kode, i => i.Nilai, StringComparer.Ordinal)).FirstOrDefault() ?? [];
}
