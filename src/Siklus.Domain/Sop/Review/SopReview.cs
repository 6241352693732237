using Siklus.Domain.Common;

namespace Siklus.Domain.Sop.Review;

/// <summary>
/// Reads a sheet as an examiner of SOPs would: what PermenPAN-RB 35/2012 asks for and this sheet lacks, where it contradicts itself, what it rests on that no longer holds. It mends
/// nothing; the sheet is what was signed.
/// </summary>
public static class SopReview
{
    /// <summary>Everything worth saying, in the order of the sheet. Empty for a clean one.</summary>
    /// <param name="sop">The sheet; its parts need not fit together.</param>
    /// <param name="peraturan">Regulations that are known, with what took the place of each.</param>
    /// <param name="istilah">Terms that are no longer used.</param>
    public static IReadOnlyList<ReviewFinding> Find(SopDefinition sop, IReadOnlyList<Peraturan> peraturan, IReadOnlyList<IstilahLama> istilah)
    {
        var broken = SopCheck.Find(sop).Select(f => new ReviewFinding(f.Tempat, f.Kode, TingkatTemuan.Kesalahan, f.Rincian)).ToList();
        // What does not fit together cannot be followed from step to step.
        return broken.Count > 0 ? broken : [.. IdentityReview.Of(sop), .. LegalReview.Of(sop, peraturan), .. StepReview.Of(sop), .. FlowReview.Of(sop), .. WordReview.Of(sop, istilah)];
    }
}
