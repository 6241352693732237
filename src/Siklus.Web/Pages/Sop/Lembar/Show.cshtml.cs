using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Documents.SopSheet;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>An SOP as the official sheet (PermenPAN-RB 35/2012): identity block and flowchart, word for word, with what was inferred marked.</summary>
public sealed class ShowModel(SopLibrary library, ReviewSop review) : LembarPage(library)
{
    /// <summary>What the review finds, the weightiest first; what is said of several places is said once.</summary>
    public IReadOnlyList<TemuanSop> Findings =>
        [.. review.Run(Sop).GroupBy(f => (f.Tingkat, f.Kalimat)).Select(g => g.First() with { Bagian = string.Join(", ", g.Select(f => f.Bagian).Distinct()) }).OrderByDescending(f => f.Tingkat)];

    public bool MayStart => Actor.May(Hak.MulaiPelaksanaan) && Row == Versions[0];

    public bool MayDraft => Actor.May(Hak.SusunSop) && Row == Versions[0];

    /// <summary>The flowchart in one piece.</summary>
    public string Bagan => SheetSvg.Write(SheetLayout.Of(Sop, Paper.Screen).Pages[0], $"Bagan alir {Sop.Identitas.Judul}; dapat dibaca sebagai tabel di bawahnya");
}
