using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Domain.Sop.Conformance;

namespace Siklus.App.Sop.Conformance;

/// <summary>How the runs of an SOP went.</summary>
/// <param name="Runs">Each run held against the version, newest first.</param>
/// <param name="Ditarik">Records of paper that were withdrawn.</param>
/// <param name="Tahun">Years in which there are runs, newest first.</param>
public sealed record SopConformance(IReadOnlyList<(HeldRun Held, RiwayatKertasRow? Kertas)> Runs, IReadOnlyList<RiwayatKertasRow> Ditarik, IReadOnlyList<int> Tahun);

/// <summary>Holds runs against sheets: cases of Siklus by their Riwayat, and runs recorded on paper. Cancelled cases are left out of an SOP's runs.</summary>
public sealed class ReadConformance(SiklusDb db, CaseStore store, SopLibrary library, ResolvePengikatan resolve, LoadKalender load, OfficeNames names, OfficeTime time)
{
    /// <summary>Every run of a version in a year or quarter; null everywhere = all.</summary>
    public async Task<SopConformance> RunAsync(SopVersiId versi, int? tahun, Tribulan? tribulan, CancellationToken cancel = default)
    {
        var sop = await library.FindAsync(versi, cancel);
        var (_, check) = await PrepareAsync(sop, cancel);
        var papers = await db.Set<RiwayatKertasRow>().AsNoTracking().Where(r => r.SopVersiId == versi).OrderByDescending(r => r.SelesaiPada).ToListAsync(cancel);
        var byId = papers.ToDictionary(p => p.Id);
        var held = new List<(HeldRun, RiwayatKertasRow?)>();
        await foreach (var run in RunsAsync(versi, tahun, tribulan, withNames: false, cancel)) held.Add((new HeldRun(run, check.Of(run.Jejak)), run.Kertas is { } id ? byId[id] : null));
        var years = await db.Set<PelaksanaanRow>().Where(p => p.SopVersiId == versi && p.Status != StatusPelaksanaan.Dibatalkan).Select(p => p.Tahun).Distinct().ToListAsync(cancel);
        return new SopConformance(held, [.. papers.Where(p => !p.Berlaku)], [.. years.Concat(papers.Select(p => p.Tahun)).Distinct().OrderDescending()]);
    }

    /// <summary>The runs of a version one after the other, newest first: cases, then paper. Names of persons only where they are asked for.</summary>
    public async IAsyncEnumerable<WorkRun> RunsAsync(SopVersiId versi, int? tahun, Tribulan? tribulan, bool withNames, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var sop = await library.FindAsync(versi, cancel);
        await names.LoadAsync(cancel);
        var cases = await db.Set<PelaksanaanRow>().AsNoTracking().Where(p => p.SopVersiId == versi && p.Status != StatusPelaksanaan.Dibatalkan)
            .OrderByDescending(p => p.DimulaiPada).ToListAsync(cancel);
        await foreach (var loaded in store.ReadAsync(cases.Where(c => IsChosen(c.Tahun, c.Tribulan, tahun, tribulan)), cancel)) yield return RunOf(loaded, withNames);
        var papers = await db.Set<RiwayatKertasRow>().AsNoTracking().Where(r => r.SopVersiId == versi && r.DitarikPada == null).OrderByDescending(r => r.SelesaiPada).ToListAsync(cancel);
        if (papers.Count == 0) yield break;
        var (paper, _) = await PrepareAsync(sop, cancel);
        foreach (var row in papers.Where(p => IsChosen(p.Tahun, p.Tribulan, tahun, tribulan))) yield return RunOf(row, paper, withNames);
    }

    /// <summary>A case held against a version: its own, another, or one of another SOP.</summary>
    public async Task<HeldRun> OfCaseAsync(LoadedCase loaded, SopVersiId against, CancellationToken cancel = default)
    {
        var sop = await library.FindAsync(against, cancel);
        await names.LoadAsync(cancel);
        var run = RunOf(loaded, withNames: true);
        if (against != loaded.Row.SopVersiId)
        {
            var besides = await resolve.RunAsync(sop, await time.TodayAsync(cancel), cancel);
            run = run with { Jejak = CaseTrace.Of(loaded.Case, names.Of, names.Of, besides).Against(loaded.Case.Sop, sop) with { Kini = time.UtcNow } };
        }
        return new HeldRun(run, new ConformanceCheck(sop, await load.RunAsync(cancel)).Of(run.Jejak));
    }

    /// <summary>A record of paper with how it went, or null when this office has none of that id.</summary>
    public async Task<(RiwayatKertasRow Row, HeldRun Held)?> OfPaperAsync(RiwayatKertasId id, CancellationToken cancel = default)
    {
        if (await db.Set<RiwayatKertasRow>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, cancel) is not { } row) return null;
        var (paper, check) = await PrepareAsync(await library.FindAsync(row.SopVersiId, cancel), cancel);
        var run = RunOf(row, paper, withNames: true);
        return (row, new HeldRun(run, check.Of(run.Jejak)));
    }

    /// <summary>What reads rows as a trace of a sheet of this office, and what holds traces against it.</summary>
    public async Task<(PaperTrace Paper, ConformanceCheck Check)> PrepareAsync(SopDefinition sop, CancellationToken cancel = default)
    {
        await names.LoadAsync(cancel);
        var kalender = await load.RunAsync(cancel);
        var pengikatan = await resolve.RunAsync(sop, await time.TodayAsync(cancel), cancel);
        return (new PaperTrace(sop, kalender, names.Jabatan.Select(j => (j.Id, j.Nama)), pengikatan), new ConformanceCheck(sop, kalender));
    }

    private WorkRun RunOf(LoadedCase loaded, bool withNames) =>
        new(loaded.Row.Perihal, loaded.Row.Periode, CaseTrace.Of(loaded.Case, names.Of, withNames ? names.Of : null) with { Kini = time.UtcNow }, Pelaksanaan: loaded.Row.Id);

    private static WorkRun RunOf(RiwayatKertasRow row, PaperTrace paper, bool withNames)
    {
        var trace = paper.Of(JsonSerializer.Deserialize<List<BarisKerja>>(row.Isi, SiklusJson.Options)!);
        return new WorkRun(row.Judul, row.Periode, withNames ? trace : trace with { Events = [.. trace.Events.Select(e => e with { Orang = null })] }, Kertas: row.Id);
    }

    private static bool IsChosen(int ofYear, Tribulan? ofQuarter, int? tahun, Tribulan? tribulan) => (tahun is null || tahun == ofYear) && (tribulan is null || tribulan == ofQuarter);
}
