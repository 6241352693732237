using Siklus.Domain.Common;

namespace Siklus.App.Planning;

/// <summary>What was accepted of an indikator in a year.</summary>
/// <param name="Nilai">Realisasi to the end of the quarter, unrounded.</param>
/// <param name="Capaian">Capaian in percent, unrounded, or null.</param>
/// <param name="Tribulan">The last quarter that was accepted; 4 when the year is whole.</param>
public sealed record RealisasiTahunan(decimal Nilai, decimal? Capaian, int Tribulan)
{
    /// <summary>Whether the year is whole.</summary>
    public bool Setahun => Tribulan == 4;
}

/// <summary>What was accepted, by indikator and year: what the papers of plans look back on. Plans know nothing of measurement, so whoever prints one brings it along.</summary>
/// <param name="Nilai">The figures.</param>
public sealed record RealisasiTercatat(IReadOnlyDictionary<(IndikatorId Indikator, int Tahun), RealisasiTahunan> Nilai)
{
    /// <summary>None, for papers that do not look back.</summary>
    public static RealisasiTercatat Kosong { get; } = new(new Dictionary<(IndikatorId, int), RealisasiTahunan>());

    /// <summary>The figure of an indikator in a year, or null.</summary>
    public RealisasiTahunan? Of(IndikatorId? indikator, int tahun) => indikator is { } id ? Nilai.GetValueOrDefault((id, tahun)) : null;
}
