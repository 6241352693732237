using Siklus.Domain.Common;
using Siklus.Domain.Measurement;

namespace Siklus.Domain.Tests.Measurement;

public sealed class SkalaPredikatTests
{
    internal static readonly SkalaPredikat Permendagri86 = new("permendagri-86-2017", "Skala peringkat kinerja", CaraBatas.LowerBound,
        [new("Sangat Tinggi", 91, 100), new("Tinggi", 76, 90), new("Sedang", 66, 75), new("Rendah", 51, 65), new("Sangat Rendah", null, 50)], "Permendagri 86 Tahun 2017");

    private static readonly SkalaPredikat Akip = new("akip", "Predikat AKIP", CaraBatas.BatasAtasTerbuka,
        [new("AA", 90, 100, false), new("A", 80, 90, false), new("BB", 70, 80, false), new("B", 60, 70, false), new("CC", 50, 60, false), new("C", 30, 50, false), new("D", 0, 30, false), new("E", null, 0)], "PermenPANRB 88 Tahun 2021");

    public static TheoryData<CaraBatas, decimal, string> Boundaries()
    {
        var data = new TheoryData<CaraBatas, decimal, string>();
        foreach (var baris in Tables.Rows("predikat.csv"))
        {
            var nilai = Tables.Number(baris[0])!.Value;
            data.Add(CaraBatas.LowerBound, nilai, baris[1]);
            data.Add(CaraBatas.BulatDulu, nilai, baris[2]);
            data.Add(CaraBatas.BatasAtasTerbuka, nilai, baris[3]);
        }
        return data;
    }

    [Theory, MemberData(nameof(Boundaries))]
    public void Every_boundary_of_Permendagri_86_2017_is_read_as_declared(CaraBatas cara, decimal nilai, string label) =>
        Permendagri86.With(cara).For(nilai).Label.ShouldBe(label);

    [Theory]
    [InlineData(90.01, "AA")]
    [InlineData(90, "A")]
    [InlineData(80, "BB")]
    [InlineData(0.01, "D")]
    [InlineData(0, "E")]
    public void Akip_bands_begin_above_the_upper_bound_below(double nilai, string label) => Akip.For((decimal)nilai).Label.ShouldBe(label);

    [Fact]
    public void The_holes_of_printed_integer_bands_are_found() =>
        Permendagri86.Check().Select(t => (t.Jenis, t.Dari, t.Sampai)).ShouldBe([
            (JenisTemuanSkala.Celah, 100, null), (JenisTemuanSkala.Celah, 90, 91), (JenisTemuanSkala.Celah, 75, 76), (JenisTemuanSkala.Celah, 65, 66), (JenisTemuanSkala.Celah, 50, 51)]);

    [Fact]
    public void An_overlap_is_found() =>
        new SkalaPredikat("x", "x", CaraBatas.LowerBound, [new("A", 90), new("B", null, 95)], "uji").Check().Single().Jenis.ShouldBe(JenisTemuanSkala.TumpangTindih);

    [Fact]
    public void A_scale_that_leaves_numbers_without_a_band_is_refused()
    {
        Should.Throw<RuleViolationException>(() => new SkalaPredikat("x", "x", CaraBatas.LowerBound, [new("A", 50), new("B", 90), new("C", null)], "")).Code.ShouldBe(MeasurementRules.SkalaTidakUrut);
        Should.Throw<RuleViolationException>(() => new SkalaPredikat("x", "x", CaraBatas.LowerBound, [new("A", null), new("B", 10)], "")).Code.ShouldBe(MeasurementRules.SkalaTidakUrut);
        Should.Throw<RuleViolationException>(() => new SkalaPredikat("x", "x", CaraBatas.LowerBound, [new("A", 50), new("a", null)], "")).Code.ShouldBe(MeasurementRules.LabelGanda);
        Should.Throw<RuleViolationException>(() => new SkalaPredikat("x", "x", CaraBatas.BatasAtasTerbuka, [new("A", 50), new("B", null)], "")).Code.ShouldBe(MeasurementRules.SkalaTanpaBatasAtas);
    }

    private static readonly SkalaPredikat LebihDari85 = new("x", "Lebih dari 85", CaraBatas.LowerBound,
        [
            new("Sangat Baik", 85, 100, false), new("Baik", 75, 85, false, MaksTermasuk: false), new("Cukup", 65, 75, false, MaksTermasuk: false),
            new("Kurang", 50, 65, false, MaksTermasuk: false), new("Sangat Kurang", 30, 50, false, MaksTermasuk: false),
        ],
        "tabel yang terbit");

    [Fact]
    public void A_single_value_without_a_band_and_what_lies_beyond_the_outer_bands_are_found() =>
        LebihDari85.Check().Select(t => (t.Jenis, t.Dari, t.Sampai)).ShouldBe([
            (JenisTemuanSkala.Celah, 100, null), (JenisTemuanSkala.Celah, 85, 85), (JenisTemuanSkala.Celah, 75, 75), (JenisTemuanSkala.Celah, 65, 65),
            (JenisTemuanSkala.Celah, 50, 50), (JenisTemuanSkala.Celah, null, 30)]);

    [Theory]
    [InlineData(CaraBatas.LowerBound, 85, "Baik")]
    [InlineData(CaraBatas.BatasAtasTerbuka, 85, "Sangat Baik")]
    [InlineData(CaraBatas.LowerBound, 1667, "Sangat Baik")]
    [InlineData(CaraBatas.LowerBound, 12, "Sangat Kurang")]
    public void The_way_of_reading_decides_where_no_band_stands(CaraBatas cara, int nilai, string label) => LebihDari85.With(cara).For(nilai).Label.ShouldBe(label);

    [Fact]
    public void Bands_that_meet_at_a_value_which_both_name_overlap_there()
    {
        var skala = new SkalaPredikat("x", "x", CaraBatas.LowerBound, [new("Tercapai", 100), new("Belum tercapai", null, 100)], "uji");
        skala.Check().Single().ShouldBe(new TemuanSkala(JenisTemuanSkala.TumpangTindih, 100, 100, "Tercapai", "Belum tercapai"));
        skala.For(100).Label.ShouldBe("Tercapai");
        skala.With(CaraBatas.BatasAtasTerbuka).For(100).Label.ShouldBe("Belum tercapai");
    }
}
