using FsCheck;
using FsCheck.Fluent;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement.Audit;

namespace Siklus.Domain.Tests.Measurement.Audit;

/// <summary>A table with an error of every class: each is found with its likely cause, and nothing else.</summary>
public sealed class TidakCocokTests
{
    private const string Benar = """
        Indeks kepuasan | | 80 | 75 | 93,75
        Nilai A | naik | 70 | 77,3 | 110,43
        Nilai B | naik | 90 | 140 | 155,56
        Kasus C | turun | 8 | 3 | 266,67
        Kasus D | turun | 7 | 9 | 77,78
        Nilai E | naik | 60 | 50,12 | 83,53
        """;

    [Theory]
    [InlineData("Nilai | naik | 80 | 75,5 | 75,50", "94,38", PeriksaRules.RealisasiDisalin)]
    [InlineData("Nilai | naik | 85,5 | 70 | 85,50", "81,87", PeriksaRules.TargetDisalin)]
    [InlineData("Nilai | naik | 80 | 90 | 12,50", "112,50", PeriksaRules.SelisihSeratus)]
    [InlineData("Nilai | naik | 80 | 75 | 9,375", "93,750", PeriksaRules.GeserCapaian)]
    [InlineData("Nilai | naik | 80 | 7.500 | 93,75", "9.375,00", PeriksaRules.GeserCapaian, PeriksaRules.BarisLain)]
    [InlineData("Nilai | naik | 80 | 0,75 | 93,75", "0,94", PeriksaRules.GeserCapaian, PeriksaRules.BarisLain)]
    [InlineData("Indeks kepuasan | | 85 | 88 | 96,59", "103,53", PeriksaRules.ArahTerbalik)]
    [InlineData("Kasus | turun | 10 | 8 | 80", "125,00", PeriksaRules.ArahTerbalik)]
    [InlineData("Nilai | naik | 80 | 75,5 | 94,83", "94,38", PeriksaRules.AngkaTertukar)]
    [InlineData("Nilai | naik | 80 | 78,8 | 98,92", "98,50")]
    [InlineData("Nilai | naik | 80 | 65,3 | 110,43", "81,63", PeriksaRules.BarisLain)]
    [InlineData("Nilai | naik | 80 | 92 | 115,32", "115,00", PeriksaRules.RealisasiTersirat)]
    public void A_wrong_capaian_is_found_with_its_likely_cause(string baris, string seharusnya, params string[] sebab)
    {
        var hasil = Tabel.Check(Benar + "\n" + baris);
        hasil.Baris.Take(6).ShouldAllBe(b => b.Putusan == Putusan.Cocok);
        var salah = hasil.Baris[^1];
        salah.Putusan.ShouldBe(Putusan.TidakCocok);
        salah.Sebab[0].ShouldBe(Alasan.Of(PeriksaRules.Seharusnya, seharusnya));
        salah.Sebab.Skip(1).Select(s => s.Kode).ShouldBe(sebab);
        salah.Penjelasan.Langkah.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_wrong_capaian_that_went_into_a_mean_makes_the_mean_wrong()
    {
        var hasil = Tabel.Check("Nilai A | naik | 80 | 75 | 75,00\nNilai B | naik | 75 | 70 | 93,33\nNilai C | naik | 50 | 45 | 90\n=Rata-rata | | | | 86,11");
        hasil.Baris.Select(b => b.Putusan).ShouldBe([Putusan.TidakCocok, Putusan.Cocok, Putusan.Cocok, Putusan.TidakCocok]);
        hasil.Baris[^1].Sebab.ShouldBe([Alasan.Of(PeriksaRules.Seharusnya, "92,36"), Alasan.Of(PeriksaRules.RataRataMemuatSalah, "1")]);
    }

    [Fact]
    public void Added_percentages_are_no_mean() =>
        Tabel.Check("Nilai A | naik | 80 | 80 | 100\nNilai B | naik | 75 | 75 | 100\n=Rata-rata | | | | 200").Baris[^1].Codes().ShouldBe([PeriksaRules.Seharusnya, PeriksaRules.PersenDijumlah]);

    [Fact]
    public void A_wrong_predikat_is_found_beside_a_right_capaian()
    {
        var salah = Tabel.Check("Nilai A | naik | 100 | 80 | 80 | Tinggi\nNilai B | naik | 100 | 95 | 95 | Sangat Tinggi\nNilai C | naik | 80 | 75 | 93,75 | Sedang").Baris[^1];
        (salah.Putusan, salah.PutusanCapaian, salah.PutusanPredikat, salah.PredikatHitung).ShouldBe((Putusan.TidakCocok, Putusan.Cocok, Putusan.TidakCocok, "Sangat Tinggi"));
    }

    [Fact]
    public void Last_years_percentage_is_recognised_only_where_last_year_is_printed()
    {
        var lalu = Tabel.Blok("Cakupan A | naik | 80 | 72,5 | 90,63\nNilai B | naik | 50 | 45 | 90", "2023");
        var kini = Tabel.Blok("Cakupan A | naik | 82 | 73,5 | 90,63\nNilai B | naik | 50 | 48 | 96", "2024");
        var hasil = Tabel.Check(null, lalu, kini);
        hasil.Baris[2].Codes().ShouldBe([PeriksaRules.Seharusnya, PeriksaRules.PeriodeLain]);
        hasil.Count(Putusan.Cocok).ShouldBe(3);
        Tabel.Check(null, kini).Baris[0].Codes().ShouldBe([PeriksaRules.Seharusnya]);
    }

    [Theory]
    [InlineData("Nilai | naik | 80 | - | -", PeriksaRules.RealisasiTakTerbaca)]
    [InlineData("Nilai | naik | **) | 75 | 93,75", PeriksaRules.TargetTakTerbaca)]
    [InlineData("Nilai | naik | ${target} | ${realisasi} | ${capaian}", PeriksaRules.TargetTakTerbaca)]
    [InlineData("Nilai | naik | 80 | #DIV/0! | 93,75", PeriksaRules.RealisasiTakTerbaca)]
    [InlineData("Nilai | naik | 80 | 75 | ", PeriksaRules.CapaianTidakDicetak)]
    [InlineData("Nilai | naik | 0 | 5 | 93,75", PeriksaRules.TargetNol)]
    [InlineData("Status | naik | Mandiri | Maju | 80", PeriksaRules.TanpaUrutan)]
    public void What_cannot_be_computed_says_why(string baris, string sebab)
    {
        var hasil = Tabel.Check(Benar + "\n" + baris).Baris[^1];
        (hasil.Putusan, hasil.Sebab[0].Kode).ShouldBe((Putusan.TidakDapatDihitung, sebab));
    }

    [Fact]
    public void A_right_figure_is_never_called_wrong() => Prop.ForAll<ushort, ushort, byte>((t, r, desimal) =>
    {
        if (t == 0) return true;
        return Tabel.Check($"Nilai | naik | {t} | {r} | {Angka.Format((decimal)r / t * 100, desimal % 5)}").Baris[0].Putusan == Putusan.Cocok;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_a_cell_holds_there_is_a_verdict() => Prop.ForAll<string, string, string>((target, realisasi, capaian) =>
    {
        static string Cell(string? s) => (s ?? "").Replace('|', ' ').Replace('\n', ' ');
        return Tabel.Check($"Nilai | | {Cell(target)} | {Cell(realisasi)} | {Cell(capaian)} | {Cell(capaian)}").Baris.Count == 1;
    }).QuickCheckThrowOnFailure();
}
