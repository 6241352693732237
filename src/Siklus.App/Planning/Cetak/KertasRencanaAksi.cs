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
            .. bahan.Dokumen.Kelompok.SelectMany((group, i) => Lines(bahan, group, i, actions)),
        ], HeaderRows: 2, Dense: true);
    }

    private static IEnumerable<TableRow> Lines(BahanCetak bahan, KelompokTarget group, int place, ILookup<string?, AksiRencana> actions)
    {
        var year = bahan.Dokumen.Tahun[0];
        var rowsOf = group.Janji.ToDictionary(j => j, j => Math.Max(1, actions[j.Indikator.Kode].Count()));
        var all = rowsOf.Values.Sum();
        var firstOfGroup = true;
        foreach (var janji in group.Janji)
        {
            var lines = actions[janji.Indikator.Kode].ToList();
            for (var i = 0; i < rowsOf[janji]; i++)
            {
                var action = lines.ElementAtOrDefault(i);
                yield return Row(
                [
                    .. firstOfGroup ? [Kertas.Rows(all, Number(place + 1)), Kertas.Rows(all, Cell(group.Simpul.Uraian))] : Array.Empty<TableCell>(),
                    .. i > 0 ? Array.Empty<TableCell>() :
                    [
                        Kertas.Rows(rowsOf[janji], Cell(janji.Indikator.Nama)), Kertas.Rows(rowsOf[janji], Kertas.Nilai(Kertas.Target(janji, year))),
                        .. Enumerable.Range(1, 4).Select(q => Kertas.Rows(rowsOf[janji], Kertas.Nilai(janji.Cetak(year, q)))),
                    ],
                    Cell(action?.Uraian), Cell(action is null ? "" : string.Join(", ", (action.Tribulan ?? []).Select(t => new Tribulan(t).Romawi)), Align.Center), Cell(action?.Pelaksana),
                    .. firstOfGroup ? [Kertas.Rows(all, Kertas.Rupiah(bahan.Anggaran(group.Simpul.Kode ?? "")))] : Array.Empty<TableCell>(),
                ]);
                firstOfGroup = false;
            }
        }
    }
}
