using System.Text;
using System.Text.Json;
using Siklus.App.Planning.Files;
using Siklus.Documents.Rencana;
using static Siklus.Web.Tests.Planning.Rencana.RencanaBerkasPlay;

namespace Siklus.Web.Tests.Planning.Rencana;

/// <summary>Exports of budgets in the shapes that offices have; all figures are invented.</summary>
public sealed class PaguFileTests
{
    /// <summary>Headings on two lines below a letterhead, a line of numbers, sums of the office, program and kegiatan, codes with spaces, amounts as text.</summary>
    private static readonly IReadOnlyList<object?[]> Simda =
    [
        ["PEMERINTAH KABUPATEN WANASARI"], ["LAPORAN REALISASI ANGGARAN TAHUN 2026"], [],
        ["KODE REKENING", "URAIAN", "ANGGARAN", null, "REALISASI", "%", "SUMBER DANA"], ["1", "2", "3", "4", "5", "6", "7"],
        ["7.01.0.00.0.00.02.0000", "KECAMATAN SUMBEREJO", "173.250.000,00", null, "60.000.000,00", "34,6"],
        ["7 . 01 . 02", "PROGRAM PENYELENGGARAAN PEMERINTAHAN", "123.250.000,00", null, "45.000.000,00", "36,5"],
        ["7 . 01 . 02 . 2.01", "Koordinasi Penyelenggaraan Kegiatan Pemerintahan", "123.250.000,00", null, "45.000.000,00", "36,5"],
        ["7 . 01 . 02 . 2.01 . 01", "Koordinasi/Sinergi Perencanaan", "48.250.000,00", null, "20.000.000,00", "41,5", "APBD"],
        ["5.1.02", "Belanja Barang dan Jasa", "48.250.000,00", null, "20.000.000,00", "41,5"], ["5.1.02.01", "Belanja Barang", "18.250.000,00", null, "10.000.000,00", "54"], ["5.1.02.02", "Belanja Jasa", "30.000.000,00", null, "10.000.000,00", "33"],
        ["7 . 01 . 02 . 2.01 . 02", "Peningkatan Efektivitas Kegiatan", "75.000.000,00", null, "25.000.000,00", "33,3", "DAU"],
        ["7.01.06", "PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA", "50.000.000,00", null, "15.000.000,00", "30"], ["7.01.06.2.01", "Fasilitasi", "50.000.000,00", null, "15.000.000,00", "30"],
        ["7.01.06.2.01.0003", "Fasilitasi Administrasi Tata Pemerintahan Desa", "50.000.000,00", null, "15.000.000,00", "30", "APBD"],
        [null, "JUMLAH", "173.250.000,00", null, "60.000.000,00", "34,6"], [], [null, "Sumberejo, 30 Juni 2026"], [null, "CAMAT SUMBEREJO"],
    ];

    [Fact]
    public void A_report_with_sums_between_its_rows_gives_the_sub_kegiatan_alone()
    {
        var read = PaguFile.Read(Book("LRA", Simda, "C4:D4"));
        read.Utuh.ShouldBeTrue(string.Join('\n', read.Kesalahan.Select(e => $"{e.Letak} {e.Kalimat}").Concat(read.Kurang)));
        var peta = read.Pemetaan.ShouldNotBeNull();
        peta.Kode.ShouldBe([new("KODE REKENING", "A")]);
        new[] { peta.Uraian, peta.Pagu, peta.Realisasi, peta.SumberDana }.ShouldBe([new("URAIAN", "B"), new("ANGGARAN", "C"), new("REALISASI", "E"), new("SUMBER DANA", "G")]);
        read.Baris.Where(b => b.Diambil).Select(b => (b.Kode, b.Pagu, b.Realisasi, b.SumberDana)).ShouldBe(
            [("7.01.02.2.01.01", 48_250_000m, 20_000_000m, "APBD"), ("7.01.02.2.01.02", 75_000_000m, 25_000_000m, "DAU"), ("7.01.06.2.01.0003", 50_000_000m, 15_000_000m, "APBD")]);
        (read.JumlahPagu, read.JumlahRealisasi).ShouldBe((173_250_000m, 60_000_000m));
        read.Baris.GroupBy(b => b.Tingkat).ToDictionary(g => g.Key, g => g.Count()).ShouldBe(new Dictionary<TingkatPagu, int>
        {
            [TingkatPagu.Urusan] = 1, [TingkatPagu.Program] = 2, [TingkatPagu.Kegiatan] = 2, [TingkatPagu.SubKegiatan] = 3, [TingkatPagu.Rekening] = 3, [TingkatPagu.Jumlah] = 1,
        }, ignoreOrder: true);
        read.Kolom.Single(k => k.Huruf == "E").Contoh.ShouldBe(["60.000.000,00", "45.000.000,00", "20.000.000,00"]);
    }

    [Fact]
    public void A_sum_that_does_not_hold_is_told_and_nothing_is_added_twice()
    {
        var rows = Simda.Select(r => (object?[])r.Clone()).ToList();
        rows[6][2] = "123.250.001,00";
        rows[11][2] = "31.000.000,00";
        rows[16][2] = "346.500.000,00";
        var read = PaguFile.Read(Book("LRA", rows, "C4:D4"));
        read.JumlahPagu.ShouldBe(173_250_000m);
        read.Kesalahan.Select(e => $"{e.Letak}: {e.Kalimat}").ShouldBe(
        [
            "LRA, C7: Jumlah pagu 7.01.02 di sini Rp123.250.001, sedangkan baris di bawahnya berjumlah Rp123.250.000; selisih Rp1. Periksa baris yang kurang atau berulang.",
            "LRA, C9: Jumlah pagu 7.01.02.2.01.01 di sini Rp48.250.000, sedangkan rekening belanjanya berjumlah Rp49.250.000; selisih Rp1.000.000. Periksa baris yang kurang atau berulang.",
            "LRA, C17: “JUMLAH” Rp346.500.000 tidak sama dengan jumlah pagu baris di atasnya, Rp173.250.000. Periksa baris yang kurang atau berulang.",
        ]);
    }

    [Fact]
    public void A_flat_export_names_its_columns_and_keeps_numbers()
    {
        var read = PaguFile.Read(Book("SIPD",
        [
            ["Kode SKPD", "Nama SKPD", "Kode Program", "Nama Program", "Kode Sub Kegiatan", "Nama Sub Kegiatan", "Pagu", "Realisasi", "Sisa Pagu"],
            ["7.01.0.00.0.00.02.0000", "Kecamatan", "7.01.02", "Program", "7.01.02.2.01.0001", "Koordinasi", 48250000, 20000000, 28250000], ["7.01.0.00.0.00.02.0000", "Kecamatan", "7.01.02", "Program", "7.01.02.2.01.0002", "Peningkatan", 75000000, null, 75000000],
        ]));
        read.Utuh.ShouldBeTrue(string.Join('\n', read.Kurang));
        read.Pemetaan!.Kode.ShouldHaveSingleItem().Huruf.ShouldBe("E");
        (read.Pemetaan.Uraian!.Huruf, read.Pemetaan.Pagu!.Huruf, read.Pemetaan.Realisasi!.Huruf).ShouldBe(("F", "G", "H"));
        read.Baris.Select(b => (b.Kode, b.Pagu, b.Realisasi)).ShouldBe([("7.01.02.2.01.0001", 48250000m, 20000000m), ("7.01.02.2.01.0002", 75000000m, null)]);
    }

    [Fact]
    public void A_code_may_have_a_column_for_each_part_or_stand_before_its_text()
    {
        var parts = PaguFile.Read(Book("a", [["Kode", null, null, null, null, "Uraian", "Pagu"], [7, 1, 2, "2.01", 1, "Koordinasi", 5], [7, 1, 2, "2.01", "02", "Peningkatan", 6], [7, 1, 2, 2.1, 3, "x", 7]], "A1:E1"));
        parts.Baris.Take(2).Select(b => (b.Kode, b.Pagu)).ShouldBe([("7.01.02.2.01.01", 5m), ("7.01.02.2.01.02", 6m)]);
        parts.Kesalahan.ShouldHaveSingleItem().Letak.ShouldBe("a, D4");
        var before = PaguFile.Read(Encoding.UTF8.GetBytes("Program/Kegiatan/Sub Kegiatan;Pagu Anggaran (Rp)\n7.01.02 Program Penyelenggaraan;\"Rp 11,-\"\n7.01.02.2.01.0001 - Koordinasi;5\n7.01.02.2.01.0002 Peningkatan;6\n"));
        before.Utuh.ShouldBeTrue(string.Join('\n', before.Kurang.Concat(before.Kesalahan.Select(e => e.Kalimat))));
        before.Baris.Select(b => (b.Kode, b.Uraian, b.Pagu, b.Diambil)).ShouldBe([("7.01.02", "Program Penyelenggaraan", 11m, false), ("7.01.02.2.01.0001", "Koordinasi", 5m, true), ("7.01.02.2.01.0002", "Peningkatan", 6m, true)]);
    }

    [Fact]
    public void Where_two_columns_may_be_the_pagu_a_person_chooses_and_the_choice_is_remembered()
    {
        object?[][] rows = [["Kode", "Uraian", "Anggaran", null, "Realisasi"], [null, null, "Sebelum Perubahan", "Setelah Perubahan", null], ["7.01.02.2.01.0001", "Koordinasi", 5, 7, 3]];
        var asked = PaguFile.Read(Book("a", rows, "C1:D1", "A1:A2", "B1:B2", "E1:E2"));
        asked.Baris.ShouldBeEmpty();
        asked.Kurang.ShouldBe(["Beberapa kolom mungkin berisi pagu: C “Anggaran / Sebelum Perubahan”, D “Anggaran / Setelah Perubahan”. Pilih kolomnya."]);
        PaguFile.Read("Kode;Uraian;Anggaran;;Realisasi\n;;Sebelum Perubahan;Setelah Perubahan;\n7.01.02.2.01.0001;Koordinasi;5;7;3\n"u8.ToArray()).Kurang.ShouldBe(asked.Kurang, "without merged cells too");
        var chosen = asked.Pemetaan! with { Pagu = asked.Kolom.Single(k => k.Huruf == "D").Pilihan };
        var kept = JsonSerializer.Deserialize<PemetaanKolom>(JsonSerializer.Serialize(chosen))!;
        PaguFile.Read(Book("a", rows, "C1:D1", "A1:A2", "B1:B2", "E1:E2"), kept).Baris.ShouldHaveSingleItem().Pagu.ShouldBe(7);
        // In the next file the columns stand elsewhere.
        object?[][] moved = [["No", "Uraian", "Kode", "Anggaran", null, "Realisasi"], [null, null, null, "Sebelum Perubahan", "Setelah Perubahan", null], [1, "Koordinasi", "7.01.02.2.01.0001", 5, 8, 3]];
        PaguFile.Read(Book("a", moved, "D1:E1"), kept).Baris.ShouldHaveSingleItem().Pagu.ShouldBe(8);
        PaguFile.Read(Book("a", [["Kode", "Uraian", "Pagu"], ["7.01.02.2.01.0001", "x", 5]]), kept).Kurang.ShouldBe(["Kolom “Anggaran / Setelah Perubahan” tidak ada dalam berkas ini. Pilih lagi kolomnya.", "Kolom “Realisasi” tidak ada dalam berkas ini. Pilih lagi kolomnya."]);
    }

    [Fact]
    public void What_cannot_be_read_is_told_row_by_row()
    {
        var read = PaguFile.Read(Book("a",
        [
            ["Kode", "Uraian", "Pagu", "Realisasi"], ["7.01.02.02.01.01", "a", 5], ["7.01.02.2.01.0001", "b", "lima juta"], ["7.01.02.2.01.0002", "c", "1.234.567,89"], ["7.01.02.2.01.0003", "d", "-", "-"], [null, "Lain-lain", 9],
            ["7.01.02.2.01.0001", "b lagi", 5], ["7.01.02.2", "e", 6], ["ABC", "f", 7], ["7.01.02.2.01.123", "g", 8], [new DateOnly(2002, 1, 7), "h", 9], ["Keterangan", "tanpa uang"],
        ]));
        read.Kesalahan.Select(e => $"{e.Letak}: {e.Kalimat[..Math.Min(42, e.Kalimat.Length)]}").ShouldBe(
        [
            "a, A2: Bagian keempat kode “7.01.02.02.01.01” dit", "a, C3: 'lima juta' bukan angka. Tulis angka denga", "a, C4: '1.234.567,89' harus bilangan bulat, tanpa", "a, C5: Pagu belum diisi. Bila memang nol, tulis 0", "a, A6: Baris ini berisi uang tetapi tidak berkode",
            "a, baris 7: Kode 7.01.02.2.01.0001 sudah ada pada bari", "a, A8: Kode “7.01.02.2” tidak berbentuk kode nome", "a, A9: “ABC” bukan kode program, kegiatan, atau s", "a, A10: Banyaknya angka pada kode “7.01.02.2.01.12", "a, A11: Kode ini sudah diubah menjadi tanggal. Uba",
            "a, A11: “07-01-2002” bukan kode program, kegiatan,",
        ]);
        read.Catatan.ShouldHaveSingleItem().Kalimat.ShouldStartWith("1 baris tanpa kode");
    }

    [Fact]
    public void A_file_without_headings_shows_its_columns_so_that_a_person_can_choose()
    {
        var bytes = Book("a", [["7.01.02.2.01.0001", "Koordinasi", 5], ["7.01.02.2.01.0002", "Peningkatan", 6]]);
        var asked = PaguFile.Read(bytes);
        asked.Kurang.Count.ShouldBe(2);
        asked.Kolom.Select(k => (k.Huruf, k.Judul, k.Contoh[0])).ShouldBe([("A", "", "7.01.02.2.01.0001"), ("B", "", "Koordinasi"), ("C", "", "5")]);
        PaguFile.Read(bytes, new PemetaanKolom([new("", "A")], new("", "B"), new("", "C"))).JumlahPagu.ShouldBe(11);
    }

    [Fact]
    public void Spoilt_exports_get_an_answer()
    {
        var good = Book("LRA", Simda, "C4:D4");
        for (var seed = 0; seed < 60; seed++) PaguSpoilt(good, seed);
        PaguFile.Read([]).Penolakan.ShouldNotBeNull();
        PaguFile.Read("<table>"u8.ToArray()).Penolakan.ShouldNotBeNull().ShouldContain("halaman web");
    }
}
