using FsCheck;
using FsCheck.Fluent;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Tests.Measurement;

public sealed class RataRataTests
{
    private static AturanPengukuran Aturan(CaraRataRata cara = CaraRataRata.Polos, DasarKantor dasar = DasarKantor.RataRataSasaran) =>
        new(SkalaPredikatTests.Permendagri86) { CaraRataRata = cara, DasarKantor = dasar };

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
        IReadOnlyList<KelompokSasaran> sasaran = [new("S1", [new("a", 100), new("b", 80), new("c", null)]), new("S2", [new("d", 60)])];
        var perSasaran = Pengukuran.Office(sasaran, Aturan(), PengukuranTests.Kebijakan);
        perSasaran.Kantor.Nilai.ShouldBe(75);
        (perSasaran.IndikatorDihitung, perSasaran.IndikatorSemua).ShouldBe((3, 4));
        Pengukuran.Office(sasaran, Aturan(dasar: DasarKantor.RataRataIndikator), PengukuranTests.Kebijakan).Kantor.Nilai.ShouldBe(80);
    }

    private static readonly AnggotaRataRata Tertunggak = new("t", null) { Alasan = Alasan.Of(MeasurementRules.BelumDilaporkan) };

    private static readonly AnggotaRataRata DiukurAkhirTahun = new("y", null) { Alasan = Alasan.Of(MeasurementRules.BelumDiukur) };

    [Theory]
    [InlineData(AnggotaKosong.Dikeluarkan, 90)]
    [InlineData(AnggotaKosong.DihitungNol, 45)]
    [InlineData(AnggotaKosong.TidakDihitung, null)]
    public void The_policy_says_what_becomes_of_members_that_are_late(AnggotaKosong kosong, int? rata) =>
        Pengukuran.Average("S1", [new("a", 90), Tertunggak, DiukurAkhirTahun], Aturan() with { AnggotaKosong = kosong }, "k").Nilai.ShouldBe(rata);

    [Fact]
    public void What_is_measured_at_year_end_is_nobodys_omission() =>
        Pengukuran.Average("S1", [new("a", 90), DiukurAkhirTahun], Aturan() with { AnggotaKosong = AnggotaKosong.TidakDihitung }, "k").Nilai.ShouldBe(90);

    [Theory]
    [InlineData(CakupanRataRata.SemuaBernilai, 80, 3)]
    [InlineData(CakupanRataRata.HanyaIku, 100, 1)]
    [InlineData(CakupanRataRata.BertargetTribulan, 90, 2)]
    [InlineData(CakupanRataRata.TargetTahunan, 40, 3)]
    public void The_policy_says_over_which_indikator_it_averages(CakupanRataRata cakupan, int rata, int semua)
    {
        AnggotaRataRata[] anggota =
        [
            new("a", 100) { Iku = true, NilaiTahunan = 50 }, new("b", 80) { NilaiTahunan = 40 }, new("c", 60) { Bertarget = false, NilaiTahunan = 30 },
        ];
        var hasil = Pengukuran.Average("S1", anggota, Aturan() with { CakupanRataRata = cakupan }, "k");
        (hasil.Nilai, hasil.Semua).ShouldBe((rata, semua));
    }

    [Fact]
    public void A_second_mean_over_other_indikator_stands_beside_the_first()
    {
        var aturan = Aturan() with { CakupanRataRata = CakupanRataRata.BertargetTribulan, CakupanKedua = CakupanRataRata.TargetTahunan, BatasRataRata = 120 };
        var kantor = Pengukuran.Office([new("S1", [new("a", 8854) { NilaiTahunan = 60 }, new("b", null) { Bertarget = false, NilaiTahunan = 20 }])], aturan, "k");
        (kantor.Kantor.Nilai, kantor.Kedua!.Nilai).ShouldBe((120m, 40m));
    }

    [Fact]
    public void Pagu_weighs_and_members_without_it_are_left_out()
    {
        var hasil = Pengukuran.Average("S1", [new("a", 100) { Pagu = 900_000_000_000 }, new("b", 50) { Pagu = 100_000_000_000 }, new("c", 10)], Aturan(CaraRataRata.BerbobotPagu), "k");
        (hasil.Nilai, hasil.Dihitung, hasil.Semua).ShouldBe((95m, 2, 3));
        hasil.Penjelasan.Langkah.Single(l => l.Label == "Rata-rata S1").Ungkapan.ShouldBe("(100 × 900.000.000.000 + 50 × 100.000.000.000) ÷ 1.000.000.000.000");
    }

    [Fact]
    public void The_office_may_be_the_mean_of_its_tujuan()
    {
        var kantor = Pengukuran.Office(
            [new("S1", [new("a", 100)], "T1"), new("S2", [new("b", 80)], "T1"), new("S3", [new("c", 50)], "T2")], Aturan(dasar: DasarKantor.RataRataTujuan), "k");
        kantor.PerTujuan.Select(t => (t.Tujuan, t.RataRata.Nilai)).ShouldBe([("T1", 90m), ("T2", 50m)]);
        kantor.Kantor.Nilai.ShouldBe(70);
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
