using System.Globalization;
using System.Text.RegularExpressions;
using Siklus.Domain.Common;

namespace Siklus.Domain.Sop.Review;

/// <summary>Plans of several years that a sheet names: whether their period was over.</summary>
internal static partial class PeriodReview
{
    /// <summary>No plan of the planning law runs longer (RPJPN, 20 years); a longer stretch is something else.</summary>
    private const int Longest = 25;

    /// <summary>The year of a sheet's last date, or null where it has none.</summary>
    public static int? YearOf(IdentitasSop identitas) =>
        new[] { identitas.TanggalEfektif, identitas.TanggalRevisi, identitas.TanggalPengesahan, identitas.TanggalPembuatan }.Max()?.Year;

    public static IEnumerable<ReviewFinding> Of(SopDefinition sop, int? tahun)
    {
        if (tahun is not { } now) yield break;
        foreach (var (place, text) in WordReview.AllTexts(sop))
        foreach (Match found in Plan().Matches(text))
        {
            var (from, to) = (int.Parse(found.Groups["dari"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(found.Groups["ke"].ValueSpan, CultureInfo.InvariantCulture));
            if (from < to && to - from <= Longest && to < now) yield return new(place, ReviewRules.RencanaBerakhir, TingkatTemuan.Peringatan, [$"{found.Groups["rencana"].Value} {from}–{to}", to, now]);
        }
    }

    /// <summary>"RPJMD) Tahun 2015-2019", "Renstra Kecamatan 2019 s.d. 2024", "Rencana Strategis Tahun 2016 sampai dengan 2021".</summary>
    [GeneratedRegex(
        @"\b(?<rencana>RPJ[MP][DN]|RPD|Renstra|Rencana\s{1,3}Strategis|Rencana\s{1,3}Pembangunan\s{1,3}Jangka\s{1,3}(?:Menengah|Panjang)|Rencana\s{1,3}Pembangunan\s{1,3}Daerah)\b[^.;\d]{0,80}\b(?<dari>(?:19|20)\d\d)\s{0,3}(?:[-–—]|s\.?/?d\.?|sampai(?:\s{1,3}dengan)?)\s{0,3}(?:tahun\s{1,3})?(?<ke>20\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plan();
}
