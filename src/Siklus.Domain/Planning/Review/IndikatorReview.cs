using Siklus.Domain.Common;

namespace Siklus.Domain.Planning.Review;

/// <summary>The card of every indikator: what manual IKU and SMART ask of it (LKE 1.b.5, 2.a.2).</summary>
internal static class IndikatorReview
{
    public static IEnumerable<PlanFinding> Of(PlanIndex plan)
    {
        var decree = plan.Dokumen.Any(d => d.Asal.Jenis == JenisDokumen.Iku);
        foreach (var indikator in plan.Indikator)
        {
            var (place, level) = (PlanIndex.At(indikator), plan.Level(indikator));
            if (PlanText.Empty(indikator.Nama)) yield return Found.Error(place, PlanReviewRules.NamaKosong);
            if (PlanText.Empty(indikator.Satuan)) yield return Found.Warn(place, PlanReviewRules.SatuanKosong);
            if (PlanText.Empty(indikator.Sumber)) yield return Found.Warn(place, PlanReviewRules.SumberKosong);
            if (PlanText.Empty(indikator.Unit)) yield return Found.Warn(place, PlanReviewRules.PenanggungJawabKosong);
            // Of an output the name says what is counted, and nothing stood there before.
            if (PlanIndex.IsResult(level) || level == JenisSimpul.Program)
            {
                var weight = level == JenisSimpul.Program ? TingkatTemuan.Catatan : TingkatTemuan.Peringatan;
                if (PlanText.Empty(indikator.Definisi)) yield return new(place, PlanReviewRules.DefinisiKosong, weight, []);
                if (PlanValue.Read(indikator.Baseline) is null) yield return new(place, PlanReviewRules.BaselineKosong, weight, []);
                else if (plan.PeriodeSah && !(indikator.TahunBaseline is { } year && year >= 1990 && year <= plan.Rencana.Mulai)) yield return Found.Note(place, PlanReviewRules.TahunBaselineSalah, $"{plan.Rencana.Mulai}");
            }
            if (decree && indikator.Iku && PlanText.Empty(indikator.Alasan)) yield return Found.Note(place, PlanReviewRules.AlasanIkuKosong);
        }
        var results = plan.Indikator.Where(i => plan.Level(i) is JenisSimpul.Tujuan or JenisSimpul.Sasaran).ToList();
        if (results.Count > 0 && !results.Exists(i => i.Iku)) yield return Found.Note(plan.At(), PlanReviewRules.TanpaIku);
    }
}
