using Siklus.Domain.Common;

namespace Siklus.App.Common;

/// <summary>Sentences of <see cref="AngkaRules"/>.</summary>
internal static class AngkaSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [AngkaRules.Kosong] = "Isi angka di sini. Bila memang nol, tulis 0.",
        [AngkaRules.BukanAngka] = "'{0}' bukan angka. Tulis angka dengan koma desimal, misalnya 12,5.",
        [AngkaRules.Strip] = "Tanda '{0}' bukan angka. Bila nilainya nol tulis 0; bila belum ada data, kosongkan atau pilih \"tidak ada data\".",
        [AngkaRules.TandaTaksa] = "Titik dan koma pada '{0}' tidak dapat dipastikan maksudnya. Titik untuk ribuan, koma untuk desimal, misalnya 1.234,5.",
        [AngkaRules.DigitAsing] = "'{0}' memakai bentuk angka yang tidak dikenal. Ketik ulang dengan angka 0 sampai 9.",
        [AngkaRules.TerlaluBesar] = "'{0}' terlalu besar. Paling banyak {1} angka sebelum koma.",
        [AngkaRules.DesimalTerlaluBanyak] = "'{0}' memiliki terlalu banyak angka di belakang koma. Paling banyak {1}.",
        [AngkaRules.HarusBulat] = "'{0}' harus bilangan bulat, tanpa angka di belakang koma.",
        [AngkaRules.TidakBolehNegatif] = "'{0}' tidak boleh kurang dari nol.",
        [AngkaRules.BukanPersen] = "Satuan di sini bukan persen. Tulis '{0}' tanpa tanda %.",
        [AngkaRules.BukanRupiah] = "Satuan di sini bukan rupiah. Tulis '{0}' tanpa Rp.",
    };
}
