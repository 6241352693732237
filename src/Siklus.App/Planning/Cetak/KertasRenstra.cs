using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Planning.Cetak;

/// <summary>
/// The tables of a Renstra (Permendagri 86/2017) in the order of its chapters: T-C.23 and T-C.24 look back, T-C.25 and T-C.26 say where to and how, T-C.27 with what, T-C.28 how it is seen.
/// Its chapters are a naskah of their own.
/// </summary>
internal static class KertasRenstra
{
    public static IsiNaskah Build(BahanCetak bahan) => IsiNaskah.Of(
        Kertas.Lebar,
        [
            .. Kertas.Kepala(bahan, "Rencana Strategis"),
            .. TabelPelayanan.Build(bahan),
            Kertas.Judul("Tabel T-C.25 Tujuan dan Sasaran Jangka Menengah"),
            Tujuan(bahan),
            .. TabelArah.Strategi(bahan),
            new Block.PageBreak(),
            Kertas.Judul($"Tabel T-C.27 Rencana Program, Kegiatan, dan Pendanaan{(InThousands(bahan) ? " (Rp dalam ribuan)" : "")}"),
            Pendanaan(bahan),
            .. TabelArah.Iku(bahan),
            Kertas.Kaki(bahan),
        ]);

    private static Block.Table Tujuan(BahanCetak bahan)
    {
        var years = bahan.Dokumen.Tahun;
        var goals = bahan.Dokumen.Kelompok.Where(g => g.Simpul.Jenis is JenisSimpul.Tujuan or JenisSimpul.Sasaran).ToList();
        var ordered = goals.GroupBy(g => Kertas.Above(bahan.Dokumen, g.Simpul, JenisSimpul.Tujuan)?.Kode).SelectMany(g => g).ToList();
        return new([4, 19, 23, 25, 8, .. years.Select(_ => 5)],
        [
            Row([Head("No.", rows: 2), Head("Tujuan", rows: 2), Head("Sasaran", rows: 2), Head("Indikator Tujuan/Sasaran", rows: 2), Head("Satuan", rows: 2), Head("Target Kinerja pada Tahun", columns: years.Count)]),
            HeadRow([.. years.Select(y => $"{y}")]),
            .. ordered.SelectMany((group, i) => group.Janji.Select((janji, row) => Row(
            [
                .. row > 0 ? Array.Empty<TableCell>() :
                [
                    Kertas.Rows(group.Janji.Count, Number(i + 1)),
                    Kertas.Rows(group.Janji.Count, Cell(group.Simpul.Jenis == JenisSimpul.Tujuan ? group.Simpul.Uraian : "")),
                    Kertas.Rows(group.Janji.Count, Cell(group.Simpul.Jenis == JenisSimpul.Sasaran ? group.Simpul.Uraian : "")),
                ],
                Cell(janji.Indikator.Nama), Cell(janji.Indikator.Satuan, Align.Center), .. years.Select(y => Kertas.Nilai(janji.Tampil(y))),
            ]))),
        ], HeaderRows: 2, Dense: true);
    }

    private static Block.Table Pendanaan(BahanCetak bahan)
    {
        var (years, doc) = (bahan.Dokumen.Tahun, bahan.Dokumen);
        var promised = doc.Kelompok.ToDictionary(g => g.Simpul.Kode ?? "", g => g.Janji);
        var nodes = doc.Simpul.Where(s => TataPohon.HasNomenklatur(s.Jenis)).ToList();
        return new([4, 4, 7, 9, 9, 4, .. years.SelectMany(_ => new[] { 4, 5 }), 4, 5, 6, 3],
        [
            Row(
            [
                Head("Tujuan", rows: 3), Head("Sasaran", rows: 3), Head("Kode", rows: 3), Head("Program, Kegiatan, dan Sub Kegiatan", rows: 3), Head("Indikator Kinerja", rows: 3), Head("Data Capaian Awal", rows: 3),
                Head("Target Kinerja dan Kerangka Pendanaan", columns: years.Count * 2 + 2), Head("Unit Penanggung Jawab", rows: 3), Head("Lokasi", rows: 3),
            ]),
            Row([.. years.Select(y => Head($"{y}", columns: 2)), Head("Kondisi Akhir Renstra", columns: 2)]),
            HeadRow([.. Enumerable.Repeat(new[] { "Target", "Rp" }, years.Count + 1).SelectMany(x => x)]),
            .. nodes.SelectMany(node => Lines(bahan, node, promised.GetValueOrDefault(node.Kode ?? "", []))),
            Row(
            [
                new TableCell([Line("Jumlah", bold: true)], ColSpan: 6), .. years.SelectMany(y => new[] { Cell(""), Money(bahan, doc.JumlahPagu(y)) }),
                Cell(""), Money(bahan, years.Sum(doc.JumlahPagu)), Cell(""), Cell(""),
            ]),
        ], HeaderRows: 3, Dense: true);
    }

    private static IEnumerable<TableRow> Lines(BahanCetak bahan, SimpulRencana node, IReadOnlyList<JanjiIndikator> promised)
    {
        var (years, doc, rows) = (bahan.Dokumen.Tahun, bahan.Dokumen, Math.Max(1, promised.Count));
        var total = years.Select(y => doc.PaguOf(node.Kode, y)).OfType<decimal>().ToList();
        for (var i = 0; i < rows; i++)
        {
            var janji = promised.ElementAtOrDefault(i);
            var first = i == 0;
            yield return Row(
            [
                .. first ?
                [
                    Kertas.Rows(rows, Cell(Kertas.Above(bahan.Dokumen, node, JenisSimpul.Tujuan)?.Kode, Align.Center)), Kertas.Rows(rows, Cell(Kertas.Above(bahan.Dokumen, node, JenisSimpul.Sasaran)?.Kode, Align.Center)),
                    Kertas.Rows(rows, Cell(node.Kode)), Kertas.Rows(rows, Cell(node.Uraian, bold: node.Jenis == JenisSimpul.Program)),
                ] : Array.Empty<TableCell>(),
                Cell(janji?.Indikator.Nama), Kertas.Nilai(janji is null ? null : Kertas.Baseline(janji.Indikator)),
                .. years.SelectMany(y => Pair(janji?.Cetak(y), doc.PaguOf(node.Kode, y))),
                .. Pair(janji?.Cetak(years[^1]), total.Count == 0 ? null : total.Sum()),
                Cell(janji?.Indikator.Unit ?? node.Unit), .. first ? [Kertas.Rows(rows, Cell(""))] : Array.Empty<TableCell>(),
            ]);

            IEnumerable<TableCell> Pair(string? target, decimal? rupiah) => [Kertas.Nilai(target), .. first ? [Kertas.Rows(rows, Money(bahan, rupiah))] : Array.Empty<TableCell>()];
        }
    }

    private static TableCell Money(BahanCetak bahan, decimal? value) => Kertas.Rupiah(InThousands(bahan) ? value / 1000 : value);

    private static bool InThousands(BahanCetak bahan) => (bahan.Dokumen.Isi.Pagu ?? []).All(p => p.Rupiah % 1000 == 0);
}
