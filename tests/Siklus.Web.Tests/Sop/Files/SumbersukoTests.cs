using Siklus.Domain.Sop;

namespace Siklus.Web.Tests.Sop.Files;

/// <summary>Sumbersuko's "Pengumpulan Data Kinerja" is kept word for word, and it runs.</summary>
public sealed class SumbersukoTests
{
    private static readonly SopDefinition Sop = ReferenceSop.Sumbersuko();

    /// <summary>The printed rows: number, text, kelengkapan, output, time.</summary>
    public static TheoryData<int, string, string, string, string?> Printed() => new()
    {
        { 1, "Camat memerintahkan Sekretaris untuk melakukan pengumpulan data kinerja",
            "Surat Disposisi", "Surat Disposisi", "5 menit" },
        { 2, "Sekretaris melakukan rapat dengan Tim SAKIP untuk memberikan arahan pelaksanaan kegiatan pengumpulan data kinerja",
            "Surat Disposisi", "Notulen Rapat", "60 menit" },
        { 3, "Tim SAKIP menyusun rencana kegiatan pelaksanaan pengumpulan data",
            "Notulen Rapat", "Program Kerja Kegiatan", "120 menit" },
        { 4, "Tim SAKIP mengumpulkan dokumen-dokumen yang diperlukan untuk kegiatan pengumpulan data",
            "Program Kerja Keg. RENSTRA, Hasil Survey, Lap. Hasil Evaluasi, SAKIP Menpan RB", "Checklist Dokumen", "1 hari" },
        { 5, "Tim SAKIP menyiapkan formulir pengumpulan data capaian kinerja",
            "Draft Formulir pengumpulan data capaian Kinerja", "Formulir pengumpulan data capaian kinerja", "120 menit" },
        { 6, "Formulir pengumpulan data capaian kinerja didistribusikan kepada Sekretariat dan Bidang",
            "Blangko formulir pengumpulan data capaian kinerja", "Bukti Tanda Terima formulir", "5 menit" },
        { 7, "Sekretariat dan Kasubag dengan dibantu staf mengisi formulir pengumpulan data capaian kinerja selanjutnya menyerahkan formulir yang telah diisi kepada Tim SAKIP",
            "Blangko formulir pengumpulan data capaian Kinerja", "Formulir pengumpulan data capaian Kinerja yang sudah diisi", "1 hari" },
        { 8, "Tim SAKIP merekap data capaian kinerja",
            "Formulir pengumpulan data capaian kinerja yang sudah diisi", "Rekapitulasi hasil pengumpulan data kinerja", "120 menit" },
        { 9, "Tim SAKIP melaporkan hasil rekapitulasi data kinerja kepada Sekretaris",
            "Rekapitulasi hasil pengumpulan data kinerja", "Draft Laporan Hasil Pengumpulan Data Kinerja", "30 menit" },
        { 10, "Sekretaris menganalisa laporan hasil pengumpulan data kinerja, apabila setuju akan digunakan sebagai bahan untuk penyusunan Laporan Kinerja. Jika tidak maka dikembalikan untuk dilengkapi sesuai arahan",
            "Draft Laporan Hasil Pengumpulan Data Kinerja", "Laporan hasil pengumpulan data kinerja", "90 menit" },
        { 11, "Sekretaris melaporkan hasil pengumpulan data kinerja kepada Camat",
            "Laporan hasil pengumpulan data kinerja, Lembar Disposisi", "Disposisi Camat", "30 menit" },
        { 12, "Pengarsipan Data Kinerja",
            "", "Arsip hasil pengumpulan data Kinerja", null },
    };

    [Theory, MemberData(nameof(Printed))]
    public void A_step_is_word_for_word_as_printed(int urutan, string uraian, string kelengkapan, string output, string? waktu)
    {
        var langkah = Sop.LangkahKe(urutan);
        langkah.NomorCetak.ShouldBe(urutan.ToString(System.Globalization.CultureInfo.InvariantCulture));
        langkah.Uraian.ShouldBe(uraian);
        ReferenceSop.Letters(string.Concat(langkah.Kelengkapan.Select(k => k.Nama))).ShouldBe(ReferenceSop.Letters(kelengkapan));
        langkah.OutputWajib.ShouldHaveSingleItem().Nama.ShouldBe(output);
        (langkah.WaktuBaku is { } baku ? $"{baku.Nilai} {baku.Satuan}".ToLowerInvariant() : null).ShouldBe(waktu);
        langkah.Keterangan.ShouldBeNull();
    }

    [Fact]
    public void The_identity_block_is_as_printed_and_what_cannot_be_read_is_empty()
    {
        var identitas = Sop.Identitas;
        (identitas.Judul, identitas.JudulUraian).ShouldBe(("PENGUMPULAN DATA KINERJA", "URAIAN PROSEDUR PENGUMPULAN DATA KINERJA"));
        (identitas.Nomor, identitas.DisahkanOleh, identitas.TanggalPembuatan, identitas.TanggalPengesahan).ShouldBe((null, null, null, null));
        Sop.Kolom.Select(k => k.Nama).ShouldBe(["Camat", "Sekretariat", "Kasi/Kasubag", "Tim SAKIP", "Staf"]);
        identitas.DasarHukum.ShouldBe(
        [
            "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
            "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
            "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah",
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 15 Tahun 2014 tentang Pedoman Standar Pelayanan",
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Teknis Perjanjian Kinerja, dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah",
            "Peraturan Daerah Kabupaten Lumajang Nomor 15 Tahun 2007 tentang Susunan Organisasi dan Tata Kerja Sekretariat Daerah Kabupaten Lumajang sebagaimana telah diubah dengan Peraturan Daerah Kabupaten Lumajang Nomor 15 Tahun 2009",
            "Peraturan Daerah Kabupaten Lumajang Nomor 1 Tahun 2015 tentang Rencana Pembangunan Jangka Menengah (RPJMD) Tahun 2015-2019",
        ]);
        identitas.Kualifikasi.ShouldBe(
        [
            "Mampu merumuskan bahan kebijakan bidang laporan kinerja untuk jangka pendek, menengah dan panjang",
            "Mampu memberikan pertimbangan dan saran-saran teknis sesuai bidang tugasnya",
            "Mengetahui dan mampu melaksanakan tugas pokok dan fungsi dalam bidang laporan kinerja",
            "Menyusun konsep penyusunan dokumen laporan kinerja",
            "Menganalisa laporan bahan dokumen Laporan Kinerja",
            "Menyelenggarakan sosialisasi/bintek penyusunan dokumen Laporan Kinerja",
        ]);
        identitas.Keterkaitan.ShouldBe(["SOP AP Penataan Kelembagaan"]);
        identitas.Peralatan.ShouldBe(
        [
            "Ruang Rapat Koordinasi",
            "ATK",
            "Kendaraan untuk pelaksanaan observasi lapangan",
            "Dokumen RPJMD",
            "Indikator Kinerja Utama",
            "Dokumen Renstra Kecamatan Sumbersuko",
            "Peraturan Perundangan-undangan yang berlaku",
        ]);
        identitas.Peringatan.ShouldBe(
        [
            "Apabila terjadi pelaksanaan tidak sesuai prosedur dan ketentuan peraturan perundang-undang yang berlaku maka akan terjadi standar ganda dan tidak bisa dijadikan acuan yang jelas.",
        ]);
        identitas.Pencatatan.ShouldBe(
        [
            "Dokumen disimpan sebagai pedoman pelaksanaan kegiatan Standarisasi Kinerja",
            "Pencapaian Sasaran Mutu dan dievaluasi oleh Camat Senduro Kabupaten Lumajang untuk menentukan tindak lanjut, dan penetapan target kinerja selanjutnya dengan konsep peningkatan kinerja berkesinambungan.",
        ]);
        Sop.Anomali.Count.ShouldBe(9);
    }

    [Fact]
    public void What_the_sheet_does_not_state_is_marked_as_inferred()
    {
        var keputusan = Sop.LangkahKe(10).Keputusan!;
        (keputusan.Ya.Urutan, keputusan.Tidak, keputusan.TidakDugaan).ShouldBe((11, 8, true));
        keputusan.Alternatif.ShouldBe([7, 9]);
        Sop.LangkahKe(12).Dugaan.ShouldContain("pelaksana");
        Sop.LangkahKe(6).Dugaan.ShouldContain("pihak");
        Sop.Langkah.Select(l => l.Pekerjaan.Single().Jenis).ShouldBe(
        [
            "perintah", "rapat", "rencana-kerja", "kumpul-dokumen", "siapkan-formulir", "distribusi-formulir", "isi-formulir", "rekap", "lapor", "periksa", "lapor", "arsip",
        ]);
    }

    [Fact]
    public void It_runs_from_the_order_to_the_archive_with_a_return_for_one_kasi()
    {
        var people = new SopPlay(Sop);
        people.RunTo(10);
        var kasus = people.Case;
        var periksa = kasus.MembersOf(10).Single();
        kasus.Accept(people.As(SopPlay.Sekretaris), periksa.Nomor);
        kasus.Return(people.As(SopPlay.Sekretaris), periksa.Nomor, "Bukti belum ada", 7, [SopPlay.Kasi[1]]);

        kasus.MembersOf(7).Count(t => t.IsOpen).ShouldBe(1);
        people.RunTo(13);

        kasus.Status.ShouldBe(StatusPelaksanaan.Selesai);
        kasus.Putaran.ShouldBe(2);
        kasus.OutputsOf("formulir-terisi").Count.ShouldBe(3);
        kasus.OutputsOf("disposisi-camat").ShouldHaveSingleItem().Oleh.JabatanId.ShouldBe(SopPlay.Camat);
        kasus.Tugas.Count(t => t is { Pihak: "terima-formulir", State: TugasState.Finished }).ShouldBe(3);
    }
}
