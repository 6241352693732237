using Siklus.Domain.Sop;

namespace Siklus.Web.Tests.Sop.Files;

/// <summary>Sumbersuko's "Pengukuran Kinerja" is kept word for word, slips and the lost text of its last step included, and it runs.</summary>
public sealed class SumbersukoPengukuranTests
{
    private static readonly SopDefinition Sop = ReferenceSop.Of("sumbersuko-pengukuran-kinerja");

    /// <summary>The printed rows: number, text, kelengkapan, output, time.</summary>
    public static TheoryData<int, string, string, string, string?> Printed() => new()
    {
        { 1, "Camat memerintahkan Sekretaris untuk melakukan pengukuran kinerja",
            "Surat Disposisi", "Surat Disposisi", "5 menit" },
        { 2, "Sekretaris melakukan rapat dengan Tim SAKIP untuk memberikan arahan pelaksanaan kegiatan pengumpulan data kinerja",
            "Suarat Disposisi", "Notulen Rapat", "60 menit" },
        { 3, "Tim SAKIP menyusun rencana kegiatan pengukuran kinerja",
            "Notulen Rapat", "Program Kerja Kegiatan", "120 menit" },
        { 4, "Tim SAKIP menyiapkan metodologi pengukuran capaian Kinerja untuk tiap-tiap tujuan/ sasaran/ program/ kegiatan berdasarkan indikator kinerja yang SMART",
            "Juknis Pengukuran Kinerja Menpan RB; RENSTRA; TAPKIN; Program Kerja Kegiatan", "Kertas Kerja Pengukuran Kinerja", "120 menit" },
        { 5, "Tim SAKIP melakukan pengukuran capaian kinerja menggunakan metodologi yang telah ditetapkan",
            "Kertas Kerja Pengukuran Kinerja, Dokumen Pengumpulan Data Kinerja", "Kertas Kerja Pengukuran Kinerja", "1 hari" },
        { 6, "Tim SAKIP merekap seluruh hasil pengukuran capaian kinerja untuk tiap-tiap tujuan/ sasaran/ program/ kegiatan",
            "Kertas Kerja Pengukuran Kinerja", "Rekapitulasi Hasil Pengukuran Kinerja", "120 menit" },
        { 7, "Tim SAKIP melaporkan hasil rekapitulasi pengukuran kinerja kepada Sekretaris",
            "Rekapitulasi Hasil Pengumpulan Data Kinerja", "Draft Laporan Hasil Pengukuran Data Kinerja", "30 menit" },
        { 8, "Sekretaris menganalisa hasil rekapitulasi pengukuran kinerja, apabila setuju akan digunakan sebagai bahan untuk penyusunan Laporan kinerja dan evaluasi. Jika tidak maka dikembalikan untuk dilengkapi sesuai arahan.",
            "Draft Laporan Hasil Pengukuran Data Kinerja", "Laporan Hasil Pengukuran Kinerja, Lembar Disposisi", "90 menit" },
        { 9, "Sekretaris melaporkan data pengukuran kinerja kepada Camat",
            "Laporan Hasil Pengukuran Kinerja, Lembar Disposisi", "Disposisi Camat", "30 menit" },
        { 10, "",
            "", "Arsip Hasil Pengumpulan Data Kinerja", null },
    };

    [Theory, MemberData(nameof(Printed))]
    public void A_step_is_word_for_word_as_printed(int urutan, string uraian, string kelengkapan, string output, string? waktu)
    {
        var langkah = Sop.LangkahKe(urutan);
        langkah.NomorCetak.ShouldBe(urutan.ToString(System.Globalization.CultureInfo.InvariantCulture));
        langkah.Uraian.ShouldBe(uraian);
        ReferenceSop.Letters(string.Concat(langkah.Kelengkapan.Select(k => k.Nama))).ShouldBe(ReferenceSop.Letters(kelengkapan));
        ReferenceSop.Letters(string.Concat(langkah.OutputWajib.Select(o => o.Nama))).ShouldBe(ReferenceSop.Letters(output));
        (langkah.WaktuBaku is { } baku ? $"{baku.Nilai} {baku.Satuan}".ToLowerInvariant() : null).ShouldBe(waktu);
        langkah.Keterangan.ShouldBeNull();
    }

    [Fact]
    public void The_identity_block_is_the_one_that_it_shares_with_the_collection_but_for_its_title()
    {
        var collection = ReferenceSop.Sumbersuko();
        (Sop.Identitas.Judul, Sop.Identitas.JudulUraian).ShouldBe(("PENGUKURAN KINERJA", "URAIAN PROSEDUR PENGUKURAN KINERJA"));
        Sop.Kolom.ShouldBe(collection.Kolom);
        Sop.Identitas.Instansi.ShouldBe(collection.Identitas.Instansi);
        Sop.Identitas.DasarHukum.ShouldBe(collection.Identitas.DasarHukum);
        Sop.Identitas.Kualifikasi.ShouldBe(collection.Identitas.Kualifikasi);
        Sop.Identitas.Keterkaitan.ShouldBe(collection.Identitas.Keterkaitan);
        Sop.Identitas.Peralatan.ShouldBe(collection.Identitas.Peralatan);
        Sop.Identitas.Peringatan.ShouldBe(collection.Identitas.Peringatan);
        Sop.Identitas.Pencatatan.ShouldBe(collection.Identitas.Pencatatan);
        (Sop.Identitas.Nomor, Sop.Identitas.DisahkanOleh).ShouldBe((null, null));
        Sop.Anomali.Count.ShouldBe(9);
    }

    [Fact]
    public void What_the_sheet_does_not_state_is_marked_as_inferred()
    {
        var keputusan = Sop.LangkahKe(8).Keputusan!;
        (keputusan.Ya.Urutan, keputusan.Tidak, keputusan.TidakDugaan).ShouldBe((9, 6, true));
        keputusan.Alternatif.ShouldBe([5, 7]);
        var lost = Sop.LangkahKe(10);
        (lost.Uraian, lost.UraianTampil).ShouldBe(("", "Pengarsipan Data Kinerja"));
        lost.Dugaan.ShouldBe(["uraianNormal", "pelaksana", "mode"]);
        Sop.Langkah.SelectMany(l => l.Pekerjaan).Select(p => p.Jenis).ShouldBe(
            ["perintah", "rapat", "rencana-kerja", "metodologi", "ukur", "rekap", "lapor", "telaah", "periksa", "lapor", "arsip"]);
        Sop.LangkahKe(9).PihakOf("disposisi")!.Pengaturan["kunciPeriode"].ShouldBe("ya");
    }

    [Fact]
    public void It_runs_from_the_order_to_the_archive_with_a_return_to_the_recapitulation()
    {
        var people = new SopPlay(Sop);
        people.RunTo(8);
        var kasus = people.Case;
        var telaah = kasus.MembersOf(8).Single();
        kasus.Accept(people.As(SopPlay.Sekretaris), telaah.Nomor);
        kasus.Return(people.As(SopPlay.Sekretaris), telaah.Nomor, "Catatan belum lengkap", 6);
        kasus.CurrentLangkah!.Urutan.ShouldBe(6);
        people.RunTo(11);

        kasus.Status.ShouldBe(StatusPelaksanaan.Selesai);
        kasus.Putaran.ShouldBe(2);
        kasus.OutputsOf("kertas-kerja").Count.ShouldBe(1);
        kasus.OutputsOf("disposisi-camat").ShouldHaveSingleItem().Oleh.JabatanId.ShouldBe(SopPlay.Camat);
    }
}
