namespace Siklus.App.Sop.Evaluation;

/// <summary>The answer to a question.</summary>
/// <param name="Ya">True for ya, false for tidak, null while nothing is chosen.</param>
/// <param name="Catatan">A note; a tidak needs one.</param>
public sealed record JawabanEvaluasi(bool? Ya, string? Catatan);

/// <summary>What keeps answers from being kept or finished.</summary>
/// <param name="Kode">A constant of <see cref="EvaluationRules"/>.</param>
/// <param name="Penilaian">Code of the question, or null where it is about the conclusion.</param>
/// <param name="Rincian">Details of the sentence.</param>
public sealed record KekuranganEvaluasi(string Kode, string? Penilaian, object Rincian);

/// <summary>What Siklus knows of the questions, as sentences.</summary>
/// <param name="Kalimat">By code of the question.</param>
public sealed record FaktaEvaluasi(IReadOnlyDictionary<string, IReadOnlyList<string>> Kalimat)
{
    /// <summary>Nothing.</summary>
    public static FaktaEvaluasi Kosong { get; } = new(new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>What is known of a question.</summary>
    public IReadOnlyList<string> Of(PenilaianSop penilaian) => Kalimat.TryGetValue(penilaian.Kode, out var known) ? known : [];
}

/// <summary>The answers of an evaluation, complete or not.</summary>
/// <param name="Jawaban">By code of the question.</param>
/// <param name="Kesimpulan">The conclusion, or null.</param>
/// <param name="Alasan">Why, or null.</param>
public sealed record IsianEvaluasi(IReadOnlyDictionary<string, JawabanEvaluasi> Jawaban, KesimpulanEvaluasi? Kesimpulan, string? Alasan)
{
    /// <summary>Letters that a note or reason may have.</summary>
    public const int LongestText = 1000;

    /// <summary>Without any answer.</summary>
    public static IsianEvaluasi Kosong { get; } = new(new Dictionary<string, JawabanEvaluasi>(), null, null);

    /// <summary>The answer to a question; an empty one where there is none.</summary>
    public JawabanEvaluasi Of(PenilaianSop penilaian) => Jawaban.TryGetValue(penilaian.Kode, out var given) ? given : new JawabanEvaluasi(null, null);

    /// <summary>What is wrong with it, in the order of the form. What may wait until the end is only missed when it is to be finished.</summary>
    public IEnumerable<KekuranganEvaluasi> Lacks(bool finish)
    {
        foreach (var one in PenilaianSop.All)
        {
            var (ya, catatan) = Of(one);
            if (ya is false && catatan is null) yield return new KekuranganEvaluasi(EvaluationRules.TidakTanpaCatatan, one.Kode, one.Kalimat);
            if (catatan?.Length > LongestText) yield return new KekuranganEvaluasi(EvaluationRules.TerlaluPanjang, one.Kode, LongestText);
            if (finish && ya is null) yield return new KekuranganEvaluasi(EvaluationRules.BelumDijawab, one.Kode, one.Kalimat);
        }
        if (finish && Kesimpulan is null) yield return new KekuranganEvaluasi(EvaluationRules.TanpaKesimpulan, null, "");
        if (finish && Alasan is null) yield return new KekuranganEvaluasi(EvaluationRules.TanpaAlasan, null, "");
        if (Alasan?.Length > LongestText) yield return new KekuranganEvaluasi(EvaluationRules.AlasanTerlaluPanjang, null, LongestText);
    }
}
