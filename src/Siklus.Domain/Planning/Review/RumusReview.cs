using Siklus.Domain.Common;
using Siklus.Domain.Planning.Rencana;
using Siklus.Domain.Planning.Rumusan;

namespace Siklus.Domain.Planning.Review;

/// <summary>How every indikator is computed: its formula, and how quarters become the year.</summary>
internal static class RumusReview
{
    public static IEnumerable<PlanFinding> Of(PlanIndex plan)
    {
        foreach (var indikator in plan.Indikator)
        {
            var place = PlanIndex.At(indikator);
            if (indikator.Rumus is not { } rumus || (PlanText.Empty(rumus.Jenis) && rumus.Komponen is not { Count: > 0 })) yield return Found.Warn(place, PlanReviewRules.RumusKosong);
            else if (rumus.Jenis is not ("nilai" or "rasio" or "jumlah" or "predikat" or "ungkapan")) yield return Found.Error(place, PlanReviewRules.RumusTidakDikenal, rumus.Jenis?.Trim() ?? "");
            else if (Lacks(indikator, rumus) is { } lack) yield return Found.Error(place, PlanReviewRules.RumusTidakLengkap, rumus.Jenis, lack);
            else if (rumus.Jenis == "ungkapan" && PembacaUngkapan.Read(rumus.Ungkapan, rumus.Komponen!) is HasilUngkapan.Ditolak ditolak)
                yield return Found.Error(place, PlanReviewRules.UngkapanTidakTerbaca, ditolak.Posisi, rumus.Ungkapan?.Trim() ?? "");
            if (!PasanganUkur.Sah.Contains((indikator.Konsolidasi, indikator.Mode)))
                yield return Found.Error(place, PlanReviewRules.PasanganTidakSah, PasanganUkur.Nama(indikator.Konsolidasi), PasanganUkur.Nama(indikator.Mode));
            if (indikator.Konsolidasi == Konsolidasi.Jumlah && IsShare(indikator)) yield return Found.Error(place, PlanReviewRules.PersenDijumlah);
            if (PlanValue.IsPredikat(indikator) && indikator.Polaritas != Polaritas.Positif) yield return Found.Error(place, PlanReviewRules.PredikatPolaritas);
        }
    }

    /// <summary>Percent of something, or a predikat: 25 % four times is not 100 %.</summary>
    private static bool IsShare(IndikatorRencana indikator) =>
        indikator.Rumus?.Jenis is "rasio" or "predikat" || NilaiRencana.Read(indikator.Rumus) is Rumus.Ungkapan { TidakDapatDijumlah: true } || AngkaAturan.ForSatuan(indikator.Satuan ?? "").Persen;

    private static string? Lacks(IndikatorRencana indikator, RumusRencana rumus)
    {
        var parts = rumus.Komponen ?? [];
        if (parts.Any(k => k is null || PlanText.Empty(k.Kode) || PlanText.Empty(k.Nama))) return "kode dan nama pada setiap komponen";
        if (parts.Select(k => k.Kode.Trim()).Distinct(StringComparer.Ordinal).Count() < parts.Count) return "kode yang berbeda pada setiap komponen";
        return rumus.Jenis switch
        {
            "rasio" => parts.Count == 2 ? null : "dua komponen: pembilang dan penyebut",
            "jumlah" or "ungkapan" => parts.Count > 0 ? null : "paling sedikit satu komponen",
            "predikat" when PlanValue.Map(indikator) is null => "peta predikat dengan nilainya",
            _ => parts.Count == 1 ? null : "satu komponen",
        };
    }
}
