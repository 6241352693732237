namespace Siklus.Domain.Planning.Review;

/// <summary>The money of every document: whole rupiah on nodes that are budgeted, and sums that are what is below them.</summary>
internal static class PaguReview
{
    public static IEnumerable<PlanFinding> Of(PlanIndex plan)
    {
        var tree = new PaguTree(plan);
        foreach (var deret in plan.Deret)
        {
            var dokumen = deret.Akhir;
            foreach (var finding in Lines(plan, dokumen)) yield return finding;
            foreach (var year in dokumen.PaguLines.Select(g => g.Key.Tahun).Distinct())
            {
                foreach (var finding in Sums(tree, dokumen, year)) yield return finding;
                if (deret.Jenis is JenisDokumen.Renja or JenisDokumen.Dpa && year == deret.Tahun)
                    foreach (var finding in Without(plan, tree, dokumen, year)) yield return finding;
            }
        }
    }

    private static IEnumerable<PlanFinding> Lines(PlanIndex plan, IsiDokumen dokumen)
    {
        foreach (var code in dokumen.Pagu.Where(p => !plan.Nodes(p.Simpul).Any()).Select(p => p.Simpul?.Trim() ?? "").Distinct(StringComparer.Ordinal))
            yield return Found.Error(PlanIndex.At(dokumen), PlanReviewRules.PaguSimpulTidakDikenal, code);
        foreach (var year in dokumen.Pagu.Select(p => p.Tahun).Distinct().Where(t => TargetReview.IsOutside(plan, dokumen, t)))
            yield return Found.Error(PlanIndex.At(dokumen, year), PlanReviewRules.TahunDiLuar, $"{year}", "pagu", TargetReview.OwnYears(plan, dokumen));
        foreach (var lines in dokumen.PaguLines)
        foreach (var node in plan.Nodes(lines.Key.Kode))
        {
            var place = PlanIndex.At(node, dokumen, lines.Key.Tahun);
            if (!TataPohon.HasNomenklatur(node.Jenis)) yield return Found.Error(place, PlanReviewRules.PaguBukanTempatnya, TataPohon.Nama(node.Jenis));
            foreach (var wrong in lines.Where(p => !IsiDokumen.IsRupiah(p))) yield return Found.Error(place, PlanReviewRules.PaguTidakSah, Found.Rupiah(wrong.Rupiah));
            if (lines.GroupBy(IsiDokumen.Source).Any(g => g.Count() > 1)) yield return Found.Error(place, PlanReviewRules.PaguGanda, $"{lines.Key.Tahun}");
        }
    }

    private static IEnumerable<PlanFinding> Sums(PaguTree tree, IsiDokumen dokumen, int year)
    {
        foreach (var node in tree.Summed)
            if (dokumen.Budgets(node.Kode, year) && dokumen.Printed(node.Kode, year) is { } printed && tree.Below(dokumen, node.Kode, year) is { } sum && printed != sum)
                yield return Found.Warn(PlanIndex.At(node.Simpul, dokumen, year), PlanReviewRules.PaguTidakBerjumlah, Found.Rupiah(printed), Found.Rupiah(sum), $"{year}", TataPohon.Nama(node.Simpul.Jenis));
    }

    /// <summary>What is to be done in the year and has no money.</summary>
    private static IEnumerable<PlanFinding> Without(PlanIndex plan, PaguTree tree, IsiDokumen dokumen, int year)
    {
        var annual = plan.Speaking(year).Where(d => d.Jenis is JenisDokumen.Renja or JenisDokumen.Rkt or JenisDokumen.Dpa or JenisDokumen.PerjanjianKinerja).Select(d => d.Akhir).ToList();
        foreach (var node in plan.Simpul.Where(s => s.Jenis == JenisSimpul.SubKegiatan && PlanText.Code(s.Kode) is not null))
        {
            if (dokumen.Printed(PlanText.Code(node.Kode)!, year) is not 0m || !tree.PrintsSub(dokumen, year)) continue;
            if (plan.Measuring(node).Any(i => PlanText.Code(i.Kode) is { } code && annual.Exists(d => d.Promises(code, year)))) yield return Found.Warn(PlanIndex.At(node, dokumen, year), PlanReviewRules.PaguKosong, $"{year}");
        }
    }
}
