using System.Diagnostics;
using System.Text;
using Siklus.App.Measurement.Audit;
using Siklus.Documents.Periksa;
using Siklus.Domain.Measurement.Audit;
using Siklus.Web.Tests.Planning.Rencana;
using static Siklus.Web.Tests.Measurement.Periksa.TabelPlay;

namespace Siklus.Web.Tests.Measurement.Periksa;

/// <summary>Tables as offices publish them: found by their headings, whatever stands around them.</summary>
public sealed class TabelKinerjaFileTests
{
    [Theory]
    [InlineData(";", "utf-8")]
    [InlineData("\t", "utf-8")]
    [InlineData(";", "windows-1252")]
    [InlineData(";", "utf-16")]
    public void The_same_table_is_read_with_any_sign_and_encoding(string sign, string encoding)
    {
        var text = Biasa.Replace(";", sign, StringComparison.Ordinal);
        byte[] bytes = encoding switch
        {
            "utf-8" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text.Replace("Angka konflik", "Angka – konflik", StringComparison.Ordinal)),
        };
        var hasil = Check(bytes);
        hasil.Baris.Count.ShouldBe(6);
        hasil.Baris.ShouldAllBe(b => b.Putusan == Putusan.Cocok);
        hasil.Baris[^1].Baris.Jenis.ShouldBe(JenisBaris.RataRata);
    }

    [Fact]
    public void Headings_in_english_and_numbers_with_a_decimal_point_are_read()
    {
        var hasil = Check("No,Indicator,Unit,Polarity,Target,Actual,Achievement (%)\n1,\"Index, overall\",score,Maximize,80,75,93.75\n2,Poverty,%,Minimize,\"1,250\",\"1,000\",125\n3,Roads,km,Maximize,12.5,11.3,90.4\n");
        hasil.Baris.Select(b => (b.Baris.Indikator, b.Putusan)).ShouldBe([("Index, overall", Putusan.Cocok), ("Poverty", Putusan.Cocok), ("Roads", Putusan.Cocok)]);
    }

    [Fact]
    public void Quarters_side_by_side_are_blocks_of_their_own()
    {
        var hasil = Check("""
            No;Indikator Kinerja;Satuan;Target Tahunan;Triwulan I;;;Triwulan II;;
            ;;;;Target;Realisasi;%;Target;Realisasi;%
            1;Jumlah dokumen;Dokumen;1200;300;310;103,33;300;280;93,33
            2;Jumlah pelanggaran;Kasus;8;2;1;200;2;3;66,67
            ;Rata-rata;;;;;151,67;;;80
            """);
        hasil.Baris.Select(b => b.Blok.Nama).Distinct().ShouldBe(["Triwulan I", "Triwulan II"]);
        hasil.Baris.Count(b => b.Putusan == Putusan.Cocok).ShouldBe(6);
    }

    [Fact]
    public void A_year_beside_quarters_may_be_their_sum_their_last_or_their_mean()
    {
        var hasil = Check("""
            No;Indikator;Target;Realisasi TW I;Realisasi TW II;Realisasi TW III;Realisasi TW IV;Capaian
            1;Jumlah sosialisasi;12;3;3;4;3;108,33
            2;Persentase layanan tepat waktu;95;94;95;96;97;102,11
            3;Kehadiran;98;95;96;97;98;98,47
            4;Jumlah gotong royong;24;6;6;n/a;6;75
            """);
        hasil.Baris.ShouldAllBe(b => b.Putusan == Putusan.Cocok);
    }

    [Fact]
    public void The_columns_of_e81_are_paired_by_what_they_give()
    {
        var hasil = Check("""
            No;Program;Indikator Kinerja;Target Renstra PD;;Realisasi s/d Renja tahun lalu;;Target Kinerja dan Anggaran Renja;;Realisasi Kinerja pada Triwulan;;;;Realisasi Capaian Kinerja dan Anggaran Renja;;Realisasi Kinerja dan Anggaran Renstra s/d tahun 2024;;Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra (%);
            ;;;;;;;;;I;;II;;;;;;;
            ;;;K;Rp;K;Rp;K;Rp;K;Rp;K;Rp;K;Rp;K;Rp;K;Rp
            1;Penunjang;Jumlah dokumen;60;500000000;24;200000000;12;110000000;6;55000000;6;50000000;12;105000000;36;305000000;60,00;61,00
            2;Penunjang;Jumlah laporan;48;2400000000;20;1000000000;12;600000000;6;300000000;6;290000000;12;590000000;32;1590000000;66,67;66,25
            """);
        hasil.Baris.Count.ShouldBe(4);
        hasil.Baris.ShouldAllBe(b => b.Putusan == Putusan.Cocok);
    }

    [Fact]
    public void A_sheet_may_hold_several_tables_with_notes_between()
    {
        var hasil = Check("""
            Tabel 3.1 Capaian;;;;;
            No;Indikator;Target 2023;Realisasi 2023;Capaian 2023;Ket
            1;IKM;80;82,1;102,63;
            Catatan: angka dikarang;;;;;
            Tabel 3.2 Anggaran;;;;;
            No;Program;Pagu;Realisasi;Persentase (%);
            1;Penunjang;1.000.000.000;985.400.000;98,54;
            ;Jumlah;1.000.000.000;985.400.000;98,54;
            """);
        hasil.Baris.Select(b => (b.Blok.Tabel, b.Baris.Baris, b.Putusan)).ShouldBe([(1, 3, Putusan.Cocok), (2, 7, Putusan.Cocok), (2, 8, Putusan.Cocok)]);
    }

    [Fact]
    public void A_workbook_is_read_with_merged_headings_and_percentages_as_they_are_shown()
    {
        var bytes = RencanaBerkasPlay.Book("Lembar1",
        [
            ["PENGUKURAN KINERJA"], ["No", "Indikator", "Tahun 2024", null, null], [null, null, "Target", "Realisasi", "Capaian"],
            ["1", "Persentase desa tertib", new RencanaBerkasPlay.Percent(0.8), new RencanaBerkasPlay.Percent(0.75), new RencanaBerkasPlay.Percent(0.9375)],
            ["2", "Indeks", 80m, 60m, 75m],
        ], "A1:E1", "C2:E2", "A2:A3", "B2:B3");
        var hasil = Check(bytes);
        hasil.Baris.Select(b => (b.CapaianDokumen, b.Putusan)).ShouldBe([(93.75m, Putusan.Cocok), (75m, Putusan.Cocok)]);
    }

    [Theory]
    [InlineData("", "kosong")]
    [InlineData("halo dunia", "Tidak ada tabel")]
    [InlineData("No;Nama;Alamat\n1;A;B", "Tidak ada tabel")]
    [InlineData("<html></html>", "halaman web")]
    [InlineData("%PDF-1.4\0", "bukan")]
    public void What_is_no_table_is_refused_with_a_sentence(string isi, string kalimat) =>
        TabelKinerjaFile.Read(Encoding.Latin1.GetBytes(isi)).Penolakan.ShouldNotBeNull().ShouldContain(kalimat);

    [Fact]
    public void Ten_thousand_rows_take_less_than_two_seconds()
    {
        Check(Biasa);
        var bytes = Large(10_000);
        var watch = Stopwatch.StartNew();
        Check(bytes).Count(Putusan.Cocok).ShouldBe(10_000);
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(4, "2 s on an idle machine; bench/measure-files measures it");
    }

    /// <summary>A tenth of what <c>bench/measure-files</c> tries.</summary>
    [Fact]
    public void Spoilt_files_are_refused_or_read_and_never_met_by_an_error_of_ours()
    {
        for (var seed = 0; seed < 100; seed++) Spoilt(seed);
    }

    [Fact]
    public void Every_named_policy_can_be_read_and_a_wrong_file_says_what_is_wrong()
    {
        KebijakanLibrary.All.Keys.ShouldContain("siklus");
        KebijakanLibrary.Read("{\"nama\":\"x\",\"batasAtas\":90}"u8.ToArray()).Penolakan.ShouldNotBeNull().ShouldContain("batas atas");
        KebijakanLibrary.Read("{\"nama\":\"x\",\"batas\":90}"u8.ToArray()).Penolakan.ShouldNotBeNull();
        KebijakanLibrary.Read("[]"u8.ToArray()).Penolakan.ShouldNotBeNull();
        KebijakanLibrary.Read("{\"nama\":\"x\",\"skala\":\"tidak-ada\"}"u8.ToArray()).Penolakan.ShouldNotBeNull().ShouldContain("tidak dikenal");
        KebijakanLibrary.Read("{\"nama\":\"x\",\"rumusNegatif\":\"Selisih\"}"u8.ToArray()).Kebijakan!.RumusNegatif.ShouldBe(Domain.Planning.RumusNegatif.Selisih);
    }
}
