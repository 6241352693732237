using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>A line of "Tugas saya".</summary>
/// <param name="PelaksanaanId">The case.</param>
/// <param name="Tugas">Number of the task in it.</param>
/// <param name="Jenis">Kind of work, for the address of its page.</param>
/// <param name="Judul">What to do.</param>
/// <param name="NomorCetak">Number of the step as printed.</param>
/// <param name="Perihal">The case's perihal and period.</param>
/// <param name="Dari">Who did the step before, or null for the first.</param>
/// <param name="SejakUtc">Since when it waits.</param>
/// <param name="Sebagai">In which post it is done.</param>
/// <param name="Tenggat">The case's due day, or null.</param>
/// <param name="Terlambat">That day has passed.</param>
/// <param name="Dikembalikan">It was opened again by a return.</param>
/// <param name="SudahDiterima">It was picked up.</param>
/// <param name="Dijeda">Its case is paused.</param>
/// <param name="Membantu">The actor may only help.</param>
public sealed record TugasItem(
    PelaksanaanId PelaksanaanId, int Tugas, string Jenis, string Judul, string NomorCetak, string Perihal, string? Dari, DateTime SejakUtc,
    string Sebagai, DateOnly? Tenggat, bool Terlambat, bool Dikembalikan, bool SudahDiterima, bool Dijeda, bool Membantu);

/// <summary>The inbox of a person: the open tasks of every post held today, late first, then the oldest.</summary>
public sealed class ListTugas(SiklusDb db, CaseStore cases, KindCatalogue kinds, OfficeNames names, OfficeTime time)
{
    /// <summary>All open tasks.</summary>
    public async Task<IReadOnlyList<TugasItem>> RunAsync(Actor actor, CancellationToken cancel = default)
    {
        var jabatan = actor.Jabatan.Select(j => j.JabatanId).ToList();
        var rows = await db.Set<TugasRow>().AsNoTracking().Where(t => jabatan.Contains(t.JabatanId)).ToListAsync(cancel);
        await names.LoadAsync(cancel);
        var today = await time.TodayAsync(cancel);
        var items = new List<TugasItem>();
        // A person has a handful of cases open at a time; folding them gives everything that the line says.
        foreach (var ofCase in rows.GroupBy(r => r.PelaksanaanId))
        {
            if (await cases.FindAsync(ofCase.Key, cancel) is not { } loaded) continue;
            items.AddRange(ofCase.Where(r => !r.Membantu || MayHelp(loaded, r)).GroupBy(r => r.Tugas).Select(ofTask => Item(loaded, ofTask.OrderBy(r => r.Membantu).First(), actor, today)));
        }
        return [.. items.OrderBy(i => i.Membantu).ThenByDescending(i => i.Terlambat).ThenBy(i => i.SejakUtc)];
    }

    // Where each of a group works for itself, only one's own unit helps.
    private bool MayHelp(LoadedCase loaded, TugasRow row) =>
        loaded.Case.Sop.LangkahKe(row.Urutan).Mode != ModeLangkah.MasingMasing
        || loaded.Case.TugasKe(row.Tugas).Jabatan is not { } owner || names.UnitOf(row.JabatanId) == names.UnitOf(owner);

    private TugasItem Item(LoadedCase loaded, TugasRow row, Actor actor, DateOnly today)
    {
        var tugas = loaded.Case.TugasKe(row.Tugas);
        var langkah = loaded.Case.Sop.LangkahKe(row.Urutan);
        var kind = OpenWork.KindsOf(loaded.Case, tugas)[0];
        var judul = tugas switch
        {
            { Peran: TugasPeran.Pihak, Pihak: { } kode } => langkah.PihakOf(kode)!.Nama,
            { Peran: TugasPeran.Atasan } => "Nilai bagian yang diisi oleh pemeriksa sendiri",
            _ => kinds.Of(kind.Jenis).Nama,
        };
        var before = loaded.Case.Riwayat.Take(row.Tugas).LastOrDefault(c => c.Isi is not (Riwayat.TugasDibuka or Riwayat.CatatanDitambahkan));
        return new TugasItem(
            row.PelaksanaanId, row.Tugas, kind.Jenis, judul, langkah.NomorCetak, loaded.Row.Judul,
            before is null ? null : names.Of(before.Pelaku.JabatanId), row.AcceptedUtc ?? row.OpenedUtc,
            actor.Jabatan.First(j => j.JabatanId == row.JabatanId).Sebutan, row.Tenggat, row.Tenggat < today,
            tugas.Putaran > 1 && loaded.Case.DraftsFor(tugas.Nomor).Count > 0, row.State == TugasState.Accepted, row.Dijeda, row.Membantu);
    }
}
