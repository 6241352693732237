namespace Siklus.App.Sop.Evaluation;

/// <summary>Codes of refusals about evaluations of SOPs.</summary>
public static class EvaluationRules
{
    /// <summary>A finished evaluation never changes. {0} its year.</summary>
    public const string Selesai = "evaluasi.selesai";

    /// <summary>Tidak without a note. {0} the question.</summary>
    public const string TidakTanpaCatatan = "evaluasi.tidak-tanpa-catatan";

    /// <summary>Finished without an answer. {0} the question.</summary>
    public const string BelumDijawab = "evaluasi.belum-dijawab";

    /// <summary>A note of too many letters. {0} how many it may have.</summary>
    public const string TerlaluPanjang = "evaluasi.terlalu-panjang";

    /// <summary>Finished without a conclusion.</summary>
    public const string TanpaKesimpulan = "evaluasi.tanpa-kesimpulan";

    /// <summary>Finished without the reason of the conclusion.</summary>
    public const string TanpaAlasan = "evaluasi.tanpa-alasan";

    /// <summary>A reason of too many letters. {0} how many it may have.</summary>
    public const string AlasanTerlaluPanjang = "evaluasi.alasan-terlalu-panjang";

    /// <summary>Only this year and the last are evaluated. {0} this year.</summary>
    public const string Tahun = "evaluasi.tahun";

    /// <summary>Somebody changed it since it was shown. {0} who, {1} when.</summary>
    public const string Berubah = "evaluasi.berubah";
}

/// <summary>Sentences of <see cref="EvaluationRules"/>.</summary>
internal static class EvaluationSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [EvaluationRules.Selesai] = "Evaluasi tahun {0} sudah dinyatakan selesai, jadi tidak dapat diubah. Yang berubah sesudahnya dinilai pada evaluasi tahun berikutnya.",
        [EvaluationRules.TidakTanpaCatatan] = "“{0}” dijawab Tidak. Tulis catatannya: apa yang kurang.",
        [EvaluationRules.BelumDijawab] = "“{0}” belum dijawab. Pilih Ya atau Tidak.",
        [EvaluationRules.TerlaluPanjang] = "Catatan ini lebih panjang dari {0:N0} huruf. Persingkat.",
        [EvaluationRules.TanpaKesimpulan] = "Pilih kesimpulan evaluasi.",
        [EvaluationRules.TanpaAlasan] = "Tulis alasan kesimpulan.",
        [EvaluationRules.AlasanTerlaluPanjang] = "Alasan kesimpulan lebih panjang dari {0:N0} huruf. Persingkat.",
        [EvaluationRules.Tahun] = "Yang dapat diisi hanya evaluasi tahun {0} dan tahun sebelumnya.",
        [EvaluationRules.Berubah] = "Evaluasi ini sudah diubah {0} pada {1}. Isian Anda belum disimpan; periksa, lalu simpan lagi.",
    };
}
