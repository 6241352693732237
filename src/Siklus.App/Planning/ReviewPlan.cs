using System.Globalization;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Planning.Rencana;
using Siklus.Domain.Planning.Review;

namespace Siklus.App.Planning;

/// <summary>A finding of the plan check as people read it.</summary>
/// <param name="Kode">Its code.</param>
/// <param name="Tingkat">How much it matters.</param>
/// <param name="Tempat">Where, by code and name.</param>
/// <param name="Bagian">Where, for people: "Indikator S1.1 Indeks Kepuasan Masyarakat (Renja 2026)".</param>
/// <param name="Kalimat">What is so, and what to do.</param>
public sealed record TemuanRencana(string Kode, TingkatTemuan Tingkat, TempatRencana Tempat, string Bagian, string Kalimat);

/// <summary>Checks a plan as an evaluator of AKIP would (docs/plan-check.md).</summary>
public sealed class ReviewPlan(Sentences sentences)
{
    /// <summary>What is worth saying, the weightiest first and then as the plan is read.</summary>
    public IReadOnlyList<TemuanRencana> Run(RencanaKinerja rencana) =>
        [.. PlanReview.Find(rencana).Select(f => new TemuanRencana(f.Kode, f.Tingkat, f.Tempat, PartOf(f.Tempat), sentences.Of(f.Kode, f.Rincian))).Distinct().OrderByDescending(f => f.Tingkat)];

    private static string PartOf(TempatRencana tempat)
    {
        var name = string.Join(' ', new[] { KindOf(tempat.Jenis), tempat.Kode ?? "", Short(tempat.Nama) }.Where(part => part.Length > 0));
        var document = tempat.Jenis == JenisTempat.Dokumen ? null : tempat.Dokumen;
        var year = tempat.Tahun?.ToString(CultureInfo.InvariantCulture);
        if (year is not null && (name.EndsWith(year, StringComparison.Ordinal) || document?.EndsWith(year, StringComparison.Ordinal) == true)) year = null;
        var told = string.Join(", ", new[] { document, year }.OfType<string>());
        return told.Length > 0 ? $"{name} ({told})" : name;
    }

    private static string KindOf(JenisTempat jenis) => jenis switch
    {
        JenisTempat.Rencana => "Rencana",
        JenisTempat.Indikator => "Indikator",
        JenisTempat.Jabatan => "Jabatan",
        // The code of a node and the name of a document say what they are.
        _ => "",
    };

    private static string Short(string name) => name.Length == 0 ? "(tanpa nama)" : name.Length > 80 ? name[..(name.LastIndexOf(' ', 77) is > 40 and var space ? space : 77)] + "…" : name;
}
