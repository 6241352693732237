using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Tests.Measurement;

public sealed class HasilRenstraTests
{
    private static readonly DefinisiIndikator Jumlah = PengukuranTests.Definisi(konsolidasi: Konsolidasi.Jumlah, mode: ModeTarget.Diskret);
    private static readonly DefinisiIndikator Akhir = PengukuranTests.Definisi();

    [Fact]
    public void What_may_be_added_is_added_over_the_years() =>
        HasilRenstra.Target(Jumlah, [N(10), N(12), N(14)]).ShouldBe(N(36));

    [Fact]
    public void A_percentage_takes_the_target_of_the_last_year() =>
        HasilRenstra.Target(Akhir, [N(80), N(85), N(90)]).ShouldBe(N(90));

    [Fact]
    public void A_sum_with_a_year_that_has_no_target_is_unknown() =>
        HasilRenstra.Target(Jumlah, [N(10), null, N(14)]).ShouldBeNull();

    [Theory]
    [InlineData(70, 30, 100)]
    [InlineData(null, 30, 30)]
    [InlineData(70, null, 70)]
    [InlineData(null, null, null)]
    public void A_sum_to_date_joins_the_years_before_and_this_one(int? lalu, int? ini, int? sum) =>
        HasilRenstra.SampaiTahunIni(Jumlah, lalu, ini).ShouldBe(sum);

    [Theory]
    [InlineData(70, 30, 30)]
    [InlineData(70, null, 70)]
    public void A_percentage_is_never_summed(int? lalu, int? ini, int? value)
    {
        HasilRenstra.SampaiTahunIni(Akhir, lalu, ini).ShouldBe(value);
        HasilRenstra.SampaiTahunLalu(Akhir, [100, 100]).ShouldBe(100, "two years of 100% are not 200%");
    }

    [Fact]
    public void The_level_follows_the_direction_of_the_indikator()
    {
        var turun = PengukuranTests.Definisi(Polaritas.Negatif, RumusNegatif.Selisih);
        HasilRenstra.Tingkat(Akhir, N(80), 60, PengukuranTests.Aturan()).ShouldBe(75);
        HasilRenstra.Tingkat(turun, N(10), 8, PengukuranTests.Aturan()).ShouldBe(120);
        HasilRenstra.Tingkat(turun, N(10), 8, PengukuranTests.Aturan(batas: 110)).ShouldBe(110);
        HasilRenstra.Tingkat(Akhir, N(0), 5, PengukuranTests.Aturan()).ShouldBeNull("nothing can be divided by zero");
    }

    [Fact]
    public void Money_has_a_level_only_where_there_is_a_budget()
    {
        HasilRenstra.Serapan(200, 50).ShouldBe(25);
        HasilRenstra.Serapan(0, 50).ShouldBeNull();
        HasilRenstra.Serapan(null, 50).ShouldBeNull();
    }

    private static NilaiTarget N(decimal value) => new NilaiTarget.Bilangan(value);
}
