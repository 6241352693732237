using Siklus.Domain.Common;

namespace Siklus.Domain.Measurement;

/// <summary>What is said of the efficiency of a sasaran.</summary>
public enum SebutanEfisiensi
{
    /// <summary>The capaian is at least as high as the serapan.</summary>
    Efisien,

    /// <summary>More was spent than was achieved.</summary>
    TidakEfisien,

    /// <summary>Nothing was achieved and nothing was spent.</summary>
    BelumDilaksanakan,

    /// <summary>Something that is needed is not known.</summary>
    TidakDapatDihitung,
}

/// <summary>Efficiency of the use of money (PermenPAN-RB 53/2014, Bab III of the LKj): capaian held against serapan, unrounded.</summary>
/// <param name="Capaian">Capaian kinerja in percent, or null.</param>
/// <param name="Serapan">Part of the pagu that was spent, in percent, or null.</param>
/// <param name="Sebutan">What is said of it.</param>
/// <param name="Alasan">Why it can not be computed; null when it can.</param>
public sealed record Efisiensi(decimal? Capaian, decimal? Serapan, SebutanEfisiensi Sebutan, Alasan? Alasan)
{
    /// <summary>Capaian − serapan in percentage points; null when one of them is not known.</summary>
    public decimal? Tingkat => Sebutan == SebutanEfisiensi.TidakDapatDihitung ? null : Capaian - Serapan;

    /// <summary>Computes it; <paramref name="capaian"/> in percent, <paramref name="pagu"/> and <paramref name="realisasi"/> in rupiah, each null when not known.</summary>
    public static Efisiensi Of(decimal? capaian, decimal? pagu, decimal? realisasi)
    {
        var serapan = HasilRenstra.Serapan(pagu, realisasi);
        var lacking = pagu is not > 0 ? MeasurementRules.EfisiensiTanpaPagu : realisasi is null ? MeasurementRules.EfisiensiTanpaSerapan : capaian is null ? MeasurementRules.EfisiensiTanpaCapaian : null;
        if (lacking is not null) return new(capaian, serapan, SebutanEfisiensi.TidakDapatDihitung, Alasan.Of(lacking));
        var sebutan = capaian == 0 && serapan == 0 ? SebutanEfisiensi.BelumDilaksanakan : capaian >= serapan ? SebutanEfisiensi.Efisien : SebutanEfisiensi.TidakEfisien;
        return new(capaian, serapan, sebutan, null);
    }
}
