using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Planning.Cetak;

/// <summary>
/// The table of a Renja (with money; until 2026 by Permendagri 86/2017, then <see cref="TabelRenja"/>) or of a Rencana Kinerja Tahunan (without). Their chapters are a naskah of their own.
/// </summary>
internal static class KertasRenja
{
    public static IsiNaskah Build(BahanCetak bahan)
    {
        if (bahan.Renja is { } sekitar) return IsiNaskah.Of(Kertas.Lebar, [.. Kertas.Kepala(bahan, "Rencana Kerja"), .. TabelRenja.Build(bahan, sekitar), Kertas.Kaki(bahan)]);
        var money = bahan.Dokumen.Isi.Pagu is { Count: > 0 };
        return money
            ? IsiNaskah.Of(Kertas.Lebar, [.. Kertas.Kepala(bahan, DokumenRencana.NamaLengkap(bahan.Dokumen.Dokumen.Jenis)), Renja(bahan), Kertas.Kaki(bahan)])
            : IsiNaskah.Of(PageSetup.Letter, [.. Kertas.Kepala(bahan, DokumenRencana.NamaLengkap(bahan.Dokumen.Dokumen.Jenis)), Rkt(bahan), Kertas.Kaki(bahan)]);
    }

    private static Block.Table Rkt(BahanCetak bahan) => new([6, 37, 39, 18],
    [
        HeadRow("No.", "Sasaran Strategis", "Indikator Kinerja", "Target"),
        .. bahan.Dokumen.Kelompok.SelectMany((group, i) => group.Janji.Select((janji, row) => Row(
        [
            .. row == 0 ? [Kertas.Rows(group.Janji.Count, Number(i + 1)), Kertas.Rows(group.Janji.Count, Cell(group.Simpul.Uraian))] : Array.Empty<TableCell>(),
            Cell(janji.Indikator.Nama), Kertas.Nilai(Kertas.Target(janji, bahan.Dokumen.Tahun[0])),
        ]))),
    ], HeaderRows: 1);

    private static Block.Table Renja(BahanCetak bahan)
    {
        var (doc, year) = (bahan.Dokumen, bahan.Dokumen.Tahun[0]);
        var promised = doc.Kelompok.ToDictionary(g => g.Simpul.Kode ?? "", g => g.Janji);
        var nodes = doc.Simpul.Where(s => promised.ContainsKey(s.Kode ?? "") || doc.PaguOf(s.Kode, year) is not null).ToList();
        return new([10, 26, 28, 10, 12, 8, 16],
        [
            HeadRow("Kode", "Tujuan, Sasaran, Program, Kegiatan, dan Sub Kegiatan", "Indikator Kinerja", "Target", "Pagu (Rp)", "Sumber Dana", "Unit Penanggung Jawab"),
            .. nodes.SelectMany(node => Lines(doc, node, promised.GetValueOrDefault(node.Kode ?? "", []), year)),
            Row(new TableCell([Line("Jumlah", bold: true)], ColSpan: 4), Kertas.Rupiah(doc.JumlahPagu(year), bold: true), Cell(""), Cell("")),
        ], HeaderRows: 1, Dense: true);
    }

    private static IEnumerable<TableRow> Lines(DokumenTerbaca doc, SimpulRencana node, IReadOnlyList<JanjiIndikator> promised, int year)
    {
        var rows = Math.Max(1, promised.Count);
        for (var i = 0; i < rows; i++)
        {
            var (janji, first) = (promised.ElementAtOrDefault(i), i == 0);
            yield return Row(
            [
                .. first ? [Kertas.Rows(rows, Cell(node.Kode)), Kertas.Rows(rows, Cell(node.Uraian, bold: node.Jenis is JenisSimpul.Program or JenisSimpul.Tujuan or JenisSimpul.Sasaran))] : Array.Empty<TableCell>(),
                Cell(janji?.Indikator.Nama), Kertas.Nilai(janji is null ? null : Kertas.Target(janji, year)),
                .. first ? [Kertas.Rows(rows, TataPohon.HasNomenklatur(node.Jenis) ? Kertas.Rupiah(doc.PaguOf(node.Kode, year)) : Cell("")), Kertas.Rows(rows, Cell(Kertas.Sumber(doc, node.Kode), Align.Center))] : Array.Empty<TableCell>(),
                Cell(janji?.Indikator.Unit ?? node.Unit),
            ]);
        }
    }
}
