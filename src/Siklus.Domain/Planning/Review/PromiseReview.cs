namespace Siklus.Domain.Planning.Review;

/// <summary>Whether what is planned is promised: by the Renstra for every year, and by the Perjanjian Kinerja of whoever owns it (LKE 1.b.8, 1.b.10).</summary>
internal static class PromiseReview
{
    public static IEnumerable<PlanFinding> Of(PlanIndex plan)
    {
        var agreements = plan.Deret.Where(d => d.Jenis == JenisDokumen.PerjanjianKinerja).ToLookup(d => d.Pihak, StringComparer.Ordinal);
        var printed = LevelsOf(plan);
        foreach (var indikator in plan.Indikator)
        {
            if (PlanText.Code(indikator.Kode) is not { } code || plan.Level(indikator) is not { } level || !TataPohon.MayBeMeasured(level)) continue;
            if (plan.Renstra is { } renstra && printed.Contains(level))
            {
                // A Perubahan may print only the years that are left.
                var missing = plan.Tahun.Where(year => !renstra.Akhir.Promises(code, year) && renstra.Sebelumnya?.Promises(code, year) != true).ToList();
                if (missing.Count > 0) yield return Found.Warn(PlanIndex.At(indikator, renstra.Akhir), PlanReviewRules.TargetRenstraKosong, string.Join(", ", missing));
            }
            // The lampiran begins with the sasaran.
            if (level is JenisSimpul.Tujuan) continue;
            var owners = plan.Nodes(indikator.Simpul).Select(n => PlanText.Bare(n.Pemilik)).Distinct().ToList();
            if (owners is not [{ Length: > 0 } owner]) continue;
            foreach (var pk in agreements[owner].Where(a => !a.Akhir.Promises(code, a.Tahun)))
                if (PlanIndex.IsResult(level) || plan.Speaking(pk.Tahun).Any(d => d.Jenis < JenisDokumen.PerjanjianKinerja && d.Akhir.Promises(code, pk.Tahun)))
                    yield return Found.Warn(PlanIndex.At(indikator, pk.Akhir, pk.Tahun), PlanReviewRules.TargetPkKosong, pk.Akhir.Asal.PihakPertama!.Trim(), $"{pk.Tahun}");
        }
        foreach (var finding in Posts(plan)) yield return finding;
    }

    /// <summary>Levels whose targets the Renstra has to have: results and programs always, what is below only where it prints that level at all.</summary>
    private static HashSet<JenisSimpul> LevelsOf(PlanIndex plan)
    {
        var promised = plan.Renstra?.Akhir.TargetLines.Select(g => g.Key.Kode).ToHashSet(StringComparer.Ordinal) ?? [];
        var below = plan.Indikator.Where(i => PlanText.Code(i.Kode) is { } code && promised.Contains(code)).Select(plan.Level).OfType<JenisSimpul>();
        return [JenisSimpul.Tujuan, JenisSimpul.Sasaran, JenisSimpul.FaktorKunci, JenisSimpul.Program, .. below];
    }

    /// <summary>Where one official has promised, all that own a node have to.</summary>
    private static IEnumerable<PlanFinding> Posts(PlanIndex plan)
    {
        var owned = plan.Simpul.Where(s => TataPohon.MayBeMeasured(s.Jenis) && !PlanText.Empty(s.Pemilik)).GroupBy(s => PlanText.Bare(s.Pemilik), StringComparer.Ordinal).ToList();
        foreach (var year in plan.Dokumen.Where(d => d.Asal.Jenis == JenisDokumen.PerjanjianKinerja).GroupBy(d => d.Asal.Tahun))
        {
            var promising = year.Select(d => PlanText.Bare(d.Asal.PihakPertama)).ToHashSet(StringComparer.Ordinal);
            foreach (var post in owned.Where(g => !promising.Contains(g.Key)))
                yield return Found.Warn(new(JenisTempat.Jabatan, null, post.Select(s => s.Pemilik!.Trim()).Min(StringComparer.Ordinal)!, Tahun: year.Key), PlanReviewRules.TanpaPk, $"{year.Key}", Found.List(post.Select(s => PlanText.Code(s.Kode)).OfType<string>()));
        }
    }
}
