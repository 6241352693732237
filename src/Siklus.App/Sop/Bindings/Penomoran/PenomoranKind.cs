using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Sop.Bindings.Arsip;
using Siklus.App.Sop.Bindings.Konsep;
using Siklus.App.Sop.Bindings.Periksa;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.Penomoran;

/// <summary>What is typed for a surat pengantar.</summary>
public sealed class PenomoranIsian
{
    /// <summary>Code of the class by Permendagri 83/2022, the first part of the number.</summary>
    public string? Klasifikasi { get; set; }

    /// <summary>A number from another book of the office; null for the next one of the register.</summary>
    public string? DariBukuLain { get; set; }

    /// <summary>Date of the letter.</summary>
    public DateOnly? Tanggal { get; set; }

    /// <summary>To whom, one a line.</summary>
    public string? Kepada { get; set; }

    /// <summary>What is sent.</summary>
    public string? Jenis { get; set; }

    /// <summary>How many: "2 (dua) eksemplar".</summary>
    public string? Banyaknya { get; set; }

    /// <summary>Remark, or null.</summary>
    public string? Keterangan { get; set; }
}

/// <summary>Penomoran: the surat pengantar with the next number of the register ("Pembuatan surat pengantar pengiriman sekaligus penomoran", "Mengagenda").</summary>
public sealed class PenomoranKind(IsianStore drafts, NaskahMaker naskah) : IsianKind<PenomoranIsian>(drafts, naskah)
{
    /// <summary>Code of this kind.</summary>
    public const string Kode = "penomoran";

    /// <inheritdoc/>
    public override string Jenis => Kode;

    /// <inheritdoc/>
    public override string Nama => "Surat pengantar dan penomoran";

    /// <inheritdoc/>
    public override IReadOnlyList<PengaturanKerja> Pengaturan => Understood;

    // Made once: a kind is made for every request.
    private static IReadOnlyList<PengaturanKerja> Understood { get; } =
    [
        new("klasifikasi", "Klasifikasi nomor surat", "Kode klasifikasi di awal nomor surat pengantar yang diusulkan.", BentukPengaturan.Pilihan, "Menurut naskah yang disusun dalam SOP ini")
        {
            Pilihan = [.. DaftarKlasifikasi.Bawaan.Klasifikasi.Select(k => new NilaiPengaturan(k.Kode, $"{k.Kode} {k.Uraian}"))],
        },
    ];

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(PenomoranIsian isian, WorkContext work)
    {
        if (ArsipKind.ClassOf(isian.Klasifikasi) is null) yield return new WorkError("Isian.Klasifikasi", "Pilih klasifikasi; kodenya menjadi awal nomor surat.");
        if (isian.DariBukuLain?.Trim().Length > 100) yield return new WorkError("Isian.DariBukuLain", "Nomor paling panjang 100 huruf.");
        if (isian.Tanggal is null) yield return new WorkError("Isian.Tanggal", "Isi tanggal surat.");
        else if (isian.Tanggal > work.Today) yield return new WorkError("Isian.Tanggal", "Tanggal surat tidak boleh sesudah hari ini.");
        else if (isian.Tanggal.Value.Year != work.Today.Year) yield return new WorkError("Isian.Tanggal", $"Nomor diambil dari buku agenda tahun {work.Today.Year}. Isi tanggal dalam tahun itu.");
        if (RekapText.Lines(isian.Kepada).Count == 0) yield return new WorkError("Isian.Kepada", "Tulis kepada siapa surat ini, satu penerima setiap baris.");
        if (string.IsNullOrWhiteSpace(isian.Jenis)) yield return new WorkError("Isian.Jenis", "Tulis apa yang dikirim.");
        if (string.IsNullOrWhiteSpace(isian.Banyaknya)) yield return new WorkError("Isian.Banyaknya", "Tulis banyaknya, misalnya 2 (dua) eksemplar.");
    }

    /// <inheritdoc/>
    protected override Task<PenomoranIsian> BlankAsync(WorkContext work, CancellationToken cancel) => Task.FromResult(new PenomoranIsian
    {
        Klasifikasi = work.Setting("klasifikasi") ?? KlasifikasiOf(work),
        Tanggal = work.Today,
        Kepada = $"Bupati {Bare(work.Instansi.Kabupaten)}",
        Jenis = PeriksaKind.DraftOf(work)?.Judul,
        Banyaknya = "1 (satu) eksemplar",
    });

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<NewNaskah>> ComposeAsync(PenomoranIsian isian, WorkContext work, CancellationToken cancel)
    {
        var camat = work.Names.Jabatan.FirstOrDefault(j => j.Jenis == JenisJabatan.Camat)?.Id;
        var isi = SuratPengantar.Build(new SuratPengantarData(
            work.Instansi.Kop, isian.Tanggal!.Value, RekapText.Lines(isian.Kepada), [new BarisKiriman(isian.Jenis!.Trim(), isian.Banyaknya!.Trim(), isian.Keterangan?.Trim())],
            camat is { } post ? work.SignerOf(post) : work.Signer()));
        var judul = $"Surat Pengantar {isian.Jenis.Trim()}";
        IReadOnlyList<SumberData> sumber = PeriksaKind.DraftOf(work) is { } draft ? [new SumberData("naskah", draft.Id)] : [];
        return Task.FromResult<IReadOnlyList<NewNaskah>>([new NewNaskah(
            work.OutputKode, JenisNaskah.SuratPengantar, SuratPengantar.Kode, SuratPengantar.Versi, judul, isi, sumber,
            new PermintaanNomor(isian.Klasifikasi!, new AlamatSurat(isian.Tanggal.Value, judul, isian.Kepada!.Trim()), isian.DariBukuLain))]);
    }

    private static string? KlasifikasiOf(WorkContext work) => work.Case.Sop.Langkah.SelectMany(l => l.Pekerjaan).Where(p => p.Jenis == "konsep")
        .Select(p => Kerangka.Semua.GetValueOrDefault(p.Pengaturan.GetValueOrDefault("kerangka") ?? "")?.Klasifikasi).LastOrDefault(kode => kode is not null);

    private static string Bare(string kabupaten) => kabupaten.Replace("Kabupaten ", "", StringComparison.OrdinalIgnoreCase);
}
