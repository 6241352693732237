namespace Siklus.Domain.Planning.Review;

/// <summary>The documents themselves: whether each that is needed is there, once, with its parties, day and reason (PermenPAN-RB 53/2014; LKE 1.a).</summary>
internal static class DocumentReview
{
    public static IEnumerable<PlanFinding> Of(PlanIndex plan)
    {
        if (!plan.Dokumen.Any(d => d.Asal.Jenis == JenisDokumen.Renstra)) yield return Found.Warn(plan.At(), PlanReviewRules.TanpaRenstra);
        foreach (var same in plan.Ganda) yield return Found.Error(PlanIndex.At(same.MinBy(d => d.Nama, StringComparer.Ordinal)!), PlanReviewRules.DokumenGanda, same.Count);
        var budgets = plan.Dokumen.Where(d => d.Asal is { Jenis: JenisDokumen.Dpa, Perubahan: <= 0 }).ToLookup(d => d.Asal.Tahun, d => d.Asal.Tanggal);
        foreach (var year in plan.Dokumen.Where(d => !PlanIndex.ForAllYears(d.Asal.Jenis)).GroupBy(d => d.Asal.Tahun))
        foreach (var finding in Year(plan, year.Key)) yield return finding;
        foreach (var dokumen in plan.Dokumen)
        {
            foreach (var finding in Face(plan, dokumen)) yield return finding;
            foreach (var finding in Late(dokumen, [.. budgets[dokumen.Asal.Tahun]])) yield return finding;
        }
    }

    private static IEnumerable<PlanFinding> Year(PlanIndex plan, int year)
    {
        var place = plan.At() with { Tahun = year };
        var (pk, action) = (plan.Has(JenisDokumen.PerjanjianKinerja, year), plan.Has(JenisDokumen.RencanaAksi, year));
        if (pk && !plan.Has(JenisDokumen.Renja, year) && !plan.Has(JenisDokumen.Rkt, year)) yield return Found.Warn(place, PlanReviewRules.DokumenHuluTidakAda, $"Perjanjian Kinerja {year}", $"Renja {year}");
        if (pk && !plan.Has(JenisDokumen.Dpa, year)) yield return Found.Warn(place, PlanReviewRules.DokumenHuluTidakAda, $"Perjanjian Kinerja {year}", $"DPA {year}");
        if (action && !pk) yield return Found.Warn(place, PlanReviewRules.DokumenHuluTidakAda, $"Rencana Aksi {year}", $"Perjanjian Kinerja {year}");
        if (pk && !action) yield return Found.Note(place, PlanReviewRules.TanpaRencanaAksi, $"{year}");
    }

    private static IEnumerable<PlanFinding> Face(PlanIndex plan, IsiDokumen dokumen)
    {
        var (asal, place) = (dokumen.Asal, PlanIndex.At(dokumen));
        if (plan.PeriodeSah && !plan.Tahun.Contains(asal.Tahun)) yield return Found.Error(place, PlanReviewRules.TahunDiLuar, $"{asal.Tahun}", "dokumen", Years(plan));
        if (asal is { Perubahan: > 0, Alasan: null }) yield return Found.Warn(place, PlanReviewRules.AlasanKosong);
        if (asal.Status is StatusDokumen.Ditetapkan or StatusDokumen.Diganti && asal.Tanggal is null) yield return Found.Warn(place, PlanReviewRules.TanggalKosong);
        if (asal.Jenis != JenisDokumen.PerjanjianKinerja) yield break;
        if (asal is { Perubahan: > 0, Alasan: { } reason } && reason is not (AlasanPerubahan.PergantianPejabat or AlasanPerubahan.PerubahanStrategi or AlasanPerubahan.PerubahanPrioritas))
            yield return Found.Warn(place, PlanReviewRules.AlasanTidakSah, Said(reason));
        if (PlanText.Empty(asal.PihakPertama)) yield return Found.Error(place, PlanReviewRules.PihakKosong, "pihak pertama");
        if (PlanText.Empty(asal.PihakKedua)) yield return Found.Warn(place, PlanReviewRules.PihakKosong, "pihak kedua");
    }

    /// <summary>"Within one month after the budget document": that of the first version; a Perubahan has reasons of its own time.</summary>
    private static IEnumerable<PlanFinding> Late(IsiDokumen dokumen, IReadOnlyList<DateOnly?> budget)
    {
        if (dokumen.Asal is not { Jenis: JenisDokumen.PerjanjianKinerja, Perubahan: <= 0, Tanggal: { } signed }) yield break;
        if (budget is [{ } ratified] && ratified.Year < DateOnly.MaxValue.Year && signed > ratified.AddMonths(1)) yield return Found.Warn(PlanIndex.At(dokumen), PlanReviewRules.PkTerlambat, signed, ratified, ratified.AddMonths(1));
    }

    private static string Said(AlasanPerubahan reason) => reason switch
    {
        AlasanPerubahan.PerubahanDokumenInduk => "perubahan RPJMD atau RKPD",
        AlasanPerubahan.PerubahanApbd => "Perubahan APBD",
        _ => "alasan lain",
    };

    public static string Years(PlanIndex plan) => $"{plan.Rencana.Mulai}–{plan.Rencana.Akhir}";
}
