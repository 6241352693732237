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
    /// <param name="tahun">The year by which the periods of plans are judged; null for that of the sheet's last date, and where it has none they are not judged.</param>
    public static IReadOnlyList<ReviewFinding> Find(SopDefinition sop, IReadOnlyList<Peraturan> peraturan, IReadOnlyList<IstilahLama> istilah, int? tahun = null)
    {
        var broken = SopCheck.Find(sop).Select(f => new ReviewFinding(f.Tempat, f.Kode, TingkatTemuan.Kesalahan, f.Rincian)).ToList();
        // What does not fit together cannot be followed from step to step.
        return broken.Count > 0 ? broken : 
        [
            .. IdentityReview.Of(sop), .. LegalReview.Of(sop, peraturan), .. PeriodReview.Of(sop, tahun ?? PeriodReview.YearOf(sop.Identitas)), .. StepReview.Of(sop), .. FlowReview.Of(sop), .. WordReview.Of(sop, istilah),
        ];
    }

    /// <summary>What only shows beside other sheets: numbers that several SOPs of one office bear. Versions of one SOP may keep theirs.</summary>
    /// <param name="sop">The sheet.</param>
    /// <param name="lain">The others; the sheet itself among them does not matter.</param>
    public static IReadOnlyList<ReviewFinding> FindAmong(SopDefinition sop, IEnumerable<SopDefinition> lain)
    {
        if (sop.Identitas.Nomor is not { } nomor || ReviewText.IsBlank(nomor)) return [];
        var office = ReviewText.Bare(sop.Identitas.Instansi);
        var same = lain.Where(other => other.Kode != sop.Kode && other.Identitas.Nomor is { } theirs && ReviewText.Bare(theirs) == ReviewText.Bare(nomor) && ReviewText.Bare(other.Identitas.Instansi) == office)
            .Select(other => $"“{other.Identitas.Judul}”").Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).ToList();
        return same.Count == 0 ? [] : [new("identitas.nomor", ReviewRules.NomorGanda, TingkatTemuan.Peringatan, [nomor, Several(same)])];
    }

    private static string Several(List<string> titles) => titles.Count <= 3 ? string.Join(", ", titles) : $"{string.Join(", ", titles.Take(3))}, dan {titles.Count - 3} SOP lain";
}
