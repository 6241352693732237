using FsCheck;
using FsCheck.Fluent;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Tests.Measurement;

/// <summary>What holds for every figure, whatever is promised and reported and however the office measures.</summary>
public sealed class CapaianProperties
{
    private static readonly AturanPengukuran Lepas = new(SkalaPredikatTests.Permendagri86) { Lantai = null, BatasTabel = null };

    private static readonly Gen<decimal> Amount = Gen.Choose(0, 1_000_000_000).Select(n => n / 1000m);

    /// <summary>Amounts of every size that a column holds, zero and below among them.</summary>
    private static readonly Gen<decimal> Anything = Gen.OneOf(
        Amount, Gen.Constant(0m), Gen.Choose(1, 1000).Select(n => n * 0.0000000001m), Gen.Choose(int.MinValue, int.MaxValue).Select(n => n * 1_000_000_000m),
        Gen.Elements(decimal.MaxValue, decimal.MinValue, 79_228_162_514_264_337_593_543_950m, 0.0000000000000000000000000001m));

    private static readonly Gen<AturanPengukuran> Policy =
        from positif in Gen.Elements(Enum.GetValues<TargetNolPositif>())
        from negatif in Gen.Elements(Enum.GetValues<TargetNolNegatif>())
        from rasio in Gen.Elements(Enum.GetValues<RealisasiNolRasio>())
        from rentang in Gen.Elements(Enum.GetValues<DiAtasRentang>())
        from kosong in Gen.Elements(Enum.GetValues<TribulanKosong>())
        from cara in Gen.Elements(Enum.GetValues<CaraBulat>())
        from saat in Gen.Elements(Enum.GetValues<SaatBulat>())
        from desimal in Gen.Choose(0, 6)
        from batas in Gen.Elements<decimal?>(null, 100, 120)
        from lantai in Gen.Elements<decimal?>(null, 0)
        select Lepas with
        {
            TargetNolPositif = positif, TargetNolNegatif = negatif, RealisasiNolRasio = rasio, DiAtasRentang = rentang, TribulanKosong = kosong, CaraBulat = cara, SaatBulat = saat,
            Desimal = desimal, BatasTabel = batas, Lantai = lantai,
        };

    private static readonly Gen<DefinisiIndikator> Definition =
        from polaritas in Gen.Elements(Enum.GetValues<Polaritas>())
        from rumus in Gen.Elements(Enum.GetValues<RumusNegatif>())
        from pasangan in Gen.Elements(PasanganUkur.Sah.ToArray())
        from status in Gen.Elements(true, false)
        select PengukuranTests.Definisi(polaritas, rumus, pasangan.Item1, pasangan.Item2, status);

    private static decimal Of(DefinisiIndikator definisi, decimal t, decimal r, AturanPengukuran? aturan = null) =>
        Pengukuran.MeasurePair(definisi, new NilaiTarget.Bilangan(t), r, aturan ?? Lepas, "k").Nilai!.Value;

    [Fact]
    public void More_is_never_worse_where_higher_is_better() => Prop.ForAll(Amount.ArrayOf(3).ToArbitrary(), n =>
        Of(PengukuranTests.Definisi(), n[0] + 1, Math.Min(n[1], n[2])) <= Of(PengukuranTests.Definisi(), n[0] + 1, Math.Max(n[1], n[2]))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(RumusNegatif.Selisih, 0)]
    [InlineData(RumusNegatif.Sisa, 0)]
    [InlineData(RumusNegatif.Rasio, 1)]
    public void More_is_never_better_where_lower_is_better(RumusNegatif rumus, int mulai) => Prop.ForAll(Amount.ArrayOf(3).ToArbitrary(), n =>
    {
        // By ratio a realisasi of zero is set by policy, so the comparison starts above it.
        var definisi = PengukuranTests.Definisi(Polaritas.Negatif, rumus);
        return Of(definisi, n[0] + 1, Math.Min(n[1], n[2]) + mulai) >= Of(definisi, n[0] + 1, Math.Max(n[1], n[2]) + mulai);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(Polaritas.Positif, RumusNegatif.Rasio)]
    [InlineData(Polaritas.Negatif, RumusNegatif.Rasio)]
    [InlineData(Polaritas.Negatif, RumusNegatif.Selisih)]
    public void At_the_target_it_is_one_hundred(Polaritas polaritas, RumusNegatif rumus) => Prop.ForAll(Amount.ToArbitrary(), t =>
        Of(PengukuranTests.Definisi(polaritas, rumus), t + 0.001m, t + 0.001m) == 100 && Of(PengukuranTests.Definisi(polaritas, rumus, status: true), t + 0.001m, t + 0.001m) == 100).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(Polaritas.Positif, RumusNegatif.Rasio)]
    [InlineData(Polaritas.Negatif, RumusNegatif.Rasio)]
    [InlineData(Polaritas.Negatif, RumusNegatif.Selisih)]
    [InlineData(Polaritas.Negatif, RumusNegatif.Sisa)]
    public void The_unit_of_measure_does_not_matter(Polaritas polaritas, RumusNegatif rumus) => Prop.ForAll(Amount.Two().ToArbitrary(), Gen.Elements(2, 10, 1000, 60).ToArbitrary(), (p, k) =>
    {
        var definisi = PengukuranTests.Definisi(polaritas, rumus);
        return Angka.Round(Of(definisi, p.Item1 + 1, p.Item2 + 1), 15) == Angka.Round(Of(definisi, (p.Item1 + 1) * k, (p.Item2 + 1) * k), 15);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_promised_and_reported_gives_a_figure_or_a_reason() => Prop.ForAll(
        Definition.Zip(Policy).ToArbitrary(), Anything.ArrayOf(9).ToArbitrary(), (how, n) =>
        {
            var (definisi, aturan) = how;
            NilaiTarget Target(int i) => definisi.Polaritas == Polaritas.Rentang ? new NilaiTarget.Rentang(Math.Min(n[i], n[i + 1]), Math.Max(n[i], n[i + 1])) : new NilaiTarget.Bilangan(n[i]);
            var target = new DeretTarget(Target(0), Enumerable.Range(1, 4).ToDictionary(q => q, Target));
            var realisasi = new Dictionary<int, RealisasiTribulan> { [1] = RealisasiTribulan.Of(n[6]), [2] = RealisasiTribulan.Of(n[7]), [4] = RealisasiTribulan.Of(n[8]) };
            return new Tribulan?[] { null, new(1), new(3), new(4) }.All(sampai =>
            {
                var hasil = Pengukuran.Measure(definisi, target, realisasi, aturan, sampai, "k");
                return (hasil.Nilai is null) != (hasil.Alasan is null) && (hasil.Nilai is null) == (hasil.Predikat is null) && (hasil.Nilai is null || hasil.Penjelasan.Langkah.Count >= 3)
                    && hasil.Penjelasan.Langkah.All(l => l.Label.Length > 0 && l.Hasil.Length > 0 && l.Dasar.Length > 0);
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void The_order_in_which_quarters_are_given_does_not_matter() => Prop.ForAll(Definition.Where(d => d.Polaritas != Polaritas.Rentang).Zip(Policy).ToArbitrary(), Amount.ArrayOf(8).ToArbitrary(), (how, n) =>
    {
        Capaian Measure(IEnumerable<int> urutan) => Pengukuran.Measure(
            how.Item1, new DeretTarget(new NilaiTarget.Bilangan(n[0]), urutan.ToDictionary(q => q, q => (NilaiTarget)new NilaiTarget.Bilangan(n[q - 1]))), urutan.ToDictionary(q => q, q => RealisasiTribulan.Of(n[q + 3])), how.Item2, new Tribulan(4), "k");
        return Measure([1, 2, 3, 4]).Nilai == Measure([3, 1, 4, 2]).Nilai;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_mean_gives_a_figure_or_a_reason_whatever_its_members_are() => Prop.ForAll(Policy.ToArbitrary(), Anything.ListOf().ToArbitrary(), (aturan, n) =>
    {
        var anggota = n.Select((v, i) => new AnggotaRataRata($"{i}", i % 4 == 0 ? null : v, v) { Pagu = v, NilaiTahunan = v, Iku = i % 2 == 0, Bertarget = i % 3 == 0 }).ToList();
        return Enum.GetValues<CaraRataRata>().All(cara => Enum.GetValues<CakupanRataRata>().All(cakupan =>
        {
            var rata = Pengukuran.Average("x", anggota, aturan with { CaraRataRata = cara, CakupanRataRata = cakupan }, "k");
            return (rata.Nilai is null) != (rata.Alasan is null) && rata.Dihitung <= rata.Semua;
        }));
    }).QuickCheckThrowOnFailure();
}
