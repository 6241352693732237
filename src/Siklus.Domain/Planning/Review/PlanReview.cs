using Siklus.Domain.Planning.Rencana;

namespace Siklus.Domain.Planning.Review;

/// <summary>
/// Reads a plan as an evaluator of AKIP would (LKE 1.b, PermenPAN-RB 88/2021): what it lacks, where it contradicts itself, what does not lead to a result. It mends nothing. Of a
/// document only the version that holds, or is being drawn up, is read line by line; what was replaced stays as it was signed.
/// </summary>
public static class PlanReview
{
    /// <summary>What findings call a document (<see cref="TempatRencana.Dokumen"/>): "PK Perubahan Camat 2026".</summary>
    public static string NamaOf(RencanaKinerja rencana, DokumenRencanaIsi dokumen) => PlanIndex.NameOf(rencana, dokumen);

    /// <summary>Everything worth saying; empty for a clean plan. The order of lines in the plan changes the order of what is found, never what is found.</summary>
    /// <param name="rencana">The plan; nothing in it needs to be right.</param>
    public static IReadOnlyList<PlanFinding> Find(RencanaKinerja rencana)
    {
        var plan = new PlanIndex(rencana);
        return
        [
            .. TreeReview.Of(plan), .. ContributionReview.Of(plan), .. NomenklaturReview.Of(plan), .. IndikatorReview.Of(plan), .. RumusReview.Of(plan), .. WordingReview.Of(plan),
            .. TwinReview.Of(plan), .. DocumentReview.Of(plan), .. PromiseReview.Of(plan), .. TargetReview.Of(plan), .. QuarterReview.Of(plan), .. TrendReview.Of(plan),
            .. CascadeReview.Of(plan), .. PaguReview.Of(plan), .. PkPaguReview.Of(plan), .. AksiReview.Of(plan),
        ];
    }
}
