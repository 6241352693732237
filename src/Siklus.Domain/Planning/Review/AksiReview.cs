using Siklus.Domain.Planning.Rencana;

namespace Siklus.Domain.Planning.Review;

/// <summary>The Rencana Aksi: whether something is done, in a quarter, by somebody, for everything that was promised (LKE 1.a.5, 1.c.4).</summary>
internal static class AksiReview
{
    public static IEnumerable<PlanFinding> Of(PlanIndex plan)
    {
        foreach (var deret in plan.Deret.Where(d => d.Jenis == JenisDokumen.RencanaAksi))
        {
            var dokumen = deret.Akhir;
            var acting = dokumen.Aksi.Select(a => PlanText.Code(a.Indikator)).OfType<string>().ToHashSet(StringComparer.Ordinal);
            foreach (var code in dokumen.Aksi.Where(a => !plan.Indicators(a.Indikator).Any()).Select(a => a.Indikator?.Trim() ?? "").Distinct(StringComparer.Ordinal))
                yield return Found.Error(PlanIndex.At(dokumen), PlanReviewRules.IndikatorTidakDikenal, code, "aksi");
            foreach (var code in dokumen.TargetLines.Select(g => g.Key.Kode).Distinct(StringComparer.Ordinal).Where(c => !acting.Contains(c)))
            foreach (var indikator in plan.Indicators(code)) yield return Found.Warn(PlanIndex.At(indikator, dokumen), PlanReviewRules.TanpaAksi);
            foreach (var aksi in dokumen.Aksi)
            foreach (var indikator in plan.Indicators(aksi.Indikator))
            foreach (var finding in Action(aksi, PlanIndex.At(indikator, dokumen))) yield return finding;
        }
        foreach (var finding in LeftOut(plan)) yield return finding;
    }

    private static IEnumerable<PlanFinding> Action(AksiRencana aksi, TempatRencana place)
    {
        var name = aksi.Uraian?.Trim() ?? "";
        var lacks = new List<string>();
        if (PlanText.Empty(name)) lacks.Add("uraian");
        if (aksi.Tribulan is not { Count: > 0 }) lacks.Add("jadwal");
        if (PlanText.Empty(aksi.Pelaksana)) lacks.Add("pelaksana");
        if (lacks.Count > 0) yield return Found.Warn(place, PlanReviewRules.AksiTidakLengkap, name, string.Join(", ", lacks));
        foreach (var quarter in (aksi.Tribulan ?? []).Where(t => t is < 1 or > 4).Distinct()) yield return Found.Error(place, PlanReviewRules.AksiTribulanSalah, name, $"{quarter}");
    }

    /// <summary>Sasaran that a Perjanjian Kinerja promises and no Rencana Aksi of the year has.</summary>
    private static IEnumerable<PlanFinding> LeftOut(PlanIndex plan)
    {
        foreach (var year in plan.Deret.Where(d => d.Jenis == JenisDokumen.RencanaAksi).GroupBy(d => d.Tahun))
        foreach (var indikator in plan.Indikator.Where(i => plan.Level(i) == JenisSimpul.Sasaran))
        {
            if (PlanText.Code(indikator.Kode) is not { } code || year.Any(d => d.Akhir.Promises(code, year.Key))) continue;
            if (plan.Speaking(year.Key).Any(d => d.Jenis == JenisDokumen.PerjanjianKinerja && d.Akhir.Promises(code, year.Key)))
                yield return Found.Warn(PlanIndex.At(indikator, tahun: year.Key), PlanReviewRules.TidakDalamRencanaAksi, $"{year.Key}");
        }
    }
}
