namespace Siklus.Domain.Planning.Review;

/// <summary>Whether every node serves something and is served, measured and owned.</summary>
internal static class ContributionReview
{
    public static IEnumerable<PlanFinding> Of(PlanIndex plan)
    {
        var hasTujuan = plan.Simpul.Any(s => s.Jenis == JenisSimpul.Tujuan);
        var reachesSub = plan.Simpul.Any(s => s.Jenis == JenisSimpul.SubKegiatan) || plan.Dokumen.Any(d => !PlanIndex.ForAllYears(d.Asal.Jenis));
        var promises = plan.Dokumen.Any(d => d.Asal.Jenis == JenisDokumen.PerjanjianKinerja);
        foreach (var node in plan.Simpul)
        {
            var (place, kind) = (PlanIndex.At(node), TataPohon.Nama(node.Jenis));
            if (!PlanIndex.Above(node).Any() && (!TataPohon.MayStandAlone(node.Jenis) || (node.Jenis == JenisSimpul.Sasaran && hasTujuan)))
                yield return Found.Warn(place, PlanReviewRules.TanpaInduk, kind);
            if (Needs(node.Jenis, reachesSub) is { Count: > 0 } needs && !plan.Below(node).Any(n => needs.Contains(n.Jenis)))
                yield return Found.Warn(place, PlanReviewRules.TanpaTurunan, kind, string.Join(" atau ", needs.Take(2).Select(TataPohon.Nama)));
            if (!TataPohon.MayBeMeasured(node.Jenis)) continue;
            // A CSF may be a condition that its sasaran measures.
            if (node.Jenis != JenisSimpul.FaktorKunci && PlanText.Code(node.Kode) is not null && !plan.Measuring(node).Any()) yield return Found.Warn(place, PlanReviewRules.TanpaIndikator, kind);
            if (promises && PlanText.Empty(node.Pemilik)) yield return Found.Warn(place, PlanReviewRules.PemilikKosong, kind);
        }
    }

    /// <summary>What must be below a node, the usual first.</summary>
    private static IReadOnlyList<JenisSimpul> Needs(JenisSimpul jenis, bool reachesSub) => jenis switch
    {
        JenisSimpul.Tujuan => [JenisSimpul.Sasaran, JenisSimpul.FaktorKunci],
        JenisSimpul.Sasaran or JenisSimpul.FaktorKunci => [JenisSimpul.Program, JenisSimpul.Sasaran, JenisSimpul.FaktorKunci, JenisSimpul.Kegiatan, JenisSimpul.SubKegiatan],
        JenisSimpul.Program => [JenisSimpul.Kegiatan],
        // A Renstra of Permendagri 86/2017 ends with the kegiatan.
        JenisSimpul.Kegiatan when reachesSub => [JenisSimpul.SubKegiatan],
        _ => [],
    };
}
