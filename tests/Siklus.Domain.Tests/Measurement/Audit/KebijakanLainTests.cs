using Siklus.Domain.Measurement;
using Siklus.Domain.Measurement.Audit;

namespace Siklus.Domain.Tests.Measurement.Audit;

/// <summary>What offices really print and what is right by one policy or another: each practice is recognised and named.</summary>
public sealed class KebijakanLainTests
{
    /// <summary>Rows that fix the policy: ratio, no cap, floor 0, half up to two decimals.</summary>
    private const string Biasa = """
        Indeks kepuasan | | 80 | 75 | 93,75
        Nilai A | naik | 70 | 77,3 | 110,43
        Nilai B | naik | 90 | 140 | 155,56
        Kasus C | turun | 8 | 3 | 266,67
        Kasus D | turun | 7 | 9 | 77,78
        Nilai E | naik | 60 | 50,12 | 83,53
        """;

    [Theory]
    [InlineData("Kasus | turun | 10 | 20 | 50", "")]
    [InlineData("Kasus | turun | 10 | 8 | 120", PeriksaRules.Selisih)]
    [InlineData("Kasus | turun, (2T − R)/T | 10 | 8 | 120", "")]
    [InlineData("Kasus | turun | 10 | 24,401 | -44,01", PeriksaRules.Selisih, PeriksaRules.TanpaBatasBawah)]
    [InlineData("Nilai | naik | 10 | 16 | 120", PeriksaRules.Dibatasi)]
    [InlineData("Nilai | naik | 10 | 16 | 100", PeriksaRules.Dibatasi)]
    [InlineData("Nilai | naik | 9 | 150 | 1.667", PeriksaRules.DesimalLain)]
    [InlineData("Nilai | naik | 70 | 71,35 | 101,92", PeriksaRules.Dipotong)]
    [InlineData("Nilai | naik | 75 | 70 | 93,34", PeriksaRules.KeAtas)]
    [InlineData("Nilai | naik | 75 | 70 | 93,3333", "")]
    [InlineData("Nilai | naik | 75 | 70 | 93", PeriksaRules.DesimalLain)]
    [InlineData("Nilai | naik | 75 | 70 | 94", PeriksaRules.KeAtas)]
    [InlineData("Nilai | naik | 6,7 | 5,2 | 78,08", PeriksaRules.CetakDibulatkan)]
    [InlineData("Opini BPK | | WTP | WTP | 100", "")]
    [InlineData("Opini BPK | | WTP | WDP | 75", "")]
    [InlineData("Nilai AKIP | | BB (74) | BB (79,39) | 107,28", "")]
    [InlineData("Nilai AKIP | | BB (74) | BB (79,39) | 100", PeriksaRules.Dibatasi)]
    [InlineData("Suhu | | 80-90 | 85 | 100", "")]
    [InlineData("Suhu | | 80-90 | 99 | 90", "")]
    [InlineData("Suhu | | 80-90 | 99 | 110", PeriksaRules.RentangAtas)]
    [InlineData("Waktu | | ≤ 5 hari | 3 hari | 166,67", "")]
    [InlineData("Waktu | | ≤ 5 hari | 3 hari | 100", PeriksaRules.Dibatasi)]
    [InlineData("Laporan | | 31 Desember 2024 | 20 Desember 2024 | 100", "")]
    [InlineData("Jumlah konflik | | 0 | 0 | 100", "")]
    [InlineData("Jumlah konflik | | 0 | 2 | 0", "")]
    [InlineData("Jumlah konflik | | 0 | 0 | 0", PeriksaRules.NolNol)]
    [InlineData("Nilai | naik | 80 | - | 0", PeriksaRules.KosongNol)]
    [InlineData("Luas hutan | naik | 44.113 | 40.000 | 90,68", "")]
    [InlineData("Luas hutan | naik | 44,5 | 44.113 | 99,13", PeriksaRules.DibacaLain)]
    [InlineData("Pertumbuhan | naik | -2,5 | -2 | 80", PeriksaRules.BilanganNegatif)]
    [InlineData("Hal yang netral | | 10 | 8 | 125", PeriksaRules.Rasio)]
    [InlineData("Hal yang netral | | 10 | 8 | 120", PeriksaRules.Selisih)]
    [InlineData("Jumlah kasus | | 10 | 8 | 80", PeriksaRules.Positif)]
    [InlineData("Sisa kasus | | 10 | 8 | 20", PeriksaRules.SisaTarget)]
    [InlineData("Progres | naik | 40 | 38% (Evaluasi Semester I) | 95", "")]
    [InlineData("Dana | naik | Rp 1.250.000.000,- | Rp1,2 miliar | 96", "")]
    [InlineData("Dokumen | naik | 12 dokumen | 9 dokumen | 75%", "")]
    public void A_practice_is_recognised_and_named(string baris, params string[] beda)
    {
        var hasil = Tabel.Check(Biasa + "\n" + baris);
        hasil.Baris.Take(6).ShouldAllBe(b => b.Putusan == Putusan.Cocok);
        var diperiksa = hasil.Baris[^1];
        diperiksa.Codes().ShouldBe(beda.Where(b => b.Length > 0));
        diperiksa.Putusan.ShouldBe(beda is [""] ? Putusan.Cocok : Putusan.KebijakanLain);
    }

    [Fact]
    public void The_policy_that_explains_most_rows_is_found()
    {
        var hasil = Tabel.Check("""
            Nilai A | naik | 70 | 95,5 | 120
            Nilai B | naik | 80 | 120 | 120
            Nilai C | naik | 75 | 70 | 93,33
            Kasus D | turun | 10 | 8 | 120
            Kasus E | turun | 10 | 11 | 90
            Kasus F | turun | 4 | 9,76 | -44
            Nilai G | naik | 70 | 71,35 | 101,92
            Nilai H | naik | 55 | 45 | 81,81
            """);
        var k = hasil.Kebijakan;
        (k.RumusNegatif, k.BatasAtas, k.Lantai, k.Pembulatan).ShouldBe((Domain.Planning.RumusNegatif.Selisih, 120m, null, CaraBulat.Dipotong));
        hasil.Count(Putusan.Cocok).ShouldBe(8);
        hasil.Dasar.Select(d => d.Kode).ShouldBe([PeriksaRules.KebijakanMenjelaskan]);
    }

    [Fact]
    public void What_a_table_cannot_tell_is_said()
    {
        var hasil = Tabel.Check("Nilai A | naik | 80 | 75 | 93,75\nNilai B | naik | 80 | 60 | 75");
        hasil.Dasar.Where(d => d.Kode == PeriksaRules.TidakDapatDibedakan).Select(d => d.Rincian[0]).ShouldBe(["rumus T ÷ R dan (2T − R) ÷ T", "batas atas", "batas bawah", "cara pembulatan"]);
    }

    [Fact]
    public void A_declared_policy_is_not_bent_to_the_table()
    {
        var hasil = Tabel.Check("Kasus | turun | 10 | 8 | 120\nKasus lain | turun | 10 | 5 | 150", new KebijakanPeriksa("uji", Domain.Planning.RumusNegatif.Rasio));
        hasil.Baris.ShouldAllBe(b => b.Putusan == Putusan.KebijakanLain);
        hasil.Baris[0].Codes().ShouldBe([PeriksaRules.Selisih]);
    }

    [Theory]
    [InlineData("100 | 90,5 | 90,5 | Tinggi")]
    [InlineData("100 | 75,99 | 75,99 | Sedang")]
    [InlineData("80 | 120 | 150 | Sangat Tinggi")]
    public void A_predikat_follows_its_scale(string sel)
    {
        Tabel.Check("Nilai A | naik | 100 | 80 | 80 | Tinggi\nNilai B | naik | 100 | 95 | 95 | Sangat Tinggi\nNilai | naik | " + sel).Baris[^1].PutusanPredikat.ShouldBe(Putusan.Cocok);
    }

    [Theory]
    [InlineData("85,56", "")]
    [InlineData("85,55", PeriksaRules.Dipotong)]
    [InlineData("64,17", PeriksaRules.RataRataLain)]
    public void A_mean_leaves_out_what_is_empty_unless_it_says_otherwise(string rata, string beda)
    {
        var hasil = Tabel.Check($"Nilai A | naik | 75 | 70 | 93,33\nNilai B | naik | 75 | 65 | 86,67\nNilai C | naik | 75 | 57,5 | 76,67\nNilai D | naik | 75 | - | -\n=Rata-rata | | | | {rata}");
        hasil.Baris[^1].Codes().ShouldBe(beda.Length == 0 ? [] : [beda]);
    }

    [Fact]
    public void A_cap_inside_means_is_part_of_the_policy()
    {
        var hasil = Tabel.Check("Nilai A | naik | 10 | 20 | 200\nNilai B | naik | 10 | 9 | 90\n=Rata-rata | | | | 105\nNilai C | naik | 10 | 15 | 150\nNilai D | naik | 10 | 10 | 100\n=Rata-rata | | | | 110\n=Rata-rata seluruhnya | | | | 107,5");
        hasil.Kebijakan.BatasRataRata.ShouldBe(120);
        hasil.Count(Putusan.Cocok).ShouldBe(7);
    }
}
