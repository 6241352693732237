using Siklus.Domain.Sop;
using Siklus.Domain.Sop.Time;

namespace Siklus.Domain.Tests.Sop;

public sealed class SebaranTests
{
    [Fact]
    public void Of_nothing_there_is_none() => Sebaran.Of([]).ShouldBeNull();

    [Theory]
    [InlineData(new[] { 7 }, 7, 7, 7, 7)]
    [InlineData(new[] { 30, 10 }, 20, 15, 25, 30)]
    [InlineData(new[] { 5, 1, 3, 2, 4 }, 3, 2, 4, 5)]
    [InlineData(new[] { 10, 10, 10, 400 }, 10, 10, 108, 400)]
    public void Quantiles_lie_between_the_times(int[] menit, int median, int low, int high, int longest) =>
        Sebaran.Of(menit).ShouldBe(new Sebaran(menit.Length, median, low, high, longest));

    [Theory]
    [InlineData(5, SatuanWaktu.Menit, 5, new[] { 12, 13, 14, 18 }, 0, 15)]
    [InlineData(1, SatuanWaktu.Hari, 450, new[] { 700, 800, 900, 950 }, 0, 3)]
    [InlineData(2, SatuanWaktu.Jam, 120, new[] { 130, 150, 170, 175, 110 }, 1, 3)]
    public void A_standard_that_is_missed_as_a_rule_gets_a_proposal_in_its_own_unit(int nilai, SatuanWaktu satuan, int menit, int[] kerja, int kept, int expected) =>
        UsulanWaktu.For(new WaktuBaku(nilai, satuan), menit, Sebaran.Of(kerja)!, kept).ShouldBe(new WaktuBaku(expected, satuan));

    [Theory]
    [InlineData(new[] { 12, 13, 14 }, 0)]
    [InlineData(new[] { 4, 5, 13, 14 }, 2)]
    public void Too_few_times_or_half_of_them_within_propose_nothing(int[] kerja, int kept) => UsulanWaktu.For(new WaktuBaku(5, SatuanWaktu.Menit), 5, Sebaran.Of(kerja)!, kept).ShouldBeNull();
}
