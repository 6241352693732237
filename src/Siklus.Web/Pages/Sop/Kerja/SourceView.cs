using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.Ukur;

namespace Siklus.Web.Pages.Sop.Kerja;

/// <summary>What the partial <c>_DataSource</c> shows: the collection that a measurement rests on.</summary>
/// <param name="Pengumpulan">The collection, or null when the period has none.</param>
/// <param name="Work">The task.</param>
public sealed record SourceView(PengumpulanPeriode? Pengumpulan, WorkContext Work)
{
    /// <summary>Why it cannot be measured yet, and what to do; null when it can.</summary>
    public string? Lack => UkurKind.Lack(Pengumpulan, Work);
}
