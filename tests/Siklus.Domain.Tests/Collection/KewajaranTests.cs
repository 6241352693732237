using Siklus.Domain.Collection;
using Siklus.Domain.Planning;
using Siklus.Domain.Tests.Planning;

namespace Siklus.Domain.Tests.Collection;

public sealed class KewajaranTests
{
    private static readonly Komponen Kasus = new("kasus", "Jumlah kasus", "kasus", Bulat: true);

    private static IEnumerable<string> Ask(DefinisiIndikator definisi, decimal kini, decimal? lalu) => Kewajaran.Ask(
        definisi, new Dictionary<string, NilaiKomponen> { ["kasus"] = new NilaiKomponen.Bilangan(kini) },
        lalu is { } l ? new Dictionary<string, NilaiKomponen> { ["kasus"] = new NilaiKomponen.Bilangan(l) } : new Dictionary<string, NilaiKomponen>()).Select(p => p.Alasan.Kode);

    private static DefinisiIndikator Definisi(ModeTarget mode = ModeTarget.Tetap) => IndikatorTests.Definisi(new Rumus.NilaiLangsung(Kasus), mode: mode, satuan: "kasus");

    [Theory]
    [InlineData(50, 40, null)]
    [InlineData(130, 40, CollectionRules.TanyaMelonjak)]
    [InlineData(120, 40, null)]
    [InlineData(0, 40, CollectionRules.TanyaNol)]
    [InlineData(0, 5, null)]
    [InlineData(100, 5, null)]
    [InlineData(-1, null, CollectionRules.TanyaNegatif)]
    [InlineData(2.5, null, CollectionRules.TanyaPecahan)]
    public void Only_unusual_values_are_asked_about(double kini, int? lalu, string? kode) =>
        Ask(Definisi(), (decimal)kini, lalu).ShouldBe(kode is null ? [] : [kode]);

    [Fact]
    public void A_running_value_that_falls_is_asked_about()
    {
        Ask(Definisi(ModeTarget.SampaiDengan), 39, 40).ShouldBe([CollectionRules.TanyaTurun]);
        Ask(Definisi(ModeTarget.SampaiDengan), 40, 40).ShouldBeEmpty();
    }

    [Fact]
    public void A_percentage_above_100_is_asked_about() =>
        Ask(IndikatorTests.Definisi(new Rumus.NilaiLangsung(Kasus with { Satuan = "%" })), 101, null).ShouldBe([CollectionRules.TanyaPersenBesar]);

    [Fact]
    public void A_denominator_of_zero_is_asked_about() =>
        Kewajaran.Ask(IndikatorTests.Definisi(), new Dictionary<string, NilaiKomponen> { ["hadir"] = new NilaiKomponen.Bilangan(0), ["undangan"] = new NilaiKomponen.Bilangan(0) }, new Dictionary<string, NilaiKomponen>())
            .Single().Alasan.Kode.ShouldBe(CollectionRules.TanyaPenyebutNol);
}
