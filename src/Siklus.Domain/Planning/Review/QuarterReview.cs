using Siklus.Domain.Common;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Domain.Planning.Review;

/// <summary>Whether the targets of the quarters make that of the year, by the indikator's own mode.</summary>
internal static class QuarterReview
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    public static IEnumerable<PlanFinding> Of(PlanIndex plan)
    {
        foreach (var dokumen in plan.Deret.Select(d => d.Akhir))
        foreach (var lines in dokumen.TargetLines.Where(g => g.Count() == 1))
        foreach (var indikator in plan.Indicators(lines.Key.Kode))
        foreach (var finding in Line(lines.Single(), indikator, dokumen)) yield return finding;
    }

    private static IEnumerable<PlanFinding> Line(TargetRencana line, IndikatorRencana indikator, IsiDokumen dokumen)
    {
        var written = (line.Tribulan ?? []).Select(PlanValue.Written).ToList();
        var any = written.Contains(true);
        var place = PlanIndex.At(indikator, dokumen, line.Tahun);
        if (indikator.Mode == ModeTarget.HanyaTahunan)
        {
            if (any) yield return Found.Warn(place, PlanReviewRules.TribulanTidakPerlu);
            yield break;
        }
        // Only a Rencana Aksi must break the year down; whoever begins must finish.
        if (!any && dokumen.Asal.Jenis != JenisDokumen.RencanaAksi) yield break;
        if (written.Count > 4 || written.Count(w => w) < 4)
        {
            var missing = Roman.Where((_, i) => i >= written.Count || !written[i]).ToList();
            yield return Found.Warn(place, PlanReviewRules.TribulanKosong, missing.Count > 0 ? string.Join(", ", missing) : "sesudah IV");
            yield break;
        }
        var quarters = line.Tribulan!.Select(v => PlanValue.Read(v, indikator)).OfType<NilaiTarget>().ToList();
        if (quarters.Count == 4 && PlanValue.Read(line.Tahunan, indikator) is { } year && Misfit(indikator, quarters, year, place) is { } misfit) yield return misfit;
    }

    private static PlanFinding? Misfit(IndikatorRencana indikator, List<NilaiTarget> quarters, NilaiTarget year, TempatRencana place)
    {
        var printed = string.Join(" / ", quarters.Select(q => q.Tampil));
        switch (indikator.Mode)
        {
            case ModeTarget.Tetap when quarters.Exists(q => !PlanValue.Same(q, year)):
                return Found.Warn(place, PlanReviewRules.TribulanTidakTetap, printed, year.Tampil);
            case ModeTarget.Diskret when quarters.TrueForAll(q => q is NilaiTarget.Bilangan) && year is NilaiTarget.Bilangan whole && quarters.Sum(q => ((NilaiTarget.Bilangan)q).Nilai) is var sum && sum != whole.Nilai:
                return Found.Warn(place, PlanReviewRules.TribulanTidakBerjumlah, Angka.Format(sum), year.Tampil);
            case ModeTarget.SampaiDengan when !RunsOn(indikator, quarters):
                return Found.Warn(place, PlanReviewRules.TribulanTidakRuntut, printed);
            case ModeTarget.SampaiDengan when !PlanValue.Same(quarters[3], year):
                return Found.Warn(place, PlanReviewRules.TribulanTidakBerakhir, quarters[3].Tampil, year.Tampil);
            default:
                return null;
        }
    }

    /// <summary>Never back: what is added up grows; what is to fall may fall from quarter to quarter, or be a count that grows.</summary>
    private static bool RunsOn(IndikatorRencana indikator, List<NilaiTarget> quarters)
    {
        var numbers = quarters.Select(q => PlanValue.AsNumber(q, indikator)).OfType<decimal>().ToList();
        if (numbers.Count < 4 || indikator.Polaritas == Polaritas.Rentang) return true;
        var (rises, falls) = (true, true);
        for (var i = 1; i < 4; i++)
        {
            rises &= numbers[i] >= numbers[i - 1];
            falls &= numbers[i] <= numbers[i - 1];
        }
        return rises || (falls && indikator is { Polaritas: Polaritas.Negatif, Konsolidasi: not (Konsolidasi.Jumlah or Konsolidasi.Maks) });
    }
}
