using Siklus.Domain.Organisation;

namespace Siklus.Domain.Sop.Conformance;

/// <summary>
/// Holds runs against one version of an SOP, each in one walk along its events. The walk knows which step comes next: an event of that step goes on; one of a later step leaves out what
/// lies between, until it is made up for (out of order) or never (skipped); one of a step that was done is part of it (another of the group, a helper), follows from a decision's no, or
/// repeats it.
/// </summary>
public sealed class ConformanceCheck
{
    private readonly Langkah[] langkah;
    private readonly int?[] after;
    private readonly KalenderKerja kalender;
    private readonly SopDefinition sop;

    /// <summary>Prepares the sheet.</summary>
    /// <param name="sop">The sheet; its steps are numbered 1 to n in order, as <see cref="SopCheck"/> asks.</param>
    /// <param name="kalender">The office's calendar, which tells working minutes.</param>
    public ConformanceCheck(SopDefinition sop, KalenderKerja kalender)
    {
        this.sop = sop;
        this.kalender = kalender;
        langkah = [.. sop.Langkah];
        after = [.. sop.Langkah.Select(l => sop.After(l.Urutan).Urutan)];
    }

    internal KalenderKerja Kalender => kalender;

    internal int Terakhir => langkah.Length;

    /// <summary>In what a run differs from the sheet, and how much of it fits.</summary>
    public ConformanceResult Of(Trace trace) => new TraceWalk(this, trace).Result();

    internal Langkah StepOf(int urutan) => langkah[urutan - 1];

    internal int? AfterStep(int urutan) => after[urutan - 1];

    /// <summary>Where a no leads that does not say where to: as printed, else to the earlier step that follows in the trace, else to the first step decided on.</summary>
    internal int TargetOf(int urutan, Keputusan keputusan, int? following) =>
        keputusan is { TargetBebas: false, Tidak: { } printed } ? printed
        : following is { } seen && seen < urutan ? seen
        : keputusan.Tidak ?? sop.DiperiksaOleh(urutan).DefaultIfEmpty(1).First();
}
