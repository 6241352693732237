using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement.Audit;

/// <summary>The policy that a published table is held against: declared, or the one that explains most of its rows. What is null here is left to the table.</summary>
public sealed record KebijakanPeriksa
{
    /// <summary>Makes a policy.</summary>
    /// <exception cref="RuleViolationException"><see cref="MeasurementRules.PengaturanDiLuarBatas"/>.</exception>
    public KebijakanPeriksa(
        string nama, RumusNegatif rumusNegatif = RumusNegatif.Rasio, decimal? batasAtas = null, decimal? lantai = 0, CaraBulat pembulatan = CaraBulat.SetengahKeAtas, int? desimal = null,
        decimal? nolNol = null, decimal? nolTerlampaui = null, bool kosongNol = false, string? skala = null, CaraBatas? caraBatas = null, decimal? batasRataRata = null)
    {
        if (batasAtas < 100) throw new RuleViolationException(MeasurementRules.PengaturanDiLuarBatas, "batas atas", Angka.Format(batasAtas.Value));
        if (batasRataRata < 100) throw new RuleViolationException(MeasurementRules.PengaturanDiLuarBatas, "batas atas rata-rata", Angka.Format(batasRataRata.Value));
        if (desimal is < 0 or > 6) throw new RuleViolationException(MeasurementRules.PengaturanDiLuarBatas, "desimal", desimal);
        (Nama, RumusNegatif, BatasAtas, Lantai, Pembulatan, Desimal) = (nama, rumusNegatif, batasAtas, lantai, pembulatan, desimal);
        (NolNol, NolTerlampaui, KosongNol, Skala, CaraBatas, BatasRataRata) = (nolNol, nolTerlampaui, kosongNol, skala, caraBatas, batasRataRata);
    }

    /// <summary>Name as shown.</summary>
    public string Nama { get; init; }

    /// <summary>Formula where lower is better.</summary>
    public RumusNegatif RumusNegatif { get; init; }

    /// <summary>Highest capaian printed, or null for none.</summary>
    public decimal? BatasAtas { get; init; }

    /// <summary>Lowest capaian printed, or null for none.</summary>
    public decimal? Lantai { get; init; }

    /// <summary>How figures are shortened.</summary>
    public CaraBulat Pembulatan { get; init; }

    /// <summary>Decimals printed, or null for whatever each figure has.</summary>
    public int? Desimal { get; init; }

    /// <summary>What zero of zero is when higher is better (0 or 100), or null for no value.</summary>
    public decimal? NolNol { get; init; }

    /// <summary>What something of a target of zero is when higher is better, or null for no value.</summary>
    public decimal? NolTerlampaui { get; init; }

    /// <summary>Whether a realisasi that is not reported counts as zero.</summary>
    public bool KosongNol { get; init; }

    /// <summary>Code of the scale, or null for the one whose words the table uses.</summary>
    public string? Skala { get; init; }

    /// <summary>How the scale is read between its printed bands, or null for the way that fits.</summary>
    public CaraBatas? CaraBatas { get; init; }

    /// <summary>Highest capaian that enters a mean, or null for none.</summary>
    public decimal? BatasRataRata { get; init; }

    /// <summary>A capaian within the floor and the cap.</summary>
    internal decimal Bound(decimal mentah) => mentah < Lantai ? Lantai.Value : mentah > BatasAtas ? BatasAtas.Value : mentah;
}
