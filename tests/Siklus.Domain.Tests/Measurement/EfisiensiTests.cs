using FsCheck;
using FsCheck.Fluent;
using Siklus.Domain.Measurement;

namespace Siklus.Domain.Tests.Measurement;

public sealed class EfisiensiTests
{
    [Theory]
    [InlineData(95, 100, 90, 5, SebutanEfisiensi.Efisien)]
    [InlineData(90, 100, 90, 0, SebutanEfisiensi.Efisien)]
    [InlineData(80, 200, 180, -10, SebutanEfisiensi.TidakEfisien)]
    [InlineData(0, 100, 0, 0, SebutanEfisiensi.BelumDilaksanakan)]
    [InlineData(50, 100, 0, 50, SebutanEfisiensi.Efisien)]
    public void It_is_capaian_less_serapan_in_points(int capaian, int pagu, int realisasi, int tingkat, SebutanEfisiensi sebutan)
    {
        var e = Efisiensi.Of(capaian, pagu, realisasi);
        e.Tingkat.ShouldBe(tingkat);
        e.Sebutan.ShouldBe(sebutan);
        e.Alasan.ShouldBeNull();
    }

    [Theory]
    [InlineData(90, null, 50, MeasurementRules.EfisiensiTanpaPagu)]
    [InlineData(90, 0, 0, MeasurementRules.EfisiensiTanpaPagu)]
    [InlineData(90, 100, null, MeasurementRules.EfisiensiTanpaSerapan)]
    [InlineData(null, 100, 50, MeasurementRules.EfisiensiTanpaCapaian)]
    public void What_is_not_known_is_a_reason_and_never_a_zero(int? capaian, int? pagu, int? realisasi, string reason)
    {
        var e = Efisiensi.Of(capaian, pagu, realisasi);
        e.Sebutan.ShouldBe(SebutanEfisiensi.TidakDapatDihitung);
        e.Tingkat.ShouldBeNull();
        e.Alasan!.Kode.ShouldBe(reason);
    }

    [Fact]
    public void More_money_for_the_same_result_is_never_more_efficient() =>
        Prop.ForAll<ushort, ushort, ushort>((capaian, a, b) => Efisiensi.Of(capaian, 50_000, Math.Min(a, b)).Tingkat >= Efisiensi.Of(capaian, 50_000, Math.Max(a, b)).Tingkat).QuickCheckThrowOnFailure();
}
