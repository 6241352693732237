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
    public static string Target(JanjiIndikator janji, int tahun, int? tribulan = null) => janji.Cetak(tahun, tribulan) switch
    {
        null => "-",
        var text when janji.Indikator.Satuan is null or "%" || janji.Indikator.Rumus?.Jenis == "predikat" => text,
        var text => $"{text} {janji.Indikator.Satuan}",
    };

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
