using Siklus.App.Correspondence.Blocks;
using Siklus.App.Correspondence.Templat;
using Siklus.Domain.Common;
using Siklus.Domain.Planning.Rencana;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Planning.Cetak;

/// <summary>
/// The decree of the Camat on the Indikator Kinerja Utama (PER/09/M.PAN/5/2007). Its annex: why each was chosen, how it is computed, where its data come from, who answers (PermenPAN-RB 20/2008);
/// then its targets. The regulations fix no wording of the decree; this one is what decrees of kecamatan say as a rule (inferred). A Perubahan says why, and withdraws the decree before it.
/// </summary>
internal static class KertasIku
{
    private static readonly string[] Mengingat =
    [
        "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah beberapa kali diubah;",
        "Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah;",
        "Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan;",
        "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;",
        "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah;",
        "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/20/M.PAN/11/2008 tentang Pedoman Penyusunan Indikator Kinerja Utama;",
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah;",
    ];

    public static IsiNaskah Build(BahanCetak bahan) => KeputusanCamat.Build(new KeputusanCamatData(
        bahan.Instansi.Kop, bahan.Instansi.SebutanCamat, Tentang(bahan), Menimbang(bahan), Mengingat, Diktum(bahan), bahan.Dokumen.Dokumen.Tanggal, bahan.PihakPertama,
        [
            Title($"Indikator Kinerja Utama {bahan.Instansi.Nama}", underline: false), Line($"TAHUN {bahan.Masa}", bold: true, Align.Center), Penjelasan(bahan),
            Kertas.Judul("Target Indikator Kinerja Utama"), Targets(bahan),
        ],
        [])) with { Page = Kertas.Tegak };

    private static string Tentang(BahanCetak bahan) =>
        $"{bahan.Dokumen.Dokumen.Perubahan switch { 0 => "Penetapan", 1 => "Perubahan", var n => $"Perubahan ke-{n}" }} Indikator Kinerja Utama {bahan.Instansi.Nama} Tahun {bahan.Masa}";

    private static IReadOnlyList<string> Menimbang(BahanCetak bahan) =>
    [
        $"bahwa untuk mengukur keberhasilan pencapaian tujuan dan sasaran Rencana Strategis {bahan.Instansi.Nama} Tahun {bahan.Masa} serta meningkatkan akuntabilitas kinerja, diperlukan Indikator Kinerja Utama;",
        bahan.Dokumen.Dokumen is { Perubahan: > 0, UraianAlasan: { } alasan }
            ? $"bahwa Indikator Kinerja Utama yang telah ditetapkan perlu diubah karena {alasan.TrimEnd('.', ' ')};"
            : "bahwa setiap instansi pemerintah wajib menetapkan Indikator Kinerja Utama secara formal sebagai ukuran keberhasilannya;",
        $"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan {bahan.Instansi.SebutanCamat} tentang {Tentang(bahan)};",
    ];

    private static IReadOnlyList<string> Diktum(BahanCetak bahan) =>
    [
        $"{(bahan.Dokumen.Dokumen.Perubahan == 0 ? "Menetapkan" : "Mengubah")} Indikator Kinerja Utama {bahan.Instansi.Nama} Tahun {bahan.Masa} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.",
        $"Indikator Kinerja Utama sebagaimana dimaksud dalam Diktum KESATU merupakan acuan {bahan.Instansi.Nama} dalam menyusun rencana kerja, Perjanjian Kinerja, dan Rencana Aksi, mengukur kinerja, menyusun Laporan Kinerja, serta mengevaluasi pencapaian kinerja.",
        $"Unit penanggung jawab sebagaimana tercantum dalam Lampiran mengumpulkan dan menyampaikan data kinerja setiap {KataTribulan.Kecil} menurut formulasi dan sumber data yang ditetapkan.",
        .. bahan.Dokumen.Dokumen.Perubahan == 0 ? Array.Empty<string>() : [$"Pada saat Keputusan ini mulai berlaku, Keputusan {bahan.Instansi.SebutanCamat} sebelumnya tentang Indikator Kinerja Utama Tahun {bahan.Masa} dicabut dan dinyatakan tidak berlaku."],
        "Keputusan ini mulai berlaku pada tanggal ditetapkan.",
    ];

    private static Block.Table Penjelasan(BahanCetak bahan) => new([5, 16, 17, 16, 16, 15, 15],
    [
        HeadRow("No.", "Sasaran Strategis", "Indikator Kinerja Utama", "Alasan", "Formulasi", "Sumber Data", "Penanggung Jawab"),
        .. bahan.Dokumen.Kelompok.SelectMany((group, i) => group.Janji.Select((janji, row) => Row(
        [
            .. Group(group, i, row),
            Cell(janji.Indikator.Nama), Cell(janji.Indikator.Alasan), Cell(Formulasi(janji.Indikator)), Cell(janji.Indikator.Sumber), Cell(janji.Indikator.Unit),
        ]))),
    ], HeaderRows: 1, Dense: true);

    private static Block.Table Targets(BahanCetak bahan) => new([5, 26, 29, 10, .. bahan.Dokumen.Tahun.Select(_ => 6)],
    [
        HeadRow(["No.", "Sasaran Strategis", "Indikator Kinerja Utama", "Satuan", .. bahan.Dokumen.Tahun.Select(y => $"{y}")]),
        .. bahan.Dokumen.Kelompok.SelectMany((group, i) => group.Janji.Select((janji, row) => Row(
            [.. Group(group, i, row), Cell(janji.Indikator.Nama), Cell(janji.Indikator.Satuan, Align.Center), .. bahan.Dokumen.Tahun.Select(y => Kertas.Nilai(janji.Tampil(y)))]))),
    ], HeaderRows: 1, Dense: true);

    private static TableCell[] Group(KelompokTarget group, int i, int row) =>
        row == 0 ? [Kertas.Rows(group.Janji.Count, Number(i + 1)), Kertas.Rows(group.Janji.Count, Cell(group.Simpul.Uraian))] : [];

    private static string Formulasi(IndikatorRencana indikator) => NilaiRencana.Read(indikator.Rumus)?.Teks ?? indikator.Definisi ?? "";
}
