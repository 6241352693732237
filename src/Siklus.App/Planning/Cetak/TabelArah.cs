using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Planning.Cetak;

/// <summary>
/// Where a Renstra goes and how that is seen (Permendagri 86/2017, chapters V and VII): T-C.26 and T-C.28. Strategi and arah kebijakan are no nodes of the tree, so their cells are empty, to be
/// filled by hand. T-C.28 asks for indikator that refer to the RPJMD; here these are the Indikator Kinerja Utama (inferred), and their kondisi akhir is the target of the last year.
/// </summary>
internal static class TabelArah
{
    public static IEnumerable<Block> Strategi(BahanCetak bahan)
    {
        var doc = bahan.Dokumen;
        var sasaran = doc.Simpul.Where(s => s.Jenis == JenisSimpul.Sasaran).ToLookup(s => Kertas.Above(doc, s, JenisSimpul.Tujuan)?.Kode);
        var tujuan = doc.Simpul.Where(s => s.Jenis == JenisSimpul.Tujuan).ToList();
        var lines = tujuan.Select((t, i) => (Misi: Kertas.Above(doc, t, JenisSimpul.Misi), Rows: Lines(i + 1, t, [.. sasaran[t.Kode]])))
            .Append((Misi: null, Rows: Lines(tujuan.Count + 1, null, [.. sasaran[null]])));
        return
        [
            Kertas.Judul("Tabel T-C.26 Tujuan, Sasaran, Strategi, dan Arah Kebijakan"),
            new Block.Table([4, 24, 26, 23, 23],
            [
                HeadRow("No.", "Tujuan", "Sasaran", "Strategi", "Arah Kebijakan"),
                .. doc.Simpul.Where(s => s.Jenis == JenisSimpul.Visi).Select(v => Heading("Visi", v)),
                .. lines.GroupBy(l => l.Misi?.Kode).SelectMany(group => group.First().Misi is { } misi ? group.SelectMany(l => l.Rows).Prepend(Heading("Misi", misi)) : group.SelectMany(l => l.Rows)),
            ], HeaderRows: 1, Dense: true),
        ];
    }

    public static IEnumerable<Block> Iku(BahanCetak bahan)
    {
        var (doc, years) = (bahan.Dokumen, bahan.Dokumen.Tahun);
        var iku = doc.Kelompok.SelectMany(g => g.Janji).Where(j => j.Indikator.Iku).ToList();
        var awal = iku.Select(j => j.Indikator.TahunBaseline).OfType<int>().Distinct().ToList();
        return
        [
            Kertas.Judul("Tabel T-C.28 Indikator Kinerja yang Mengacu pada Tujuan dan Sasaran RPJMD"),
            new Block.Table([4, 34, 8, 8, .. years.Select(_ => 6), 8, 14],
            [
                Row(
                    Head("No.", rows: 2), Head("Indikator Kinerja", rows: 2), Head("Satuan", rows: 2), Head(awal is [var year] ? $"Kondisi Awal ({year})" : "Kondisi Awal", rows: 2),
                    Head("Target Capaian pada Tahun", columns: years.Count), Head($"Kondisi Akhir ({years[^1]})", rows: 2), Head("Unit Penanggung Jawab", rows: 2)),
                HeadRow([.. years.Select(y => $"{y}")]),
                .. iku.Select((janji, i) => Row(
                [
                    Number(i + 1), Cell(janji.Indikator.Nama), Cell(janji.Indikator.Satuan, Align.Center), Kertas.Nilai(Kertas.Baseline(janji.Indikator)),
                    .. years.Select(y => Kertas.Nilai(janji.Cetak(y))), Kertas.Nilai(janji.Cetak(years[^1])), Cell(janji.Indikator.Unit),
                ])),
                .. iku.Count > 0 ? Array.Empty<TableRow>() : [Row(Span(years.Count + 6, Line("Belum ada indikator yang ditandai sebagai Indikator Kinerja Utama.")))],
            ], HeaderRows: 2, Dense: true),
        ];
    }

    private static IEnumerable<TableRow> Lines(int nomor, SimpulRencana? tujuan, IReadOnlyList<SimpulRencana> sasaran)
    {
        var rows = tujuan is null ? sasaran.Count : Math.Max(1, sasaran.Count);
        for (var i = 0; i < rows; i++)
        {
            yield return Row(
                [.. i > 0 ? Array.Empty<TableCell>() : [Kertas.Rows(rows, Number(nomor)), Kertas.Rows(rows, Cell(tujuan?.Uraian))], Cell(sasaran.ElementAtOrDefault(i)?.Uraian), Cell(""), Cell("")]);
        }
    }

    private static TableRow Heading(string kata, SimpulRencana simpul) => Row(Span(5, Line($"{kata}: {simpul.Uraian}", bold: true)));
}
