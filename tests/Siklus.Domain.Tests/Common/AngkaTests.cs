using FsCheck;
using FsCheck.Fluent;
using Siklus.Domain.Common;

namespace Siklus.Domain.Tests.Common;

public sealed class AngkaTests
{
    public static TheoryData<string, decimal, CaraBaca> Understood => new()
    {
        { "87.5", 87.5m, CaraBaca.TitikDesimal },
        { "87,5", 87.5m, CaraBaca.KomaDesimal },
        { "1.234,5", 1234.5m, CaraBaca.KomaDesimal },
        { "1,234.5", 1234.5m, CaraBaca.TitikDesimal },
        { "1.234", 1234m, CaraBaca.TitikRibuan },
        { "44.113", 44113m, CaraBaca.TitikRibuan },
        { "1,234", 1.234m, CaraBaca.KomaDesimal },
        { "1.234.567", 1234567m, CaraBaca.TitikRibuan },
        { "1,234,567", 1234567m, CaraBaca.KomaRibuan },
        { "1.234.567,89", 1234567.89m, CaraBaca.KomaDesimal },
        { "0.125", 0.125m, CaraBaca.TitikDesimal },
        { "1234.567", 1234.567m, CaraBaca.TitikDesimal },
        { "1234,5", 1234.5m, CaraBaca.KomaDesimal },
        { ",5", 0.5m, CaraBaca.KomaDesimal },
        { "007", 7m, CaraBaca.Polos },
        { "0", 0m, CaraBaca.Polos },
        { "-5", -5m, CaraBaca.Polos },
        { "\u22125,5", -5.5m, CaraBaca.KomaDesimal },
        { "  12\u00A0", 12m, CaraBaca.Polos },
        { "1 234 567", 1234567m, CaraBaca.TitikRibuan },
        { "1\u00A0234,5", 1234.5m, CaraBaca.KomaDesimal },
        { "999999999999999", 999999999999999m, CaraBaca.Polos },
        { "1,500000000", 1.5m, CaraBaca.KomaDesimal },
    };

    [Theory, MemberData(nameof(Understood))]
    public void Understands(string teks, decimal nilai, CaraBaca cara)
    {
        var hasil = Angka.Parse(teks).ShouldBeOfType<HasilAngka.Terbaca>();
        hasil.Nilai.ShouldBe(nilai);
        hasil.Cara.ShouldBe(cara);
    }

    [Theory]
    [InlineData(null, AngkaRules.Kosong)]
    [InlineData("", AngkaRules.Kosong)]
    [InlineData(" \u00A0 ", AngkaRules.Kosong)]
    [InlineData("-", AngkaRules.Strip)]
    [InlineData("–", AngkaRules.Strip)]
    [InlineData("12,5x", AngkaRules.BukanAngka)]
    [InlineData("x", AngkaRules.BukanAngka)]
    [InlineData("1e5", AngkaRules.BukanAngka)]
    [InlineData("+5", AngkaRules.BukanAngka)]
    [InlineData("(5)", AngkaRules.BukanAngka)]
    [InlineData("5-6", AngkaRules.BukanAngka)]
    [InlineData("--5", AngkaRules.BukanAngka)]
    [InlineData("NaN", AngkaRules.BukanAngka)]
    [InlineData("😀", AngkaRules.BukanAngka)]
    [InlineData(".", AngkaRules.BukanAngka)]
    [InlineData("BB (79,39)", AngkaRules.BukanAngka)]
    [InlineData("１２", AngkaRules.DigitAsing)]
    [InlineData("١٢", AngkaRules.DigitAsing)]
    [InlineData("5,", AngkaRules.TandaTaksa)]
    [InlineData("12.34,5", AngkaRules.TandaTaksa)]
    [InlineData("1,234.567,8", AngkaRules.TandaTaksa)]
    [InlineData("1.234.56", AngkaRules.TandaTaksa)]
    [InlineData("1..5", AngkaRules.TandaTaksa)]
    [InlineData("1,2,3", AngkaRules.TandaTaksa)]
    [InlineData("0.123.456", AngkaRules.TandaTaksa)]
    [InlineData("12 34", AngkaRules.TandaTaksa)]
    [InlineData("1 234.567", AngkaRules.TandaTaksa)]
    [InlineData("1234567890123456", AngkaRules.TerlaluBesar)]
    [InlineData("99999999999999999999999999999999999999999999999999999999999999999999999", AngkaRules.TerlaluBesar)]
    [InlineData("1,1234567", AngkaRules.DesimalTerlaluBanyak)]
    [InlineData("5%", AngkaRules.BukanPersen)]
    [InlineData("Rp5", AngkaRules.BukanRupiah)]
    public void Refuses(string? teks, string kode) => Angka.Parse(teks).ShouldBeOfType<HasilAngka.Ditolak>().Alasan.Kode.ShouldBe(kode);

    [Theory]
    [InlineData("87,5%", 87.5)]
    [InlineData("87,5 %", 87.5)]
    [InlineData("100", 100)]
    public void Percent_sign_is_tolerated_where_the_unit_is_percent(string teks, double nilai) =>
        Angka.Parse(teks, AngkaAturan.ForSatuan("%")).OrThrow().ShouldBe((decimal)nilai);

    [Theory]
    [InlineData("Rp 1.234.567,00", 1234567)]
    [InlineData("Rp. 1.000.000,-", 1000000)]
    [InlineData("rp5000", 5000)]
    public void Rupiah_are_read_as_offices_write_them(string teks, int nilai) =>
        Angka.Parse(teks, AngkaAturan.UntukRupiah).OrThrow().ShouldBe(nilai);

    [Theory]
    [InlineData("Rp5,50", AngkaRules.HarusBulat)]
    [InlineData("-Rp5", AngkaRules.TidakBolehNegatif)]
    public void Rupiah_are_whole_and_not_negative(string teks, string kode) =>
        Should.Throw<RuleViolationException>(() => Angka.Parse(teks, AngkaAturan.UntukRupiah).OrThrow()).Code.ShouldBe(kode);

    [Theory]
    [InlineData("1.234", true)]
    [InlineData("1,234", true)]
    [InlineData("87.5", false)]
    [InlineData("1.234,5", false)]
    public void A_reading_that_another_person_could_take_otherwise_is_marked(string teks, bool ditegaskan) =>
        Angka.Parse(teks).ShouldBeOfType<HasilAngka.Terbaca>().Ditegaskan.ShouldBe(ditegaskan);

    [Fact]
    public void What_is_written_is_read_back_as_the_same_number() =>
        Prop.ForAll(Gen.Choose(int.MinValue, int.MaxValue).Two().Select(p => Angka.Round(p.Item1 * 1000m + p.Item2 / 1_000_000m, 6)).ToArbitrary(),
            nilai => Angka.Parse(Angka.Format(nilai)).OrThrow() == nilai).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_the_reader_fail_otherwise_than_by_refusing() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), teks => Angka.Parse(teks) is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void Writes_the_Indonesian_way_whatever_the_culture()
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("en-US");
            Angka.Format(1234.5m).ShouldBe("1.234,5");
            Angka.Format(1234567.005m, 2).ShouldBe("1.234.567,01");
            Angka.Format(-0.5m).ShouldBe("-0,5");
            Angka.FormatPersen(93.75m).ShouldBe("93,75%");
            Angka.FormatPersen(100.00m).ShouldBe("100%");
            Angka.Round(-2.5m, 0).ShouldBe(-3m);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }
}
