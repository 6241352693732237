using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;

namespace Siklus.App.Measurement;

/// <summary>A year as it was locked.</summary>
/// <param name="Tahun">Budget year.</param>
/// <param name="Tribulan">The lock that holds for each quarter, or null where none is stored.</param>
public sealed record KunciTahun(int Tahun, IReadOnlyList<KunciPeriode?> Tribulan)
{
    /// <summary>Whether anything of the year is locked.</summary>
    public bool Ada => Tribulan.Any(k => k is not null);

    /// <summary>The accepted figure of an indikator in each quarter; null where nothing is locked or the indikator was not among it.</summary>
    public IReadOnlyList<CapaianTersimpan?> Of(IndikatorId indikator) => [.. Tribulan.Select(k => k?.Capaian.FirstOrDefault(c => c.IndikatorId == indikator))];
}

/// <summary>Reads what is locked over the years: only what is stored, nothing computed anew.</summary>
public sealed class ReadKunciTahun(SiklusDb db)
{
    /// <summary>How far back it looks, the asked year included.</summary>
    public const int Tahunan = 5;

    /// <summary>The year <paramref name="sampai"/> and those before it, from the first with a lock on; the asked year always.</summary>
    public async Task<IReadOnlyList<KunciTahun>> RunAsync(int sampai, CancellationToken cancel = default)
    {
        var dari = sampai - Tahunan + 1;
        var semua = await db.Set<KunciPeriode>().AsNoTracking().AsSplitQuery().Where(k => k.Tahun >= dari && k.Tahun <= sampai).ToListAsync(cancel);
        var tahun = Enumerable.Range(dari, Tahunan).Select(t => new KunciTahun(
            t, [.. Tribulan.All.Select(q => semua.Where(k => k.Tahun == t && k.TribulanNomor == q.Nomor).MaxBy(k => k.NomorVersi))]));
        return [.. tahun.SkipWhile(t => !t.Ada && t.Tahun < sampai)];
    }
}
