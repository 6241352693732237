using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>The inbox of a person: the open tasks of every post held today and the questions to it, late first, then the oldest.</summary>
public sealed class ListTugas(SiklusDb db, CaseStore cases, KindCatalogue kinds, OfficeNames names, LoadDue loadDue)
{
    /// <summary>All of them.</summary>
    public async Task<IReadOnlyList<TugasItem>> RunAsync(Actor actor, CancellationToken cancel = default)
    {
        var jabatan = actor.Jabatan.Select(j => j.JabatanId).ToList();
        var rows = await db.Set<TugasRow>().AsNoTracking().Where(t => jabatan.Contains(t.JabatanId)).ToListAsync(cancel);
        await names.LoadAsync(cancel);
        var due = await loadDue.RunAsync(cancel);
        var items = new List<TugasItem>();
        // Folding the cases gives everything that the line says.
        var byId = await cases.ReadAsync([.. rows.Select(r => r.PelaksanaanId)], cancel);
        foreach (var ofCase in rows.GroupBy(r => r.PelaksanaanId))
        {
            if (!byId.TryGetValue(ofCase.Key, out var loaded)) continue;
            items.AddRange(ofCase.Where(r => !r.Membantu || MayHelp(loaded, r)).GroupBy(r => r.Tugas).Select(ofTask => Line(loaded, ofTask.OrderBy(r => r.Membantu).First(), actor, due)));
        }
        return [.. items.OrderBy(i => i.Membantu).ThenByDescending(i => i.Terlambat).ThenBy(i => i.SejakUtc)];
    }

    // Where each of a group works for itself, only one's own unit helps.
    private bool MayHelp(LoadedCase loaded, TugasRow row) =>
        loaded.Case.Sop.LangkahKe(row.Urutan).Mode != ModeLangkah.MasingMasing
        || loaded.Case.TugasKe(row.Tugas).Jabatan is not { } owner || names.UnitOf(row.JabatanId) == names.UnitOf(owner);

    private TugasItem Line(LoadedCase loaded, TugasRow row, Actor actor, DueSentence due)
    {
        var (kind, judul) = row.Peran == TugasPeran.Penjawab ? ("pertanyaan", "Jawab pertanyaan") : WorkOf(loaded.Case, row);
        var asked = loaded.Case.Pertanyaan.FirstOrDefault(p => p.Nomor == row.Tugas);
        return new TugasItem(
            row.PelaksanaanId, row.Tugas, kind, judul, loaded.Case.Sop.LangkahKe(row.Urutan).NomorCetak, loaded.Row.Judul, loaded.Case.Sop.Kode, loaded.Case.Sop.Identitas.Judul,
            loaded.Row.Periode, FromWhom(loaded.Case, row.Tugas, asked), row.AcceptedUtc ?? row.OpenedUtc, actor.Jabatan.First(j => j.JabatanId == row.JabatanId).Sebutan,
            row.Tenggat, due.IsLate(row.Tenggat), row.Tenggat == due.Today, asked is null && IsReturned(loaded.Case, row.Tugas), row.State == TugasState.Accepted, row.Dijeda,
            row.Membantu, row.Dijeda || row.Membantu || asked is not null ? null : due.Of(row.Tenggat), asked?.Teks);
    }

    private (string Kind, string Judul) WorkOf(Pelaksanaan pelaksanaan, TugasRow row)
    {
        var tugas = pelaksanaan.TugasKe(row.Tugas);
        var kind = OpenWork.KindsOf(pelaksanaan, tugas)[0].Jenis;
        return (kind, tugas switch
        {
            { Peran: TugasPeran.Pihak, Pihak: { } kode } => pelaksanaan.Sop.LangkahKe(row.Urutan).PihakOf(kode)!.Nama,
            { Peran: TugasPeran.Atasan } => "Nilai bagian yang diisi oleh pemeriksa sendiri",
            _ => kinds.Of(kind).Nama,
        });
    }

    private string? FromWhom(Pelaksanaan pelaksanaan, int tugas, Pertanyaan? asked)
    {
        var before = asked?.Penanya ?? pelaksanaan.Riwayat.Take(tugas)
            .LastOrDefault(c => c.Isi is not (Riwayat.TugasDibuka or Riwayat.CatatanDitambahkan or Riwayat.Ditanyakan or Riwayat.Dijawab))?.Pelaku;
        return before is null ? null : names.Of(before.JabatanId);
    }

    private static bool IsReturned(Pelaksanaan pelaksanaan, int tugas) => pelaksanaan.TugasKe(tugas).Putaran > 1 && pelaksanaan.DraftsFor(tugas).Count > 0;
}
