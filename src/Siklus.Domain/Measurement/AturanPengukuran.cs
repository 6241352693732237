using Siklus.Domain.Common;

namespace Siklus.Domain.Measurement;

/// <summary>
/// The settings by which capaian is computed. Nothing here is fixed by a national text; the office declares it and prints it. What is not set holds the default
/// proposed to an office that has declared nothing, also in settings stored before the choice existed. What belongs to one indikator (polaritas, rumus negatif,
/// konsolidasi, mode target, status only, predikat map) stands in its definition.
/// </summary>
/// <param name="Skala">Scale of the predikat.</param>
public sealed record AturanPengukuran(SkalaPredikat Skala)
{
    private readonly decimal? batasTabel;
    private readonly decimal? batasRataRata = 120;
    private readonly int desimal = 2;

    /// <summary>Scale of the three colours on screen, or null for the one that comes with the program.</summary>
    public SkalaPredikat? Lampu { get; init; }

    /// <summary>Highest capaian shown in tables, in percent, or null for none.</summary>
    /// <exception cref="RuleViolationException"><see cref="MeasurementRules.PengaturanDiLuarBatas"/> below 100.</exception>
    public decimal? BatasTabel { get => batasTabel; init => batasTabel = Cap(value, "batas atas tabel"); }

    /// <summary>Highest capaian that enters an average, in percent, or null for none.</summary>
    /// <exception cref="RuleViolationException"><see cref="MeasurementRules.PengaturanDiLuarBatas"/> below 100.</exception>
    public decimal? BatasRataRata { get => batasRataRata; init => batasRataRata = Cap(value, "batas atas rata-rata"); }

    /// <summary>Lowest capaian, in percent, or null for none: then figures below zero are shown.</summary>
    public decimal? Lantai { get; init; } = 0;

    /// <summary>Target zero, higher is better.</summary>
    public TargetNolPositif TargetNolPositif { get; init; }

    /// <summary>Target zero, lower is better.</summary>
    public TargetNolNegatif TargetNolNegatif { get; init; }

    /// <summary>Realisasi zero, lower is better, by ratio.</summary>
    public RealisasiNolRasio RealisasiNolRasio { get; init; }

    /// <summary>Realisasi above a target range.</summary>
    public DiAtasRentang DiAtasRentang { get; init; }

    /// <summary>Which target a value to the end of a quarter is held against.</summary>
    public AcuanTarget AcuanTarget { get; init; }

    /// <summary>Quarters that are not reported.</summary>
    public TribulanKosong TribulanKosong { get; init; }

    /// <summary>Members of an average that were due and are not reported.</summary>
    public AnggotaKosong AnggotaKosong { get; init; }

    /// <summary>Weight of members in averages.</summary>
    public CaraRataRata CaraRataRata { get; init; }

    /// <summary>Which indikator enter averages.</summary>
    public CakupanRataRata CakupanRataRata { get; init; }

    /// <summary>Which indikator enter a second average of the office that is shown beside the first, or null for no second one.</summary>
    public CakupanRataRata? CakupanKedua { get; init; }

    /// <summary>What the office's figure is averaged from.</summary>
    public DasarKantor DasarKantor { get; init; }

    /// <summary>Decimals of a figure, 0 to 6.</summary>
    /// <exception cref="RuleViolationException"><see cref="MeasurementRules.PengaturanDiLuarBatas"/>.</exception>
    public int Desimal
    {
        get => desimal;
        init => desimal = value is >= 0 and <= 6 ? value : throw new RuleViolationException(MeasurementRules.PengaturanDiLuarBatas, "desimal", value);
    }

    /// <summary>Which way figures are rounded.</summary>
    public CaraBulat CaraBulat { get; init; }

    /// <summary>When figures are rounded.</summary>
    public SaatBulat SaatBulat { get; init; }

    /// <summary>The figure with the decimals of the policy, rounded its way.</summary>
    public decimal Round(decimal nilai) => CaraBulat switch
    {
        CaraBulat.Dipotong => Math.Round(nilai, desimal, MidpointRounding.ToZero),
        CaraBulat.KeAtas => Math.Round(nilai, desimal, MidpointRounding.ToPositiveInfinity),
        _ => Angka.Round(nilai, desimal),
    };

    /// <summary>The figure as the policy shows it, without a sign behind: 87,50.</summary>
    public string Tampil(decimal nilai) => Angka.Format(Round(nilai), desimal);

    private static decimal? Cap(decimal? value, string name) =>
        value < 100 ? throw new RuleViolationException(MeasurementRules.PengaturanDiLuarBatas, name, Angka.Format(value.Value)) : value;
}
