using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Measurement;
using Siklus.App.Planning;
using Siklus.App.Planning.Cetak;
using Siklus.App.Sop.Bindings.Lapor;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.App.Sop.Bindings.Rencana;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Sop.Bindings.Konsep;

/// <summary>
/// Konsep: a document written by the chapters of its outline ("Menyusun konsep Renstra", "Pengetikan konsep", "Membuat draft Lakip"). A later step of the same
/// outline goes on with the text of the one before. SOP settings: <c>kerangka</c> names the outline; <c>belumLengkap</c> "ya" lets empty parts pass, for a first
/// sketch. A Renstra, Renja or RKT ends with the tables of the planning document of its year.
/// </summary>
public sealed class KonsepKind(
    IsianStore drafts, NaskahMaker naskah, ReadCaseRekap read, FindDokumenRencana findRencana, ReadDokumen readRencana, PrintDokumen printRencana, ReadRealisasiTercatat realisasi, Sentences sentences) : IsianKind<KonsepIsian>(drafts, naskah)
{
    private const string Kosong = "(belum diisi)";
    private const int TahunRenstra = 5;
    private const int MostColumns = 12;

    private readonly IsianStore drafts = drafts;

    /// <inheritdoc/>
    public override string Jenis => "konsep";

    /// <inheritdoc/>
    public override string Nama => "Susun naskah";

    /// <inheritdoc/>
    public override IReadOnlyList<PengaturanKerja> Pengaturan => Understood;

    // Made once: a kind is made for every request.
    private static IReadOnlyList<PengaturanKerja> Understood { get; } =
    [
        new("kerangka", "Kerangka naskah", "Susunan bab naskah yang ditulis.", BentukPengaturan.Pilihan, Kerangka.Semua["umum"].Nama)
        {
            Pilihan = [.. Kerangka.Semua.Values.Where(k => k.Kode != "umum").OrderBy(k => k.Nama, StringComparer.Ordinal).Select(k => new NilaiPengaturan(k.Kode, k.Nama))], NilaiBawaan = "umum",
        },
        PengaturanKerja.YaAtau("belumLengkap", "Boleh belum lengkap", "Naskah ini baru rancangan awal: bagian yang kosong tidak menghalangi langkah selesai.", "Tidak: semua bagian harus berisi"),
    ];

    /// <summary>The outline that the step asks for; a plain one when the SOP names none that is known.</summary>
    public static Kerangka KerangkaOf(WorkContext work) => Kerangka.Semua.GetValueOrDefault(work.Setting("kerangka") ?? "") ?? Kerangka.Semua["umum"];

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(KonsepIsian isian, WorkContext work)
    {
        if (string.IsNullOrWhiteSpace(isian.Judul)) yield return new WorkError("Isian.Judul", "Isi judul naskah.");
        if (string.IsNullOrWhiteSpace(isian.Masa)) yield return new WorkError("Isian.Masa", "Isi tahun atau masa yang dicakup.");
        var parts = KerangkaOf(work).Berisi.ToList();
        if (work.Setting("belumLengkap") != "ya")
        {
            foreach (var part in parts.Where(p => TextOf(isian, p).Count == 0))
                yield return new WorkError($"Isian.Isi[{part.Nomor}]", $"Tulis isi “{part.Kepala}”. Bila memang tidak ada, tulis Nihil.");
        }
        else if (parts.TrueForAll(p => TextOf(isian, p).Count == 0))
        {
            yield return new WorkError($"Isian.Isi[{parts[0].Nomor}]", "Tulis paling sedikit satu bagian.");
        }
        for (var i = 0; i < isian.Tambahan.Count; i++)
            if (!isian.Tambahan[i].IsBlank && string.IsNullOrWhiteSpace(isian.Tambahan[i].Judul))
                yield return new WorkError($"Isian.Tambahan[{i}].Judul", $"Tulis judul bagian tambahan {i + 1}.");
    }

    /// <inheritdoc/>
    protected override async Task<KonsepIsian> BlankAsync(WorkContext work, CancellationToken cancel)
    {
        var kerangka = KerangkaOf(work);
        if ((await drafts.AllAsync<KonsepIsian>(work, Jenis, cancel)).FirstOrDefault(d => d.Kerangka == kerangka.Kode) is { } former) return former;
        return new KonsepIsian
        {
            Kerangka = kerangka.Kode,
            Judul = kerangka.Judul.Length == 0 ? work.OutputNama : kerangka.Jenis == JenisNaskah.Konsep ? kerangka.Judul : $"{kerangka.Judul} {work.Instansi.Nama}",
            Masa = kerangka.Jenis == JenisNaskah.Renstra ? $"Tahun {work.Periode.Tahun}–{work.Periode.Tahun + TahunRenstra - 1}" : work.Periode.ToString(),
            Isi = await KnownAsync(kerangka, work, cancel),
        };
    }

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<NewNaskah>> ComposeAsync(KonsepIsian isian, WorkContext work, CancellationToken cancel)
    {
        var kerangka = KerangkaOf(work);
        var isi = NaskahBab.Build(new NaskahBabData(work.Instansi.Kop, isian.Judul!.Trim(), isian.Masa!.Trim(),
        [
            .. kerangka.Bagian.SelectMany(b => b.Bagian is { Count: > 0 } sections
                ? sections.Select(s => new BabCetak(2, s.Kepala, Printed(isian, s))).Prepend(new BabCetak(1, b.Kepala, []))
                : [new BabCetak(1, kerangka.Kode == "umum" ? "" : b.Kepala, Printed(isian, b))]),
            .. isian.Tambahan.Where(t => !t.IsBlank).Select(t => new BabCetak(1, t.Judul!.Trim().ToUpperInvariant(), RekapText.Lines(t.Isi))),
        ]));
        var nama = kerangka.Jenis == JenisNaskah.Konsep ? isian.Judul.Trim() : $"Konsep {kerangka.Nama} {isian.Masa.Trim()}";
        if (await findRencana.RunAsync(kerangka.Jenis, work.Periode.Tahun, cancel) is not { } rencana) return [new NewNaskah(work.OutputKode, kerangka.Jenis, NaskahBab.Kode, NaskahBab.Versi, nama, isi)];
        var tables = await TablesAsync(rencana, cancel);
        return [new NewNaskah(
            work.OutputKode, kerangka.Jenis, NaskahBab.Kode, NaskahBab.Versi, nama, isi with { Blocks = [.. isi.Blocks, .. tables] }, [new SumberData(FindDokumenRencana.Sumber, rencana.Id.Value, $"{rencana.Versi}")])];
    }

    /// <summary>The tables of the planning document that are not wider than a letter.</summary>
    private async Task<IReadOnlyList<Block>> TablesAsync(DokumenRencana rencana, CancellationToken cancel)
    {
        if (await readRencana.RunAsync(rencana.Id, cancel) is not { } read) return [];
        var blocks = (await printRencana.RunAsync(read, await realisasi.RunAsync(cancel), cancel)).Blocks;
        var tables = blocks.Select((block, i) => (Table: block as Block.Table, Judul: i > 0 ? blocks[i - 1] as Block.Heading : null)).Where(x => x.Table is { } table && table.Columns.Count <= MostColumns).ToList();
        return tables.Count == 0 ? [] :
        [
            new Block.PageBreak(), new Block.Heading(1, $"LAMPIRAN TABEL {rencana.Nama.ToUpperInvariant()}"),
            .. tables.SelectMany(x => x.Judul is { Level: > 0 } judul ? [judul, x.Table! with { Dense = true }] : new Block[] { x.Table! with { Dense = true } }),
        ];
    }

    // Figures that the office has already begin the text of the parts that are about them.
    private async Task<Dictionary<string, string?>> KnownAsync(Kerangka kerangka, WorkContext work, CancellationToken cancel)
    {
        var wanted = kerangka.Berisi.Where(b => b.Data is not null).ToList();
        if (wanted.Count == 0) return [];
        var rekap = await read.RunAsync(work, cancel);
        if (rekap.Kinerja.Baris.All(b => b.Terukur.Capaian.Nilai is null)) return [];
        return wanted.ToDictionary(b => b.Nomor, b => (string?)string.Join('\n', b.Data == "ringkasan-capaian"
            ? LaporText.Ringkasan(rekap, work, sentences)
            : rekap.Kinerja.Sasaran.Select(s => $"{s.Terukur.Kode} {s.Terukur.Uraian}: {LaporText.Sasaran(s, rekap.Kinerja, sentences)}")));
    }

    private static IReadOnlyList<string> TextOf(KonsepIsian isian, BagianKerangka part) => RekapText.Lines(isian.Isi.GetValueOrDefault(part.Nomor));

    private static IReadOnlyList<string> Printed(KonsepIsian isian, BagianKerangka part) => TextOf(isian, part) is { Count: > 0 } text ? text : [Kosong];
}
