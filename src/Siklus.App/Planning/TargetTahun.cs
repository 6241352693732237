using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>The targets that a year is measured against.</summary>
/// <param name="Dokumen">The documents that promise for the year, for example "PK Perubahan 2026"; empty when the year has no targets.</param>
/// <param name="PerIndikator">Targets of every indikator.</param>
/// <param name="Rows">The stored rows that they were taken from.</param>
public sealed record TargetTahun(string Dokumen, IReadOnlyDictionary<IndikatorId, DeretTarget> PerIndikator, IReadOnlyList<Target> Rows)
{
    private static readonly DeretTarget Tanpa = new(null, new Dictionary<int, NilaiTarget>());

    /// <summary>Targets of an indikator; an empty series when no document has one.</summary>
    public DeretTarget Of(IndikatorId indikator) => PerIndikator.GetValueOrDefault(indikator, Tanpa);
}

/// <summary>
/// Reads the targets of a year: the year's from the Perjanjian Kinerja, the quarters' from the Rencana Aksi. Where one of them has none the other speaks, then RKT, Renja and Renstra; what is
/// signed before what is still drawn up, the newest version before older ones.
/// </summary>
public sealed class ReadTargetTahun(SiklusDb db)
{
    private static readonly JenisDokumen[] ForYear = [JenisDokumen.PerjanjianKinerja, JenisDokumen.RencanaAksi, JenisDokumen.Rkt, JenisDokumen.Renja, JenisDokumen.Iku, JenisDokumen.Renstra];
    private static readonly JenisDokumen[] ForQuarters = [JenisDokumen.RencanaAksi, JenisDokumen.PerjanjianKinerja, JenisDokumen.Rkt, JenisDokumen.Renja, JenisDokumen.Renstra];

    /// <summary>The targets of <paramref name="tahun"/>.</summary>
    public async Task<TargetTahun> RunAsync(int tahun, CancellationToken cancel = default)
    {
        var rows = await db.Set<Target>().AsNoTracking().Where(t => t.Tahun == tahun).ToListAsync(cancel);
        var ids = rows.Select(t => t.DokumenId).Distinct().ToList();
        var dokumen = await db.Set<DokumenRencana>().AsNoTracking().Where(d => ids.Contains(d.Id)).Select(d => new Sumber(d.Id, d.Jenis, d.Perubahan, d.Status, d.Tahun)).ToDictionaryAsync(d => d.Id, cancel);
        var used = new List<Target>();
        var names = new List<Sumber>();
        var series = rows.GroupBy(t => t.IndikatorId).ToDictionary(g => g.Key, g =>
        {
            var year = First(g.Where(t => t.Tribulan is null), ForYear, dokumen);
            var quarters = First(g.Where(t => t.Tribulan is not null), ForQuarters, dokumen);
            used.AddRange([.. year, .. quarters]);
            names.AddRange(year.Concat(quarters).Take(1).Select(t => dokumen[t.DokumenId]));
            return DeretTarget.Of(year.Concat(quarters));
        });
        return new(string.Join(", ", names.OrderBy(s => Array.IndexOf(ForYear, s.Jenis)).Select(s => s.Nama).Distinct()), series, used);
    }

    /// <summary>Only the targets of the year itself, for the indikator that <paramref name="of"/> takes: what a page of the tree shows.</summary>
    public async Task<IReadOnlyDictionary<IndikatorId, NilaiTarget>> OfYearAsync(int tahun, IQueryable<IndikatorId> of, CancellationToken cancel = default)
    {
        var rows = await db.Set<Target>().AsNoTracking().Where(t => t.Tahun == tahun && t.Tribulan == null && of.Contains(t.IndikatorId))
            .Select(t => new { t.IndikatorId, t.DokumenId, t.Nilai }).ToListAsync(cancel);
        var ids = rows.Select(t => t.DokumenId).Distinct().ToList();
        var dokumen = await db.Set<DokumenRencana>().AsNoTracking().Where(d => ids.Contains(d.Id) && d.Status != StatusDokumen.Dibatalkan)
            .Select(d => new Sumber(d.Id, d.Jenis, d.Perubahan, d.Status, d.Tahun)).ToListAsync(cancel);
        var rank = InOrder(dokumen, ForYear).Select((d, i) => (d.Id, i)).ToDictionary(x => x.Id, x => x.i);
        return rows.Where(t => rank.ContainsKey(t.DokumenId)).GroupBy(t => t.IndikatorId).ToDictionary(g => g.Key, g => g.MinBy(t => rank[t.DokumenId])!.Nilai);
    }

    private static IEnumerable<Sumber> InOrder(IEnumerable<Sumber> dokumen, JenisDokumen[] order) =>
        dokumen.OrderBy(d => d.Status == StatusDokumen.Disusun).ThenBy(d => Array.IndexOf(order, d.Jenis)).ThenByDescending(d => d.Perubahan);

    private static List<Target> First(IEnumerable<Target> rows, JenisDokumen[] order, Dictionary<DokumenRencanaId, Sumber> dokumen) =>
        rows.Where(t => dokumen[t.DokumenId].Status != StatusDokumen.Dibatalkan).ToLookup(t => t.DokumenId) is { Count: > 0 } byDokumen
            ? [.. byDokumen[InOrder(byDokumen.Select(g => dokumen[g.Key]), order).First().Id]]
            : [];

    private sealed record Sumber(DokumenRencanaId Id, JenisDokumen Jenis, int Perubahan, StatusDokumen Status, int Tahun)
    {
        public string Nama => DokumenRencana.NamaOf(Jenis, Perubahan, Tahun);
    }
}
