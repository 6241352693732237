using Siklus.Domain.Planning.Rencana;

namespace Siklus.Domain.Planning.Review;

/// <summary>Whether a target is the same in every document on its way from the Renstra to the Rencana Aksi; each is held against the nearest one above that has it.</summary>
internal static class CascadeReview
{
    public static IEnumerable<PlanFinding> Of(PlanIndex plan)
    {
        foreach (var lower in plan.Deret.Where(d => !PlanIndex.ForAllYears(d.Jenis) || d.Jenis == JenisDokumen.Iku))
        foreach (var (code, year) in lower.Akhir.TargetLines.Select(g => g.Key))
        {
            if (lower.Tahun != 0 && year != lower.Tahun) continue;
            foreach (var indikator in plan.Indicators(code))
                if (lower.Akhir.Promised(indikator, year) is { } below && Above(plan, lower, indikator, year) is { Count: > 0 } above && !above.Exists(a => PlanValue.Same(a.Nilai, below)))
                    yield return Differ(lower, indikator, year, above[0].Deret, above[0].Nilai, below);
        }
    }

    /// <summary>The documents of the nearest kind above; several when it is a Perjanjian Kinerja of several posts.</summary>
    private static List<(DeretDokumen Deret, NilaiTarget Nilai)> Above(PlanIndex plan, DeretDokumen lower, IndikatorRencana indikator, int year) =>
        plan.Speaking(year).Where(d => d.Jenis < lower.Jenis).Select(d => (Deret: d, Nilai: d.Akhir.Promised(indikator, year))).Where(x => x.Nilai is not null)
            .Select(x => (x.Deret, x.Nilai!)).GroupBy(x => x.Deret.Jenis).OrderByDescending(g => g.Key).FirstOrDefault()?.OrderBy(x => x.Deret.Pihak, StringComparer.Ordinal).ToList() ?? [];

    private static PlanFinding Differ(DeretDokumen lower, IndikatorRencana indikator, int year, DeretDokumen upper, NilaiTarget above, NilaiTarget below)
    {
        var place = PlanIndex.At(indikator, lower.Akhir, year);
        object?[] details = [upper.Akhir.Nama, above.Tampil, lower.Akhir.Nama, below.Tampil, $"{year}"];
        if (upper.Sebelumnya?.Promised(indikator, year) is { } before && PlanValue.Same(before, below)) return Found.Warn(place, PlanReviewRules.TargetTertinggal, details);
        if (lower.Sebelumnya?.Promised(indikator, year) is { } once && PlanValue.Same(once, above)) return Found.Note(place, PlanReviewRules.TargetMendahului, details);
        return Found.Warn(place, PlanReviewRules.TargetBerbeda, details);
    }
}
