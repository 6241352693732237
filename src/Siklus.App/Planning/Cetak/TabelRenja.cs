using Siklus.App.Correspondence.Blocks;
using Siklus.App.Planning.Nomenklatur;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Planning.Cetak;

/// <summary>
/// The tables of a Renja from 2027 on (Permendagri 14/2026): tujuan and sasaran of its chapter III, and Tabel 4.1 with its seventeen columns. Columns are those that an official's working file
/// shows; the wording of their heads is inferred, because the annex of the regulation could not be had. Of the seventeen the plan holds ten. Lokasi, prioritas nasional and daerah, kelompok
/// sasaran, urgensi and catatan are in no document here, so they are printed as empty cells to be filled by hand. What the Renstra promises for its last year is the target akhir, what it
/// promises and gives for the year after is the prakiraan maju (empty in its last year). The realisasi is that of two years before, the last closed year when a Renja is drawn up; the prakiraan
/// capaian is what the year in between has promised, and the office corrects it by hand.
/// </summary>
internal static class TabelRenja
{
    /// <summary>The first year of Renja that the regulation is about.</summary>
    public const int Sejak = 2027;

    private static readonly int[] Lebar = [7, 13, 12, 5, 5, 5, 5, 6, 4, 4, 5, 5, 5, 5, 6, 4, 4];

    public static IEnumerable<Block> Build(BahanCetak bahan, SekitarRenja sekitar) =>
    [
        Kertas.Judul("Tujuan dan Sasaran"),
        Tujuan(bahan, sekitar),
        Kertas.Judul($"Tabel 4.1 Rencana Kerja dan Pendanaan Tahun {bahan.Dokumen.Tahun[0]}"),
        Matriks(bahan, sekitar),
    ];

    private static Block.Table Tujuan(BahanCetak bahan, SekitarRenja sekitar)
    {
        var year = bahan.Dokumen.Tahun[0];
        return new([6, 32, 32, 10, 10, 10],
        [
            HeadRow("Kode", "Tujuan, Sasaran, dan Faktor Kunci", "Indikator Kinerja", $"Target Akhir Renstra ({sekitar.Akhir})", $"Realisasi {year - 2}", $"Target {year}"),
            .. bahan.Dokumen.Kelompok.Where(g => !TataPohon.HasNomenklatur(g.Simpul.Jenis)).SelectMany(group => group.Janji.Select((janji, i) => Row(
            [
                .. i > 0 ? Array.Empty<TableCell>() : [Kertas.Rows(group.Janji.Count, Cell(group.Simpul.Kode)), Kertas.Rows(group.Janji.Count, Cell(group.Simpul.Uraian, bold: group.Simpul.Jenis != JenisSimpul.FaktorKunci))],
                Cell(janji.Indikator.Nama), Angka(sekitar.Target(janji.Indikator, sekitar.Akhir)), Angka(sekitar.Realisasi(janji.Indikator, year - 2)), Angka(Kertas.Target(janji, year)),
            ]))),
        ], HeaderRows: 1, Dense: true);
    }

    private static Block.Table Matriks(BahanCetak bahan, SekitarRenja sekitar)
    {
        var (doc, year) = (bahan.Dokumen, bahan.Dokumen.Tahun[0]);
        var promised = doc.Kelompok.ToDictionary(g => g.Simpul.Kode ?? "", g => g.Janji);
        var nodes = doc.Simpul.Where(s => TataPohon.HasNomenklatur(s.Jenis) && (promised.ContainsKey(s.Kode ?? "") || doc.PaguOf(s.Kode, year) is not null)).ToList();
        var programs = nodes.Where(s => s.Jenis == JenisSimpul.Program).ToList();
        return new(Lebar,
        [
            Row(
                Head("Kode", rows: 2), Head("Urusan, Bidang Urusan, Program, Kegiatan, dan Sub Kegiatan", rows: 2), Head("Indikator Kinerja", rows: 2), Head($"Target Akhir Renstra Tahun {sekitar.Akhir}", rows: 2),
                Head($"Realisasi Tahun {year - 2}", rows: 2), Head($"Prakiraan Capaian Tahun {year - 1}", rows: 2), Head($"Rencana Tahun {year}", columns: 2), Head("Lokasi", rows: 2), Head("Sumber Dana", rows: 2),
                Head("Prioritas Nasional", rows: 2), Head("Prioritas Daerah", rows: 2), Head("Kelompok Sasaran", rows: 2), Head($"Prakiraan Maju Tahun {year + 1}", columns: 2), Head("Urgensi", rows: 2), Head("Catatan", rows: 2)),
            HeadRow("Target", "Pagu (Rp)", "Target", "Pagu (Rp)"),
            HeadRow([.. Enumerable.Range(1, Lebar.Length).Select(n => $"({n})")]),
            .. Urusan(sekitar, programs).Select(one => Sum(one.Kode.Teks, one.Nama, [.. programs.Where(p => (p.Kode ?? "").StartsWith(one.Kode.Teks + ".", StringComparison.Ordinal))], doc, sekitar, year)),
            .. nodes.SelectMany(node => Lines(doc, sekitar, node, promised.GetValueOrDefault(node.Kode ?? "", []), year)),
            Row(
            [
                Span(7, Line("Jumlah", bold: true)), Kertas.Rupiah(doc.JumlahPagu(year), bold: true), .. Empty(6),
                Maju(Total(programs, p => sekitar.Pagu(p.Kode, year + 1)), bold: true), .. Empty(2),
            ]),
        ], HeaderRows: 3, Dense: true);
    }

    /// <summary>Urusan and bidang above the programs, each once, where the nomenklatur names them.</summary>
    private static IEnumerable<NomenklaturEntry> Urusan(SekitarRenja sekitar, IEnumerable<SimpulRencana> programs) =>
        programs.Select(p => sekitar.Nomenklatur.Find(p.Kode)).OfType<NomenklaturEntry>().SelectMany(entry => sekitar.Nomenklatur.Path(entry.Kode)).Distinct();

    private static TableRow Sum(string kode, string nama, IReadOnlyList<SimpulRencana> programs, DokumenTerbaca doc, SekitarRenja sekitar, int year) => Row(
    [
        Cell(kode, bold: true), Cell(nama, bold: true), .. Empty(5), Maju(Total(programs, p => doc.PaguOf(p.Kode, year)), bold: true), .. Empty(6), Maju(Total(programs, p => sekitar.Pagu(p.Kode, year + 1)), bold: true),
        .. Empty(2),
    ]);

    private static IEnumerable<TableRow> Lines(DokumenTerbaca doc, SekitarRenja sekitar, SimpulRencana node, IReadOnlyList<JanjiIndikator> promised, int year)
    {
        var (rows, program) = (Math.Max(1, promised.Count), node.Jenis == JenisSimpul.Program);
        for (var i = 0; i < rows; i++)
        {
            var (janji, first) = (promised.ElementAtOrDefault(i), i == 0);
            yield return Row(
            [
                .. Once(Cell(node.Kode), Cell(node.Uraian, bold: program)),
                Cell(janji?.Indikator.Nama), Of(j => sekitar.Target(j.Indikator, sekitar.Akhir)), Of(j => sekitar.Realisasi(j.Indikator, year - 2)), Of(j => sekitar.Prakiraan(j.Indikator)), Of(j => Kertas.Target(j, year)),
                .. Once(Kertas.Rupiah(doc.PaguOf(node.Kode, year), program), Cell(""), Cell(Kertas.Sumber(doc, node.Kode), Align.Center), Cell(""), Cell(""), Cell("")),
                Of(j => sekitar.Target(j.Indikator, year + 1)), .. Once(Maju(sekitar.Pagu(node.Kode, year + 1), program), Cell(""), Cell("")),
            ]);

            TableCell Of(Func<JanjiIndikator, string?> text) => Angka(janji is null ? null : text(janji));
            IEnumerable<TableCell> Once(params IEnumerable<TableCell> cells) => first ? cells.Select(cell => Kertas.Rows(rows, cell)) : [];
        }
    }

    private static decimal? Total(IEnumerable<SimpulRencana> nodes, Func<SimpulRencana, decimal?> of) => nodes.Select(of).OfType<decimal>().ToList() is { Count: > 0 } parts ? parts.Sum() : null;

    // Unlike a dash an empty cell can be written in.
    private static TableCell Maju(decimal? value, bool bold) => value is null ? Cell("") : Kertas.Rupiah(value, bold);

    private static TableCell Angka(string? text) => Cell(text, Align.Center);

    private static IEnumerable<TableCell> Empty(int count) => Enumerable.Repeat(Cell(""), count);
}
