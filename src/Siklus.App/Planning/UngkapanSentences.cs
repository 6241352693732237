using Siklus.Domain.Planning.Rumusan;

namespace Siklus.App.Planning;

/// <summary>Sentences of <see cref="UngkapanRules"/>.</summary>
internal static class UngkapanSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [UngkapanRules.Kosong] = "Tulis rumusnya, misalnya hadir ÷ undangan × 100%.",
        [UngkapanRules.TerlaluPanjang] = "Rumus terlalu panjang. Paling banyak {1} karakter; bagi menjadi beberapa komponen.",
        [UngkapanRules.TerlaluRumit] = "Karakter {0}: rumus terlalu rumit. Kurangi kurung di dalam kurung, atau hitung sebagian sebagai komponen tersendiri.",
        [UngkapanRules.KarakterAsing] = "Karakter {0}: '{1}' tidak dikenal dalam rumus. Pakai + − × ÷ ( ) ; % dan nama komponen.",
        [UngkapanRules.AngkaTidakTerbaca] = "Karakter {0}: '{1}' bukan angka. Tulis angka dengan koma desimal, misalnya 12,5.",
        [UngkapanRules.KutipTidakDitutup] = "Karakter {0}: tanda kutip belum ditutup.",
        [UngkapanRules.KomponenTidakDikenal] = "Karakter {0}: tidak ada komponen '{1}'. Komponen yang ada: {2}. Nama yang memakai spasi ditulis di antara tanda kutip.",
        [UngkapanRules.FungsiTidakDikenal] = "Karakter {0}: tidak ada fungsi {1}. Yang ada: {2}.",
        [UngkapanRules.NilaiDiharapkan] = "Karakter {0}: seharusnya angka, komponen, fungsi, atau kurung buka, tetapi tertulis {1}.",
        [UngkapanRules.KurungTidakDitutup] = "Karakter {0}: kurung pada karakter {1} belum ditutup; tertulis {2}.",
        [UngkapanRules.Berlebih] = "Karakter {0}: rumus sudah lengkap, tetapi masih ada {1}. Mungkin ada tanda yang kurang di depannya.",
        [UngkapanRules.PembandingDiharapkan] = "Karakter {0}: JIKA memerlukan pembanding (= ≠ < ≤ > ≥), tetapi tertulis {1}. Contoh: JIKA(hadir > 0; 100; 0).",
        [UngkapanRules.TitikKomaDiharapkan] = "Karakter {0}: bagian JIKA dipisahkan titik koma, tetapi tertulis {1}. Contoh: JIKA(hadir > 0; 100; 0).",
        [UngkapanRules.PersenBukanAngka] = "Karakter {0}: tanda % hanya sesudah angka. Untuk hasil dalam persen, tulis × 100%.",
        [UngkapanRules.KomponenTidakDipakai] = "Komponen yang belum dipakai dalam rumus: {1}. Pakai, atau hapus komponennya.",
    };
}
