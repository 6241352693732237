using Siklus.App.Correspondence.Blocks;
using Siklus.App.Correspondence.Templat;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Planning.Cetak;

/// <summary>What the papers of planning documents have in common.</summary>
internal static class Kertas
{
    /// <summary>Lying F4, for wide tables.</summary>
    public static PageSetup Lebar { get; } = new(Paper.F4, Landscape: true, Margin.Narrow);

    /// <summary>Standing F4 with narrow margins, for a decree whose annex is a wide table.</summary>
    public static PageSetup Tegak { get; } = new(Paper.F4, Margin: Margin.Narrow);

    public static IReadOnlyList<Block> Kepala(BahanCetak bahan, string judul) =>
    [
        Write.Kop(bahan.Instansi.Kop),
        Title(bahan.Judul(judul), underline: false),
        Line(bahan.Instansi.Nama.ToUpperInvariant(), bold: true, Align.Center),
        Nomor(bahan),
    ];

    /// <summary>The number with room under it; the room alone where there is none.</summary>
    public static Block.Paragraph Nomor(BahanCetak bahan) => new([Text(bahan.Dokumen.Dokumen.Nomor is { } nomor ? $"Nomor: {nomor}" : "")], Align.Center);

    public static Block.TandaTangan Kaki(BahanCetak bahan) => Sign(bahan.PihakPertama with { Pembuka = bahan.TempatTanggal });

    /// <summary>"90%", "12 Laporan", "BB".</summary>
    public static string Target(JanjiIndikator janji, int tahun, int? tribulan = null) => Ukuran(janji.Indikator, janji.Tampil(tahun, tribulan)) ?? "-";

    /// <summary>A value with the unit of its indikator; a predikat has none.</summary>
    public static string? Ukuran(IndikatorRencana indikator, string? tampil) => indikator switch
    {
        _ when tampil is null => null,
        { Satuan: "%" } => tampil + "%",
        { Satuan: null } or { Rumus.Jenis: "predikat" } => tampil,
        _ => $"{tampil} {indikator.Satuan}",
    };

    /// <summary>What was accepted of a year as people read it: a predikat by its name, a number with at most two decimals. A year that is not whole says up to when it is known.</summary>
    public static string? Realisasi(IndikatorRencana indikator, RealisasiTahunan? realisasi, bool satuan = false)
    {
        if (realisasi is null) return null;
        string? text = NilaiRencana.Read(indikator.Rumus) is Rumus.Predikat peta && peta.Peta.FirstOrDefault(p => p.Nilai == realisasi.Nilai) is { } sebutan
            ? sebutan.Predikat : Angka.Format(Angka.Round(realisasi.Nilai, 2));
        if (satuan) text = Ukuran(indikator, text);
        return realisasi.Setahun ? text : $"{text} s.d. TW\u00A0{new Tribulan(realisasi.Tribulan).Romawi}";
    }

    /// <summary>The title of one table among several; it stays with its table where a page ends.</summary>
    public static Block.Heading Judul(string teks) => new(2, teks);

    /// <summary>The node itself or the nearest one above it of that kind, along the first parents.</summary>
    public static SimpulRencana? Above(DokumenTerbaca dokumen, SimpulRencana? node, JenisSimpul jenis)
    {
        for (var steps = 0; node is not null && steps < 20; steps++)
        {
            if (node.Jenis == jenis) return node;
            node = node.Induk is [var above, ..] ? dokumen.Rencana.Simpul.FirstOrDefault(s => s.Kode == above) : null;
        }
        return null;
    }

    public static TableCell Nilai(string? text) => Cell(text ?? "-", Align.Center);

    public static TableCell Rupiah(decimal? value, bool bold = false) => value is { } known ? Cell(Angka.Format(known), Align.Right, bold) : Cell("-", Align.Center);

    public static TableCell Rows(int rows, TableCell cell) => cell with { RowSpan = rows };

    public static string Baseline(IndikatorRencana indikator) => NilaiRencana.Read(indikator.Baseline)?.Tampil is { } text ? text + (indikator.Satuan == "%" ? "%" : "") : "-";

    /// <summary>Name of a node with the code of the nomenklatur, where it has one.</summary>
    public static string Nama(SimpulRencana simpul) => TataPohon.HasNomenklatur(simpul.Jenis) ? $"{simpul.Kode} {simpul.Uraian}" : simpul.Uraian ?? "";

    /// <summary>Sources of funds of a node: "APBD", or several.</summary>
    public static string Sumber(DokumenTerbaca dokumen, string? kode) =>
        string.Join(", ", (dokumen.Isi.Pagu ?? []).Where(p => p.Simpul == kode || (p.Simpul ?? "").StartsWith(kode + ".", StringComparison.Ordinal)).Select(p => p.SumberDana).OfType<string>().Distinct());
}
