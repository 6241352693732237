using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Planning.Rencana;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Planning.Cetak;

/// <summary>Rencana Aksi: targets of the quarters, actions with their quarters and posts, money of the node.</summary>
internal static class KertasRencanaAksi
{
    public static IsiNaskah Build(BahanCetak bahan) => IsiNaskah.Of(Kertas.Lebar, [.. Kertas.Kepala(bahan, "Rencana Aksi"), Table(bahan), Kertas.Kaki(bahan)]);

    private static Block.Table Table(BahanCetak bahan)
    {
        var actions = (bahan.Dokumen.Isi.Aksi ?? []).ToLookup(a => a.Indikator);
        return new([4, 16, 18, 7, 5, 5, 5, 5, 19, 6, 12, 10],
        [
            Row(
                Head("No.", rows: 2), Head("Sasaran", rows: 2), Head("Indikator Kinerja", rows: 2), Head("Target Tahunan", rows: 2), Head($"Target {KataTribulan.Besar}", columns: 4),
                Head("Aksi/Kegiatan", rows: 2), Head("Jadwal", rows: 2), Head("Penanggung Jawab", rows: 2), Head("Anggaran (Rp)", rows: 2)),
            HeadRow("I", "II", "III", "IV"),
            .. bahan.Dokumen.Kelompok.SelectMany((group, i) => Lines(bahan, group, i + 1, actions)),
        ], HeaderRows: 2, Dense: true);
    }

    private static IEnumerable<TableRow> Lines(BahanCetak bahan, KelompokTarget group, int nomor, ILookup<string?, AksiRencana> actions)
    {
        var year = bahan.Dokumen.Tahun[0];
        // A sasaran may be longer than a page, so it does not span its indikator: it stands beside the first.
        foreach (var (janji, place) in group.Janji.Select((j, n) => (j, n)))
        {
            var lines = actions[janji.Indikator.Kode].ToList();
            var rows = Math.Max(1, lines.Count);
            for (var i = 0; i < rows; i++)
            {
                var action = lines.ElementAtOrDefault(i);
                yield return Row(
                [
                    .. i > 0 ? Array.Empty<TableCell>() :
                    [
                        Kertas.Rows(rows, place == 0 ? Number(nomor) : Cell("")), Kertas.Rows(rows, Cell(place == 0 ? group.Simpul.Uraian : "")),
                        Kertas.Rows(rows, Cell(janji.Indikator.Nama)), Kertas.Rows(rows, Kertas.Nilai(Kertas.Target(janji, year))),
                        .. Enumerable.Range(1, 4).Select(q => Kertas.Rows(rows, Kertas.Nilai(janji.Cetak(year, q)))),
                    ],
                    Cell(action?.Uraian), Cell(action is null ? "" : string.Join(", ", (action.Tribulan ?? []).Select(t => new Tribulan(t).Romawi)), Align.Center), Cell(action?.Pelaksana),
                    .. i > 0 ? Array.Empty<TableCell>() : [Kertas.Rows(rows, place == 0 ? Kertas.Rupiah(bahan.Anggaran(group.Simpul.Kode ?? "")) : Cell(""))],
                ]);
            }
        }
    }
}
