using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Planning.Rencana;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Planning.Cetak;

/// <summary>The annex of the decree on the Indikator Kinerja Utama: why each was chosen, how it is computed, where its data come from, who answers (PermenPAN-RB 20/2008); then its targets.</summary>
internal static class KertasIku
{
    public static IsiNaskah Build(BahanCetak bahan) => IsiNaskah.Of(
        Kertas.Lebar,
        [.. Kertas.Kepala(bahan, "Indikator Kinerja Utama"), Penjelasan(bahan), Line("Target Indikator Kinerja Utama", bold: true), Targets(bahan), Kertas.Kaki(bahan)]);

    private static Block.Table Penjelasan(BahanCetak bahan) => new([4, 17, 19, 8, 17, 17, 9, 9],
    [
        HeadRow("No.", "Sasaran Strategis", "Indikator Kinerja Utama", "Satuan", "Alasan", "Formulasi", "Sumber Data", "Penanggung Jawab"),
        .. bahan.Dokumen.Kelompok.SelectMany((group, i) => group.Janji.Select((janji, row) => Row(
        [
            .. Group(group, i, row),
            Cell(janji.Indikator.Nama), Cell(janji.Indikator.Satuan, Align.Center), Cell(janji.Indikator.Alasan), Cell(Formulasi(janji.Indikator)), Cell(janji.Indikator.Sumber), Cell(janji.Indikator.Unit),
        ]))),
    ], HeaderRows: 1, Dense: true);

    private static Block.Table Targets(BahanCetak bahan) => new([4, 30, 34, 8, .. bahan.Dokumen.Tahun.Select(_ => 5)],
    [
        HeadRow(["No.", "Sasaran Strategis", "Indikator Kinerja Utama", "Satuan", .. bahan.Dokumen.Tahun.Select(y => $"{y}")]),
        .. bahan.Dokumen.Kelompok.SelectMany((group, i) => group.Janji.Select((janji, row) => Row(
            [.. Group(group, i, row), Cell(janji.Indikator.Nama), Cell(janji.Indikator.Satuan, Align.Center), .. bahan.Dokumen.Tahun.Select(y => Kertas.Nilai(janji.Tampil(y)))]))),
    ], HeaderRows: 1, Dense: true);

    private static TableCell[] Group(KelompokTarget group, int i, int row) =>
        row == 0 ? [Kertas.Rows(group.Janji.Count, Number(i + 1)), Kertas.Rows(group.Janji.Count, Cell(group.Simpul.Uraian))] : [];

    private static string Formulasi(IndikatorRencana indikator) => NilaiRencana.Read(indikator.Rumus)?.Teks ?? indikator.Definisi ?? "";
}
