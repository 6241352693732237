using Siklus.Domain.Sop.Review;

namespace Siklus.App.Sop;

/// <summary>Sentences of <see cref="ReviewRules"/>: what is so, and what to do about it.</summary>
internal static class SopReviewSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [ReviewRules.NomorKosong] = "SOP belum bernomor. Beri nomor menurut tata naskah dinas kantor.",
        [ReviewRules.NomorBerlubang] = "Nomor “{0}” belum lengkap atau memakai koma sebagai pemisah. Isi bagian yang kosong dan pakai titik atau garis miring.",
        [ReviewRules.NomorGanda] = "Nomor “{0}” dipakai juga oleh {1}. Beri tiap SOP nomor sendiri menurut tata naskah dinas kantor.",
        [ReviewRules.TanggalKosong] = "Belum ada {0}. Isi sebelum SOP disahkan.",
        [ReviewRules.TanggalTerbalik] = "{0} lebih akhir daripada {1}. Periksa keduanya.",
        [ReviewRules.PengesahKosong] = "Belum tertulis siapa yang mengesahkan. Sahkan dengan Keputusan Camat; lembar lalu menyebut jabatannya.",
        [ReviewRules.PengesahBukanPimpinan] = "Disahkan oleh {0}, bukan pimpinan kantor. Pastikan ada pendelegasiannya.",
        [ReviewRules.BagianKosong] = "Bagian {0} kosong. Isi sesuai PermenPAN-RB 35/2012.",
        [ReviewRules.ButirGanda] = "“{0}” tertulis lebih dari sekali. Hapus yang berulang.",
        [ReviewRules.KualifikasiJabatan] = "“{0}” adalah jabatan. Kualifikasi menyebut kemampuan yang diperlukan.",
        [ReviewRules.KualifikasiBenda] = "“{0}” adalah benda atau dokumen. Kualifikasi menyebut kemampuan; benda termasuk Peralatan/Perlengkapan.",
        [ReviewRules.KeterkaitanBukanSop] = "“{0}” bukan SOP. Keterkaitan menyebut SOP lain; dokumen termasuk Peralatan/Perlengkapan.",
        [ReviewRules.KeterkaitanSendiri] = "“{0}” merujuk SOP ini sendiri. Hapus, atau sebut SOP yang dimaksud.",
        [ReviewRules.DaerahLain] = "Menyebut {0}, padahal SOP ini milik {1}. Periksa apakah ini sisa salinan.",
        [ReviewRules.HukumUsang] = "{0} tidak berlaku lagi; penggantinya {1}. Perbarui rujukannya.",
        [ReviewRules.HukumSalahKutip] = "“{0}”: nomor, tahun, dan judulnya tidak cocok; yang dimaksud mungkin {1}.",
        [ReviewRules.RencanaBerakhir] = "Menyebut {0}, yang berakhir tahun {1}, padahal diperiksa untuk tahun {2}. Rujuk rencana yang berlaku, atau sebut tanpa tahun supaya tidak usang.",
        [ReviewRules.JudulTidakSesuai] = "{1} dari {2} langkah membuat {0}, tetapi judulnya tidak menyebutnya. Sesuaikan judul atau langkahnya.",
        [ReviewRules.LangkahGanda] = "Langkah ini mengulang langkah {0}. Hapus salah satu.",
        [ReviewRules.NomorMengulang] = "Nomor {0} menyusul nomor {1}: penomoran berulang. Nomori urut sampai langkah terakhir.",
        [ReviewRules.NomorLangkahKosong] = "Langkah ini tidak bernomor. Beri nomor urut.",
        [ReviewRules.UraianHilang] = "Uraian langkah ini hilang dari lembar. Tulis ulang dari naskah aslinya.",
        [ReviewRules.SubjekDalamUraian] = "Uraian diawali pelakunya (“{0}”). Awali dengan kata kerja aktif; kolom sudah menunjukkan pelakunya.",
        [ReviewRules.PelaksanaTidakTercetak] = "Pelaksananya tidak tercetak pada lembar; Siklus memakai {0}. Tegaskan pada lembar.",
        [ReviewRules.KolomTidakDipakai] = "Tidak ada langkah pada kolom {0}. Hapus kolomnya atau lengkapi langkahnya.",
        [ReviewRules.WaktuKosong] = "Waktu baku belum diisi. Isi waktu kerja bersih langkah ini.",
        [ReviewRules.WaktuNol] = "Waktu baku tertulis “{0}”. Isi waktu kerja bersih yang sebenarnya.",
        [ReviewRules.WaktuSeragam] = "{0} dari {1} langkah sama-sama {2}. Ukur waktu tiap langkah; yang seragam biasanya bukan hasil pengukuran.",
        [ReviewRules.OutputKosong] = "Langkah ini tidak menyebut output. Tulis apa yang dihasilkan.",
        [ReviewRules.OutputTidakDipakai] = "“{0}” tidak menjadi kelengkapan langkah mana pun. Periksa apakah langkah sesudahnya memerlukannya.",
        [ReviewRules.KelengkapanTanpaAsal] = "“{0}” tidak dihasilkan langkah sebelumnya dan tidak ada pada Peralatan/Perlengkapan. Sebutkan asalnya.",
        [ReviewRules.NamaTerlaluUmum] = "“{0}” dipakai {1} kali sebagai nama kelengkapan atau output. Sebutkan dokumennya.",
        [ReviewRules.TanpaJalanKembali] = "Keputusan ini tidak menyebut langkah tujuan bila “tidak”. Gambar panah kembalinya; sampai itu ada, pemutus memilih sendiri.",
        [ReviewRules.JalanKembaliDugaan] = "Bila “tidak”, lembar tidak tegas kembali ke mana; Siklus mengusulkan langkah {0}. Tegaskan pada lembar.",
        [ReviewRules.PeriksaTanpaKeputusan] = "Ada pemeriksaan (“{0}”) tanpa keputusan ya/tidak. Bila hasilnya dapat dikembalikan, gambar belah ketupatnya.",
        [ReviewRules.IstilahUsang] = "“{0}” dipakai di {1} tempat; istilah yang berlaku {2}. Sesuaikan pada versi berikutnya.",
        [ReviewRules.KataGanda] = "“{0} {0}” tertulis berturut-turut. Hapus salah satu.",
        [ReviewRules.JudulDiawaliSop] = "Judul diawali “{0}”. Cukup sebut kegiatannya, agar semua SOP kantor bernama seragam.",
        [ReviewRules.SisaSalinan] = "“{0}” menyebut {1}, padahal judul dan langkah SOP ini tidak. Periksa apakah ini sisa salinan.",
        [ReviewRules.JabatanTanpaKolom] = "Uraian menyebut {0}, tetapi lembar tidak mempunyai kolomnya. Sebut pelaksana yang ada, atau tambah kolomnya.",
        [ReviewRules.OutputSamaKelengkapan] = "Output sama dengan kelengkapannya (“{0}”). Sebutkan apa yang berubah, misalnya diperiksa atau ditandatangani.",
        [ReviewRules.HukumKantorLain] = "“{0}” mengatur Sekretariat Daerah, bukan kecamatan. Rujuk aturan susunan organisasi kecamatan.",
    };
}
