using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Planning;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Planning.Cetak;

/// <summary>The pagu of a DPA by program, kegiatan and sub kegiatan.</summary>
internal static class KertasPagu
{
    public static IsiNaskah Build(BahanCetak bahan)
    {
        var (doc, year) = (bahan.Dokumen, bahan.Dokumen.Tahun[0]);
        return IsiNaskah.Of(PageSetup.Letter,
        [
            .. Kertas.Kepala(bahan, "Pagu Dokumen Pelaksanaan Anggaran"),
            new Block.Table([20, 46, 20, 14],
            [
                HeadRow("Kode", "Program, Kegiatan, dan Sub Kegiatan", "Pagu (Rp)", "Sumber Dana"),
                .. doc.SimpulPagu.Select(s => Row(
                    Cell(s.Kode), Cell(s.Uraian, bold: s.Jenis == JenisSimpul.Program), Kertas.Rupiah(doc.PaguOf(s.Kode, year), bold: s.Jenis == JenisSimpul.Program), Cell(Kertas.Sumber(doc, s.Kode), Align.Center))),
                Row(new TableCell([Line("Jumlah", bold: true)], ColSpan: 2), Kertas.Rupiah(doc.JumlahPagu(year), bold: true), Cell("")),
            ], HeaderRows: 1, Dense: true),
            Kertas.Kaki(bahan),
        ]);
    }
}
