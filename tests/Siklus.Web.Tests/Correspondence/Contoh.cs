using Siklus.App.Correspondence.Blocks;
using Siklus.App.Correspondence.Templat;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Web.Tests.Correspondence;

/// <summary>One example of every template: an invented office, roles as people.</summary>
internal static class Contoh
{
    public static readonly KopNaskah Kop = new(
        "PEMERINTAH KABUPATEN WANASARI", "KECAMATAN SUMBEREJO",
        "Jalan Raya Sumberejo Nomor 1, Sumberejo 60000, Telepon (0300) 000001\nPos-el: kantor@sumberejo.example", "Sumberejo", "SBJ");

    private static readonly Periode Tw3 = new(2026, new Tribulan(3));
    private static readonly Penandatangan Camat = new("Camat Sumberejo,", "CONTOH CAMAT, S.STP., M.Si.", "Pembina Tingkat I", "000000000000000001");
    private static readonly Penandatangan Sekcam = new("Sekretaris Kecamatan,", "CONTOH SEKRETARIS, S.Sos.", "Pembina", "000000000000000002");
    private static readonly Penandatangan Ketua = new("Ketua Tim SAKIP,", "CONTOH KETUA, S.E.", "Penata", "000000000000000003");
    private static readonly DateOnly Hari = new(2026, 10, 5);

    private static readonly BarisFormulir[] Baris =
    [
        new("Meningkatnya partisipasi masyarakat dalam perencanaan pembangunan", "Persentase partisipasi delegasi Musrenbangcam", "90 %", "90 %", "93,75 %",
            "Koordinasi Kegiatan Pemberdayaan Desa", "Daftar hadir Musrenbangcam", "Kasi Pembangunan", "45 dari 48 delegasi hadir", ["daftar-hadir-musrenbangcam.pdf", "foto-musrenbangcam.jpg"]),
        new("Meningkatnya kualitas pelayanan publik", "Rata-rata lama pelayanan administrasi kependudukan", "2 hari", "2 hari", "1,8 hari",
            "Penyelenggaraan Urusan Pemerintahan", "Buku register pelayanan", "Kasi Pemerintahan", null, ["register-pelayanan.pdf"]),
        new("Meningkatnya kualitas pelayanan publik", "Indeks kepuasan masyarakat", "A", null, null,
            "Penyelenggaraan Urusan Pemerintahan", "Survei", "Kasi Pelayanan", "Diukur pada akhir tahun"),
    ];

    private static readonly BarisRekapitulasi[] Rekap =
    [
        new(Baris[0].Sasaran, Baris[0].Indikator, "%", "90", "90", "93,75", "104,17", "Sangat Baik", "Kasi Pembangunan", "2 bukti"),
        new(Baris[1].Sasaran, Baris[1].Indikator, "hari", "2", "2", "1,8", "110", "Sangat Baik", "Kasi Pemerintahan", "1 bukti"),
        new(Baris[2].Sasaran, Baris[2].Indikator, "predikat", "A", null, null, null, null, "Kasi Pelayanan", "Diukur pada akhir tahun"),
    ];

    private static readonly RapatData Rapat = new("Arahan pelaksanaan pengumpulan data kinerja Tribulan III Tahun 2026", new(2026, 10, 6), "09.00 s.d. 10.00 WIB", "Ruang Rapat Kecamatan Sumberejo");

    private static FormulirData Formulir(SusunanFormulir susunan) => new(
        Kop, Tw3, susunan, "Seksi Pemerintahan", Baris, new(2026, 10, 12),
        [new("Yang mengisi,", "CONTOH STAF", "Pengatur", "000000000000000005"), new("Kasi Pemerintahan,", "CONTOH KASI, S.IP.", "Penata Tingkat I", "000000000000000004")], new(2026, 10, 13));

    public static TheoryData<string> Nama => [.. Semua.Keys];

    public static IReadOnlyDictionary<string, IsiNaskah> Semua { get; } = new Dictionary<string, IsiNaskah>
    {
        [LembarDisposisi.Kode] = LembarDisposisi.Build(new(
            Kop, "Bagian Organisasi Sekretariat Daerah", "061/221/ORG", new(2026, 10, 1), Hari, "412", "Segera", "Pengumpulan data kinerja Tribulan III Tahun 2026",
            [("Sekretaris Kecamatan", true), ("Kasubbag Perencanaan, Evaluasi dan Pelaporan", false), ("Kasi Pemerintahan", false)],
            [.. LembarDisposisi.PilihanHarap.Select((one, index) => (one, index is 1 or 2))],
            "Laksanakan pengumpulan data kinerja sesuai SOP dan laporkan hasilnya sebelum batas waktu.", new(2026, 10, 23), Hari, Camat)),
        [NotaDinas.Kode] = NotaDinas.Build(new(
            Kop, ["Camat Sumberejo"], "Sekretaris Kecamatan", ["Kasubbag Umum dan Kepegawaian"], Hari, "Biasa", "1 (satu) berkas", "Laporan hasil pengumpulan data kinerja",
            ["Menindaklanjuti disposisi Camat tanggal 5 Oktober 2026, bersama ini disampaikan laporan hasil pengumpulan data kinerja Tribulan III Tahun 2026.",
             "Demikian disampaikan untuk mendapat arahan lebih lanjut."], Sekcam)),
        [Undangan.Kode] = Undangan.Build(new(
            Kop, Hari, "Penting", null, ["Ketua Tim SAKIP", "Kasi Pemerintahan", "Kasi Pembangunan", "Kasubbag Perencanaan, Evaluasi dan Pelaporan"],
            "menindaklanjuti disposisi Camat tanggal 5 Oktober 2026 tentang pengumpulan data kinerja", Rapat.Hari, Rapat.Pukul, Rapat.Tempat, Rapat.Acara,
            "membawa data kinerja tribulan sebelumnya", Sekcam, ["Camat Sumberejo (sebagai laporan)"])),
        [DaftarHadir.Kode] = DaftarHadir.Build(new(
            Kop, Rapat,
            [new("CONTOH SEKRETARIS, S.Sos.", "Sekretaris Kecamatan", "Hadir, 08.55"), new("CONTOH KETUA, S.E.", "Ketua Tim SAKIP", "Hadir, 08.58"),
             new("CONTOH KASI, S.IP.", "Kasi Pemerintahan"), new("CONTOH KASI LAIN, S.T.", "Kasi Pembangunan"), new("CONTOH KASUBBAG, S.E.", "Kasubbag Perencanaan, Evaluasi dan Pelaporan")], Sekcam)),
        [NotulenRapat.Kode] = NotulenRapat.Build(new(
            Kop, Rapat, "005/14/SBJ tanggal 5 Oktober 2026", "Sekretaris Kecamatan", "Ketua Tim SAKIP", "Staf Sekretariat",
            ["Tim SAKIP", "Kasi Pemerintahan", "Kasi Pembangunan"],
            "Rapat dibuka pukul 09.00 WIB oleh Sekretaris Kecamatan dengan menyampaikan disposisi Camat tentang pengumpulan data kinerja Tribulan III.",
            ["Format pengumpulan data memakai tujuh kolom seperti tribulan sebelumnya.", "Setiap angka realisasi wajib disertai data pendukung."],
            ["Formulir dibagikan paling lambat 9 Oktober 2026.", "Formulir dikembalikan kepada Tim SAKIP paling lambat 13 Oktober 2026."],
            [("Menyusun program kerja", "Ketua Tim SAKIP", new(2026, 10, 7)), ("Menyiapkan data pendukung", "Semua Kasi dan Kasubbag", null)],
            [Sekcam with { Jabatan = "Pimpinan Rapat,", Pembuka = null }, new("Notulis,", "CONTOH STAF", "Pengatur", "000000000000000005")])),
        [ProgramKerja.Kode] = ProgramKerja.Build(new(
            Kop, "Pengumpulan Data Kinerja", Tw3, ["Disposisi Camat tanggal 5 Oktober 2026", "Notulen rapat tanggal 6 Oktober 2026"],
            "Tersedianya data kinerja Tribulan III Tahun 2026 yang valid dan dapat dipertanggungjawabkan.",
            [new("Mengumpulkan dokumen yang diperlukan", "Checklist Dokumen", "Ketua Tim SAKIP", new(2026, 10, 7), new(2026, 10, 8)),
             new("Menyiapkan dan membagikan formulir pengumpulan data capaian kinerja", "Bukti tanda terima formulir", "Tim SAKIP", new(2026, 10, 9), new(2026, 10, 9)),
             new("Mengisi formulir pengumpulan data capaian kinerja", "Formulir yang sudah diisi", "Semua Kasi dan Kasubbag", new(2026, 10, 9), new(2026, 10, 13), "Disertai data pendukung")],
            new(2026, 10, 7), [Sekcam with { Jabatan = "Mengetahui, Sekretaris Kecamatan," }, Ketua])),
        [ChecklistDokumen.Kode] = ChecklistDokumen.Build(new(
            Kop, "Pengumpulan Data Kinerja", Tw3,
            [new("Renstra", true, "Sekretariat", "renstra-2025-2029.pdf"), new("Hasil Survei", false, "Kasi Pelayanan", "Survei dilaksanakan November 2026"),
             new("Laporan Hasil Evaluasi SAKIP", true, "Inspektorat", "lhe-2025.pdf"), new("Petunjuk teknis SAKIP", true, "Tim SAKIP")], new(2026, 10, 8), Ketua)),
        [FormulirPengumpulanData.Kode + "-9"] = FormulirPengumpulanData.Build(Formulir(SusunanFormulir.SembilanKolom) with { Unit = null, Tanggal = null, Penandatangan = [] }),
        [FormulirPengumpulanData.Kode + "-7"] = FormulirPengumpulanData.Build(Formulir(SusunanFormulir.TujuhKolom) with { Unit = null, Tanggal = null, Penandatangan = [] }),
        [TandaTerima.Kode] = TandaTerima.Build(new(
            Kop, "Formulir pengumpulan data capaian kinerja", Tw3,
            [new("Blangko formulir pengumpulan data capaian kinerja", "1 set", "Ketua Tim SAKIP", "Kasi Pemerintahan", new(2026, 10, 9), "Diterima 08.05 WIB"),
             new("Blangko formulir pengumpulan data capaian kinerja", "1 set", "Ketua Tim SAKIP", "Plt. Kasi Pembangunan")], new(2026, 10, 9), Ketua)),
        [FormulirTerisi.Kode + "-9"] = FormulirTerisi.Build(Formulir(SusunanFormulir.SembilanKolom)),
        [FormulirTerisi.Kode + "-7"] = FormulirTerisi.Build(Formulir(SusunanFormulir.TujuhKolom)),
        [Rekapitulasi.Kode] = Rekapitulasi.Build(new(Kop, "Rekapitulasi hasil pengumpulan data kinerja", Tw3, Rekap, ["Satu indikator diukur pada akhir tahun dan belum memiliki realisasi."], new(2026, 10, 14), [Sekcam with { Jabatan = "Mengetahui, Sekretaris Kecamatan," }, Ketua])),
        [LaporanHasil.Kode + "-draf"] = LaporanHasil.Build(Laporan(draf: true)),
        [LaporanHasil.Kode] = LaporanHasil.Build(Laporan(draf: false)),
        [LaporanHasil.Kode + "-disetujui"] = Persetujuan.Apply(
            LaporanHasil.Build(Laporan(draf: true) with { Uraian = [(Rekap[0].Sasaran, ["Rata-rata capaian sasaran ini adalah 104,17%.", "Delegasi hadir hampir seluruhnya."])] }),
            new(Kop, "Laporan hasil pengumpulan data kinerja", "Laporan ini telah dianalisa dan disetujui Sekretaris Kecamatan pada tanggal 16 Oktober 2026.", "Segera disampaikan kepada Camat.", new(2026, 10, 16), Sekcam)),
        [DisposisiCamat.Kode] = DisposisiCamat.Build(new(
            Kop, "Sekretaris Kecamatan", "Laporan Hasil Pengumpulan Data Kinerja Tribulan III Tahun 2026", "000.7.2.8/21/SBJ", new(2026, 10, 20), true,
            ["Gunakan sebagai bahan penyusunan Laporan Kinerja.", "Percepat survei kepuasan masyarakat."],
            [("Sekretaris Kecamatan", true), ("Ketua Tim SAKIP", true)], new(2026, 10, 21), Camat)),
        [BeritaAcara.Kode] = BeritaAcara.Build(new(
            Kop, "Evaluasi Data Kinerja Tribulan III Tahun 2026", new(2026, 10, 19),
            [new("CONTOH KETUA, S.E.", "000000000000000003", "Penata", "Ketua Tim SAKIP", "Pihak Pertama"), new("CONTOH KASI, S.IP.", "000000000000000004", "Penata Tingkat I", "Kasi Pemerintahan", "Pihak Kedua")],
            ["Data kinerja Tribulan III telah diperiksa bersama.", "Tidak ada perubahan atas realisasi yang dilaporkan."], 2, Sekcam)),
        [KertasKerja.Kode + "-kosong"] = KertasKerja.Build(Kertas(filled: false)),
        [KertasKerja.Kode] = KertasKerja.Build(Kertas(filled: true)),
        [TelaahHasil.Kode] = TelaahHasil.Build(new(
            Kop, "Telaah Hasil Pengukuran Kinerja", Tw3, ["Draft Laporan Hasil Pengukuran Data Kinerja tanggal 15 Oktober 2026"], ["Dari 3 indikator, 2 memiliki nilai capaian."],
            [(Rekap[0].Sasaran, ["Rata-rata capaian sasaran ini adalah 104,17%.", "Delegasi hadir hampir seluruhnya."]), (Rekap[1].Sasaran, ["Rata-rata capaian sasaran ini adalah 110%.", "Pelayanan tepat waktu."])],
            ["Pertahankan kehadiran delegasi.", "Laksanakan survei pada November 2026."], new(2026, 10, 16), Sekcam)),
        [LembarArsip.Kode] = LembarArsip.Build(Arsip),
    };

    public static LembarArsipData Arsip => new(
        Kop, "000.7.2.8 Laporan Berkala", "Pengumpulan data kinerja Tribulan III Tahun 2026", Tw3, "Sekretariat Kecamatan", 1, 1, "Musnah", "Lemari 2, boks 7, folder 3",
        [new("Lembar Disposisi", "000.7.2.8/14/SBJ", Hari, "1 lembar", new string('a', 64)), new("Laporan Hasil Pengumpulan Data Kinerja", null, new(2026, 10, 20), "1 berkas")],
        new(2026, 10, 22), new("Staf Sekretariat,", "CONTOH STAF", "Pengatur", "000000000000000005"));

    private static KertasKerjaData Kertas(bool filled) => new(
        Kop, "Kertas Kerja Pengukuran Kinerja", Tw3, [("Kebijakan", "Kebijakan Pengukuran 2026 versi 1"), ("Pembulatan", "2 desimal saat ditampilkan")],
        filled ? [] : [.. Rekap.Select((r, i) => new BarisSmartCetak(r.Indikator, [true, true, i < 2, true, true], i < 2 ? null : "Target tribulan belum ditetapkan"))],
        [.. Rekap.Select(r => new BarisKertasKerja(
            r.Sasaran, r.Indikator, r.Satuan, "hadir ÷ undangan × 100%", "Makin tinggi makin baik; nilai akhir; target tetap", r.TargetTahunan, r.TargetTribulan,
            filled ? r.Realisasi : null, filled ? r.Capaian : null, filled ? r.Predikat : null, filled && r.Capaian is null ? "Diukur pada akhir tahun" : null))],
        filled
            ? new RataRataCetak(
                new Dictionary<string, NilaiRataRata> { [Rekap[0].Sasaran] = new("104,17", "Sangat Baik", "1 dari 1 indikator"), [Rekap[1].Sasaran] = new("110", "Sangat Baik", "1 dari 2 indikator") },
                new("107,09", "Sangat Baik", "2 dari 2 sasaran"))
            : null,
        ["Capaian dihitung, tidak diketik."], new(2026, 10, 14), [Sekcam with { Pembuka = "Mengetahui," }, Ketua]);

    private static LaporanHasilData Laporan(bool draf) => new(
        Kop, draf ? "Draft Laporan Hasil Pengumpulan Data Kinerja" : "Laporan hasil pengumpulan data kinerja", Tw3, ["Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah", "Disposisi Camat tanggal 5 Oktober 2026"],
        "Menyampaikan data kinerja Tribulan III Tahun 2026 sebagai bahan penyusunan Laporan Kinerja.",
        [("Rapat arahan pengumpulan data kinerja", new(2026, 10, 6), "Sekretaris Kecamatan"), ("Pengisian formulir", new(2026, 10, 12), "Kasi dan Kasubbag"), ("Rekapitulasi", new(2026, 10, 14), "Tim SAKIP")],
        Rekap, ["Dari 3 indikator, 2 sudah memiliki realisasi dan keduanya mencapai target."], ["Survei kepuasan masyarakat belum dilaksanakan."], ["Survei dijadwalkan pada November 2026."],
        new(2026, 10, 15), Ketua);
}
