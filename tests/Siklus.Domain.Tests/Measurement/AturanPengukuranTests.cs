using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Tests.Measurement;

/// <summary>What offices really do, each as a setting.</summary>
public sealed class AturanPengukuranTests
{
    private static readonly AturanPengukuran Bawaan = new(SkalaPredikatTests.Permendagri86);

    private static Capaian Pair(DefinisiIndikator definisi, decimal t, decimal r, AturanPengukuran aturan) =>
        Pengukuran.MeasurePair(definisi, new NilaiTarget.Bilangan(t), r, aturan, PengukuranTests.Kebijakan);

    [Theory]
    [InlineData(TargetNolPositif.TidakDihitung, 0, null)]
    [InlineData(TargetNolPositif.SeratusBilaNol, 0, 100)]
    [InlineData(TargetNolPositif.SeratusBilaNol, 5, null)]
    [InlineData(TargetNolPositif.NolBilaNol, 0, 0)]
    [InlineData(TargetNolPositif.NolBilaNol, 5, null)]
    [InlineData(TargetNolPositif.Seratus, 5, 100)]
    public void A_target_of_zero_where_higher_is_better(TargetNolPositif pilihan, int r, int? capaian) =>
        Pair(PengukuranTests.Definisi(), 0, r, Bawaan with { TargetNolPositif = pilihan }).Nilai.ShouldBe(capaian);

    [Theory]
    [InlineData(TargetNolNegatif.SeratusBilaNol, 0, 100)]
    [InlineData(TargetNolNegatif.SeratusBilaNol, 2, 0)]
    [InlineData(TargetNolNegatif.TidakDihitung, 0, null)]
    [InlineData(TargetNolNegatif.Nol, 0, 0)]
    public void A_target_of_zero_where_lower_is_better(TargetNolNegatif pilihan, int r, int? capaian) =>
        Pair(PengukuranTests.Definisi(Polaritas.Negatif), 0, r, Bawaan with { TargetNolNegatif = pilihan }).Nilai.ShouldBe(capaian);

    [Theory]
    [InlineData(RealisasiNolRasio.BatasAtasAtauSeratus, 120)]
    [InlineData(RealisasiNolRasio.Seratus, 100)]
    [InlineData(RealisasiNolRasio.Nol, 0)]
    [InlineData(RealisasiNolRasio.TidakDihitung, null)]
    public void A_ratio_by_zero(RealisasiNolRasio pilihan, int? capaian) =>
        Pair(PengukuranTests.Definisi(Polaritas.Negatif), 10, 0, Bawaan with { RealisasiNolRasio = pilihan, BatasTabel = 120 }).Nilai.ShouldBe(capaian);

    [Theory]
    [InlineData(RumusNegatif.Rasio, 50)]
    [InlineData(RumusNegatif.Selisih, 0)]
    [InlineData(RumusNegatif.Sisa, -100)]
    public void The_same_pair_under_each_formula_for_lower_is_better(RumusNegatif rumus, int capaian) =>
        Pair(PengukuranTests.Definisi(Polaritas.Negatif, rumus), 10, 20, Bawaan with { Lantai = null }).Nilai.ShouldBe(capaian);

    [Fact]
    public void Without_a_floor_a_figure_below_zero_is_shown() =>
        Angka.Round(Pair(PengukuranTests.Definisi(Polaritas.Negatif, RumusNegatif.Selisih), 100, 244.01m, Bawaan with { Lantai = null }).Nilai!.Value, 2).ShouldBe(-44.01m);

    [Theory]
    [InlineData(Polaritas.Positif, 10, 10, 100)]
    [InlineData(Polaritas.Positif, 10, 9, 0)]
    [InlineData(Polaritas.Negatif, 10, 10, 100)]
    [InlineData(Polaritas.Negatif, 10, 11, 0)]
    [InlineData(Polaritas.Negatif, 0, 0, 100)]
    public void A_status_is_only_reached_or_not(Polaritas polaritas, int t, int r, int capaian) =>
        Pair(PengukuranTests.Definisi(polaritas, status: true), t, r, Bawaan).Nilai.ShouldBe(capaian);

    [Theory]
    [InlineData(DiAtasRentang.Selisih, 87.5)]
    [InlineData(DiAtasRentang.Rasio, 88.89)]
    [InlineData(DiAtasRentang.Melampaui, 112.5)]
    public void Above_a_range_the_upper_bound_counts(DiAtasRentang cara, double capaian) =>
        Angka.Round(Pengukuran.MeasurePair(PengukuranTests.Definisi(Polaritas.Rentang), new NilaiTarget.Rentang(70, 80), 90, Bawaan with { DiAtasRentang = cara }, "k").Nilai!.Value, 2)
            .ShouldBe((decimal)capaian);

    [Fact]
    public void An_equal_opinion_is_one_hundred()
    {
        var rumus = new Rumus.Predikat(new("opini", "Opini BPK", "opini"), [new("WTP", 4), new("WDP", 3), new("TW", 2), new("TMP", 1)]);
        var definisi = new DefinisiIndikator(2026, "Opini", "", "opini", rumus, Polaritas.Positif, RumusNegatif.Rasio, Konsolidasi.NilaiAkhir, ModeTarget.HanyaTahunan, "LHP");
        Pengukuran.MeasurePair(definisi, new NilaiTarget.Sebutan("WTP"), rumus.Require("wtp").Nilai, Bawaan, "k").Nilai.ShouldBe(100);
    }

    [Theory]
    [InlineData(CaraBulat.SetengahKeAtas, 66.67)]
    [InlineData(CaraBulat.Dipotong, 66.66)]
    [InlineData(CaraBulat.KeAtas, 66.67)]
    public void Figures_are_rounded_the_policys_way(CaraBulat cara, double tampil) => (Bawaan with { CaraBulat = cara }).Round(200m / 3).ShouldBe((decimal)tampil);

    [Fact]
    public void Rounding_up_also_moves_what_rounding_half_up_leaves() => (Bawaan with { CaraBulat = CaraBulat.KeAtas, Desimal = 0 }).Tampil(90.01m).ShouldBe("91");

    [Theory]
    [InlineData(SaatBulat.Ditampilkan, "Tinggi", 90.5)]
    [InlineData(SaatBulat.SebelumPredikat, "Sangat Tinggi", 90.5)]
    [InlineData(SaatBulat.SebelumRataRata, "Sangat Tinggi", 91)]
    public void The_policy_says_when_a_figure_is_rounded(SaatBulat saat, string predikat, double nilai)
    {
        var capaian = Pair(PengukuranTests.Definisi(), 200, 181, Bawaan with { SaatBulat = saat, Desimal = 0 });
        capaian.Predikat!.Label.ShouldBe(predikat);
        capaian.Nilai.ShouldBe((decimal)nilai);
    }

    [Fact]
    public void A_quarter_that_is_not_reported_may_count_as_zero()
    {
        var definisi = PengukuranTests.Definisi(konsolidasi: Konsolidasi.Jumlah, mode: ModeTarget.Diskret);
        var hasil = Pengukuran.Measure(definisi, PengukuranTests.Target(80, 20, 20, 20, 20), PengukuranTests.Realisasi(null, 15), Bawaan with { TribulanKosong = TribulanKosong.DihitungNol }, new Tribulan(2), "k");
        hasil.Nilai.ShouldBe(37.5m);
        hasil.Catatan.ShouldBe([Alasan.Of(MeasurementRules.CatatanDihitungNol, "Tribulan I")]);
        hasil.Penjelasan.Langkah[0].Ungkapan.ShouldBe("0 + 15");
    }

    [Theory]
    [InlineData(AcuanTarget.SampaiTribulan, 62.5)]
    [InlineData(AcuanTarget.Tahunan, 31.25)]
    public void A_quarter_is_held_against_its_own_target_or_that_of_the_year(AcuanTarget acuan, double capaian)
    {
        var hasil = Pengukuran.Measure(
            PengukuranTests.Definisi(konsolidasi: Konsolidasi.Jumlah, mode: ModeTarget.Diskret), PengukuranTests.Target(80, 20, 20, 20, 20), PengukuranTests.Realisasi(10, 15), Bawaan with { AcuanTarget = acuan }, new Tribulan(2), "k");
        hasil.Nilai.ShouldBe((decimal)capaian);
        hasil.Penjelasan.Langkah[1].Hasil.ShouldBe(acuan == AcuanTarget.Tahunan ? "80" : "40");
    }

    [Fact]
    public void A_quarter_without_data_for_a_stated_reason_is_never_zero()
    {
        var realisasi = new Dictionary<int, RealisasiTribulan> { [1] = RealisasiTribulan.None(Alasan.Of(MeasurementRules.TidakAdaData, "survei diundur")) };
        Pengukuran.Measure(PengukuranTests.Definisi(), PengukuranTests.Target(5), realisasi, Bawaan with { TribulanKosong = TribulanKosong.DihitungNol }, new Tribulan(1), "k").Nilai.ShouldBeNull();
    }

    [Theory]
    [InlineData("batas atas tabel")]
    [InlineData("desimal")]
    public void Settings_outside_what_makes_sense_are_refused(string yang) =>
        Should.Throw<RuleViolationException>(() => yang == "desimal" ? Bawaan with { Desimal = 7 } : Bawaan with { BatasTabel = 99 }).Code.ShouldBe(MeasurementRules.PengaturanDiLuarBatas);
}
