using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Tests.Measurement;

public sealed class PengukuranTests
{
    internal const string Kebijakan = "Kebijakan Pengukuran 2026 versi 1";

    internal static AturanPengukuran Aturan(decimal? batas = null, TargetNolNegatif nol = TargetNolNegatif.SeratusBilaNol, TribulanKosong kosong = TribulanKosong.HitungYangAda, decimal? lantai = 0) =>
        new(SkalaPredikatTests.Permendagri86) { BatasTabel = batas, TargetNolNegatif = nol, TribulanKosong = kosong, Lantai = lantai };

    internal static DefinisiIndikator Definisi(
        Polaritas polaritas = Polaritas.Positif, RumusNegatif negatif = RumusNegatif.Rasio, Konsolidasi konsolidasi = Konsolidasi.NilaiAkhir, ModeTarget mode = ModeTarget.Tetap, bool status = false) =>
        new(2026, "Indikator uji", "", "kali", new Rumus.NilaiLangsung(new("nilai", "Nilai", "kali")), polaritas, negatif, konsolidasi, mode, "Buku register", hanyaStatus: status);

    internal static DeretTarget Target(decimal? tahun, params decimal[] tribulan) => new(
        tahun is { } t ? new NilaiTarget.Bilangan(t) : null,
        tribulan.Select((n, i) => (i, n)).ToDictionary(p => p.i + 1, p => (NilaiTarget)new NilaiTarget.Bilangan(p.n)));

    internal static Dictionary<int, RealisasiTribulan> Realisasi(params decimal?[] tw) =>
        tw.Select((n, i) => (i, n)).Where(p => p.n is not null).ToDictionary(p => p.i + 1, p => RealisasiTribulan.Of(p.n!.Value));

    public static TheoryData<string, string, decimal?, decimal?, decimal?, decimal?, string, decimal?, string, decimal?> Vectors()
    {
        var data = new TheoryData<string, string, decimal?, decimal?, decimal?, decimal?, string, decimal?, string, decimal?>();
        foreach (var b in Tables.Rows("capaian.csv"))
            data.Add(b[0], b[1], Tables.Number(b[2]), Tables.Number(b[3]), Tables.Number(b[4]), Tables.Number(b[5]), b[6], Tables.Number(b[7]), b[8], Tables.Number(b[9]));
        return data;
    }

    [Theory, MemberData(nameof(Vectors))]
    public void Single_values_follow_the_table(string nama, string polaritas, decimal? t, decimal? r, decimal? bawah, decimal? atas, string neg, decimal? batas, string nol, decimal? capaian)
    {
        var definisi = Definisi(Enum.Parse<Polaritas>(polaritas, ignoreCase: true), neg == "selisih" ? RumusNegatif.Selisih : RumusNegatif.Rasio);
        NilaiTarget target = t is { } n ? new NilaiTarget.Bilangan(n) : new NilaiTarget.Rentang(bawah!.Value, atas!.Value);
        var aturan = Aturan(batas, nol == "na" ? TargetNolNegatif.TidakDihitung : TargetNolNegatif.SeratusBilaNol);
        var hasil = Pengukuran.Measure(definisi, new(target, new Dictionary<int, NilaiTarget>()), Realisasi(r), aturan, new Tribulan(1), Kebijakan);
        (hasil.Nilai is { } c ? Angka.Round(c, 2) : (decimal?)null).ShouldBe(capaian, nama);
        (hasil.Alasan is null).ShouldBe(capaian is not null, nama);
    }

    [Theory]
    [InlineData(Konsolidasi.Jumlah, ModeTarget.Diskret, "10,15,20,25", 80, 70, 87.5)]
    [InlineData(Konsolidasi.NilaiAkhir, ModeTarget.SampaiDengan, "20,45,70,95", 100, 95, 95)]
    [InlineData(Konsolidasi.RataRata, ModeTarget.Tetap, "3.2,3.4,,3.6", 3.5, 3.4, 97.14)]
    [InlineData(Konsolidasi.NilaiAkhir, ModeTarget.Tetap, "100,100,,", 100, 100, 100)]
    [InlineData(Konsolidasi.Maks, ModeTarget.Tetap, "3,9,4,", 10, 9, 90)]
    [InlineData(Konsolidasi.Min, ModeTarget.Tetap, "8,5,9,", 10, 5, 50)]
    public void A_year_is_consolidated(Konsolidasi konsolidasi, ModeTarget mode, string tw, double target, double realisasi, double capaian)
    {
        var hasil = Pengukuran.Measure(Definisi(konsolidasi: konsolidasi, mode: mode), Target((decimal)target), Realisasi([.. tw.Split(',').Select(Tables.Number)]), Aturan(), null, Kebijakan);
        hasil.Realisasi.ShouldBe((decimal)realisasi);
        Angka.Round(hasil.Nilai!.Value, 2).ShouldBe((decimal)capaian);
    }

    [Fact]
    public void A_sum_to_date_is_held_against_the_targets_to_date() =>
        Measure(Definisi(konsolidasi: Konsolidasi.Jumlah, mode: ModeTarget.Diskret), Target(80, 20, 20, 20, 20), Realisasi(10, 15), 2).Nilai.ShouldBe(62.5m);

    [Fact]
    public void A_sum_with_a_gap_uses_the_targets_of_the_reported_quarters_and_says_so()
    {
        var hasil = Measure(Definisi(konsolidasi: Konsolidasi.Jumlah, mode: ModeTarget.Diskret), Target(80, 10, 20, 20, 30), Realisasi(null, 15), 2);
        hasil.Nilai.ShouldBe(75);
        hasil.Catatan.ShouldContain(Alasan.Of(MeasurementRules.CatatanTargetTerisi, "Tribulan II"));
    }

    [Fact]
    public void A_sum_with_running_targets_and_a_gap_uses_what_the_target_grows_by() =>
        Measure(Definisi(konsolidasi: Konsolidasi.Jumlah, mode: ModeTarget.SampaiDengan), Target(100, 20, 45, 70, 100), Realisasi(null, 20), 2).Nilai.ShouldBe(80);

    [Fact]
    public void A_last_value_from_an_earlier_quarter_is_held_against_its_own_target_and_named()
    {
        var hasil = Measure(Definisi(mode: ModeTarget.SampaiDengan), Target(100, 20, 45, 70, 100), Realisasi(20), 2);
        hasil.Nilai.ShouldBe(100);
        hasil.Catatan.ShouldContain(Alasan.Of(MeasurementRules.CatatanNilaiTerakhir, "Tribulan I"));
    }

    [Fact]
    public void A_policy_may_ask_for_every_quarter() =>
        Pengukuran.Measure(Definisi(konsolidasi: Konsolidasi.Jumlah, mode: ModeTarget.Diskret), Target(80, 20, 20, 20, 20), Realisasi(null, 15), Aturan(kosong: TribulanKosong.TidakDihitung), new Tribulan(2), Kebijakan)
            .Alasan.ShouldBe(Alasan.Of(MeasurementRules.TribulanKurang, "Tribulan I"));

    [Fact]
    public void What_is_measured_only_at_year_end_has_no_capaian_before()
    {
        var definisi = Definisi(mode: ModeTarget.HanyaTahunan);
        Measure(definisi, Target(80), [], 3).Alasan!.Kode.ShouldBe(MeasurementRules.BelumDiukur);
        Measure(definisi, Target(80), Realisasi(null, null, null, 60), 4).Nilai.ShouldBe(75);
    }

    [Theory]
    [InlineData(-5, 3, MeasurementRules.TargetNegatif)]
    [InlineData(5, -3, MeasurementRules.RealisasiNegatif)]
    [InlineData(0, 3, MeasurementRules.TargetNol)]
    public void Negative_or_zero_targets_give_a_reason_and_no_number(int t, int r, string kode)
    {
        var hasil = Measure(Definisi(), Target(t), Realisasi(r), 1);
        hasil.Nilai.ShouldBeNull();
        hasil.Alasan!.Kode.ShouldBe(kode);
    }

    [Fact]
    public void Without_a_target_there_is_no_capaian_but_the_realisasi_is_shown()
    {
        var hasil = Measure(Definisi(), Target(null), Realisasi(5m), 1);
        hasil.Realisasi.ShouldBe(5);
        hasil.Alasan!.Kode.ShouldBe(MeasurementRules.BelumAdaTarget);
    }

    [Fact]
    public void A_reason_given_by_the_supplier_is_the_reason_shown()
    {
        var sebab = Alasan.Of(MeasurementRules.TidakAdaData, "survei diundur");
        Measure(Definisi(), Target(5), new() { [1] = RealisasiTribulan.None(sebab) }, 1).Alasan.ShouldBe(sebab);
    }

    [Fact]
    public void Numbers_too_large_to_compute_with_are_said_to_be_so() =>
        Measure(Definisi(), Target(0.0000000001m), Realisasi(1_000_000_000_000_000_000_000_000m), 1).Alasan!.Kode.ShouldBe(MeasurementRules.DiLuarJangkauan);

    [Fact]
    public void A_predikat_is_measured_by_its_number()
    {
        var rumus = new Rumus.Predikat(new("p", "Predikat AKIP", "predikat"), [new("AA", 7), new("A", 6), new("BB", 5), new("B", 4)]);
        var definisi = new DefinisiIndikator(2026, "Predikat AKIP", "", "predikat", rumus, Polaritas.Positif, RumusNegatif.Rasio, Konsolidasi.NilaiAkhir, ModeTarget.HanyaTahunan, "LHE");
        var r = RealisasiTribulan.Of(rumus.Compute(new Dictionary<string, NilaiKomponen> { ["p"] = new NilaiKomponen.Sebutan(" b ") }));
        Measure(definisi, new(new NilaiTarget.Sebutan("BB"), new Dictionary<int, NilaiTarget>()), new() { [4] = r }, 4).Nilai.ShouldBe(80);
    }

    [Fact]
    public void Every_figure_tells_how_it_came_about()
    {
        var hasil = Pengukuran.Measure(Definisi(konsolidasi: Konsolidasi.Jumlah, mode: ModeTarget.Diskret), Target(80, 20, 20, 20, 20), Realisasi(30, 35), Aturan(batas: 120), new Tribulan(2), Kebijakan);
        hasil.Penjelasan.Langkah.Select(l => (l.Label, l.Ungkapan, l.Hasil)).ShouldBe([
            ("Realisasi s.d. Tribulan II", "30 + 35", "65"),
            ("Target s.d. Tribulan II", "Tribulan I: 20 + Tribulan II: 20", "40"),
            ("Capaian", "65 ÷ 40 × 100", "162,5%"),
            ("Batas atas", "162,5 di atas 120", "120%"),
            ("Ditampilkan", "dibulatkan 2 desimal, setengah menjauhi nol", "120,00%"),
            ("Predikat", "120 tanpa dibulatkan, paling sedikit 91", "Sangat Tinggi")]);
        hasil.Mentah.ShouldBe(162.5m);
        hasil.Penjelasan.Langkah.ShouldAllBe(l => l.Dasar.Length > 0);
    }

    internal static Capaian Measure(DefinisiIndikator definisi, DeretTarget target, Dictionary<int, RealisasiTribulan> realisasi, int tribulan) =>
        Pengukuran.Measure(definisi, target, realisasi, Aturan(), new Tribulan(tribulan), Kebijakan);
}
