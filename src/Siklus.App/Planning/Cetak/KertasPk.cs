using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Planning;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Planning.Cetak;

/// <summary>Perjanjian Kinerja: Lembar Pernyataan and lampiran (PermenPAN-RB 53/2014).</summary>
internal static class KertasPk
{
    private const string Nama = "Perjanjian Kinerja";

    public static IsiNaskah Build(BahanCetak bahan) => IsiNaskah.Of(
        PageSetup.Letter,
        [
            Kop(bahan.Instansi.Kop),
            Title(bahan.Judul(Nama), underline: false),
            Kertas.Nomor(bahan),
            P("Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan dibawah ini:"),
            Party(bahan.PihakPertama),
            Says("selanjutnya disebut ", "pihak pertama"),
            Party(bahan.PihakKedua),
            Says("selaku atasan langsung pihak pertama, selanjutnya disebut ", "pihak kedua"),
            P("Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami."),
            P("Pihak kedua akan memberikan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi."),
            Signatures(bahan),
            new Block.PageBreak(),
            Title($"Lampiran {bahan.Judul(Nama)}", underline: false),
            Line(bahan.PihakPertama.Jabatan.ToUpperInvariant(), bold: true, Align.Center),
            Line(bahan.Instansi.Nama.ToUpperInvariant(), bold: true, Align.Center),
            Kinerja(bahan),
            .. bahan.Dokumen.SimpulPagu.Count == 0 ? Array.Empty<Block>() : [Program(bahan)],
            Signatures(bahan),
        ]);

    private static Block.Table Party(Penandatangan who) => Pairs(14, [Pair("Nama", who.Nama ?? Dots), Pair("Jabatan", who.Jabatan)]);

    private static Block.Paragraph Says(string before, string name) => new([Text(before), Text(name, bold: true), Text(".")], Align.Justify);

    private static Block.TandaTangan Signatures(BahanCetak bahan) =>
        Sign(bahan.PihakKedua with { Jabatan = "Pihak Kedua," }, bahan.PihakPertama with { Jabatan = "Pihak Pertama,", Pembuka = bahan.TempatTanggal });

    private static Block.Table Kinerja(BahanCetak bahan)
    {
        var year = bahan.Dokumen.Tahun[0];
        return new([6, 37, 39, 18],
        [
            HeadRow("No.", bahan.KepalaKantor ? "Sasaran Strategis" : "Sasaran Program/Kegiatan", "Indikator Kinerja", "Target"),
            .. bahan.Dokumen.Kelompok.SelectMany((group, i) => group.Janji.Select((janji, row) => Row(
            [
                .. row == 0 ? [Kertas.Rows(group.Janji.Count, Number(i + 1)), Kertas.Rows(group.Janji.Count, Cell(group.Simpul.Uraian))] : Array.Empty<TableCell>(),
                Cell(janji.Indikator.Nama), Kertas.Nilai(Kertas.Target(janji, year)),
            ]))),
        ], HeaderRows: 1);
    }

    private static Block.Table Program(BahanCetak bahan)
    {
        var year = bahan.Dokumen.Tahun[0];
        var head = bahan.Dokumen.SimpulPagu.All(s => s.Jenis == JenisSimpul.Program) ? "Program" : bahan.Dokumen.SimpulPagu.All(s => s.Jenis == JenisSimpul.SubKegiatan) ? "Sub Kegiatan" : "Program/Kegiatan";
        return new([6, 54, 24, 16],
        [
            HeadRow("No.", head, "Anggaran (Rp)", "Keterangan"),
            .. bahan.Dokumen.SimpulPagu.Select((s, i) => Row(Number(i + 1), Cell(s.Uraian), Kertas.Rupiah(bahan.Dokumen.PaguOf(s.Kode, year)), Cell(Kertas.Sumber(bahan.Dokumen, s.Kode), Align.Center))),
            Row(new TableCell([Line("Jumlah anggaran", bold: true)], ColSpan: 2), Kertas.Rupiah(bahan.Dokumen.JumlahPagu(year), bold: true), Cell("")),
        ], HeaderRows: 1);
    }
}
