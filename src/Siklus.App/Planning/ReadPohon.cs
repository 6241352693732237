using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>An indikator as the tree shows it in one year.</summary>
/// <param name="Id">Identity.</param>
/// <param name="SimpulId">The node that it measures.</param>
/// <param name="Kode">Code.</param>
/// <param name="Definisi">How it is measured in that year; before its first year by the first definition.</param>
/// <param name="PenanggungJawab">The unit that supplies it.</param>
/// <param name="Baseline">Where things stood.</param>
/// <param name="TahunBaseline">When.</param>
/// <param name="Iku">Whether it is an Indikator Kinerja Utama.</param>
/// <param name="Alasan">Why it was chosen.</param>
/// <param name="Target">What the year promises, or null.</param>
public sealed record IndikatorPohon(
    IndikatorId Id, SimpulId SimpulId, string Kode, DefinisiIndikator Definisi, UnitId PenanggungJawab, NilaiTarget? Baseline, int? TahunBaseline, bool Iku, string Alasan, NilaiTarget? Target)
{
    /// <summary>A value of it with its unit of measure: "82,5%", "19 pengaduan", "BB".</summary>
    public string Say(NilaiTarget value) => Satuan(Definisi) is { } unit ? value.Tampil + unit : value.Tampil;

    private static string? Satuan(DefinisiIndikator definisi) => definisi switch
    {
        { Rumus: Rumus.Predikat } => null,
        { Satuan: "%" } => "%",
        { Satuan: "indeks" or "nilai" or "predikat" } => null,
        _ => " " + definisi.Satuan,
    };
}

/// <summary>Reads trees for pages: a fixed number of queries, however large the tree is.</summary>
public sealed class ReadPohon(SiklusDb db, ReadTargetTahun targets)
{
    /// <summary>The trees of the office, newest first.</summary>
    public async Task<IReadOnlyList<PohonKinerja>> ListAsync(CancellationToken cancel = default) =>
        await db.Set<PohonKinerja>().AsNoTracking().OrderByDescending(p => p.Mulai).ToListAsync(cancel);

    /// <summary>The nodes of a tree.</summary>
    public async Task<PohonRenstra> RunAsync(PohonKinerja pohon, CancellationToken cancel = default)
    {
        var id = pohon.Id;
        var nodes = await db.Set<SimpulKinerja>().AsNoTracking().Where(s => s.PohonId == id).Select(s => new { s.Id, s.Jenis, s.Kode, s.Uraian, s.Urutan, s.UnitId, s.PemilikId }).ToListAsync(cancel);
        var lines = await db.Set<SimpulKinerja>().AsNoTracking().Where(s => s.PohonId == id)
            .SelectMany(s => EF.Property<IEnumerable<IndukSimpul>>(s, "induk"), (s, above) => new { s.Id, above.IndukId, above.Urutan }).ToListAsync(cancel);
        var above = lines.OrderBy(l => l.Urutan).ToLookup(l => l.Id, l => l.IndukId);
        return new PohonRenstra(pohon, [.. nodes.OrderBy(s => s.Urutan).ThenBy(s => s.Kode, StringComparer.Ordinal)
            .Select(s => new SimpulPohon(s.Id, s.Jenis, s.Kode, s.Uraian, s.Urutan, s.UnitId, s.PemilikId, [.. above[s.Id]]))]);
    }

    /// <summary>The tree that a node belongs to; null when there is no such node.</summary>
    public async Task<PohonRenstra?> AroundAsync(SimpulId id, CancellationToken cancel = default) =>
        await db.Set<PohonKinerja>().AsNoTracking().Where(p => db.Set<SimpulKinerja>().Any(s => s.Id == id && s.PohonId == p.Id)).OrderBy(p => p.Mulai).FirstOrDefaultAsync(cancel) is { } pohon
            ? await RunAsync(pohon, cancel)
            : null;

    /// <summary>The indikator of some nodes of a tree in a year, by node, in printed order.</summary>
    public async Task<ILookup<SimpulId, IndikatorPohon>> IndikatorAsync(PohonRenstra pohon, IReadOnlyCollection<SimpulId> simpul, int tahun, CancellationToken cancel = default)
    {
        var (pohonId, ids) = (pohon.Pohon.Id, simpul.ToList());
        return await ShownAsync(ids.Count == pohon.Semua.Count
            ? db.Set<Indikator>().AsNoTracking().Where(i => db.Set<SimpulKinerja>().Any(s => s.Id == i.SimpulId && s.PohonId == pohonId))
            : db.Set<Indikator>().AsNoTracking().Where(i => EF.Parameter(ids).Contains(i.SimpulId)), tahun, cancel);
    }

    /// <summary>The Indikator Kinerja Utama of a tree.</summary>
    public Task<ILookup<SimpulId, IndikatorPohon>> IkuAsync(PohonRenstra pohon, int tahun, CancellationToken cancel = default)
    {
        var pohonId = pohon.Pohon.Id;
        return ShownAsync(db.Set<Indikator>().AsNoTracking().Where(i => i.Iku && db.Set<SimpulKinerja>().Any(s => s.Id == i.SimpulId && s.PohonId == pohonId)), tahun, cancel);
    }

    private async Task<ILookup<SimpulId, IndikatorPohon>> ShownAsync(IQueryable<Indikator> rows, int tahun, CancellationToken cancel)
    {
        var promised = await targets.OfYearAsync(tahun, rows.Select(i => i.Id), cancel);
        var indikator = await rows.OrderBy(i => i.Urutan).ThenBy(i => i.Kode).ToListAsync(cancel);
        return indikator.ToLookup(i => i.SimpulId, i => new IndikatorPohon(
            i.Id, i.SimpulId, i.Kode, i.HoldsIn(tahun) ? i.DefinisiFor(tahun) : i.Definisi[0], i.PenanggungJawab, i.Baseline, i.TahunBaseline, i.Iku, i.Alasan, promised.GetValueOrDefault(i.Id)));
    }
}
