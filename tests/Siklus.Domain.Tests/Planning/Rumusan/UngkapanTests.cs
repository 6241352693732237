using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rumusan;

namespace Siklus.Domain.Tests.Planning.Rumusan;

public sealed class UngkapanTests
{
    private static readonly Komponen[] Bahan = [new("a", "Jumlah hadir", "orang"), new("b", "Jumlah undangan", "orang"), new("c", "Bobot", "")];

    private static Rumus.Ungkapan Of(string tulisan) => new([.. Bahan.Where(k => HasWord(tulisan, k.Kode) || tulisan.Contains(k.Nama, StringComparison.OrdinalIgnoreCase))], tulisan);

    private static bool HasWord(string tulisan, string kode) => System.Text.RegularExpressions.Regex.IsMatch(tulisan, $@"\b{kode}\b", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private static HasilRumus Compute(string tulisan, decimal a = 0, decimal b = 0, decimal c = 0) => Of(tulisan).Compute(new Dictionary<string, NilaiKomponen>
    {
        ["a"] = new NilaiKomponen.Bilangan(a), ["b"] = new NilaiKomponen.Bilangan(b), ["c"] = new NilaiKomponen.Bilangan(c),
    });

    [Theory]
    [InlineData("a / b * 100", 75)]
    [InlineData("a : b × 100%", 75)]
    [InlineData("100% × a ÷ b", 75)]
    [InlineData("a − b − 1", -16)]
    [InlineData("a - (b - 1)", -14)]
    [InlineData("2 + a * 2", 92)]
    [InlineData("-a + 50", 5)]
    [InlineData("a × -2", -90)]
    [InlineData("5% × b", 3)]
    [InlineData("60% * a + 40% * b", 51)]
    [InlineData("100% - a", 55)]
    [InlineData("JUMLAH(a; b; 1,5)", 106.5)]
    [InlineData("SUM(a, b, 1)", 106)]
    [InlineData("rata(a; b; 3)", 36)]
    [InlineData("AVG(a;b)", 52.5)]
    [InlineData("MIN(a; b) + MAX(a; b) + MAKS(1; 2)", 107)]
    [InlineData("JIKA(a >= b; 100; a)", 45)]
    [InlineData("IF(a <> b; 1; 0)", 1)]
    [InlineData("JIKA(b = 0; 0; a / b)", 0.75)]
    [InlineData("a + 1.234,5", 1279.5)]
    [InlineData("a + 1.000", 1045)]
    [InlineData("\"Jumlah hadir\" / \"jumlah undangan\" * 100", 75)]
    [InlineData("“Jumlah hadir” + 0", 45)]
    public void What_is_written_is_computed(string tulisan, double hasil) => Compute(tulisan, a: 45, b: 60).Nilai.ShouldBe((decimal)hasil);

    [Fact]
    public void The_branch_that_is_not_taken_is_not_computed() => Compute("JIKA(b = 0; 100; a / b)", a: 3, b: 0).Nilai.ShouldBe(100);

    [Theory]
    [InlineData("", UngkapanRules.Kosong, 1)]
    [InlineData("a +", UngkapanRules.NilaiDiharapkan, 4)]
    [InlineData("a b", UngkapanRules.Berlebih, 3)]
    [InlineData("a + x", UngkapanRules.KomponenTidakDikenal, 5)]
    [InlineData("a + (b", UngkapanRules.KurungTidakDitutup, 7)]
    [InlineData("a + b)", UngkapanRules.Berlebih, 6)]
    [InlineData("a $ b", UngkapanRules.KarakterAsing, 3)]
    [InlineData("a + 1.2.3,4,5", UngkapanRules.AngkaTidakTerbaca, 5)]
    [InlineData("PANGKAT(a; 2)", UngkapanRules.FungsiTidakDikenal, 1)]
    [InlineData("JIKA(a; b; 0)", UngkapanRules.PembandingDiharapkan, 7)]
    [InlineData("JIKA(a > 0; b)", UngkapanRules.TitikKomaDiharapkan, 14)]
    [InlineData("a > 0", UngkapanRules.Berlebih, 3)]
    [InlineData("a ÷ b %", UngkapanRules.PersenBukanAngka, 7)]
    [InlineData("\"a", UngkapanRules.KutipTidakDitutup, 1)]
    public void What_cannot_be_read_is_refused_at_its_place(string tulisan, string kode, int posisi)
    {
        var ditolak = PembacaUngkapan.Read(tulisan, Bahan).ShouldBeOfType<HasilUngkapan.Ditolak>();
        (ditolak.Alasan.Kode, ditolak.Posisi, ditolak.Alasan.Rincian[0]).ShouldBe((kode, posisi, posisi));
    }

    [Fact]
    public void A_component_that_is_not_used_is_refused_by_name() =>
        PembacaUngkapan.Read("a", Bahan).ShouldBeOfType<HasilUngkapan.Ditolak>().Alasan.ShouldBe(Alasan.Of(UngkapanRules.KomponenTidakDipakai, 1, "Jumlah undangan, Bobot"));

    [Theory]
    [InlineData(33, "(")]
    [InlineData(400, "-")]
    public void What_is_read_is_bounded_in_depth(int banyak, string tanda) =>
        PembacaUngkapan.Read(string.Concat(Enumerable.Repeat(tanda, banyak)) + "a", Bahan).ShouldBeOfType<HasilUngkapan.Ditolak>().Alasan.Kode.ShouldBe(UngkapanRules.TerlaluRumit);

    [Fact]
    public void What_is_read_is_bounded_in_length_and_parts()
    {
        PembacaUngkapan.Read("a" + new string(' ', PembacaUngkapan.PanjangTerbesar), Bahan).ShouldBeOfType<HasilUngkapan.Ditolak>().Alasan.Kode.ShouldBe(UngkapanRules.TerlaluPanjang);
        PembacaUngkapan.Read(string.Join("+", Enumerable.Repeat("a", 150)), Bahan).ShouldBeOfType<HasilUngkapan.Ditolak>().Alasan.Kode.ShouldBe(UngkapanRules.TerlaluRumit);
    }

    [Fact]
    public void A_division_by_zero_names_what_is_zero()
    {
        Compute("a / b", a: 3).Alasan.ShouldBe(Alasan.Of(PlanningRules.PenyebutNol, "Jumlah undangan"));
        Compute("a / (b - c)", a: 3, b: 2, c: 2).Alasan.ShouldBe(Alasan.Of(PlanningRules.PenyebutNol, "Jumlah undangan − Bobot"));
    }

    [Fact]
    public void Numbers_too_large_give_a_reason() =>
        Compute("a * a * a", a: 1_000_000_000_000_000).Alasan!.Kode.ShouldBe(PlanningRules.HasilTerlaluBesar);

    [Fact]
    public void A_component_that_is_not_filled_is_missing_and_not_zero() =>
        Of("a + b").Compute(new Dictionary<string, NilaiKomponen> { ["a"] = new NilaiKomponen.Bilangan(3) }).Alasan.ShouldBe(Alasan.Of(PlanningRules.KomponenKosong, "Jumlah undangan"));

    [Fact]
    public void Every_step_is_told_with_its_values() =>
        Compute("(a + c) / MAKS(b; 1) * 100%", a: 40, b: 60, c: 5).Penjelasan.Langkah.Select(l => (l.Label, l.Ungkapan, l.Hasil)).ShouldBe([
            ("Jumlah hadir", "diisi sebagai a", "40 orang"), ("Jumlah undangan", "diisi sebagai b", "60 orang"), ("Bobot", "diisi sebagai c", "5"),
            ("Dalam kurung", "40 + 5", "45"), ("MAKS", "60; 1", "60"), ("Realisasi dari rumus", "(40 + 5) ÷ MAKS(60; 1) × 100%", "75")]);

    [Fact]
    public void A_choice_tells_which_way_it_went() =>
        Compute("JIKA(a > b; 100; a / b * 100%)", a: 45, b: 60).Penjelasan.Langkah.ShouldContain(l => l.Label == "JIKA" && l.Ungkapan == "45 > 60 tidak terpenuhi, dipakai 45 ÷ 60 × 100%" && l.Hasil == "75");

    [Fact]
    public void It_is_written_in_one_way_with_codes_and_read_aloud_with_names()
    {
        var rumus = Of("( \"jumlah hadir\"/ b )*100 %");
        rumus.Tulisan.ShouldBe("a ÷ b × 100%");
        rumus.Teks.ShouldBe("Jumlah hadir ÷ Jumlah undangan × 100%");
        rumus.ShouldBe(Of("a : b * 100%"));
    }

    [Fact]
    public void A_code_that_is_no_plain_word_stands_in_quotation_marks() =>
        new Rumus.Ungkapan([new("k-1", "Kasus", "kasus")], "\"k-1\" + 1").Tulisan.ShouldBe("\"k-1\" + 1");

    [Theory]
    [InlineData("a ÷ b × 100%", true)]
    [InlineData("RATA(a; b)", true)]
    [InlineData("a ÷ b", true)]
    [InlineData("a + b", false)]
    [InlineData("a ÷ 1000", false)]
    public void A_share_or_mean_is_not_added_over_quarters(string tulisan, bool tidak) => Of(tulisan).TidakDapatDijumlah.ShouldBe(tidak);
}
