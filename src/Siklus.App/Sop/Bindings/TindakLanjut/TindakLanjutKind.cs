using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Common.Berkas;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.TindakLanjut;

/// <summary>
/// TindakLanjut: the changes that an evaluation asks for. With the setting <c>tahap</c> "catatan" they are noted, each for a post, and the column named by
/// <c>kolom</c> stands for these posts from then on; with "pemenuhan" each post says what it has changed.
/// </summary>
public sealed class TindakLanjutKind(IsianStore drafts, NaskahMaker naskah, SiklusDb db) : IsianKind<TindakLanjutIsian>(drafts, naskah)
{
    private readonly IsianStore drafts = drafts;

    /// <inheritdoc/>
    public override string Jenis => "tindak-lanjut";

    /// <inheritdoc/>
    public override string Nama => "Tindak lanjut";

    /// <inheritdoc/>
    public override IReadOnlyList<PengaturanKerja> Pengaturan => Understood;

    // Made once: a kind is made for every request.
    private static IReadOnlyList<PengaturanKerja> Understood { get; } =
    [
        new("tahap", "Tahap", "Yang dilakukan pada langkah ini.", BentukPengaturan.Pilihan, "Mencatat perubahan yang diminta") { Pilihan = [new("pemenuhan", "Memenuhi perubahan yang diminta")], NilaiBawaan = "catatan" },
        new("kolom", "Kolom yang ditunjuk", "Kolom yang jabatannya ditunjuk oleh catatan itu untuk memenuhinya.", BentukPengaturan.Kolom, "Tidak menunjuk siapa pun"),
    ];

    /// <summary>The step notes the changes; otherwise it fulfils them.</summary>
    public static bool Notes(WorkContext work) => work.Setting("tahap") != "pemenuhan";

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(TindakLanjutIsian isian, WorkContext work)
    {
        for (var i = 0; i < isian.Baris.Count; i++)
            foreach (var error in Notes(work) ? CheckNote(isian.Baris[i], i, work) : CheckFulfilment(isian.Baris[i], i)) yield return error;
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<IkatanKolom>> SettleAsync(WorkContext work, CancellationToken cancel)
    {
        if (!Notes(work) || work.Setting("kolom") is not { } kolom) return [];
        var posts = (await FindAsync(work, cancel)).Isian.Baris.Where(b => !b.IsBlank).Select(b => new JabatanId(b.Jabatan!.Value)).Distinct().ToList();
        return posts.Count == 0 ? [] : [new IkatanKolom(kolom, posts)];
    }

    /// <inheritdoc/>
    protected override async Task<TindakLanjutIsian> BlankAsync(WorkContext work, CancellationToken cancel)
    {
        if (Notes(work)) return new TindakLanjutIsian { Catatan = true, Baris = [new()] };
        var noted = (await drafts.AllAsync<TindakLanjutIsian>(work, Jenis, cancel)).FirstOrDefault(d => d.Catatan)?.Baris ?? [];
        return new TindakLanjutIsian
        {
            Baris = [.. noted.Where(b => !b.IsBlank && b.Jabatan == work.Tugas.Jabatan?.Value).Select(b => new BarisTindak { Uraian = b.Uraian, Jabatan = b.Jabatan, Sampai = b.Sampai })],
        };
    }

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<NewNaskah>> ComposeAsync(TindakLanjutIsian isian, WorkContext work, CancellationToken cancel)
    {
        var rows = isian.Baris.Where(b => !b.IsBlank).ToList();
        var ids = rows.SelectMany(b => b.Berkas).Select(id => new BerkasId(id)).ToList();
        var files = await db.Set<BerkasRow>().AsNoTracking().Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id.Value, cancel);
        if (files.Count != ids.Distinct().Count()) throw new RuleViolationException(BerkasRules.TidakAda);
        IReadOnlyList<KolomDaftar> kolom = Notes(work)
            ? [new("Perubahan yang perlu dilakukan", 50), new("Yang memenuhi", 26), new("Paling lambat", 18)]
            : [new("Perubahan yang diminta", 34), new("Dipenuhi", 12), new("Yang dilakukan, atau alasannya", 32), new("Bukti", 16)];
        var isi = DaftarIsian.Build(new DaftarIsianData(
            work.Instansi.Kop, work.OutputNama, work.Loaded.Row.Perihal, kolom, [.. rows.Select(b => Notes(work) ? NoteCells(b, work) : FulfilmentCells(b, files))], [], work.Today, work.Signer()));
        var judul = Notes(work) ? work.OutputNama : $"{work.OutputNama} ({work.Names.Of(work.Tugas.Jabatan!.Value)})";
        return [new NewNaskah(
            work.OutputKode, JenisNaskah.TindakLanjut, DaftarIsian.Kode, DaftarIsian.Versi, judul, isi, [.. files.Values.Select(f => new SumberData("berkas", f.Id.Value, f.Sha256))])];
    }

    private static IReadOnlyList<string> NoteCells(BarisTindak row, WorkContext work) =>
        [row.Uraian!.Trim(), work.Names.Of(new JabatanId(row.Jabatan!.Value)), row.Sampai is { } due ? Indonesian.Date(due) : "-"];

    private static IReadOnlyList<string> FulfilmentCells(BarisTindak row, Dictionary<Guid, BerkasRow> files) =>
        [row.Uraian!.Trim(), row.Dipenuhi == BarisTindak.Ya ? "Ya" : "Tidak", row.Hasil!.Trim(), row.Berkas.Count == 0 ? "-" : string.Join("; ", row.Berkas.Select(id => files[id].Nama))];

    private static IEnumerable<WorkError> CheckNote(BarisTindak row, int i, WorkContext work)
    {
        if (row.IsBlank) yield break;
        if (string.IsNullOrWhiteSpace(row.Uraian)) yield return new WorkError($"Isian.Baris[{i}].Uraian", $"Tulis perubahan {i + 1}.");
        if (row.Jabatan is null || work.Names.Jabatan.All(j => j.Id.Value != row.Jabatan)) yield return new WorkError($"Isian.Baris[{i}].Jabatan", $"Pilih siapa yang memenuhi perubahan {i + 1}.");
        if (row.Sampai < work.Today) yield return new WorkError($"Isian.Baris[{i}].Sampai", $"Batas waktu perubahan {i + 1} sudah lewat. Pilih hari ini atau sesudahnya.");
    }

    private static IEnumerable<WorkError> CheckFulfilment(BarisTindak row, int i)
    {
        if (row.Dipenuhi is not (BarisTindak.Ya or BarisTindak.Tidak)) yield return new WorkError($"Isian.Baris[{i}].Dipenuhi", $"Pilih apakah perubahan {i + 1} sudah dipenuhi.");
        else if (string.IsNullOrWhiteSpace(row.Hasil))
            yield return new WorkError($"Isian.Baris[{i}].Hasil", row.Dipenuhi == BarisTindak.Ya ? $"Tulis apa yang diubah pada butir {i + 1}." : $"Tulis mengapa perubahan {i + 1} tidak dipenuhi.");
    }
}
