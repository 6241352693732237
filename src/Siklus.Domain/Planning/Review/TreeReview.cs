using Siklus.Domain.Planning.Rencana;

namespace Siklus.Domain.Planning.Review;

/// <summary>Whether the tree is one: codes, kinds, and what hangs below what.</summary>
internal static class TreeReview
{
    public static IEnumerable<PlanFinding> Of(PlanIndex plan)
    {
        var rencana = plan.Rencana;
        if (!plan.PeriodeSah) yield return Found.Error(plan.At(), PlanReviewRules.PeriodeSalah, $"{rencana.Mulai}", $"{rencana.Akhir}");
        foreach (var finding in Kinds(plan).Concat(Codes(plan)).Concat(Cycles(plan))) yield return finding;
        foreach (var node in plan.Simpul)
        {
            if (PlanText.Empty(node.Uraian)) yield return Found.Error(PlanIndex.At(node), PlanReviewRules.UraianKosong, TataPohon.Nama(node.Jenis));
            foreach (var finding in Parents(plan, node)) yield return finding;
        }
        foreach (var indikator in plan.Indikator)
        {
            var node = plan.Nodes(indikator.Simpul).ToList();
            if (node.Count == 0) yield return Found.Error(PlanIndex.At(indikator), PlanReviewRules.SimpulTidakDikenal, indikator.Simpul?.Trim() ?? "");
            else if (!node.Exists(n => TataPohon.MayBeMeasured(n.Jenis))) yield return Found.Error(PlanIndex.At(indikator), PlanReviewRules.SimpulTidakDiukur, Found.List(node.Select(n => TataPohon.Nama(n.Jenis))));
        }
    }

    private static IEnumerable<PlanFinding> Kinds(PlanIndex plan)
    {
        foreach (var node in plan.Rencana.Simpul ?? [])
            if (node is not null && !Enum.IsDefined(node.Jenis)) yield return Found.Error(PlanIndex.At(node), PlanReviewRules.JenisTidakDikenal);
        foreach (var dokumen in plan.Rencana.Dokumen ?? [])
            if (dokumen is not null && !Enum.IsDefined(dokumen.Jenis)) yield return Found.Error(new(JenisTempat.Dokumen, null, $"{dokumen.Tahun}"), PlanReviewRules.JenisTidakDikenal);
    }

    private static IEnumerable<PlanFinding> Codes(PlanIndex plan)
    {
        foreach (var node in plan.Simpul)
            if (PlanText.Code(node.Kode) is null) yield return Found.Error(PlanIndex.At(node), PlanReviewRules.KodeKosong);
        foreach (var indikator in plan.Indikator)
            if (PlanText.Code(indikator.Kode) is null) yield return Found.Error(PlanIndex.At(indikator), PlanReviewRules.KodeKosong);
        // The place is the one that sorts first, whichever is written first.
        foreach (var same in plan.ByCode.Where(g => g.Count() > 1))
            yield return Found.Error(PlanIndex.At(same.MinBy(n => n.Uraian, StringComparer.Ordinal)!), PlanReviewRules.KodeGanda, same.Key, same.Count());
        foreach (var same in plan.IndicatorsByCode.Where(g => g.Count() > 1))
            yield return Found.Error(PlanIndex.At(same.MinBy(n => n.Nama, StringComparer.Ordinal)!), PlanReviewRules.KodeGanda, same.Key, same.Count());
    }

    private static IEnumerable<PlanFinding> Parents(PlanIndex plan, SimpulRencana node)
    {
        foreach (var code in PlanIndex.Above(node))
        {
            var above = plan.Nodes(code).ToList();
            if (above.Count == 0) yield return Found.Error(PlanIndex.At(node), PlanReviewRules.IndukTidakDikenal, code);
            else if (!above.Exists(n => TataPohon.IndukOf(node.Jenis).Contains(n.Jenis)))
                yield return Found.Error(PlanIndex.At(node), PlanReviewRules.IndukTidakCocok, TataPohon.Nama(node.Jenis), Found.List(above.Select(n => TataPohon.Nama(n.Jenis))), code);
        }
    }

    /// <summary>Takes away what stands at the top and what stands at the bottom, again and again; what is left hangs below itself.</summary>
    private static IEnumerable<PlanFinding> Cycles(PlanIndex plan)
    {
        var up = plan.ByCode.ToDictionary(g => g.Key, g => g.SelectMany(PlanIndex.Above).Where(code => plan.Nodes(code).Any()).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var down = up.Keys.ToDictionary(code => code, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (code, parents) in up) foreach (var parent in parents) down[parent].Add(code);
        Peel(up, down);
        Peel(down, up);
        if (up.Count == 0) yield break;
        var first = up.Keys.Min(StringComparer.Ordinal)!;
        yield return Found.Error(PlanIndex.At(plan.Nodes(first).MinBy(n => n.Uraian, StringComparer.Ordinal)!), PlanReviewRules.IndukMelingkar, Found.List(up.Keys));
    }

    private static void Peel(Dictionary<string, HashSet<string>> towards, Dictionary<string, HashSet<string>> away)
    {
        var free = new Queue<string>(towards.Where(x => x.Value.Count == 0).Select(x => x.Key));
        while (free.TryDequeue(out var code))
        {
            foreach (var next in away[code])
                if (towards[next].Remove(code) && towards[next].Count == 0) free.Enqueue(next);
            towards.Remove(code);
            away.Remove(code);
            // Nothing is left that leads here.
        }
    }
}
