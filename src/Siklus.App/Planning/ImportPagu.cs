using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Planning.Files;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>What of an export of budgets is taken in.</summary>
/// <param name="Tahun">Budget year.</param>
/// <param name="Pagu">Budgets, into the DPA that is being drawn up.</param>
/// <param name="Tribulan">The quarter until whose end the file's realisasi was spent; null to leave it aside.</param>
public sealed record PilihanPagu(int Tahun, bool Pagu, int? Tribulan);

/// <summary>What would happen if an export of budgets were taken in.</summary>
/// <param name="Errors">What keeps it out; then nothing is taken in.</param>
/// <param name="Changes">What is new and what differs.</param>
/// <param name="Catatan">What is odd and does not keep it out.</param>
/// <param name="Tetap">How many amounts stand so already.</param>
public sealed record PaguPreview(IReadOnlyList<RencanaError> Errors, IReadOnlyList<RencanaChange> Changes, IReadOnlyList<RencanaError> Catatan, int Tetap);

/// <summary>
/// Takes budgets and what was spent of them in from the exports that offices have: all of it or nothing. What the file does not name stays as it is; taken in twice it changes nothing.
/// </summary>
public sealed class ImportPagu(SiklusDb db, BeginDokumen begin, TimeProvider clock)
{
    /// <summary>Which columns of a file with these headings held what when the office last took one in; null when it never did.</summary>
    public async Task<PemetaanKolom?> RememberedAsync(IEnumerable<KolomTerlihat> kolom, CancellationToken cancel = default)
    {
        var judul = PemetaanPaguRow.JudulOf(kolom);
        return (await db.Set<PemetaanPaguRow>().AsNoTracking().FirstOrDefaultAsync(p => p.Judul == judul, cancel))?.Kolom;
    }

    /// <summary>Looks at what would change.</summary>
    public async Task<PaguPreview> LookAsync(IReadOnlyList<BarisPagu> rows, PilihanPagu pilihan, CancellationToken cancel = default) => (await StageAsync(rows, pilihan, apply: false, cancel)).Preview;

    /// <summary>Takes it in, unless something is wrong, and remembers the columns.</summary>
    /// <returns>What happened, and the DPA that the budgets went to.</returns>
    /// <exception cref="DbUpdateException">Somebody else changed the same rows at the same moment.</exception>
    public async Task<(PaguPreview Preview, DokumenRencanaId? Dokumen)> RunAsync(PaguTerbaca file, PilihanPagu pilihan, CancellationToken cancel = default)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var (preview, dokumen) = await StageAsync(file.Baris, pilihan, apply: true, cancel);
        if (preview.Errors.Count > 0) return (preview, null);
        await RememberAsync(file, cancel);
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        return (preview, dokumen);
    }

    private async Task<(PaguPreview Preview, DokumenRencanaId? Dokumen)> StageAsync(IReadOnlyList<BarisPagu> rows, PilihanPagu pilihan, bool apply, CancellationToken cancel)
    {
        var (errors, changes, notes) = (new List<RencanaError>(), new List<RencanaChange>(), new List<RencanaError>());
        PaguPreview Told(int same = 0) => new(errors, changes, notes, same);
        if (await db.Set<PohonKinerja>().AsNoTracking().Where(p => p.Mulai <= pilihan.Tahun && pilihan.Tahun <= p.Akhir).OrderBy(p => p.Mulai).FirstOrDefaultAsync(cancel) is not { } pohon)
        {
            errors.Add(new("Tahun", $"Belum ada pohon kinerja yang memuat tahun {pilihan.Tahun}. Masukkan Renstra lebih dahulu."));
            return (Told(), null);
        }
        var simpul = (await db.Set<SimpulKinerja>().Where(s => s.PohonId == pohon.Id && s.Jenis == JenisSimpul.SubKegiatan).ToListAsync(cancel)).ToDictionary(s => Plain(s.Kode), StringComparer.Ordinal);
        var found = new List<(SimpulKinerja Simpul, BarisPagu Baris)>();
        foreach (var group in rows.Where(r => r.Diambil).GroupBy(r => Plain(r.Kode!), StringComparer.Ordinal))
        {
            if (simpul.TryGetValue(group.Key, out var node)) found.Add((node, Joined([.. group])));
            else errors.Add(new($"Baris {group.First().Baris}", Unknown(group.First(), simpul.Values, pohon)));
        }
        if (!pilihan.Pagu && pilihan.Tribulan is null) errors.Add(new("Yang dimasukkan", "Pilih pagu, realisasi, atau keduanya."));
        if (pilihan.Pagu && found.Count > 0 && found.TrueForAll(f => f.Baris.Pagu is null)) errors.Add(new("Pagu", "Tidak satu baris pun berisi pagu. Periksa pilihan kolomnya, atau masukkan realisasinya saja."));
        var dokumen = pilihan.Pagu ? await OpenDpaAsync(pilihan.Tahun, errors, apply, cancel) : null;
        if (errors.Count > 0) return (Told(), null);
        var same = pilihan.Pagu ? await StagePaguAsync(found, pilihan.Tahun, dokumen, apply, changes, cancel) : 0;
        if (pilihan.Tribulan is { } tribulan) same += await StageRealisasiAsync(found, pilihan.Tahun, new Tribulan(tribulan), apply, changes, notes, cancel);
        return (Told(same), dokumen?.Id);
    }

    /// <summary>The DPA of the year that is being drawn up; begun when there is none. A signed one is changed by its Perubahan.</summary>
    private async Task<DokumenRencana?> OpenDpaAsync(int tahun, List<RencanaError> errors, bool apply, CancellationToken cancel)
    {
        var versions = await db.Set<DokumenRencana>().Where(d => d.Jenis == JenisDokumen.Dpa && d.Tahun == tahun && (d.Status == StatusDokumen.Disusun || d.Status == StatusDokumen.Ditetapkan)).ToListAsync(cancel);
        if (versions.Find(d => d.IsOpen) is { } open) return open;
        if (versions.Find(d => !d.IsOpen) is { } signed)
            errors.Add(new(signed.Nama, $"{signed.Nama} sudah ditetapkan, jadi pagunya tidak berubah lagi. Mulai perubahannya lebih dahulu, lalu masukkan berkas ini ke situ."));
        if (errors.Count > 0 || !apply) return null;
        var id = await begin.RunAsync(new DokumenBaru(JenisDokumen.Dpa, tahun), cancel);
        return await db.Set<DokumenRencana>().SingleAsync(d => d.Id == id, cancel);
    }

    private async Task<int> StagePaguAsync(List<(SimpulKinerja Simpul, BarisPagu Baris)> found, int tahun, DokumenRencana? dokumen, bool apply, List<RencanaChange> changes, CancellationToken cancel)
    {
        var id = dokumen?.Id;
        var stored = await db.Set<Pagu>().Where(p => p.DokumenId == id && p.Tahun == tahun).ToDictionaryAsync(p => p.SimpulId, cancel);
        var same = 0;
        foreach (var (node, row) in found.Where(f => f.Baris.Pagu is not null))
        {
            var old = stored.GetValueOrDefault(node.Id);
            var source = string.IsNullOrWhiteSpace(row.SumberDana) ? old?.SumberDana ?? SavePagu.SumberBiasa : row.SumberDana.Trim();
            if (old?.Rupiah == row.Pagu && old?.SumberDana == source)
            {
                same++;
                continue;
            }
            changes.Add(new($"Pagu {node.Kode} {node.Uraian}", old is null ? null : Money(old.Rupiah, old.SumberDana), Money(row.Pagu!.Value, source)));
            if (!apply) continue;
            if (old is not null) old.Change(dokumen!, row.Pagu.Value, source);
            else db.Add(new Pagu(new PaguId(Ids.New(clock)), node, dokumen!, tahun, row.Pagu.Value, source));
        }
        if (apply && changes.Count > 0) dokumen!.NoteChange();
        return same;
    }

    private async Task<int> StageRealisasiAsync(
        List<(SimpulKinerja Simpul, BarisPagu Baris)> found, int tahun, Tribulan tribulan, bool apply, List<RencanaChange> changes, List<RencanaError> notes, CancellationToken cancel)
    {
        var year = await db.Set<RealisasiAnggaran>().Where(r => r.Tahun == tahun).ToListAsync(cancel);
        var same = 0;
        foreach (var (node, row) in found.Where(f => f.Baris.Realisasi is not null))
        {
            var (spent, old) = (row.Realisasi!.Value, year.Find(r => r.SimpulId == node.Id && r.Tribulan == tribulan.Nomor));
            if (row.Pagu is { } pagu && spent > pagu) notes.Add(new($"Baris {row.Baris}", $"Realisasi {node.Kode} Rp{Angka.Format(spent)} melebihi pagunya, Rp{Angka.Format(pagu)}."));
            if (year.Where(r => r.SimpulId == node.Id && r.Tribulan < tribulan.Nomor).MaxBy(r => r.Tribulan) is { } before && before.Rupiah > spent)
                notes.Add(new($"Baris {row.Baris}", $"Realisasi {node.Kode} Rp{Angka.Format(spent)} lebih kecil daripada sampai dengan {new Tribulan(before.Tribulan)}, Rp{Angka.Format(before.Rupiah)}. Angka di sini dihitung sejak awal tahun."));
            if (old?.Rupiah == spent)
            {
                same++;
                continue;
            }
            changes.Add(new($"Realisasi {node.Kode} {node.Uraian}", old is null ? null : Money(old.Rupiah, ""), Money(spent, "")));
            if (!apply) continue;
            if (old is not null) old.Change(spent);
            else db.Add(new RealisasiAnggaran(new RealisasiAnggaranId(Ids.New(clock)), node, tahun, tribulan, spent));
        }
        return same;
    }

    private async Task RememberAsync(PaguTerbaca file, CancellationToken cancel)
    {
        var judul = PemetaanPaguRow.JudulOf(file.Kolom);
        if (await db.Set<PemetaanPaguRow>().FirstOrDefaultAsync(p => p.Judul == judul, cancel) is { } known) known.Kolom = file.Pemetaan!;
        else db.Add(new PemetaanPaguRow { InstansiId = db.CurrentInstansi, Judul = judul, Kolom = file.Pemetaan! });
    }

    /// <summary>A sub kegiatan that stands on several rows, one for each source of funds.</summary>
    private static BarisPagu Joined(IReadOnlyList<BarisPagu> rows) => rows is [var only] ? only : rows[0] with
    {
        Pagu = rows.Any(r => r.Pagu is not null) ? rows.Sum(r => r.Pagu ?? 0) : null,
        Realisasi = rows.Any(r => r.Realisasi is not null) ? rows.Sum(r => r.Realisasi ?? 0) : null,
        SumberDana = string.Join(", ", rows.Select(r => r.SumberDana).OfType<string>().Distinct()),
    };

    private static string Unknown(BarisPagu row, IEnumerable<SimpulKinerja> known, PohonKinerja pohon)
    {
        if (row.Tingkat != TingkatPagu.SubKegiatan) return $"{row.Kode} {row.Uraian} tanpa sub kegiatan di bawahnya. Pagu dan realisasi dicatat pada sub kegiatan; pakai unduhan yang memuat sub kegiatannya.";
        return known.FirstOrDefault(s => string.Equals(s.Uraian, row.Uraian?.Trim(), StringComparison.OrdinalIgnoreCase)) is { } twin
            ? $"Kode {row.Kode} tidak ada dalam pohon kinerja; sub kegiatan bernama sama tercatat dengan kode {twin.Kode}. Samakan kodenya."
            : $"Sub kegiatan {row.Kode} {row.Uraian} tidak ada dalam pohon kinerja {pohon.Mulai}–{pohon.Akhir}. Ambil dari nomenklatur lebih dahulu, atau hapus barisnya.";
    }

    private static string Plain(string kode) => KodeNomenklatur.Read(kode) is HasilKode.Terbaca read ? read.Kode.EmpatAngka.Teks : kode;

    private static string Money(decimal rupiah, string sumber) => $"Rp{Angka.Format(rupiah)} {sumber}".Trim();
}
