using Microsoft.EntityFrameworkCore;
using Siklus.App.Collection;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;

namespace Siklus.App.Measurement;

/// <summary>What the head of the office sees first of the year's performance.</summary>
/// <param name="PerTribulan">The year measured to the end of each quarter up to the one shown.</param>
/// <param name="Pengumpulan">Who has reported the quarter shown.</param>
public sealed record PapanKinerja(IReadOnlyList<HasilPengukuran> PerTribulan, RekapPengumpulan Pengumpulan)
{
    /// <summary>Names of the units.</summary>
    public required IReadOnlyDictionary<UnitId, string> NamaUnit { get; init; }

    /// <summary>To the end of the quarter shown.</summary>
    public HasilPengukuran Kini => PerTribulan[^1];

    /// <summary>To the end of the quarter before it, or null in the first of the year.</summary>
    public HasilPengukuran? Lalu => PerTribulan.Count > 1 ? PerTribulan[^2] : null;

    /// <summary>The quarter shown.</summary>
    public Tribulan Tribulan => Kini.Periode.Tribulan!.Value;

    /// <summary>Indikator that are red now and were not at the end of the quarter before, in printed order.</summary>
    public IReadOnlyList<IndikatorMerah> JadiMerah => [.. Merah.Where(m => m.WarnaLalu != WarnaCapaian.Merah)];

    /// <summary>Indikator that were red already.</summary>
    public IReadOnlyList<IndikatorMerah> TetapMerah => [.. Merah.Where(m => m.WarnaLalu == WarnaCapaian.Merah)];

    /// <summary>Indikator that were red and are no longer.</summary>
    public IReadOnlyList<IndikatorTerukur> Membaik { get; } = Recovered(PerTribulan);

    private IReadOnlyList<IndikatorMerah> Merah { get; } = Reds(PerTribulan);

    private static List<IndikatorMerah> Reds(IReadOnlyList<HasilPengukuran> tribulan) =>
        [.. Pairs(tribulan).Where(p => p.Kini.Warna == WarnaCapaian.Merah).Select(p => new IndikatorMerah(p.Indikator, p.Lalu.Nilai, p.Lalu.Warna))];

    private static List<IndikatorTerukur> Recovered(IReadOnlyList<HasilPengukuran> tribulan) =>
        [.. Pairs(tribulan).Where(p => p.Lalu.Warna == WarnaCapaian.Merah && p.Kini.Warna is not (WarnaCapaian.Merah or WarnaCapaian.BelumAda)).Select(p => p.Indikator)];

    private static IEnumerable<(IndikatorTerukur Indikator, (decimal? Nilai, WarnaCapaian Warna) Kini, (decimal? Nilai, WarnaCapaian Warna) Lalu)> Pairs(IReadOnlyList<HasilPengukuran> tribulan)
    {
        var kini = tribulan[^1];
        var lalu = tribulan.Count > 1 ? tribulan[^2] : null;
        var dulu = lalu?.Simpul.SelectMany(s => s.Indikator).ToDictionary(i => i.Id, i => (i.Capaian.Nilai, lalu.WarnaOf(i)));
        return kini.Simpul.SelectMany(s => s.Indikator).Select(i => (i, (i.Capaian.Nilai, kini.WarnaOf(i)), dulu?.GetValueOrDefault(i.Id) ?? default));
    }
}

/// <summary>An indikator whose capaian is red.</summary>
/// <param name="Indikator">The indikator as measured now.</param>
/// <param name="Lalu">Its capaian at the end of the quarter before, or null.</param>
/// <param name="WarnaLalu">The colour of that.</param>
public sealed record IndikatorMerah(IndikatorTerukur Indikator, decimal? Lalu, WarnaCapaian WarnaLalu);

/// <summary>Reads the board of performance.</summary>
public sealed class ReadPapanKinerja(SiklusDb db, MeasurePeriode measure, ReadRekapPengumpulan pengumpulan)
{
    /// <summary>The board for the last quarter, up to the one of <paramref name="today"/>, in which anything was sent in since last year; for that one while nothing was.</summary>
    public async Task<PapanKinerja> RunAsync(DateOnly today, CancellationToken cancel = default)
    {
        var (tahun, kini) = (today.Year, (today.Month - 1) / 3 + 1);
        var terisi = await db.Set<Realisasi>()
            .Where(r => (r.Tahun == tahun - 1 || (r.Tahun == tahun && r.TribulanNomor <= kini)) && r.State != RealisasiState.Draft && r.State != RealisasiState.Returned)
            .OrderByDescending(r => r.Tahun).ThenByDescending(r => r.TribulanNomor).Select(r => new { r.Tahun, r.TribulanNomor }).FirstOrDefaultAsync(cancel);
        if (terisi is not null) (tahun, kini) = (terisi.Tahun, terisi.TribulanNomor);
        return new(await measure.EachAsync(tahun, new Tribulan(kini), cancel), await pengumpulan.RunAsync(tahun, new Tribulan(kini), cancel: cancel))
        {
            NamaUnit = await db.Set<Unit>().ToDictionaryAsync(u => u.Id, u => u.Nama, cancel),
        };
    }
}
