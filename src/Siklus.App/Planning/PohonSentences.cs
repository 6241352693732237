using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>Sentences of <see cref="PohonRules"/>.</summary>
internal static class PohonSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [PohonRules.TidakAda] = "Bagian pohon kinerja itu tidak ada lagi. Muat ulang halaman.",
        [PohonRules.MasaBertumpang] = "Tahun itu sudah dimuat Renstra {0}–{1}. Pilih masa sesudah atau sebelumnya.",
        [PohonRules.KodeDipakai] = "Kode {0} sudah dipakai: {1}. Pakai kode lain.",
        [PohonRules.PerluInduk] = "Sebuah {0} harus berada di bawah sesuatu. Pilih induknya.",
        [PohonRules.TidakDiukur] = "Sebuah {0} hanya rujukan dan tidak diukur. Pasang indikator pada tujuan, sasaran, atau di bawahnya.",
        [PohonRules.MasihDipakai] = "{0} tidak dihapus karena masih dipakai: {1}.",
        [PohonRules.DefinisiDipakai] = "Cara mengukur ini sudah dipakai {0}. Perubahan dapat berlaku mulai tahun {1}; pilih tahunnya.",
        [PohonRules.DefinisiDiLuarRenstra] = "Definisi berlaku mulai salah satu tahun Renstra, {0} sampai {1}.",
        [PohonRules.TargetLainJenis] = "{0} sudah memuat target jenis lain (angka, rentang, atau predikat). Ubah target itu lebih dahulu, atau buat indikator baru.",
    };
}
