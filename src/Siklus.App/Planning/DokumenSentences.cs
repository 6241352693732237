using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>Sentences of <see cref="DokumenRules"/>.</summary>
internal static class DokumenSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [DokumenRules.TidakAda] = "Dokumen itu tidak ada di kantor ini. Muat ulang halaman, lalu pilih lagi.",
        [DokumenRules.SedangDisusun] = "{0} sedang disusun. Lanjutkan yang itu, atau batalkan lebih dahulu.",
        [DokumenRules.TanpaPohon] = "Belum ada pohon kinerja yang memuat tahun {0}. Masukkan Renstra lebih dahulu.",
        [DokumenRules.Kosong] = "{0} masih kosong. Isi target atau pagunya lebih dahulu.",
        [DokumenRules.BelumDitandatangani] = "Hanya Camat yang menetapkan langsung di sini. Bila kertasnya sudah ditandatangani, centang pernyataannya.",
        [DokumenRules.BerubahSesudahKonsep] = "{0} berubah sesudah konsepnya terbit, jadi kertas ini tidak memuat isi terakhirnya. Minta langkah konsep diulang supaya tabelnya sama.",
        [DokumenRules.TanpaTanggal] = "Isi tanggal penetapan.",
        [DokumenRules.TanggalMendatang] = "Tanggal {0} belum tiba. Isi tanggal penandatanganan.",
        [DokumenRules.TanggalMundur] = "Versi yang diubah ditetapkan {0}. Perubahannya tidak dapat mendahuluinya.",
        [DokumenRules.HuluKosong] = "Tidak ada yang dapat disalin: {0} belum memuat nilai untuk baris-baris ini.",
        [DokumenRules.BarisBerubah] = "Sudah diubah orang lain menjadi {0}. Bandingkan dengan isian Anda, lalu simpan lagi.",
        [DokumenRules.TribulanTidakBerjumlah] = "Jumlah target tribulan {0}, padahal target tahunnya {1}.",
        [DokumenRules.TribulanMundur] = "Target sampai dengan tribulan tidak boleh berbalik arah; periksa {0}.",
        [DokumenRules.TribulanTidakSampai] = "Target sampai dengan tribulan IV {0}, padahal target tahunnya {1}.",
        [DokumenRules.TribulanBerbeda] = "Target tetap sama di setiap tribulan, tetapi {0} {1} dan target tahunnya {2}.",
        [DokumenRules.TribulanTidakDiukur] = "Indikator ini hanya diukur pada akhir tahun; target tribulan tidak dipakai.",
        [DokumenRules.TribulanKosong] = "Target tribulan belum diisi.",
    };
}
