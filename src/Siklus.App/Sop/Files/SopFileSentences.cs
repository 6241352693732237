using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Files;

/// <summary>Sentences of <see cref="SopFileRules"/> and <see cref="SopCheckRules"/>.</summary>
internal static class SopFileSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [SopFileRules.Empty] = "Berkas kosong. Pilih berkas SOP berformat JSON.",
        [SopFileRules.TooLarge] = "Berkas lebih besar dari {0} KB. Berkas SOP hanya berisi teks; pastikan berkas yang dipilih benar.",
        [SopFileRules.NotUtf8] = "Teks di sini bukan UTF-8. Simpan ulang berkas dengan pengodean UTF-8.",
        [SopFileRules.Syntax] = "Susunan JSON terputus di sini. Periksa tanda kutip, koma, dan kurung di sekitar tempat ini.",
        [SopFileRules.Format] = "Format berkas ini tidak dikenal. Isi dengan “{0}”.",
        [SopFileRules.Repeated] = "“{0}” ditulis dua kali dalam objek yang sama. Hapus salah satu.",
        [SopFileRules.UnknownProperty] = "“{0}” bukan bagian dari format ini. Hapus atau perbaiki ejaannya; yang dikenal: {1}.",
        [SopFileRules.MissingProperty] = "“{0}” belum ada. Tambahkan di dalam objek ini.",
        [SopFileRules.WrongType] = "Nilai ini harus berupa {0}. Perbaiki nilainya.",
        [SopFileRules.UnknownWord] = "“{0}” tidak dikenal di sini. Pilih salah satu: {1}.",
        [SopFileRules.WrongDate] = "“{0}” bukan tanggal. Tulis sebagai tahun-bulan-hari, misalnya 2026-07-15.",
        [SopCheckRules.TextEmpty] = "Teks ini kosong. Isi sesuai lembar SOP.",
        [SopCheckRules.CodeShape] = "“{0}” bukan kode yang sah. Gunakan huruf kecil, angka, dan tanda hubung saja.",
        [SopCheckRules.TooSmall] = "Bilangan ini terlalu kecil. Isi {0} atau lebih.",
        [SopCheckRules.ListEmpty] = "Daftar ini kosong. Isi paling sedikit satu.",
        [SopCheckRules.Duplicate] = "Kode “{0}” sudah dipakai. Beri kode yang lain.",
        [SopCheckRules.UrutanDuplicate] = "Urutan {0} sudah dipakai langkah lain. Beri setiap langkah urutan sendiri, 1 dan seterusnya.",
        [SopCheckRules.UrutanOrder] =
            "Langkah ini seharusnya berurutan {0}, tertulis {1}. Urutkan langkah 1 dan seterusnya tanpa lompatan.",
        [SopCheckRules.UnknownKolom] = "Kolom pelaksana “{0}” tidak ada dalam daftar kolom. Tambahkan kolomnya atau perbaiki kodenya.",
        [SopCheckRules.UnknownKind] = "Jenis pekerjaan “{0}” tidak dikenal. Pilih salah satu: {1}.",
        [SopCheckRules.UnknownStep] = "Langkah {0} tidak ada. Tunjuk urutan langkah yang ada.",
        [SopCheckRules.YesBackward] = "“Ya” menuju langkah {0}, padahal harus menuju langkah sesudah keputusan ini atau “selesai”.",
        [SopCheckRules.NotEarlier] = "Langkah {0} tidak mendahului keputusan ini. Tunjuk langkah yang lebih awal.",
        [SopCheckRules.Unreachable] =
            "Langkah {0} tidak pernah dicapai dari langkah pertama. Perbaiki tujuan “ya” pada langkah keputusan sebelumnya.",
        [SopCheckRules.UnknownSource] =
            "Output “{0}” tidak dibuat oleh langkah ini atau langkah sebelumnya. Perbaiki kodenya, atau hapus “dari” bila kelengkapan berasal dari luar.",
        [SopCheckRules.UnknownOutput] =
            "Output “{0}” tidak ada pada langkah ini. Tambahkan ke daftar output langkah atau perbaiki kodenya.",
        [SopCheckRules.DecisionByEach] =
            "Keputusan tidak dapat diambil oleh masing-masing anggota. Ubah mode langkah menjadi “satu” atau “salahSatu”.",
        [SopCheckRules.InferredNothing] = "“tidakDugaan” ditandai, tetapi “tidak” tidak menunjuk langkah. Isi “tidak” atau hapus tandanya.",
    };
}
