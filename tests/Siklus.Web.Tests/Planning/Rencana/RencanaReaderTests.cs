using System.IO.Compression;
using System.Text;
using Siklus.App.Planning.Files;
using Siklus.Documents.Rencana;
using Siklus.Domain.Planning;
using static Siklus.Web.Tests.Planning.Rencana.RencanaBerkasPlay;

namespace Siklus.Web.Tests.Planning.Rencana;

/// <summary>What offices send back: read when it can be read, told cell by cell when it can't, never guessed.</summary>
public sealed class RencanaReaderTests
{
    private static readonly object?[] TargetHead = ["Dokumen", "Kode indikator", "Tahun", "Target", "Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"];

    [Fact]
    public void Sheets_and_columns_are_found_by_their_words_in_any_order_below_any_title()
    {
        var read = RencanaWorkbook.Read(Book("Lembar1",
        [
            ["POHON KINERJA KECAMATAN"], [], ["URAIAN", "Catatan kami", "jenis *", "Penanggung Jawab", " KODE "], ["(1)", "(2)", "(3)", "(4)", "(5)"],
            ["Terwujudnya pelayanan", "x", "TUJUAN PD", "Sekretariat", "T1"], [], ["Koordinasi", null, "sub-kegiatan", null, "7.01.02.2.01.0001"],
        ]));
        read.Utuh.ShouldBeTrue(string.Join('\n', read.Kesalahan));
        read.Rencana!.Simpul.Select(s => (s.Kode, s.Jenis, s.Uraian, s.Unit)).ShouldBe([("T1", JenisSimpul.Tujuan, "Terwujudnya pelayanan", "Sekretariat"), ("7.01.02.2.01.0001", JenisSimpul.SubKegiatan, "Koordinasi", null)]);
        read.Catatan.ShouldHaveSingleItem().ShouldBe(new SalahBaris("Lembar1", 3, "B", "Kolom ini tidak dikenal dan tidak dibaca.", "Catatan kami"));
        read.LetakOf(read.Rencana.Simpul[1]).ShouldBe(new LetakBaris("Lembar1", 7));
    }

    [Theory]
    [InlineData("87,5", "87.5")]
    [InlineData("87.5", "87.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567.5", "1234567.5")]
    [InlineData("95%", "95")]
    [InlineData("4 – 6", "[4,6]")]
    [InlineData("4-6,5", "[4,6.5]")]
    [InlineData("4 s.d. 6", "[4,6]")]
    [InlineData("BB", "\"BB\"")]
    [InlineData("\"80\"", "\"80\"")]
    public void A_target_is_read_as_offices_write_it(string typed, string value)
    {
        var read = RencanaWorkbook.Read(Book("Target", [TargetHead, ["Renja 2026", "I1", 2026, typed]]));
        read.Utuh.ShouldBeTrue(string.Join('\n', read.Kesalahan));
        read.Rencana!.Dokumen.ShouldHaveSingleItem().Target.ShouldHaveSingleItem().Tahunan!.Value.GetRawText().ShouldBe(value);
    }

    [Theory]
    [InlineData("1.234", "“1.234” dapat dibaca dua cara. Tulis 1234 bila ribuan, atau 1,2340 bila desimal.")]
    [InlineData("1,234", "“1,234” dapat dibaca dua cara. Tulis 1234 bila ribuan, atau 1,2340 bila desimal.")]
    [InlineData("-", "Tanda '-' bukan angka. Bila nilainya nol tulis 0; bila belum ada data, kosongkan atau pilih \"tidak ada data\".")]
    [InlineData("12 dokumen", "'12 dokumen' bukan angka. Tulis angka dengan koma desimal, misalnya 12,5.")]
    [InlineData("#REF!", "Sel ini berisi kesalahan rumus #REF!. Perbaiki rumusnya atau ketik nilainya.")]
    [InlineData("[1,2,3]", "“[1,2,3]” bukan angka, predikat, atau rentang. Tulis misalnya 87,5, BB, atau 4 – 6.")]
    public void What_could_mean_two_things_is_an_error_and_no_guess(string typed, string sentence)
    {
        var read = RencanaWorkbook.Read(Book("Target", [TargetHead, ["Renja 2026", "I1", 2026, typed], ["Renja 2026", "I2", 2026, 5]]));
        read.Kesalahan.ShouldHaveSingleItem().ShouldBe(new SalahBaris("Target", 2, "D", sentence, typed));
        read.Rencana!.Dokumen[0].Target!.Count.ShouldBe(2);
        read.Kesalahan[0].Letak.ShouldBe("Target, D2");
    }

    [Fact]
    public void Numbers_and_dates_that_excel_keeps_are_read_as_they_are_shown()
    {
        var read = RencanaWorkbook.Read(Books([
            ("Dokumen", [["Dokumen", "Jenis dokumen", "Tahun", "Tanggal"], ["A", "PK", 2026, new DateOnly(2026, 1, 28)], ["B", "Renja", "2026", "4 Januari 2026"], ["C", "DPA", 2026, "31-02-2026"], ["D", "DPA", 26.5, null]], []),
            ("Target", [TargetHead, ["A", "I1", 2026, 0.30000000000000004, new Percent(0.955)], ["A", "I2", 2026, new DateOnly(2026, 6, 4)], ["A", 1.1, 2026, 5]], []),
        ]));
        var plan = read.Rencana!;
        plan.Dokumen.Select(d => d.Tanggal).ShouldBe([new DateOnly(2026, 1, 28), new DateOnly(2026, 1, 4), null]);
        plan.Dokumen[0].Target![0].Tahunan!.Value.GetRawText().ShouldBe("0.3");
        plan.Dokumen[0].Target![0].Tribulan![0]!.Value.GetRawText().ShouldBe("95.5");
        read.Kesalahan.Select(e => (e.Letak, e.Kalimat)).ShouldBe(
        [
            ("Dokumen, D4", "“31-02-2026” bukan tanggal. Tulis tanggal-bulan-tahun, misalnya 02-01-2026."),
            ("Dokumen, C5", "“26,5” bukan bilangan bulat dari 1901 sampai 2199."),
            ("Target, D3", "Isinya sudah diubah menjadi tanggal. Tulis rentang dengan spasi, misalnya 4 – 6, pada sel berformat Teks."),
            ("Target, B4", "Kode ini tersimpan sebagai bilangan, sehingga nol di belakangnya dapat hilang. Ubah format selnya menjadi Teks, lalu ketik lagi kodenya."),
        ]);
    }

    [Fact]
    public void Merged_cells_are_read_down_for_words_and_refused_for_what_would_count_twice()
    {
        var read = RencanaWorkbook.Read(Books([
            ("Pagu", [["Dokumen", "Kode simpul", "Tahun", "Pagu"], ["DPA 2026", "a", 2026, 5], [null, "b", null, 7], ["DPA 2026", "c", 2026, 9], ["DPA 2026", "d", 2026, null], ["PROGRAM A"], ["JUMLAH", null, null, 21]], ["A2:A3", "C2:C3", "D4:D5", "A6:D6"]),
            ("Target", [TargetHead, ["Renja 2026", "I1", 2026, 90, 90]], ["E2:H2"]),
        ]));
        read.Rencana!.Dokumen.Single(d => d.Jenis == JenisDokumen.Dpa).Pagu!.Select(p => (p.Simpul, p.Tahun, p.Rupiah)).ShouldBe([("a", 2026, 5m), ("b", 2026, 7m), ("c", 2026, 9m)]);
        read.Kesalahan.Select(e => e.Letak).ShouldBe(["Pagu, D5", "Pagu, baris 6", "Target, F2", "Target, G2", "Target, H2"]);
        read.Catatan.ShouldHaveSingleItem().Kalimat.ShouldBe("Baris jumlah tidak dibaca; Siklus menghitungnya sendiri.");
    }

    [Fact]
    public void Codes_that_lead_nowhere_stand_twice_or_are_missing_are_told_with_their_row()
    {
        var read = RencanaWorkbook.Read(Books([
            ("Pohon", [["Kode", "Jenis", "Uraian", "Kode induk"], ["T1", "Tujuan", "a", null], ["S1", "Sasaran", "b", "T1; T9"], ["S1", "Sasaran", "c", null], [null, "Sasaran", "d", null], ["S4", "Sasran", "e", null], ["S5", null, "f", "t1"]], []),
            ("Pagu", [["Dokumen", "Kode simpul", "Tahun", "Pagu"], ["DPA 2026", "S4", 2026, 5], ["DPA 2026", "S4", 2026, 6], ["DPA 2026", "X", 2026, "1.234"], ["Surat 2026", "S1", 2026, 7]], []),
        ]));
        read.Kesalahan.Select(e => $"{e.Letak}: {e.Kalimat}").ShouldBe(
        [
            "Pohon, baris 3: Kode induk “T9” tidak ada pada lembar Pohon. Samakan kodenya, atau tambahkan barisnya di sana.",
            "Pohon, A4: Kode ini sudah dipakai pada baris 3. Setiap simpul memerlukan kode sendiri.",
            "Pohon, A5: Kode belum diisi. Setiap simpul memerlukan kode sendiri.",
            "Pohon, B6: “Sasran” tidak dikenal. Pilih salah satu: Visi, Misi, Tujuan, Sasaran, Faktor kunci, Program, Kegiatan, Sub kegiatan.",
            "Pohon, B7: Jenis belum dipilih: Visi, Misi, Tujuan, Sasaran, Faktor kunci, Program, Kegiatan, Sub kegiatan.",
            "Pagu, B3: Pagu simpul ini dalam dokumen, tahun, dan sumber dana yang sama sudah ada pada baris 2. Satukan.",
            "Pagu, baris 4: Kode simpul “X” tidak ada pada lembar Pohon. Samakan kodenya, atau tambahkan barisnya di sana.",
            "Pagu, A5: Nama dokumen “Surat 2026” tidak dikenal. Tulis jenis dan tahunnya, misalnya Renja 2026, DPA 2026 Perubahan, atau PK 2026 – Camat.",
        ]);
    }

    [Fact]
    public void An_indikator_lacks_nothing_that_changes_its_figures()
    {
        var read = RencanaWorkbook.Read(Book("Indikator",
        [
            ["Kode", "Simpul", "Nama", "Jenis rumus", "Komponen 1 kode", "Komponen 1 nama", "Komponen 2 kode", "Komponen 2 nama", "Peta", "Polaritas", "Konsolidasi", "Mode"],
            ["I1", "S1", "a", "Rasio", null, null, "b", "Bawah", null, "Minimize", "Take last known", "Per triwulan"], ["I2", "S1", "b", "predikat", "p", "P", null, null, "AA = 95\nBB: 80", null, "Terakhir", "Tetap"], ["I3", "S1", "c", "persentase"],
        ]));
        read.Kesalahan.Select(e => $"{e.Letak}: {e.Kalimat[..Math.Min(40, e.Kalimat.Length)]}").ShouldBe(
        [
            "Indikator, baris 2: Rumus negatif belum dipilih: Rasio (targ", "Indikator, G2: Komponen 2 terisi sedangkan komponen 1 k", "Indikator, I3: “BB: 80” bukan pasangan predikat dan nil", "Indikator, J3: Polaritas belum dipilih: Positif bila ma",
            "Indikator, D4: Jenis rumus “persentase” tidak dikenal. ", "Indikator, J4: Polaritas belum dipilih: Positif bila ma", "Indikator, K4: Konsolidasi belum dipilih: Jumlah, Nilai", "Indikator, L4: Mode target belum dipilih: Per tribulan,",
        ]);
    }

    [Fact]
    public void Errors_never_stop_at_the_first_and_very_many_are_summed_up()
    {
        var read = RencanaWorkbook.Read(Book("Target", [TargetHead, .. Enumerable.Range(0, 900).Select(i => new object?[] { "Renja 2026", $"I{i}", 2026, "?1.5" , "x y 1.2" , "1.234" })]));
        read.Kesalahan.Count.ShouldBeLessThan(60);
        (read.Kesalahan.Count(e => e.Baris is not null) + read.KesalahanLain).ShouldBe(900);
        read.Kesalahan[^1].ShouldBe(new SalahBaris("Target", null, "F", "Masih ada 875 kesalahan lain seperti ini pada kolom ini. Perbaiki yang pertama dahulu, lalu periksa lagi."));
    }

    [Fact]
    public void A_sheet_whose_name_is_known_but_not_its_headings_is_an_error_and_a_hidden_one_too()
    {
        var read = RencanaWorkbook.Read(Books([("Pagu 2026", [["Kode simpul", "Tahun", "Nilai"], ["a", 2026, 5]], []), ("Daftar hadir", [["Nama"], ["x"]], []), ("Pohon", [["Kode", "Jenis", "Uraian", "Uraian"]], [])]));
        read.Kesalahan.Select(e => $"{e.Letak}: {e.Kalimat}").ShouldBe(
        [
            "Pagu 2026: Judul kolom lembar ini tidak ditemukan: Dokumen, Pagu (Rp). Tulis judulnya seperti pada templat.",
            "Pohon, D1: Judul “Uraian” ada dua kali (kolom C dan D). Hapus salah satunya.",
        ]);
        read.Catatan.ShouldHaveSingleItem().Letak.ShouldBe("Daftar hadir");
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    public void Csv_is_read_with_any_of_the_three_signs_and_old_letters(char sign)
    {
        var text = $"Kode{sign}Jenis{sign}Uraian\r\nT1{sign}Tujuan{sign}\"Satu; dua, \"\"tiga\"\"\r\nempat\"\r\n{sign}{sign}\r\nS1{sign}Sasaran{sign}Café\r\n";
        foreach (var bytes in new[] { Encoding.Latin1.GetBytes(text), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)] })
            RencanaWorkbook.Read(bytes).Rencana!.Simpul.Select(s => s.Uraian).ShouldBe(["Satu; dua, \"tiga\"\r\nempat", "Café"]);
    }

    private static readonly Dictionary<string, (Func<byte[]> Bytes, string Sentence)> Bad = new(StringComparer.Ordinal)
    {
        ["empty"] = (() => [], "kosong"),
        ["spaces"] = (() => "  \n "u8.ToArray(), "kosong"),
        ["100 MB"] = (() => new byte[100 * 1024 * 1024], "lebih besar dari 10 MB"),
        ["macro"] = (() => Zip(Workbook(), z => z.CreateEntry("xl/vbaProject.bin")), "memuat makro"),
        ["bomb"] = (() => Zip(Workbook(), z => Fill(z, "xl/media/a.bin", new byte[90 * 1024 * 1024])), "membesar melewati batas"),
        ["bomb of XML"] = (() => Zip(Workbook(), z => Fill(z, "xl/worksheets/b.xml", Encoding.ASCII.GetBytes($"<a>{new string(' ', 50 * 1024 * 1024)}</a>"))), "membesar melewati batas"),
        ["DTD"] = (() => Zip(Workbook(), z => Fill(z, "xl/c.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a/>"u8.ToArray())), "(DTD)"),
        ["old Excel"] = (() => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "Excel lama"),
        ["page"] = (() => "<html><table><tr><td>Kode</td></tr></table>"u8.ToArray(), "halaman web"),
        ["JSON"] = (() => "{}"u8.ToArray(), "JSON"),
        ["Word"] = (() => Zip(null, z => { Fill(z, "[Content_Types].xml", "<a/>"u8.ToArray()); Fill(z, "word/document.xml", "<a/>"u8.ToArray()); }), "dokumen Word"),
        ["ZIP"] = (() => Zip(null, z => Fill(z, "a.txt", "x"u8.ToArray())), "arsip ZIP"),
        ["PDF"] = (() => "%PDF-1.7\n\u00e2\0"u8.ToArray(), "bukan buku kerja"),
        ["half"] = (() => Workbook()[..2000], "rusak"),
        ["other workbook"] = (() => Book("Daftar hadir", [["Nama"], ["x"]]), "Tidak ada lembar rencana"),
        ["newer"] = (() => Book("Petunjuk", [["Nama kantor", "x"], ["Bentuk berkas", "siklus-rencana/9"]]), "Unduh templat dari Siklus ini"),
        ["prose"] = (() => "Dengan hormat, bersama ini kami sampaikan."u8.ToArray(), "Tidak ada lembar rencana"),
        ["open quote"] = (() => "Kode;Jenis;Uraian\r\n\"T1;Tujuan"u8.ToArray(), "Tanda kutip pada baris 2"),
        ["merged to death"] = (() => Book("Pohon", [["Kode", "Jenis", "Uraian"], .. Enumerable.Range(0, 3000).Select(i => new object?[] { $"{i}" })], "A2:DO3000"), "sel gabungan"),
    };

    public static TheoryData<string> Refused => [.. Bad.Keys];

    [Theory, MemberData(nameof(Refused))]
    public void It_is_refused_with_a_sentence(string what)
    {
        var (bytes, sentence) = Bad[what];
        var read = RencanaWorkbook.Read(bytes());
        read.Rencana.ShouldBeNull();
        read.Penolakan.ShouldNotBeNull().ShouldContain(sentence);
        read.Penolakan.ShouldEndWith(".");
    }

    [Fact]
    public async Task A_file_of_100_MB_is_let_go_of_after_what_a_file_may_have()
    {
        var endless = new Zeros(100 * 1024 * 1024);
        (await RencanaWorkbook.ReadAsync(endless)).Penolakan.ShouldNotBeNull().ShouldContain("lebih besar dari 10 MB");
        endless.Position.ShouldBeLessThan(RencanaWorkbook.MostBytes + (128 * 1024));
    }

    [Fact]
    public void More_rows_than_are_read_are_an_error() =>
        RencanaWorkbook.Read(Encoding.UTF8.GetBytes("Kode;Jenis;Uraian\n" + string.Concat(Enumerable.Range(0, 20_001).Select(i => $"{i};Tujuan;x\n"))))
            .Kesalahan.ShouldHaveSingleItem().Kalimat.ShouldBe("Berkas ini berisi lebih dari 20000 baris. Bagi menjadi beberapa berkas.");

    private static byte[] Workbook() => RencanaWorkbook.Write(RencanaContoh.Plan);

    private static void Fill(ZipArchive zip, string name, byte[] content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(content);
    }

    private static byte[] Zip(byte[]? file, Action<ZipArchive> act)
    {
        using var copy = new MemoryStream();
        if (file is not null) copy.Write(file);
        using (var zip = new ZipArchive(copy, file is null ? ZipArchiveMode.Create : ZipArchiveMode.Update, leaveOpen: true)) act(zip);
        return copy.ToArray();
    }

    private sealed class Zeros(long length) : MemoryStream
    {
        private long position;

        public override long Position => position;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = (int)Math.Min(buffer.Length, length - position);
            position += read;
            return ValueTask.FromResult(read);
        }
    }
}
