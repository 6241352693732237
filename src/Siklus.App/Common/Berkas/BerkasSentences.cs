namespace Siklus.App.Common.Berkas;

/// <summary>Sentences of <see cref="BerkasRules"/>.</summary>
internal static class BerkasSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [BerkasRules.Kosong] = "Berkas “{0}” kosong. Pilih berkas lain.",
        [BerkasRules.TerlaluBesar] = "Berkas “{0}” terlalu besar. Paling besar {1} MB; perkecil atau pecah berkas itu.",
        [BerkasRules.JenisDitolak] = "Berkas “{0}” bukan PDF, foto (JPG/PNG), Word (.docx), atau Excel (.xlsx). Simpan dahulu dalam salah satu bentuk itu.",
        [BerkasRules.IsiTidakCocok] = "Nama berkas “{0}” tidak cocok dengan isinya: isinya {1}. Ganti akhiran namanya, lalu unggah lagi.",
        [BerkasRules.Makro] = "Berkas “{0}” memuat makro atau isi yang dapat berjalan sendiri. Simpan tanpa makro, lalu unggah lagi.",
        [BerkasRules.TerlaluPadat] = "Berkas “{0}” membengkak terlalu besar saat dibuka. Perkecil gambarnya atau simpan ulang, lalu unggah lagi.",
        [BerkasRules.TidakAda] = "Berkas itu tidak ada di kantor ini.",
    };
}
