using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Tests.Planning;

public sealed class IndikatorTests
{
    private static readonly Komponen Hadir = new("hadir", "Delegasi hadir", "orang", Bulat: true);
    private static readonly Komponen Undangan = new("undangan", "Delegasi diundang", "orang", Bulat: true);
    private static readonly Rumus.RasioPersen Rasio = new(Hadir, Undangan);

    internal static DefinisiIndikator Definisi(
        Rumus? rumus = null, Polaritas polaritas = Polaritas.Positif, Konsolidasi konsolidasi = Konsolidasi.NilaiAkhir, ModeTarget mode = ModeTarget.Tetap, int mulai = 2026, string satuan = "%") =>
        new(mulai, "Persentase delegasi Musrenbangcam yang hadir", "Delegasi yang menandatangani daftar hadir", satuan, rumus ?? Rasio, polaritas, RumusNegatif.Rasio, konsolidasi, mode, "Daftar hadir");

    internal static Indikator Indikator(DefinisiIndikator? definisi = null) =>
        new(new(Guid.Parse("00000000-0000-7000-8000-000000000001")), new(Guid.Empty), new(Guid.Empty), new(Guid.Empty), "S1.1", 1, definisi ?? Definisi());

    private static NilaiKomponen N(decimal n) => new NilaiKomponen.Bilangan(n);

    [Theory]
    [InlineData(Konsolidasi.NilaiAkhir, ModeTarget.Diskret)]
    [InlineData(Konsolidasi.Jumlah, ModeTarget.Tetap)]
    [InlineData(Konsolidasi.RataRata, ModeTarget.SampaiDengan)]
    [InlineData(Konsolidasi.Min, ModeTarget.SampaiDengan)]
    public void A_pair_that_makes_no_sense_is_refused(Konsolidasi konsolidasi, ModeTarget mode) =>
        Refused(() => PasanganUkur.Require(konsolidasi, mode)).ShouldBe(PlanningRules.PasanganTidakSah);

    [Fact]
    public void Every_way_of_consolidating_has_a_legal_pair() =>
        Enum.GetValues<Konsolidasi>().ShouldAllBe(k => PasanganUkur.Sah.Any(p => p.Item1 == k));

    [Fact]
    public void Percentages_may_not_be_added() =>
        Refused(() => Definisi(konsolidasi: Konsolidasi.Jumlah, mode: ModeTarget.Diskret)).ShouldBe(PlanningRules.PersenDijumlah);

    [Fact]
    public void A_ratio_computes_and_explains_itself()
    {
        var hasil = Rasio.Compute(new Dictionary<string, NilaiKomponen> { ["hadir"] = N(45), ["undangan"] = N(60) });
        hasil.Nilai.ShouldBe(75);
        hasil.Penjelasan.Langkah.Single().ShouldBe(new("Realisasi dari rumus", "45 ÷ 60 × 100", "75%", "Delegasi hadir ÷ Delegasi diundang × 100%"));
    }

    [Fact]
    public void A_formula_without_all_values_gives_a_reason_and_not_zero()
    {
        Rasio.Compute(new Dictionary<string, NilaiKomponen> { ["hadir"] = N(45) }).Alasan.ShouldBe(Alasan.Of(PlanningRules.KomponenKosong, "Delegasi diundang"));
        Rasio.Compute(new Dictionary<string, NilaiKomponen> { ["hadir"] = N(0), ["undangan"] = N(0) }).Alasan.ShouldBe(Alasan.Of(PlanningRules.PenyebutNol, "Delegasi diundang"));
        Rasio.Compute(new Dictionary<string, NilaiKomponen> { ["hadir"] = new NilaiKomponen.Sebutan("BB"), ["undangan"] = N(1) }).Alasan!.Kode.ShouldBe(PlanningRules.JenisNilaiSalah);
    }

    [Fact]
    public void A_sum_adds_its_components() =>
        new Rumus.JumlahKomponen([Hadir, Undangan]).Compute(new Dictionary<string, NilaiKomponen> { ["hadir"] = N(45), ["undangan"] = N(60) }).Nilai.ShouldBe(105);

    [Fact]
    public void Components_have_codes_of_their_own()
    {
        Refused(() => new Rumus.RasioPersen(Hadir, Hadir)).ShouldBe(PlanningRules.KodeGanda);
        Refused(() => new Rumus.JumlahKomponen([])).ShouldBe(PlanningRules.TanpaKomponen);
    }

    [Fact]
    public void Each_year_keeps_the_definition_that_held_then()
    {
        var indikator = Indikator();
        indikator.Redefine(Definisi(mulai: 2028, satuan: "persen"));
        indikator.DefinisiFor(2027).Satuan.ShouldBe("%");
        indikator.DefinisiFor(2029).Satuan.ShouldBe("persen");
        Refused(() => indikator.DefinisiFor(2025)).ShouldBe(PlanningRules.DefinisiTidakBerlaku);
        Refused(() => indikator.Redefine(Definisi(mulai: 2028))).ShouldBe(PlanningRules.DefinisiMundur);
    }

    [Fact]
    public void A_target_must_be_of_the_kind_that_the_indikator_measures()
    {
        var predikat = Indikator(Definisi(new Rumus.Predikat(new("p", "Predikat", "predikat"), [new("A", 2), new("B", 1)])));
        Refused(() => new Target(default, predikat, Pk(), new(2026), new NilaiTarget.Bilangan(1))).ShouldBe(PlanningRules.TargetTidakCocok);
        Refused(() => new Target(default, predikat, Pk(), new(2026), new NilaiTarget.Sebutan("Z"))).ShouldBe(PlanningRules.PredikatTidakDikenal);
        Refused(() => new Target(default, Indikator(Definisi(polaritas: Polaritas.Rentang)), Pk(), new(2026), new NilaiTarget.Bilangan(1))).ShouldBe(PlanningRules.TargetTidakCocok);
        Refused(() => new NilaiTarget.Rentang(6, 4)).ShouldBe(PlanningRules.RentangTerbalik);
    }

    [Fact]
    public void Lower_is_better_makes_no_sense_for_a_predikat() =>
        Refused(() => Definisi(new Rumus.Predikat(new("p", "Predikat", "predikat"), [new("A", 2)]), Polaritas.Negatif)).ShouldBe(PlanningRules.PredikatPolaritas);

    private static DokumenRencana Pk() => new(default, new PohonKinerja(default, default, 2025, 2029), JenisDokumen.PerjanjianKinerja, 2026, new JabatanId(Guid.Parse("00000000-0000-7000-8000-000000000001")), "Bupati");

    private static string Refused(Action act) => Should.Throw<RuleViolationException>(act).Code;

    private static string Refused(Func<object> act) => Should.Throw<RuleViolationException>(() => { act(); }).Code;
}
