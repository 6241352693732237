namespace Siklus.Domain.Sop.Conformance;

/// <summary>How a run went against a sheet.</summary>
/// <param name="Deviations">In which it differs, in the order of the run; what was never made up for comes last.</param>
/// <param name="Kejadian">How many events the run has.</param>
/// <param name="Sesuai">How many of them are a step of the sheet, at its turn, by whom it says.</param>
/// <param name="Terlewat">How many steps, or parts of members, were left out.</param>
public sealed record ConformanceResult(IReadOnlyList<Deviation> Deviations, int Kejadian, int Sesuai, int Terlewat)
{
    /// <summary>
    /// Fitness: of all that was done and all that should have been done besides, how much fits, in percent; null when there is nothing. Time, returns and releases do not lower it: they
    /// are told apart.
    /// </summary>
    public decimal? Persen => Kejadian + Terlewat == 0 ? null : Math.Round(100m * Sesuai / (Kejadian + Terlewat), 1, MidpointRounding.AwayFromZero);

    /// <summary>Nothing differs but what the SOP foresees or what only informs.</summary>
    public bool MenurutSop => Deviations.All(d => d.Tingkat == TingkatPenyimpangan.Catatan);
}
