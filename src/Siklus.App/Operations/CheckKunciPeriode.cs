using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;

namespace Siklus.App.Operations;

/// <summary>Whether the locks of periods fit together: numbered without a gap, later ones with a reason, and saying what the reported rows said.</summary>
public sealed class CheckKunciPeriode(SiklusDb db)
{
    /// <summary>Looks at every lock of every office.</summary>
    public async Task<CheckResult> RunAsync(CancellationToken cancel = default)
    {
        var locks = await db.Set<KunciPeriode>().IgnoreQueryFilters().AsNoTracking().AsSplitQuery().OrderBy(k => k.Tahun).ThenBy(k => k.TribulanNomor).ThenBy(k => k.NomorVersi).ToListAsync(cancel);
        var rows = await db.Set<Realisasi>().IgnoreQueryFilters().AsNoTracking().AsSplitQuery().ToDictionaryAsync(r => r.Id, cancel);
        var findings = new List<Finding>();
        foreach (var period in locks.GroupBy(k => (k.InstansiId, k.Tahun, k.TribulanNomor)))
        {
            if (!period.Select(k => k.NomorVersi).SequenceEqual(Enumerable.Range(1, period.Count())))
                findings.Add(Say(period.First(), $"{period.First().Periode}: nomor versinya {string.Join(", ", period.Select(k => k.NomorVersi))}, seharusnya berurutan dari 1. Ada kunci yang terhapus; pulihkan dari cadangan."));
            findings.AddRange(period.SelectMany(k => Wrong(k, rows).Select(wrong => Say(k, $"{k.Periode} versi {k.NomorVersi}: {wrong}"))));
        }
        return new CheckResult(locks.Count, findings);
    }

    private static Finding Say(KunciPeriode kunci, string what) => new("kunci-periode", kunci.Id.Value.ToString(), $"Kunci periode {what}");

    private static IEnumerable<string> Wrong(KunciPeriode kunci, IReadOnlyDictionary<RealisasiId, Realisasi> rows)
    {
        if (kunci.NomorVersi > 1 && string.IsNullOrWhiteSpace(kunci.Alasan)) yield return "tidak menyebut alasan perubahannya. Pulihkan dari cadangan.";
        foreach (var kept in kunci.Capaian)
        {
            if (kept.RealisasiId is not { } id || !rows.TryGetValue(id, out var row)) continue;
            if (row.Versi < kept.RealisasiVersi)
                yield return $"memakai realisasi versi {kept.RealisasiVersi} (nomor catatan {id.Value}), tetapi yang tersimpan baru versi {row.Versi}. Pulihkan dari cadangan.";
            else if (row.Versi == kept.RealisasiVersi && !Same(kept.Komponen, row.Nilai))
                yield return $"nilai komponennya berbeda dari realisasi yang dikunci (nomor catatan {id.Value}), padahal versinya sama. Salah satunya diubah di luar Siklus; pulihkan dari cadangan.";
        }
    }

    private static bool Same(IReadOnlyDictionary<string, Siklus.Domain.Planning.NilaiKomponen> kept, IReadOnlyDictionary<string, Siklus.Domain.Planning.NilaiKomponen> stored) =>
        kept.Count == stored.Count && kept.All(one => stored.TryGetValue(one.Key, out var other) && one.Value == other);
}
