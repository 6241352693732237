namespace Siklus.App.Sop;

/// <summary>Sentences of <see cref="CaseRules"/>.</summary>
internal static class CaseSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [CaseRules.TidakAda] = "Pelaksanaan, tugas, atau SOP itu tidak ada di kantor ini.",
        [CaseRules.SudahBerjalan] = "“{0}” untuk periode yang sama masih berjalan. Lanjutkan yang itu, atau batalkan dahulu.",
        [CaseRules.IsianBerubah] = "Isian ini baru saja disimpan oleh {0} pukul {1}. Tulisan Anda masih ada di bawah; cocokkan dengan isian yang tersimpan, lalu simpan lagi.",
        [CaseRules.Ramai] = "Banyak orang sedang bekerja pada pelaksanaan ini sehingga tindakan Anda belum tersimpan. Kirim sekali lagi.",
        [CaseRules.PerihalKosong] = "Isi perihal pelaksanaan.",
        [CaseRules.BanyakKosong] = "Pilih paling sedikit satu dan paling banyak {0} jabatan atau indikator.",
        [CaseRules.CatatanKosong] = "Tulis catatannya lebih dahulu.",
        [CaseRules.PertanyaanKosong] = "Tulis pertanyaannya lebih dahulu.",
        [CaseRules.PenerimaKosong] = "Pilih jabatan yang ditanya.",
        [CaseRules.JawabanKosong] = "Tulis jawabannya lebih dahulu.",
        [CaseRules.TenggatLewat] = "Tenggat {0} sudah lewat. Pilih hari ini atau sesudahnya.",
        [CaseRules.KoreksiBelumTutup] = "Pelaksanaan yang akan dikoreksi masih berjalan. Perbaiki langsung di sana.",
    };
}
