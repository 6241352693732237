using Microsoft.EntityFrameworkCore;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>A case whose due day has passed.</summary>
/// <param name="Id">The case.</param>
/// <param name="Judul">Its perihal and period.</param>
/// <param name="Tenggat">The due day.</param>
/// <param name="Kalimat">"Lewat tenggat 3 hari kerja."</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Penerusan">To which superiors its late steps went, and why to those; a sentence each.</param>
public sealed record KasusTerlambat(PelaksanaanId Id, string Judul, DateOnly Tenggat, string Kalimat, Status Status, IReadOnlyList<string> Penerusan);

/// <summary>An open task that has taken longer than the sheet says.</summary>
/// <param name="PelaksanaanId">The case.</param>
/// <param name="Tugas">Number of the task.</param>
/// <param name="Judul">The case's perihal and period.</param>
/// <param name="NomorCetak">Number of the step as printed.</param>
/// <param name="Pemegang">Who works on it.</param>
/// <param name="Menit">Working minutes so far, without pauses.</param>
/// <param name="Baku">The standard as the sheet says it.</param>
/// <param name="Lebih">Working minutes above it.</param>
/// <param name="Dijeda">Its clock stands.</param>
public sealed record TugasLewatBaku(PelaksanaanId PelaksanaanId, int Tugas, string Judul, string NomorCetak, string Pemegang, int Menit, WaktuBaku Baku, int Lebih, bool Dijeda);

/// <summary>What is late in the office.</summary>
/// <param name="Kasus">Cases past their due day, the longest first.</param>
/// <param name="Tugas">Tasks above their standard time, the most first.</param>
/// <param name="TanpaLibur">Years that were counted without their days off.</param>
public sealed record DaftarTerlambat(IReadOnlyList<KasusTerlambat> Kasus, IReadOnlyList<TugasLewatBaku> Tugas, IReadOnlyList<TahunTanpaLibur> TanpaLibur);

/// <summary>
/// The overdue list. Late comes from the due day alone; the standard time of the sheet only informs (rule 9), so the two are told apart.
/// </summary>
public sealed class ListTerlambat(SiklusDb db, CaseStore cases, FindStatus findStatus, OfficeNames names, ListDiteruskan listDiteruskan, LoadDue loadDue, LoadKalender loadKalender, FindTahunTanpaLibur findTanpaLibur, OfficeTime time)
{
    /// <summary>All that runs or stands paused.</summary>
    public async Task<DaftarTerlambat> RunAsync(CancellationToken cancel = default)
    {
        await names.LoadAsync(cancel);
        var due = await loadDue.RunAsync(cancel);
        var kalender = await loadKalender.RunAsync(cancel);
        var forwarded = (await listDiteruskan.AllAsync(cancel)).ToLookup(f => f.PelaksanaanId);
        var open = await db.Set<PelaksanaanRow>().AsNoTracking().Where(p => p.DitutupPada == null).OrderBy(p => p.DimulaiPada).ToListAsync(cancel);
        var late = new List<KasusTerlambat>();
        var slow = new List<TugasLewatBaku>();
        var earliest = due.Today.Year;
        await foreach (var loaded in cases.ReadAsync(open, cancel))
        {
            var working = loaded.Case.Tugas.Where(t => t is { State: TugasState.Accepted, Peran: TugasPeran.Pelaksana }).ToList();
            earliest = working.Select(t => kalender.LocalDate(t.OpenedUtc).Year).Append(earliest).Min();
            if (loaded.Row.Tenggat is { } day && due.IsLate(day))
            {
                earliest = Math.Min(earliest, day.Year);
                var passed = forwarded[loaded.Row.Id].ToList();
                late.Add(new KasusTerlambat(
                    loaded.Row.Id, loaded.Row.Judul, day, due.Of(day)!, await findStatus.RunAsync(loaded.Case, cancel),
                    [.. passed.Select(f => passed.Count == 1 ? f.Penerusan : $"{f.Pemegang}: {f.Penerusan}").Distinct()]));
            }
            slow.AddRange(working.Select(t => Above(loaded, t, kalender)).OfType<TugasLewatBaku>());
        }
        var unknown = open.Count == 0 ? [] : await findTanpaLibur.RunAsync(earliest, due.Today.Year, cancel);
        return new DaftarTerlambat([.. late.OrderBy(k => k.Tenggat)], [.. slow.OrderByDescending(t => t.Lebih)], unknown);
    }

    private TugasLewatBaku? Above(LoadedCase loaded, Tugas tugas, KalenderKerja kalender)
    {
        var langkah = loaded.Case.Sop.LangkahKe(tugas.Urutan);
        if (langkah.WaktuBaku is not { } baku) return null;
        var worked = CaseTiming.Minutes(tugas.Bekerja, kalender, time.UtcNow);
        var above = worked - CaseTiming.Minutes(baku, kalender, kalender.LocalDate(tugas.OpenedUtc));
        return above <= 0 ? null : new TugasLewatBaku(
            loaded.Row.Id, tugas.Nomor, loaded.Row.Judul, langkah.NomorTampil, names.Of(tugas.Pemegang), worked, baku, above, loaded.Case.Status == StatusPelaksanaan.Dijeda);
    }
}
