using System.Text.Json.Serialization;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;

namespace Siklus.App.Measurement;

/// <summary>How the office measures; the defaults are those of <see cref="AturanPengukuran"/>.</summary>
public sealed class JawabanPengukuran
{
    /// <summary>Code of the scale.</summary>
    public string Skala { get; set; } = SkalaLibrary.Bawaan;

    /// <summary>Highest capaian in tables, or null.</summary>
    public decimal? BatasTabel { get; set; }

    /// <summary>Highest capaian that enters an average, or null, which is kept as an answer of its own.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? BatasRataRata { get; set; } = 120;

    /// <summary>Target zero, lower is better.</summary>
    public TargetNolNegatif TargetNolNegatif { get; set; }

    /// <summary>Realisasi zero, lower is better, by ratio.</summary>
    public RealisasiNolRasio RealisasiNolRasio { get; set; }

    /// <summary>Quarters that are not reported.</summary>
    public TribulanKosong TribulanKosong { get; set; }

    /// <summary>Weight in averages.</summary>
    public CaraRataRata CaraRataRata { get; set; }

    /// <summary>What the office's figure is averaged from.</summary>
    public DasarKantor DasarKantor { get; set; }

    /// <summary>Decimals shown.</summary>
    public int Desimal { get; set; } = 2;

    /// <summary>Document that declares it.</summary>
    public string? Dasar { get; set; }

    /// <summary>As the rules of measurement want it.</summary>
    /// <exception cref="RuleViolationException"><see cref="MeasurementRules.PengaturanDiLuarBatas"/>.</exception>
    public AturanPengukuran ToAturan() => new(
        SkalaLibrary.All.GetValueOrDefault(Skala) ?? SkalaLibrary.All[SkalaLibrary.Bawaan], BatasTabel, BatasRataRata, 0,
        TargetNolNegatif, RealisasiNolRasio, TribulanKosong, CaraRataRata, DasarKantor, Desimal);

    /// <summary>The settings of a declared policy as answers.</summary>
    /// <param name="aturan">The settings.</param>
    /// <param name="dasar">Document that declares the next policy, or null while there is none.</param>
    public static JawabanPengukuran Of(AturanPengukuran aturan, string? dasar) => new()
    {
        Skala = aturan.Skala.Kode,
        BatasTabel = aturan.BatasTabel,
        BatasRataRata = aturan.BatasRataRata,
        TargetNolNegatif = aturan.TargetNolNegatif,
        RealisasiNolRasio = aturan.RealisasiNolRasio,
        TribulanKosong = aturan.TribulanKosong,
        CaraRataRata = aturan.CaraRataRata,
        DasarKantor = aturan.DasarKantor,
        Desimal = aturan.Desimal,
        Dasar = dasar,
    };
}
