using Microsoft.EntityFrameworkCore;
using Siklus.App.Sop.Bindings.Disposisi;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.Ukur;

/// <summary>The case that collected the data of a period.</summary>
/// <param name="Loaded">The case.</param>
/// <param name="Disetujui">The leader has agreed to its report, so that its figures may be measured.</param>
/// <param name="Koreksi">A newer collection of the same period that has not come so far, or null.</param>
public sealed record PengumpulanPeriode(LoadedCase Loaded, bool Disetujui, LoadedCase? Koreksi = null)
{
    /// <summary>The report that was agreed to: what a deciding step made last; null when the SOP has no such step.</summary>
    public OutputRef? Laporan => Loaded.Case.Outputs.LastOrDefault(o => !o.Digantikan && o.Ref.Jenis == "naskah" && Loaded.Case.Sop.LangkahKe(o.Urutan).Keputusan is not null)?.Ref;

    /// <summary>Address of the case.</summary>
    public string Url => $"/pelaksanaan/{Loaded.Row.Id.Value}";
}

/// <summary>
/// Finds the collection that a measurement rests on: the newest of the period that the leader has approved, else the newest. One of the whole office goes before
/// those of single units.
/// </summary>
public sealed class FindPengumpulan(SiklusDb db, CaseStore cases, SopLibrary library)
{
    /// <summary>The collection of the period, or null when there is none but cancelled ones.</summary>
    public async Task<PengumpulanPeriode?> RunAsync(Periode periode, CancellationToken cancel = default) =>
        await NewestAsync(periode, ofOneUnit: false, cancel) ?? await NewestAsync(periode, ofOneUnit: true, cancel);

    private async Task<PengumpulanPeriode?> NewestAsync(Periode periode, bool ofOneUnit, CancellationToken cancel)
    {
        var rows = await db.Set<PelaksanaanRow>().AsNoTracking()
            .Where(p => p.Tahun == periode.Tahun && p.Tribulan == periode.Tribulan && p.Status != StatusPelaksanaan.Dibatalkan)
            .OrderByDescending(p => p.DimulaiPada).ThenByDescending(p => p.Nomor).ToListAsync(cancel);
        LoadedCase? newest = null;
        foreach (var row in rows)
        {
            if (!Collects(await library.FindAsync(row.SopVersiId, cancel), ofOneUnit) || await cases.FindAsync(row.Id, cancel) is not { } found) continue;
            if (IsApproved(found.Case)) return new(found, Disetujui: true, newest);
            newest ??= found;
        }
        return newest is null ? null : new(newest, Disetujui: false);
    }

    private static bool Collects(SopDefinition sop, bool ofOneUnit) =>
        sop.Langkah.Any(l => (l.Mode == ModeLangkah.Satu) == ofOneUnit && l.Pekerjaan.Any(p => p.Jenis == ReadCaseRekap.Pengisian));

    private static bool IsApproved(Pelaksanaan pelaksanaan) =>
        pelaksanaan.Tugas.Any(t => t is { Pihak: DisposisiKind.Kode, Setuju: true, State: TugasState.Finished });
}
