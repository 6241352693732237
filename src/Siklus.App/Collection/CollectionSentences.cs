using Siklus.Domain.Collection;

namespace Siklus.App.Collection;

/// <summary>Sentences of <see cref="CollectionRules"/>.</summary>
internal static class CollectionSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [CollectionRules.KeadaanSalah] = "Data ini berstatus {0}, sehingga tidak dapat {1}. Muat ulang halaman untuk melihat keadaan terakhir.",
        [CollectionRules.Terkunci] = "Data ini berstatus {0} dan tidak dapat diubah. Minta dikembalikan bila perlu diperbaiki.",
        [CollectionRules.AlasanKosong] = "Tulis alasannya.",
        [CollectionRules.PenyuplaiMemeriksa] = "Anda ikut mengisi data ini. Pemeriksaannya dilakukan orang lain.",
        [CollectionRules.KomponenKosong] = "{0} belum diisi.",
        [CollectionRules.KomponenTidakDikenal] = "Komponen {0} tidak ada pada indikator ini. Muat ulang halaman.",
        [CollectionRules.BuktiKosong] = "Bukti dukung belum dilampirkan.",
        [CollectionRules.BuktiGanda] = "Berkas itu sudah dilampirkan sebagai {0}.",
        [CollectionRules.BuktiTidakAda] = "Bukti dukung itu tidak ada lagi. Muat ulang halaman.",
        [CollectionRules.JudulBuktiKosong] = "Tulis nama bukti, misalnya Daftar hadir Musrenbangcam.",
        [CollectionRules.PertanyaanTerbuka] = "Jawab pertanyaan tentang {0} sebelum mengirim.",
        [CollectionRules.BelumDiukur] = "Indikator ini tidak diukur pada tribulan {0}.",
        [CollectionRules.BukanPenanggungJawab] = "Indikator ini menjadi tanggung jawab unit lain, sehingga tidak dapat diisi dari unit ini.",
        [CollectionRules.VersiUsang] = "Data ini sudah diubah oleh {0} pada {1}. Bandingkan kedua nilai, lalu simpan yang benar.",
        [CollectionRules.TidakDitemukan] = "Data itu tidak ditemukan pada kantor ini.",
        [CollectionRules.DariKertas] = "{0} dimasukkan kemudian dari kertas, sehingga tidak diisi lewat pelaksanaan SOP.",
        [CollectionRules.DariPelaksanaan] = "{0} sudah dilaporkan lewat pelaksanaan SOP, sehingga tidak dimasukkan dari kertas.",
        [CollectionRules.BelumBerakhir] = "{0} belum berakhir. Yang dimasukkan kemudian hanya masa yang sudah lewat; masa berjalan dikumpulkan lewat SOP.",
        [CollectionRules.SusulanSudahAda] = "{0} sudah dibuka untuk dimasukkan kemudian. Lanjutkan di sana.",
        [CollectionRules.SusulanLengkap] = "{0} sudah dinyatakan lengkap dan terkunci. Perubahan hanya lewat koreksi pada pelaksanaan SOP.",
        [CollectionRules.SusulanKurang] = "{0} indikator belum lengkap. Lengkapi dahulu, atau tulis bahwa tidak ada data beserta sebabnya.",
        [CollectionRules.KertasKosong] = "Isi nama dan nomor dokumen kertas yang menjadi sumber angka.",
        [CollectionRules.KertasTanpaTanggal] = "Isi tanggal dokumen kertas.",
        [CollectionRules.FormulirKantorLain] = "Formulir itu dikeluarkan kantor lain, sehingga tidak dimasukkan di sini.",
        [CollectionRules.FormulirTidakSah] = "Kode formulir dalam berkas itu tidak sah: tidak dikeluarkan kantor ini, atau berubah sesudah diunduh. Unduh formulir baru, lalu salin isiannya ke situ.",
        [CollectionRules.FormulirTanpaKode] = "Berkas itu tidak memuat kode formulir. Unduh formulir dari Siklus, isi, simpan sebagai .xlsx, lalu unggah berkas itu juga.",
        [CollectionRules.FormulirDefinisiLain] = "Cara mengukur indikator ini berubah sejak formulir diunduh. Unduh formulir baru, lalu isi baris ini di situ.",
        [CollectionRules.FormulirTanpaIndikator] = "Indikator baris ini tidak lagi menjadi tanggung jawab unit itu. Unduh formulir baru.",
        [CollectionRules.FormulirTanpaBaris] = "Baris ini tidak ada dalam berkas, sehingga tidak berubah.",
        [CollectionRules.FormulirBarisAsing] = "Baris {0} dalam berkas berisi sesuatu tetapi tidak dikenal sebagai baris formulir, sehingga tidak dibaca. Isi pada baris yang sudah tersedia.",
        [CollectionRules.FormulirGanda] = "Baris {0}: sel ini tertulis dua kali dengan isi berbeda, “{1}” dan “{2}”. Hapus salah satu barisnya.",
        [CollectionRules.FormulirNihilBerisi] = "Baris ini menyebut tidak ada data, tetapi berisi angka. Kosongkan salah satunya dalam berkas, lalu unggah lagi.",
        [CollectionRules.FormulirBelumDipilih] = "Baris {0}: nilainya berbeda dengan yang disimpan orang lain. Pilih salah satu.",
        [CollectionRules.FormulirBerubahLagi] = "Baris {0} diubah orang lain sesudah Anda memeriksa berkas ini. Periksa lagi, lalu masukkan.",
        [CollectionRules.FormulirTidakTerbuka] = "Pengisian formulir {0} untuk {1} tidak sedang terbuka, sehingga belum ada yang dapat dimasukkan. Simpan berkasnya dan unggah sesudah langkah pengisian dibuka; bila formulir sudah dikirim, minta dikembalikan.",
        [CollectionRules.TanyaDiAtasSeratus] = "{0} ({2}) lebih besar daripada {1} ({3}), sehingga hasilnya di atas 100%. Apa sebabnya?",
        [CollectionRules.TanyaPersenBesar] = "{0} bernilai {1}%, di atas 100%. Apa sebabnya?",
        [CollectionRules.TanyaNegatif] = "{0} bernilai {1}, kurang dari nol. Apa sebabnya?",
        [CollectionRules.TanyaTurun] = "Nilai sampai dengan tribulan ini ({0}) lebih kecil daripada tribulan sebelumnya ({1}). Apa sebabnya?",
        [CollectionRules.TanyaMelonjak] = "{0} ({1}) adalah {3} kali tribulan sebelumnya ({2}). Apa sebabnya?",
        [CollectionRules.TanyaNol] = "{0} bernilai 0, sedangkan tribulan sebelumnya {1}. Apakah benar nol? Jelaskan.",
        [CollectionRules.TanyaPecahan] = "{0} biasanya bilangan bulat, tetapi tertulis {1}. Apa sebabnya?",
        [CollectionRules.TanyaPenyebutNol] = "{0} bernilai 0, sehingga persentase tidak dapat dihitung. Apa sebabnya?",
    };
}
