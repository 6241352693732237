using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.Arsip;

/// <summary>What is typed when a case is put away.</summary>
public sealed class ArsipIsian
{
    /// <summary>Code of the class.</summary>
    public string? Klasifikasi { get; set; }

    /// <summary>What the file holds.</summary>
    public string? Uraian { get; set; }

    /// <summary>Where the paper stands, or null when there is none.</summary>
    public string? Lokasi { get; set; }
}

/// <summary>Arsip: puts all documents of a case away with class and retention ("Pengarsipan Data Kinerja").</summary>
public sealed class ArsipKind(IsianStore drafts, NaskahMaker naskah, ReadArsipIsi read, SiklusDb db, TimeProvider clock) : IsianKind<ArsipIsian>(drafts, naskah)
{
    /// <summary>The class of a report about one quarter, proposed for every case.</summary>
    private const string LaporanTribulan = "LAPORAN_TRIBULAN";

    /// <inheritdoc/>
    public override string Jenis => "arsip";

    /// <inheritdoc/>
    public override string Nama => "Pengarsipan";

    /// <inheritdoc/>
    public override IReadOnlyList<PengaturanKerja> Pengaturan => Understood;

    // Made once: a kind is made for every request.
    private static IReadOnlyList<PengaturanKerja> Understood { get; } =
    [
        new("klasifikasi", "Klasifikasi yang diusulkan", "Jenis berkas yang menentukan klasifikasi arsip yang diusulkan kepada pengarsip.", BentukPengaturan.Pilihan, NameOf(LaporanTribulan))
        {
            Pilihan = [.. DaftarKlasifikasi.Bawaan.Pemetaan.Where(p => p.Jenis != LaporanTribulan).Select(p => new NilaiPengaturan(p.Jenis, NameOf(p.Jenis)))], NilaiBawaan = LaporanTribulan,
        },
    ];

    private static string NameOf(string jenis) =>
        $"{(jenis.Length > 4 ? char.ToUpperInvariant(jenis[0]) + jenis[1..].Replace('_', ' ').ToLowerInvariant() : jenis)} ({DaftarKlasifikasi.Bawaan.For(jenis)?.Kode})";

    /// <summary>The class with this code, or null.</summary>
    public static KlasifikasiArsip? ClassOf(string? kode) => DaftarKlasifikasi.Bawaan.Klasifikasi.FirstOrDefault(k => k.Kode == kode);

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(ArsipIsian isian, WorkContext work)
    {
        if (ClassOf(isian.Klasifikasi) is null) yield return new WorkError("Isian.Klasifikasi", "Pilih klasifikasi arsip.");
        if (string.IsNullOrWhiteSpace(isian.Uraian)) yield return new WorkError("Isian.Uraian", "Tulis uraian isi berkas.");
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<WorkError>> MissingAsync(WorkContext work, CancellationToken cancel)
    {
        var missing = (await base.MissingAsync(work, cancel)).ToList();
        if ((await read.RunAsync(work, cancel)).Count == 0) missing.Add(new WorkError("", "Pelaksanaan ini belum menghasilkan naskah atau berkas, jadi tidak ada yang dapat diarsipkan."));
        return missing;
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<OutputRef>> ProduceAsync(WorkContext work, CancellationToken cancel)
    {
        var outputs = await base.ProduceAsync(work, cancel);
        var isian = (await FindAsync(work, cancel)).Isian;
        var asal = new AsalArsip(work.Loaded.Row.Id, work.Loaded.Row.Perihal, work.Periode, new NaskahId(outputs[0].Id), work.Actor.PegawaiId, work.UtcNow);
        db.Add(new ArsipRow(
            new ArsipId(Ids.New(clock)), work.Instansi.Id, asal, ClassOf(isian.Klasifikasi)!, isian.Uraian!, isian.Lokasi, work.Today, await read.RunAsync(work, cancel)));
        return outputs;
    }

    /// <inheritdoc/>
    protected override Task<ArsipIsian> BlankAsync(WorkContext work, CancellationToken cancel) => Task.FromResult(new ArsipIsian
    {
        Klasifikasi = DaftarKlasifikasi.Bawaan.For(work.Setting("klasifikasi") ?? LaporanTribulan)?.Kode,
        Uraian = work.Loaded.Row.Judul,
    });

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<NewNaskah>> ComposeAsync(ArsipIsian isian, WorkContext work, CancellationToken cancel)
    {
        var kelas = ClassOf(isian.Klasifikasi)!;
        var isi = await read.RunAsync(work, cancel);
        var lembar = LembarArsip.Build(new LembarArsipData(
            work.Instansi.Kop, $"{kelas.Kode} {kelas.Uraian}", isian.Uraian!.Trim(), work.Periode, work.Instansi.Nama, kelas.Aktif, kelas.Inaktif, kelas.NasibAkhir, isian.Lokasi,
            [.. Lines(isi)], work.Today, work.Signer()));
        return [new NewNaskah(
            work.OutputKode, JenisNaskah.LembarArsip, LembarArsip.Kode, LembarArsip.Versi, $"Lembar Arsip: {isian.Uraian!.Trim()}", lembar,
            [.. isi.Select(i => new SumberData(i.Jenis, i.Dokumen, i.Sha256))])];
    }

    private static IEnumerable<BarisArsip> Lines(IReadOnlyList<IsiArsip> isi) =>
        isi.Where(i => i.Kelompok is null).Select(i => new BarisArsip(i.Uraian, i.Nomor, i.Tanggal, i.Jenis == "naskah" ? "1 naskah" : "1 berkas", i.Sha256))
            .Concat(isi.Where(i => i.Kelompok is not null).GroupBy(i => i.Kelompok!).Select(g => new BarisArsip(g.Key, null, g.Max(i => i.Tanggal), $"{g.Count()} berkas")));
}
