using Siklus.Domain.Sop;

namespace Siklus.Documents.SopSheet;

/// <summary>A way from one step to another.</summary>
/// <param name="From">Index of the step it leaves, from 0.</param>
/// <param name="To">Index of the step it reaches.</param>
/// <param name="Label">"Ya" or "Tidak" behind a decision.</param>
/// <param name="Dugaan">Where it leads is inferred.</param>
internal sealed record Way(int From, int To, string? Label, bool Dugaan)
{
    /// <summary>Leaves by the side of its symbol and goes back up; every other way leaves below and goes on.</summary>
    public bool IsReturn => To <= From;
}

/// <summary>The ways of an SOP: on to the next step, and where a decision leads.</summary>
internal static class SheetFlow
{
    public static IReadOnlyList<Way> Of(SopDefinition sop)
    {
        var ways = new List<Way>();
        foreach (var (step, i) in sop.Langkah.Select((l, i) => (l, i)))
        {
            var label = step.Keputusan is null ? null : "Ya";
            if (sop.After(step.Urutan).Urutan is { } on) ways.Add(new(i, on - 1, label, Dugaan: false));
            if (step.Keputusan is { Tidak: { } back } decision) ways.Add(new(i, back - 1, "Tidak", decision.TidakDugaan || step.Dugaan.Contains("keputusan.tidak")));
        }
        return ways;
    }
}
