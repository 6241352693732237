using System.Text.Json;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Domain.Planning.Review;

/// <summary>The lines of targets: whether each names an indikator, a year of its document, and a value that fits.</summary>
internal static class TargetReview
{
    public static IEnumerable<PlanFinding> Of(PlanIndex plan)
    {
        foreach (var dokumen in plan.Deret.Select(d => d.Akhir))
        {
            foreach (var code in dokumen.Target.Where(t => !plan.Indicators(t.Indikator).Any()).Select(t => t.Indikator?.Trim() ?? "").Distinct(StringComparer.Ordinal))
                yield return Found.Error(PlanIndex.At(dokumen), PlanReviewRules.IndikatorTidakDikenal, code, "target");
            foreach (var year in dokumen.Target.Select(t => t.Tahun).Distinct().Where(t => IsOutside(plan, dokumen, t)))
                yield return Found.Error(PlanIndex.At(dokumen, year), PlanReviewRules.TahunDiLuar, $"{year}", "target", OwnYears(plan, dokumen));
            foreach (var lines in dokumen.TargetLines)
            foreach (var indikator in plan.Indicators(lines.Key.Kode))
            foreach (var finding in Lines([.. lines], indikator, dokumen)) yield return finding;
        }
    }

    /// <summary>Whether a line has a year that the document does not speak of. A Renja also looks one year ahead (prakiraan maju).</summary>
    public static bool IsOutside(PlanIndex plan, IsiDokumen dokumen, int year) =>
        plan.PeriodeSah && (PlanIndex.ForAllYears(dokumen.Asal.Jenis) ? !plan.Tahun.Contains(year) : year != dokumen.Asal.Tahun && !(dokumen.Asal.Jenis == JenisDokumen.Renja && year == dokumen.Asal.Tahun + 1));

    public static string OwnYears(PlanIndex plan, IsiDokumen dokumen) => PlanIndex.ForAllYears(dokumen.Asal.Jenis) ? DocumentReview.Years(plan) : $"{dokumen.Asal.Tahun}";

    private static IEnumerable<PlanFinding> Lines(IReadOnlyList<TargetRencana> lines, IndikatorRencana indikator, IsiDokumen dokumen)
    {
        var year = lines[0].Tahun;
        var place = PlanIndex.At(indikator, dokumen, year);
        if (lines.Count > 1) yield return Found.Error(place, PlanReviewRules.TargetGanda, $"{year}");
        foreach (var line in lines)
        {
            if (!PlanValue.Written(line.Tahunan)) yield return Found.Warn(place, PlanReviewRules.TargetTahunanKosong, $"{year}");
            // A value of the wrong kind is said once, not for every quarter.
            if (Values(line).Any(v => PlanValue.Written(v) && PlanValue.Read(v, indikator) is null)) yield return Found.Error(place, PlanReviewRules.TargetTidakCocok, $"{year}", Wanted(indikator));
        }
    }

    private static IEnumerable<JsonElement?> Values(TargetRencana line) => [line.Tahunan, .. line.Tribulan ?? []];

    private static string Wanted(IndikatorRencana indikator) => indikator switch
    {
        _ when PlanValue.IsPredikat(indikator) => PlanValue.Map(indikator) is { } map ? $"salah satu predikat {string.Join(", ", map.Select(p => p.Predikat))}" : "predikat",
        { Polaritas: Polaritas.Rentang } => "rentang dua angka, yang kecil lebih dahulu",
        { Rumus: null } => "angka, predikat, atau rentang",
        _ => "angka",
    };
}
