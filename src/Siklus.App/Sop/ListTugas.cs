using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>The inbox of a person: the open tasks of every post held today and the questions to it, late first, then the oldest. Read from its own rows: no case is folded.</summary>
public sealed class ListTugas(SiklusDb db, SopLibrary library, KindCatalogue kinds, OfficeNames names, LoadDue loadDue)
{
    /// <summary>All of them.</summary>
    public async Task<IReadOnlyList<TugasItem>> RunAsync(Actor actor, CancellationToken cancel = default)
    {
        var jabatan = actor.Jabatan.Select(j => j.JabatanId).ToList();
        var lines = await (
            from tugas in db.Set<TugasRow>()
            join kasus in db.Set<PelaksanaanRow>() on tugas.PelaksanaanId equals kasus.Id
            where jabatan.Contains(tugas.JabatanId)
            select new { Tugas = tugas, Kasus = kasus }).AsNoTracking().ToListAsync(cancel);
        await names.LoadAsync(cancel);
        var due = await loadDue.RunAsync(cancel);
        var sops = new Dictionary<SopVersiId, SopDefinition>();
        foreach (var id in lines.Select(l => l.Kasus.SopVersiId).Distinct()) sops[id] = await library.FindAsync(id, cancel);
        return [.. lines
            .Where(l => !l.Tugas.Membantu || MayHelp(sops[l.Kasus.SopVersiId], l.Tugas)).GroupBy(l => (l.Tugas.PelaksanaanId, l.Tugas.Tugas)).Select(ofTask => ofTask.MinBy(l => (l.Tugas.Membantu, jabatan.IndexOf(l.Tugas.JabatanId)))!)
            .Select(l => Line(l.Kasus, sops[l.Kasus.SopVersiId], l.Tugas, actor, due))
            .OrderBy(i => i.Membantu).ThenByDescending(i => i.Terlambat).ThenBy(i => i.SejakUtc)];
    }

    // Where each of a group works for itself, only one's own unit helps.
    private bool MayHelp(SopDefinition sop, TugasRow row) =>
        sop.LangkahKe(row.Urutan).Mode != ModeLangkah.MasingMasing || row.PemilikId is not { } owner || names.UnitOf(row.JabatanId) == names.UnitOf(owner);

    private TugasItem Line(PelaksanaanRow kasus, SopDefinition sop, TugasRow row, Actor actor, DueSentence due)
    {
        var langkah = sop.LangkahKe(row.Urutan);
        var (kind, judul) = row.Peran == TugasPeran.Penjawab ? ("pertanyaan", "Jawab pertanyaan") : WorkOf(langkah, row);
        var asked = row.Pertanyaan is not null;
        return new TugasItem(
            row.PelaksanaanId, row.Tugas, kind, judul, langkah.NomorTampil, kasus.Judul, sop.Kode, sop.Identitas.Judul,
            kasus.Periode, row.DariId is { } dari ? names.Of(dari) : null, row.AcceptedUtc ?? row.OpenedUtc, As(actor, row.JabatanId),
            row.Tenggat, !asked && due.IsLate(row.Tenggat), !asked && row.Tenggat == due.Today, row.Dikembalikan, row.State == TugasState.Accepted, row.Dijeda,
            row.Membantu, row.Dijeda || row.Membantu || asked ? null : due.Of(row.Tenggat), row.Pertanyaan);
    }

    private string As(Actor actor, JabatanId post)
    {
        var called = actor.Jabatan.First(j => j.JabatanId == post).Sebutan;
        return names.ReplacedIn(post) is { } absent ? $"{called} atas nama {absent.Nama}" : called;
    }

    private (string Kind, string Judul) WorkOf(Langkah langkah, TugasRow row)
    {
        var kind = OpenWork.KindsOf(langkah, row.Peran, row.Pihak)[0].Jenis;
        return (kind, row switch
        {
            { Peran: TugasPeran.Pihak, Pihak: { } kode } => langkah.PihakOf(kode)!.Nama,
            { Peran: TugasPeran.Atasan } => "Nilai bagian yang diisi oleh pemeriksa sendiri",
            _ => kinds.Of(kind).Nama,
        });
    }
}
