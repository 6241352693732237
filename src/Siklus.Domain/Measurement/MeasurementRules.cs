namespace Siklus.Domain.Measurement;

/// <summary>Codes of the measurement rules and of the reasons why a figure has no value; each has an Indonesian sentence in App.</summary>
public static class MeasurementRules
{
    /// <summary>A scale needs bands in falling order with exactly one open band at the bottom. {0} = the scale.</summary>
    public const string SkalaTidakUrut = "measurement.skala-tidak-urut";

    /// <summary>Reading by upper bounds needs the printed upper bound of every band but the top one. {0} = the band without.</summary>
    public const string SkalaTanpaBatasAtas = "measurement.skala-tanpa-batas-atas";

    /// <summary>Two bands of a scale have the same label. {0} = label.</summary>
    public const string LabelGanda = "measurement.label-ganda";

    /// <summary>A setting lies outside what makes sense. {0} = which, {1} = value.</summary>
    public const string PengaturanDiLuarBatas = "measurement.pengaturan-di-luar-batas";

    /// <summary>A period that is locked already is locked again only with a reason. {0} = the period.</summary>
    public const string KoreksiTanpaAlasan = "measurement.koreksi-tanpa-alasan";

    /// <summary>The policy of a year whose figures were accepted by it is not changed any more. {0} = the year, {1} = the last locked period.</summary>
    public const string TahunTerkunci = "measurement.tahun-terkunci";

    /// <summary>No value: nothing is reported yet.</summary>
    public const string BelumDilaporkan = "measurement.belum-dilaporkan";

    /// <summary>No value: the supplier says that there are no data. {0} = the reason.</summary>
    public const string TidakAdaData = "measurement.tidak-ada-data";

    /// <summary>No value: only measured at the end of the year.</summary>
    public const string BelumDiukur = "measurement.belum-diukur";

    /// <summary>No value: nothing is promised for the period.</summary>
    public const string BelumAdaTarget = "measurement.belum-ada-target";

    /// <summary>No value: the target is zero and higher is better, or the policy says so.</summary>
    public const string TargetNol = "measurement.target-nol";

    /// <summary>No value: the target is negative. {0} = target.</summary>
    public const string TargetNegatif = "measurement.target-negatif";

    /// <summary>No value: the realisasi is negative. {0} = realisasi.</summary>
    public const string RealisasiNegatif = "measurement.realisasi-negatif";

    /// <summary>No value: the realisasi is zero, and the policy computes nothing from a ratio by zero.</summary>
    public const string RealisasiNol = "measurement.realisasi-nol";

    /// <summary>No value: the bound of the range to compare with is zero.</summary>
    public const string BatasRentangNol = "measurement.batas-rentang-nol";

    /// <summary>No value: the policy asks for every quarter and one is missing. {0} = the missing ones.</summary>
    public const string TribulanKurang = "measurement.tribulan-kurang";

    /// <summary>No average: no member has a value. {0} = how many members.</summary>
    public const string TanpaAnggota = "measurement.tanpa-anggota";

    /// <summary>No average: members that were due are not reported, and the policy asks for all. {0} = those members.</summary>
    public const string AnggotaKurang = "measurement.anggota-kurang";

    /// <summary>No value: the numbers are too large to compute with.</summary>
    public const string DiLuarJangkauan = "measurement.di-luar-jangkauan";

    /// <summary>Note: computed although quarters are missing. {0} = the missing ones.</summary>
    public const string CatatanTribulanKurang = "measurement.catatan-tribulan-kurang";

    /// <summary>Note: quarters that are not reported count as zero. {0} = those quarters.</summary>
    public const string CatatanDihitungNol = "measurement.catatan-dihitung-nol";

    /// <summary>Note: the sum is held against the targets of the reported quarters only. {0} = those quarters.</summary>
    public const string CatatanTargetTerisi = "measurement.catatan-target-terisi";

    /// <summary>Note: the last reported value stands for the period. {0} = its quarter.</summary>
    public const string CatatanNilaiTerakhir = "measurement.catatan-nilai-terakhir";

    /// <summary>No efficiency: no document gives money.</summary>
    public const string EfisiensiTanpaPagu = "measurement.efisiensi-tanpa-pagu";

    /// <summary>No efficiency: it is not known what was spent.</summary>
    public const string EfisiensiTanpaSerapan = "measurement.efisiensi-tanpa-serapan";

    /// <summary>No efficiency: there is no capaian.</summary>
    public const string EfisiensiTanpaCapaian = "measurement.efisiensi-tanpa-capaian";

    /// <summary>Somebody else wrote the tindak lanjut of the quarter in between.</summary>
    public const string TindakLanjutUsang = "measurement.tindak-lanjut-usang";
}
