using System.Text.RegularExpressions;

namespace Siklus.Domain.Planning.Review;

/// <summary>Codes of program, kegiatan and sub kegiatan: their form, and whether each continues the one above (Kepmendagri 900.1.15.5-1317/2023 and before).</summary>
internal static partial class NomenklaturReview
{
    public static IEnumerable<PlanFinding> Of(PlanIndex plan)
    {
        foreach (var node in plan.Simpul)
        {
            if (!TataPohon.HasNomenklatur(node.Jenis) || PlanText.Code(node.Kode) is not { } code) continue;
            if (!IsSound(node.Jenis, code))
            {
                yield return Found.Error(PlanIndex.At(node), PlanReviewRules.NomenklaturSalah, code, Form(node.Jenis));
                continue;
            }
            var above = node.Jenis == JenisSimpul.Kegiatan ? JenisSimpul.Program : JenisSimpul.Kegiatan;
            var parents = PlanIndex.Above(node).Where(c => plan.Nodes(c).Any(n => n.Jenis == above)).Order(StringComparer.Ordinal).ToList();
            if (node.Jenis != JenisSimpul.Program && parents.Count > 0 && parents.TrueForAll(p => IsSound(above, p)) && !parents.Exists(p => code.StartsWith(p + ".", StringComparison.Ordinal)))
                yield return Found.Error(PlanIndex.At(node), PlanReviewRules.NomenklaturTerputus, code, TataPohon.Nama(above), parents[0]);
        }
    }

    private static bool IsSound(JenisSimpul jenis, string code) => (jenis switch
    {
        JenisSimpul.Program => Program(),
        JenisSimpul.Kegiatan => Kegiatan(),
        _ => SubKegiatan(),
    }).IsMatch(code);

    private static string Form(JenisSimpul jenis) => jenis switch
    {
        JenisSimpul.Program => "7.01.02",
        JenisSimpul.Kegiatan => "7.01.02.2.01",
        _ => "7.01.02.2.01.0001",
    };

    [GeneratedRegex(@"^(?:\d\.\d\d|X\.XX)\.\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex Program();

    [GeneratedRegex(@"^(?:\d\.\d\d|X\.XX)\.\d\d\.[1-9]\.\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex Kegiatan();

    [GeneratedRegex(@"^(?:\d\.\d\d|X\.XX)\.\d\d\.[1-9]\.\d\d\.(?:\d\d|\d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex SubKegiatan();
}
