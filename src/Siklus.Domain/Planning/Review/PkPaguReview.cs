namespace Siklus.Domain.Planning.Review;

/// <summary>Budget of the Perjanjian Kinerja against the DPA of the same year, both as they stand now; and whether the head of the office answers for every program.</summary>
internal static class PkPaguReview
{
    public static IEnumerable<PlanFinding> Of(PlanIndex plan)
    {
        var tree = new PaguTree(plan);
        foreach (var year in plan.Deret.Where(d => d.Jenis == JenisDokumen.PerjanjianKinerja).GroupBy(d => d.Tahun))
        {
            if (plan.Deret.FirstOrDefault(d => d.Jenis == JenisDokumen.Dpa && d.Tahun == year.Key) is not { } dpa) continue;
            foreach (var pk in year)
            foreach (var finding in Compare(plan, tree, pk.Akhir, dpa.Akhir, year.Key)) yield return finding;
            var promising = year.Select(pk => pk.Pihak).ToHashSet(StringComparer.Ordinal);
            // The head is the one whose superior is outside the office.
            if (year.Where(pk => !promising.Contains(PlanText.Bare(pk.Akhir.Asal.PihakKedua))).ToList() is [var head])
                foreach (var finding in Missing(plan, tree, head.Akhir, dpa.Akhir, year.Key)) yield return finding;
        }
    }

    private static IEnumerable<PlanFinding> Compare(PlanIndex plan, PaguTree tree, IsiDokumen pk, IsiDokumen dpa, int year)
    {
        foreach (var code in pk.PaguLines.Where(g => g.Key.Tahun == year).Select(g => g.Key.Kode))
        foreach (var node in plan.Nodes(code).Where(n => TataPohon.HasNomenklatur(n.Jenis)))
        {
            if (pk.Printed(code, year) is not { } promised) continue;
            var budget = tree.Value(dpa, code, year);
            // A DPA in which something is wrong, or that does not go down so far, says nothing.
            if (budget is null && (IsWrong(plan, dpa, year) || (node.Jenis == JenisSimpul.SubKegiatan && !tree.PrintsSub(dpa, year)))) continue;
            if (promised != (budget ?? 0)) yield return Found.Warn(PlanIndex.At(node, pk, year), PlanReviewRules.PaguBedaDpa, Found.Rupiah(promised), budget is { } has ? Found.Rupiah(has) : "tidak ada", dpa.Nama);
        }
    }

    private static bool IsWrong(PlanIndex plan, IsiDokumen dpa, int year) =>
        dpa.PaguLines.Where(g => g.Key.Tahun == year).ToList() is var lines && (lines.Count == 0 || lines.Exists(g => plan.Nodes(g.Key.Kode).Any() && dpa.Printed(g.Key.Kode, year) is null));

    private static IEnumerable<PlanFinding> Missing(PlanIndex plan, PaguTree tree, IsiDokumen pk, IsiDokumen dpa, int year)
    {
        var programs = plan.Simpul.Where(s => s.Jenis == JenisSimpul.Program && PlanText.Code(s.Kode) is not null).ToList();
        // A head whose lampiran prints no program has it elsewhere, or none yet.
        if (!programs.Exists(p => pk.Budgets(PlanText.Code(p.Kode)!, year))) yield break;
        foreach (var program in programs)
            if (PlanText.Code(program.Kode) is { } code && !pk.Budgets(code, year) && tree.Value(dpa, code, year) is > 0 and { } budget)
                yield return Found.Warn(PlanIndex.At(program, pk, year), PlanReviewRules.PaguPkTidakLengkap, Found.Rupiah(budget), dpa.Nama);
    }
}
