namespace Siklus.App.Correspondence;

/// <summary>What a person reads when a rule about naskah refuses; the key is the rule's code.</summary>
public static class CorrespondenceSentences
{
    /// <summary>Code to sentence.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [CorrespondenceRules.Frozen] = "“{0}” sudah final dan tidak dapat diubah lagi. Buat naskah pengganti jika isinya perlu diperbaiki.",
        [CorrespondenceRules.Empty] = "“{0}” belum berisi apa pun. Lengkapi isinya sebelum difinalkan.",
        [CorrespondenceRules.NotFinal] = "“{0}” masih draf. Finalkan dahulu sebelum diberi nomor atau ditandatangani.",
        [CorrespondenceRules.Numbered] = "“{0}” sudah bernomor {1}. Satu naskah hanya memiliki satu nomor.",
        [CorrespondenceRules.Nomor] = "Nomor naskah “{0}” tidak dapat dipakai. Isi nomor sepanjang 1 sampai 100 huruf.",
        [CorrespondenceRules.NomorTerpakai] = "Nomor {0} sudah ada dalam buku agenda tahun {1}, untuk “{2}”. Tulis nomor lain, atau kosongkan supaya diambil nomor berikutnya.",
        [CorrespondenceRules.Reason] = "Tulis alasan pembatalan naskah.",
        [CorrespondenceRules.Closed] = "“{0}” sudah dibatalkan atau diganti, sehingga tidak dapat diproses lagi.",
        [CorrespondenceRules.Supersedes] = "“{0}” tidak dapat digantikan oleh naskah itu.",
        [CorrespondenceRules.SalinanKosong] = "Pilih pindaian naskah yang sudah ditandatangani.",
        [CorrespondenceRules.SalinanJenis] = "Isi berkas “{0}” bukan PDF, JPG, atau PNG. Pindai atau foto naskah yang sudah ditandatangani, lalu unggah hasilnya.",
        [CorrespondenceRules.SalinanTidakAda] = "Salinan {0} tidak ada atau sudah diganti orang lain. Buka naskahnya dan periksa salinan yang terbaru.",
        [CorrespondenceRules.SalinanAlasan] = "Tulis alasan penggantian salinan, sepanjang 1 sampai 2000 huruf.",
        [CorrespondenceRules.SalinanDitolak] =
            "Salinan “{0}” tidak dapat Anda simpan di sini. Salinan Keputusan disimpan oleh Camat, Sekretaris, atau Kepala Subbagian; naskah dari suatu pelaksanaan menerimanya pada langkah tanda tangannya.",
        [CorrespondenceRules.Schema] = "Isi naskah ini ditulis oleh Siklus yang lebih baru (skema {0}). Perbarui Siklus untuk membukanya.",
        [CorrespondenceRules.Judul] = "Tulis judul naskah.",
    };
}
