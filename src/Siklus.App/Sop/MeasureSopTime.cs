using Microsoft.EntityFrameworkCore;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using Siklus.Domain.Sop.Time;

namespace Siklus.App.Sop;

/// <summary>Which runs of an SOP are looked at; null everywhere = all.</summary>
/// <param name="Tahun">Budget year of the case.</param>
/// <param name="Tribulan">Quarter of the case.</param>
/// <param name="Jabatan">Only what this post did.</param>
/// <param name="Masa">Only what was finished or sent back on these days; a run in which nothing was is left out.</param>
public sealed record PilihanWaktu(int? Tahun = null, Tribulan? Tribulan = null, JabatanId? Jabatan = null, MasaWaktu? Masa = null);

/// <summary>How long a step took, on the office's calendar.</summary>
/// <param name="Langkah">The step.</param>
/// <param name="Kerja">From Terima to the end, without pauses; null when it was never finished.</param>
/// <param name="Tunggu">From opening to Terima; null likewise.</param>
/// <param name="BakuMenit">The standard in working minutes of the day it was last done; null when the sheet gives none.</param>
/// <param name="DalamBaku">How many of the times kept the standard.</param>
/// <param name="Dikembalikan">How often a decision sent the case back to this step.</param>
/// <param name="Usulan">Another standard, where this one is missed as a rule.</param>
/// <param name="Jabatan">The posts that did it, by name, with their own spread.</param>
public sealed record WaktuLangkah(
    Langkah Langkah, Sebaran? Kerja, Sebaran? Tunggu, int? BakuMenit, int DalamBaku, int Dikembalikan, WaktuBaku? Usulan, IReadOnlyList<(string Nama, Sebaran Kerja)> Jabatan);

/// <summary>What the runs of a version of an SOP tell about its times.</summary>
/// <param name="Pelaksanaan">How many runs there are; of a stretch of days, in how many something was finished or sent back.</param>
/// <param name="Selesai">How many of them are finished; of a stretch of days, ended in it.</param>
/// <param name="Langkah">Step by step.</param>
/// <param name="Tahun">Years in which it ran, newest first.</param>
/// <param name="Pelaksana">Posts that did something in it, by name.</param>
public sealed record WaktuSop(int Pelaksanaan, int Selesai, IReadOnlyList<WaktuLangkah> Langkah, IReadOnlyList<int> Tahun, IReadOnlyList<(JabatanId Id, string Nama)> Pelaksana);

/// <summary>Holds what really happened against the sheet's mutu baku: waiting and working time of every step (model, rule 9), returns, and a proposal where a standard does not fit.</summary>
public sealed class MeasureSopTime(SiklusDb db, CaseStore store, SopLibrary library, LoadKalender load, OfficeNames names, OfficeTime time)
{
    /// <summary>Reads every run of the version.</summary>
    public async Task<WaktuSop> RunAsync(SopVersiId versi, PilihanWaktu pilihan, CancellationToken cancel = default)
    {
        var sop = await library.FindAsync(versi, cancel);
        var kalender = await load.RunAsync(cancel);
        await names.LoadAsync(cancel);
        var rows = await db.Set<PelaksanaanRow>().AsNoTracking().Where(p => p.SopVersiId == versi && p.Status != StatusPelaksanaan.Dibatalkan).ToListAsync(cancel);
        var runs = new List<Run>();
        await foreach (var loaded in store.ReadAsync(rows.Where(r => IsChosen(r, pilihan, kalender)), cancel)) runs.Add(RunOf(loaded.Case, pilihan.Masa, kalender));
        if (pilihan.Masa is not null) runs.RemoveAll(r => r.Done.Count == 0 && r.Returned.Count == 0);

        var done = runs.SelectMany(r => r.Done).ToLookup(t => t.Urutan);
        var returned = runs.SelectMany(r => r.Returned).ToLookup(urutan => urutan);
        return new WaktuSop(
            runs.Count, runs.Count(r => r.Selesai),
            [.. sop.Langkah.Select(l => Of(l, [.. done[l.Urutan].Where(t => pilihan.Jabatan is null || t.Jabatan == pilihan.Jabatan)], returned[l.Urutan].Count(), kalender))],
            [.. rows.Select(r => r.Tahun).Distinct().OrderDescending()],
            [.. done.SelectMany(g => g).Select(t => t.Jabatan!.Value).Distinct().Select(id => (id, names.Of(id))).OrderBy(p => p.Item2, StringComparer.Ordinal)]);
    }

    private static bool IsChosen(PelaksanaanRow row, PilihanWaktu pilihan, KalenderKerja kalender) =>
        (pilihan.Tahun is null || row.Tahun == pilihan.Tahun) && (pilihan.Tribulan is null || row.Tribulan == pilihan.Tribulan)
        && (pilihan.Masa is not { } masa || (kalender.LocalDate(row.DimulaiPada) <= masa.Sampai && (row.DitutupPada is not { } end || kalender.LocalDate(end) >= masa.Dari)));

    // What is measured of a run: without the rest of its history, a thousand runs are small.
    private static Run RunOf(Pelaksanaan run, MasaWaktu? masa, KalenderKerja kalender)
    {
        bool Counts(DateTime utc) => masa is null || masa.Contains(kalender.LocalDate(utc));
        return new Run(
            [.. run.Tugas.Where(t => t.Peran == TugasPeran.Pelaksana && t is { FinishedUtc: { } end, Jabatan: not null } && Counts(end))],
            [.. run.Riwayat.Where(r => Counts(r.WaktuUtc)).Select(r => r.Isi).OfType<Riwayat.Dikembalikan>().Select(back => back.KeUrutan)],
            run is { Status: StatusPelaksanaan.Selesai, DitutupUtc: { } closed } && Counts(closed));
    }

    private WaktuLangkah Of(Langkah langkah, IReadOnlyList<Tugas> tasks, int returns, KalenderKerja kalender)
    {
        var now = time.UtcNow;
        var worked = tasks.Select(t => (Tugas: t, Menit: CaseTiming.Minutes(t.Bekerja, kalender, now), Baku: BakuOn(langkah, t, kalender))).ToList();
        var kerja = Sebaran.Of(worked.Select(w => w.Menit));
        var kept = worked.Count(w => w.Baku is { } baku && w.Menit <= baku);
        var last = worked.OrderBy(w => w.Tugas.OpenedUtc).Select(w => w.Baku).LastOrDefault();
        return new WaktuLangkah(
            langkah, kerja, Sebaran.Of(tasks.Select(t => CaseTiming.Minutes(t.Menunggu, kalender, now))), last, kept, returns,
            langkah.WaktuBaku is { } baku && last is { } menit && kerja is not null ? UsulanWaktu.For(baku, menit, kerja, kept) : null,
            [.. worked.GroupBy(w => w.Tugas.Jabatan!.Value).Select(g => (names.Of(g.Key), Sebaran.Of(g.Select(w => w.Menit))!)).OrderByDescending(p => p.Item2.Median)]);
    }

    private static int? BakuOn(Langkah langkah, Tugas tugas, KalenderKerja kalender) => langkah.WaktuBaku is { } baku ? CaseTiming.Minutes(baku, kalender, kalender.LocalDate(tugas.OpenedUtc)) : null;

    private sealed record Run(IReadOnlyList<Tugas> Done, IReadOnlyList<int> Returned, bool Selesai);
}
