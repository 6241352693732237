using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Siklus.App.Common;

/// <summary>
/// What Siklus tells of its own running to whoever collects it (OpenTelemetry): counts and durations by code. Never a name, an address, an id, or what was typed.
/// Costs nothing while nobody listens.
/// </summary>
public static class Telemetry
{
    /// <summary>Name of the source and of the meter.</summary>
    public const string Name = "Siklus";

    /// <summary>Spans of work that is more than one query.</summary>
    public static ActivitySource Source { get; } = new(Name);

    /// <summary>Where every instrument of Siklus is made.</summary>
    public static Meter Meter { get; } = new(Name);

    private static readonly Counter<long> Acts = Meter.CreateCounter<long>("siklus.acts", "{act}", "Acts written to the audit list");

    /// <summary>Counts an act that was committed.</summary>
    /// <param name="act">Its code, as in the audit list.</param>
    /// <param name="thing">Code of the sort of thing it was done to.</param>
    public static void CountAct(string act, string thing) => Acts.Add(1, new("siklus.act", act), new("siklus.object", thing));
}
