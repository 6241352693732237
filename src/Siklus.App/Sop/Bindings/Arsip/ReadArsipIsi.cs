using Microsoft.EntityFrameworkCore;
using Siklus.App.Common.Berkas;
using Siklus.App.Correspondence;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Sop.Bindings.Arsip;

/// <summary>Lists everything of a case that goes into the archive: its valid documents, the files that these list, and the bukti of its period.</summary>
public sealed class ReadArsipIsi(SiklusDb db)
{
    /// <summary>The contents in the order of the case, bukti last.</summary>
    public async Task<IReadOnlyList<IsiArsip>> RunAsync(WorkContext work, CancellationToken cancel = default)
    {
        var outputs = work.Case.Outputs.Where(o => !o.Digantikan).ToList();
        var naskahIds = outputs.Where(o => o.Ref.Jenis == "naskah").Select(o => new NaskahId(o.Ref.Id)).ToList();
        var naskah = await db.Set<Naskah>().AsNoTracking().Where(n => naskahIds.Contains(n.Id)).ToDictionaryAsync(n => n.Id, cancel);
        var isi = new List<IsiArsip>();
        var berkas = new List<(BerkasId Id, string? Judul, string? Kelompok)>();
        foreach (var output in outputs)
        {
            if (output.Ref.Jenis == "naskah" && naskah.GetValueOrDefault(new NaskahId(output.Ref.Id)) is { } one)
            {
                isi.Add(new(isi.Count + 1, "naskah", one.Id.Value, one.Judul, one.Nomor?.Nomor, one.Nomor?.Tanggal ?? work.Clock.DateOf(output.WaktuUtc), one.Sha256));
                berkas.AddRange(one.Sumber.Where(s => s.Jenis == "berkas").Select(s => (new BerkasId(s.Id), (string?)null, (string?)$"Lampiran {one.Judul}")));
            }
            else if (output.Ref.Jenis == "berkas")
            {
                berkas.Add((new BerkasId(output.Ref.Id), output.Ref.Judul, null));
            }
        }
        berkas.AddRange(await BuktiAsync(work, cancel));
        return await WithFilesAsync(isi, berkas, work, cancel);
    }

    private async Task<IEnumerable<(BerkasId Id, string? Judul, string? Kelompok)>> BuktiAsync(WorkContext work, CancellationToken cancel)
    {
        if (work.Periode.Tribulan is not { } tribulan) return [];
        var tahun = work.Periode.Tahun;
        var unit = await db.Set<Unit>().AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Nama, cancel);
        var rows = await db.Set<Realisasi>().AsNoTracking().AsSplitQuery().Where(r => r.Tahun == tahun && r.TribulanNomor == tribulan.Nomor).ToListAsync(cancel);
        return rows.Where(r => !RealisasiMoves.IsEditable(r.State)).OrderBy(r => unit.GetValueOrDefault(r.UnitId), StringComparer.Ordinal)
            .SelectMany(r => r.Bukti.Select(b => (b.BerkasId, (string?)b.Judul, (string?)$"Bukti dukung {unit.GetValueOrDefault(r.UnitId)}")));
    }

    private async Task<IReadOnlyList<IsiArsip>> WithFilesAsync(
        List<IsiArsip> isi, List<(BerkasId Id, string? Judul, string? Kelompok)> berkas, WorkContext work, CancellationToken cancel)
    {
        var ids = berkas.Select(b => b.Id).Distinct().ToList();
        var rows = await db.Set<BerkasRow>().AsNoTracking().Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id, cancel);
        // A file stands once, where it is met first.
        foreach (var (id, judul, kelompok) in berkas.DistinctBy(b => b.Id))
            if (rows.GetValueOrDefault(id) is { } row)
                isi.Add(new(isi.Count + 1, "berkas", id.Value, judul ?? row.Nama, null, work.Clock.DateOf(row.DiunggahPada), row.Sha256, kelompok));
        return isi;
    }
}
