using Siklus.Domain.Common;

namespace Siklus.Domain.Measurement;

/// <summary>What capaian is when the target is zero and lower is better.</summary>
public enum TargetNolNegatif
{
    /// <summary>Realisasi 0 gives 100, anything above gives 0.</summary>
    SeratusBilaNol,

    /// <summary>No value.</summary>
    TidakDihitung,
}

/// <summary>What capaian is when lower is better, by ratio, and the realisasi is zero.</summary>
public enum RealisasiNolRasio
{
    /// <summary>The cap of the table, or 100 when there is none.</summary>
    BatasAtasAtauSeratus,

    /// <summary>Always 100.</summary>
    Seratus,

    /// <summary>No value.</summary>
    TidakDihitung,
}

/// <summary>What to do with quarters that are not reported.</summary>
public enum TribulanKosong
{
    /// <summary>Compute from the reported ones and say so; sums use the targets of the same quarters.</summary>
    HitungYangAda,

    /// <summary>No value until every quarter to date is reported.</summary>
    TidakDihitung,
}

/// <summary>How members count in an average.</summary>
public enum CaraRataRata
{
    /// <summary>All alike.</summary>
    Polos,

    /// <summary>By weight.</summary>
    Berbobot,
}

/// <summary>From what the figure of the whole office is averaged.</summary>
public enum DasarKantor
{
    /// <summary>From the averages of the sasaran.</summary>
    RataRataSasaran,

    /// <summary>From all indikator.</summary>
    RataRataIndikator,
}

/// <summary>The settings by which capaian is computed. Nothing here is fixed by a national text; the office declares it and prints it.</summary>
public sealed record AturanPengukuran
{
    /// <summary>Makes the settings; the defaults are the ones proposed to an office that has declared nothing.</summary>
    /// <exception cref="RuleViolationException"><see cref="MeasurementRules.PengaturanDiLuarBatas"/>.</exception>
    public AturanPengukuran(
        SkalaPredikat skala,
        decimal? batasTabel = null,
        decimal? batasRataRata = 120,
        decimal? lantai = 0,
        TargetNolNegatif targetNolNegatif = TargetNolNegatif.SeratusBilaNol,
        RealisasiNolRasio realisasiNolRasio = RealisasiNolRasio.BatasAtasAtauSeratus,
        TribulanKosong tribulanKosong = TribulanKosong.HitungYangAda,
        CaraRataRata caraRataRata = CaraRataRata.Polos,
        DasarKantor dasarKantor = DasarKantor.RataRataSasaran,
        int desimal = 2)
    {
        if (batasTabel < 100) throw new RuleViolationException(MeasurementRules.PengaturanDiLuarBatas, "batas atas tabel", Angka.Format(batasTabel.Value));
        if (batasRataRata < 100) throw new RuleViolationException(MeasurementRules.PengaturanDiLuarBatas, "batas atas rata-rata", Angka.Format(batasRataRata.Value));
        if (desimal is < 0 or > 6) throw new RuleViolationException(MeasurementRules.PengaturanDiLuarBatas, "desimal", desimal);
        Skala = skala;
        BatasTabel = batasTabel;
        BatasRataRata = batasRataRata;
        Lantai = lantai;
        TargetNolNegatif = targetNolNegatif;
        RealisasiNolRasio = realisasiNolRasio;
        TribulanKosong = tribulanKosong;
        CaraRataRata = caraRataRata;
        DasarKantor = dasarKantor;
        Desimal = desimal;
    }

    /// <summary>Scale of the predikat.</summary>
    public SkalaPredikat Skala { get; }

    /// <summary>Highest capaian shown in tables, or null for none.</summary>
    public decimal? BatasTabel { get; }

    /// <summary>Highest capaian that enters an average, or null for none.</summary>
    public decimal? BatasRataRata { get; }

    /// <summary>Lowest capaian, or null for none.</summary>
    public decimal? Lantai { get; }

    /// <summary>Target zero, lower is better.</summary>
    public TargetNolNegatif TargetNolNegatif { get; }

    /// <summary>Realisasi zero, lower is better, by ratio.</summary>
    public RealisasiNolRasio RealisasiNolRasio { get; }

    /// <summary>Quarters that are not reported.</summary>
    public TribulanKosong TribulanKosong { get; }

    /// <summary>Weight of members in averages.</summary>
    public CaraRataRata CaraRataRata { get; }

    /// <summary>What the office's figure is averaged from.</summary>
    public DasarKantor DasarKantor { get; }

    /// <summary>Decimals shown; comparisons use the unrounded value.</summary>
    public int Desimal { get; }
}

/// <summary>Identity of a version of the measurement policy.</summary>
public readonly record struct KebijakanPengukuranId(Guid Value);

/// <summary>The declared policy of an office for a year, in a version. Never changed; a change is the next version.</summary>
public sealed class KebijakanPengukuran : IOwned
{
    private KebijakanPengukuran() { }

    /// <summary>Declares a policy.</summary>
    public KebijakanPengukuran(
        KebijakanPengukuranId id, InstansiId instansiId, int tahun, int nomorVersi, AturanPengukuran aturan, string dasar, PegawaiId ditetapkanOleh, DateTime ditetapkanUtc)
    {
        (Id, InstansiId, Tahun, NomorVersi, Aturan, Dasar, DitetapkanOleh, DitetapkanUtc) = (id, instansiId, tahun, nomorVersi, aturan, dasar.Trim(), ditetapkanOleh, ditetapkanUtc);
    }

    /// <summary>Identity.</summary>
    public KebijakanPengukuranId Id { get; private set; }

    /// <inheritdoc/>
    public InstansiId InstansiId { get; private set; }

    /// <summary>Budget year it holds for.</summary>
    public int Tahun { get; private set; }

    /// <summary>1 for the first of the year, then 2…; the highest holds.</summary>
    public int NomorVersi { get; private set; }

    /// <summary>The settings.</summary>
    public AturanPengukuran Aturan { get; private set; } = null!;

    /// <summary>Document or decision that declares it.</summary>
    public string Dasar { get; private set; } = "";

    /// <summary>Who declared it.</summary>
    public PegawaiId DitetapkanOleh { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime DitetapkanUtc { get; private set; }

    /// <summary>How derivations cite it.</summary>
    public string Sebutan => $"Kebijakan Pengukuran {Tahun} versi {NomorVersi}";
}
