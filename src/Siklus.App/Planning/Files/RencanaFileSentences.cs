namespace Siklus.App.Planning.Files;

/// <summary>Sentences of <see cref="RencanaFileRules"/>.</summary>
internal static class RencanaFileSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [RencanaFileRules.TerlaluBesar] = "Berkas lebih besar dari {0} MB, jadi bukan berkas rencana kinerja. Periksa apakah berkasnya benar.",
        [RencanaFileRules.BukanJson] = "Baris {0}, di {1}: bukan JSON yang utuh. Periksa tanda kurung, koma, dan tanda kutip.",
        [RencanaFileRules.FormatTidakDikenal] = "Format “{0}” tidak dikenal. Tulis \"format\": \"{1}\" pada awal berkas.",
        [RencanaFileRules.BentukSalah] = "Baris {0}, di {1}: isinya tidak sesuai format. Periksa nama bagian, jenis nilai, dan pilihan katanya, serta bagian yang wajib ada.",
        [RencanaFileRules.TeksRusak] = "Di {0} ada huruf yang rusak. Tulis ulang teksnya, dan simpan berkas sebagai UTF-8.",
        [RencanaFileRules.ButirKosong] = "Di {0} tertulis null, padahal harus ada isinya. Isi, atau hapus butir itu.",
    };
}
