using FsCheck;
using FsCheck.Fluent;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Tests.Measurement;

public sealed class RataRataTests
{
    private static AturanPengukuran Aturan(CaraRataRata cara = CaraRataRata.Polos, DasarKantor dasar = DasarKantor.RataRataSasaran) =>
        new(SkalaPredikatTests.Permendagri86, caraRataRata: cara, dasarKantor: dasar);

    [Fact]
    public void Members_without_a_value_are_left_out_and_counted()
    {
        var hasil = Pengukuran.Average("S1", [new("a", 80), new("b", null), new("c", 90)], Aturan(), PengukuranTests.Kebijakan);
        (hasil.Nilai, hasil.Dihitung, hasil.Semua).ShouldBe((85, 2, 3));
        hasil.Predikat!.Label.ShouldBe("Tinggi");
    }

    [Fact]
    public void Without_any_value_there_is_no_mean() =>
        Pengukuran.Average("S1", [new("a", null)], Aturan(), PengukuranTests.Kebijakan).Alasan.ShouldBe(Alasan.Of(MeasurementRules.TanpaAnggota, 1));

    [Fact]
    public void One_runaway_figure_is_cut_inside_the_mean() =>
        Pengukuran.Average("S1", [new("a", 8854), new("b", 60)], Aturan(), PengukuranTests.Kebijakan).Nilai.ShouldBe(90);

    [Fact]
    public void Weights_count_when_the_policy_says_so() =>
        Pengukuran.Average("S1", [new("a", 100, 3), new("b", 60, 1)], Aturan(CaraRataRata.Berbobot), PengukuranTests.Kebijakan).Nilai.ShouldBe(90);

    [Fact]
    public void The_office_is_the_mean_of_its_sasaran_or_of_all_indikator()
    {
        IReadOnlyList<(string, IReadOnlyCollection<AnggotaRataRata>)> sasaran = [("S1", [new("a", 100), new("b", 80), new("c", null)]), ("S2", [new("d", 60)])];
        var perSasaran = Pengukuran.Office(sasaran, Aturan(), PengukuranTests.Kebijakan);
        perSasaran.Kantor.Nilai.ShouldBe(75);
        (perSasaran.IndikatorDihitung, perSasaran.IndikatorSemua).ShouldBe((3, 4));
        Pengukuran.Office(sasaran, Aturan(dasar: DasarKantor.RataRataIndikator), PengukuranTests.Kebijakan).Kantor.Nilai.ShouldBe(80);
    }

    private static readonly Gen<decimal> Value = Gen.Choose(0, 2_000_000_000).Select(n => n / 7m / 1_000_000m);

    [Fact]
    public void The_order_of_members_does_not_matter() => Prop.ForAll(Value.ListOf().ToArbitrary(), nilai =>
    {
        var maju = nilai.Select((n, i) => new AnggotaRataRata($"{i}", n, 1 + i % 3)).ToList();
        var mundur = maju.AsEnumerable().Reverse().ToList();
        return new[] { CaraRataRata.Polos, CaraRataRata.Berbobot }.All(cara =>
            Pengukuran.Average("x", maju, Aturan(cara), "k").Nilai == Pengukuran.Average("x", mundur, Aturan(cara), "k").Nilai);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_is_never_worse_when_higher_is_better() => Prop.ForAll(Value.ArrayOf(3).ToArbitrary(), n =>
        Of(Polaritas.Positif, RumusNegatif.Rasio, n[0] + 1, Math.Min(n[1], n[2])) <= Of(Polaritas.Positif, RumusNegatif.Rasio, n[0] + 1, Math.Max(n[1], n[2]))).QuickCheckThrowOnFailure();

    [Fact]
    public void More_is_never_better_when_lower_is_better() => Prop.ForAll(Value.ArrayOf(3).ToArbitrary(), n =>
        // By ratio a realisasi of zero is set by policy, so the comparison starts above it.
        Of(Polaritas.Negatif, RumusNegatif.Rasio, n[0] + 1, Math.Min(n[1], n[2]) + 1) >= Of(Polaritas.Negatif, RumusNegatif.Rasio, n[0] + 1, Math.Max(n[1], n[2]) + 1)
        && Of(Polaritas.Negatif, RumusNegatif.Selisih, n[0] + 1, Math.Min(n[1], n[2])) >= Of(Polaritas.Negatif, RumusNegatif.Selisih, n[0] + 1, Math.Max(n[1], n[2]))).QuickCheckThrowOnFailure();

    [Fact]
    public void Capaian_stays_between_floor_and_cap() => Prop.ForAll(Value.Two().ToArbitrary(), p =>
        new[] { (Polaritas.Positif, RumusNegatif.Rasio), (Polaritas.Negatif, RumusNegatif.Rasio), (Polaritas.Negatif, RumusNegatif.Selisih) }.All(c =>
            Of(c.Item1, c.Item2, p.Item1, p.Item2, 120) is null or (>= 0 and <= 120))).QuickCheckThrowOnFailure();

    private static decimal? Of(Polaritas polaritas, RumusNegatif negatif, decimal t, decimal r, decimal? batas = null) =>
        Pengukuran.Measure(PengukuranTests.Definisi(polaritas, negatif), PengukuranTests.Target(t), PengukuranTests.Realisasi(r), PengukuranTests.Aturan(batas), new Tribulan(1), "k").Nilai;
}
