using Siklus.Domain.Common;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Domain.Planning.Review;

/// <summary>Where the Renstra's targets go over the years, and whether that is further than where things stand (LKE 1.b.7: challenging). Of results and programs; as much work as last year is no defect.</summary>
internal static class TrendReview
{
    public static IEnumerable<PlanFinding> Of(PlanIndex plan)
    {
        if (plan.Renstra is not { } renstra) yield break;
        foreach (var indikator in plan.Indikator)
        {
            if (!PlanIndex.IsResult(plan.Level(indikator)) && plan.Level(indikator) != JenisSimpul.Program || indikator.Polaritas == Polaritas.Rentang) continue;
            var targets = plan.Tahun.Select(year => renstra.Akhir.Promised(indikator, year)).OfType<NilaiTarget>().ToList();
            var values = targets.Select(t => PlanValue.AsNumber(t, indikator)).OfType<decimal>().ToList();
            if (values.Count < 2 || values.Count < plan.Tahun.Count) continue;
            var place = PlanIndex.At(indikator, renstra.Akhir);
            var upIsGood = indikator.Polaritas == Polaritas.Positif || PlanValue.IsPredikat(indikator);
            if (Worsens(values, upIsGood))
            {
                yield return Found.Warn(place, PlanReviewRules.PolaritasBerlawanan, upIsGood ? "makin tinggi makin baik" : "makin rendah makin baik", targets[0].Tampil, targets[^1].Tampil);
                continue;
            }
            if (IsBest(indikator, values[^1])) continue;
            var before = PlanValue.Read(indikator.Baseline, indikator);
            if (PlanValue.AsNumber(before, indikator) is { } baseline && (upIsGood ? values[^1] <= baseline : values[^1] >= baseline))
                yield return Found.Note(place, PlanReviewRules.TargetTidakLebihBaik, before!.Tampil, targets[^1].Tampil);
            else if (values.Count >= 5 && values.TrueForAll(v => v == values[0])) yield return Found.Note(place, PlanReviewRules.TargetMendatar, targets[0].Tampil, values.Count);
        }
    }

    /// <summary>Never better from one year to the next, and in the end worse.</summary>
    private static bool Worsens(List<decimal> values, bool upIsGood)
    {
        for (var i = 1; i < values.Count; i++)
            if (upIsGood ? values[i] > values[i - 1] : values[i] < values[i - 1]) return false;
        return values[^1] != values[0];
    }

    /// <summary>Nothing above 100 %, below none, better than the best predikat.</summary>
    private static bool IsBest(IndikatorRencana indikator, decimal value) => indikator switch
    {
        { Polaritas: Polaritas.Negatif } => value <= 0,
        _ when PlanValue.Map(indikator) is { } map => value >= map.Max(p => p.Nilai),
        _ => value >= 100 && AngkaAturan.ForSatuan(indikator.Satuan ?? "").Persen,
    };
}
