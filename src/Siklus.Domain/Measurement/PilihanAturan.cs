namespace Siklus.Domain.Measurement;

/// <summary>What capaian is when the target is zero and higher is better.</summary>
public enum TargetNolPositif
{
    /// <summary>No value.</summary>
    TidakDihitung,

    /// <summary>Realisasi 0 gives 100, anything above gives no value: nothing was promised and nothing was done.</summary>
    SeratusBilaNol,

    /// <summary>Realisasi 0 gives 0, anything above gives no value: as tables print that show 0 ÷ 0 as 0.</summary>
    NolBilaNol,

    /// <summary>Always 100: whatever is done reaches a target of nothing.</summary>
    Seratus,
}

/// <summary>What capaian is when the target is zero and lower is better.</summary>
public enum TargetNolNegatif
{
    /// <summary>Realisasi 0 gives 100, anything above gives 0.</summary>
    SeratusBilaNol,

    /// <summary>No value.</summary>
    TidakDihitung,

    /// <summary>Always 0, as tables print that show 0 ÷ 0 as 0.</summary>
    Nol,
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

    /// <summary>Always 0, as tables print that show a division by zero as 0.</summary>
    Nol,
}

/// <summary>How a realisasi above a target range is held against the upper bound U.</summary>
public enum DiAtasRentang
{
    /// <summary>(2U − R) ÷ U × 100.</summary>
    Selisih,

    /// <summary>U ÷ R × 100.</summary>
    Rasio,

    /// <summary>R ÷ U × 100: above the range is more than was promised.</summary>
    Melampaui,
}

/// <summary>Which target a value to the end of a quarter is held against.</summary>
public enum AcuanTarget
{
    /// <summary>What is promised to the end of that quarter.</summary>
    SampaiTribulan,

    /// <summary>What is promised for the whole year.</summary>
    Tahunan,
}

/// <summary>What to do with quarters that are not reported.</summary>
public enum TribulanKosong
{
    /// <summary>Compute from the reported ones and say so; sums use the targets of the same quarters.</summary>
    HitungYangAda,

    /// <summary>No value until every quarter to date is reported.</summary>
    TidakDihitung,

    /// <summary>A quarter that is not reported counts as zero. One without data for a stated reason still has none.</summary>
    DihitungNol,
}

/// <summary>What to do with members of an average that were due and are not reported.</summary>
public enum AnggotaKosong
{
    /// <summary>They are left out and counted ("n dari m").</summary>
    Dikeluarkan,

    /// <summary>They count as zero.</summary>
    DihitungNol,

    /// <summary>No average until all are there.</summary>
    TidakDihitung,
}

/// <summary>Which way a figure is rounded.</summary>
public enum CaraBulat
{
    /// <summary>Half away from zero: 66,665 is 66,67.</summary>
    SetengahKeAtas,

    /// <summary>Cut off: 66,669 is 66,66.</summary>
    Dipotong,

    /// <summary>Up to the next: 66,661 is 66,67.</summary>
    KeAtas,
}

/// <summary>When a figure is rounded.</summary>
public enum SaatBulat
{
    /// <summary>Only where it is shown; predikat and averages use the whole figure.</summary>
    Ditampilkan,

    /// <summary>Also before the predikat is looked up; averages still use the whole figure.</summary>
    SebelumPredikat,

    /// <summary>As soon as it is computed; predikat and averages use the rounded figure.</summary>
    SebelumRataRata,
}

/// <summary>How members count in an average.</summary>
public enum CaraRataRata
{
    /// <summary>All alike.</summary>
    Polos,

    /// <summary>By weight.</summary>
    Berbobot,

    /// <summary>By pagu: Σ(pagu × capaian) ÷ Σ pagu. Members without pagu are left out.</summary>
    BerbobotPagu,
}

/// <summary>Which indikator enter an average.</summary>
public enum CakupanRataRata
{
    /// <summary>All that have a value.</summary>
    SemuaBernilai,

    /// <summary>Only those with a target in the quarter.</summary>
    BertargetTribulan,

    /// <summary>Only the IKU.</summary>
    HanyaIku,

    /// <summary>All, each held against its target of the year.</summary>
    TargetTahunan,
}

/// <summary>From what the figure of the whole office is averaged.</summary>
public enum DasarKantor
{
    /// <summary>From the averages of the sasaran.</summary>
    RataRataSasaran,

    /// <summary>From all indikator.</summary>
    RataRataIndikator,

    /// <summary>From the averages of the tujuan, which are averages of their sasaran.</summary>
    RataRataTujuan,
}
