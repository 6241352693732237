using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Planning.Nomenklatur;
using Siklus.Documents.Xlsx;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Planning;

public abstract class NomenklaturTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Page = "/rencana/nomenklatur/impor?versi=900-1317-2023";
    private const string Planner = "Sekretaris Kecamatan";

    private static readonly string?[][] Kesehatan =
    [
        ["1", "URUSAN PEMERINTAHAN WAJIB", "", "", ""],
        ["1.02", "BIDANG KESEHATAN", "", "", ""],
        ["1.02.05", "PROGRAM PEMBERDAYAAN MASYARAKAT", "", "", ""],
        ["1.02.05.2.03", "Pengembangan UKBM Tingkat Kabupaten/Kota", "", "", ""],
        ["1.02.05.2.03.0001", "Bimbingan Teknis UKBM", "Terlaksananya Bimbingan", "Jumlah Dokumen Bimbingan", "Dokumen"],
    ];

    [Fact]
    public async Task Everybody_reads_the_list_finds_a_line_by_words_and_by_either_form_of_its_code()
    {
        using var staf = await Site.VisitorAsync("Kasi Pemerintahan");
        await staf.OpenAsync("/rencana/nomenklatur?tahun=2026");
        staf.Page.Status.ShouldBe(HttpStatusCode.OK);
        staf.Page.Text.ShouldContain("6 program, 32 kegiatan, 176 sub kegiatan");
        staf.Page.Text.ShouldContain("Kepmendagri 900.1.15.5-1317 Tahun 2023, kode sub kegiatan empat angka");
        staf.Page.Text.ShouldNotContain("Urusan lain dari berkas");
        staf.Page.All(".nomenklatur details[open]").ShouldBeEmpty();

        await staf.SubmitAsync("Cari", ("cari", "forum musyawarah kelurahan"));
        staf.Page.Text.ShouldContain("1 baris memuat “forum musyawarah kelurahan”");
        staf.Page.Text.ShouldContain("7.01.03.2.02.0001 Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Kelurahan");
        staf.Page.Text.ShouldContain("Indikator: Jumlah Lembaga Kemasyarakatan");
        staf.Page.All(".nomenklatur .list > li").Count.ShouldBe(1);
        staf.Page.All(".nomenklatur details[open]").Count.ShouldBe(2);

        await staf.SubmitAsync("Cari", ("cari", "7.01.03.2.02.01"));
        staf.Page.Text.ShouldContain("7.01.03.2.02.0001 Peningkatan Partisipasi");
        await staf.SubmitAsync("Cari", ("cari", "7.01.03.2.02.0001"), ("tahun", "2023"));
        staf.Page.Text.ShouldContain("7.01.03.2.02.01 Peningkatan Partisipasi");
        staf.Page.Text.ShouldContain("belum dibandingkan baris demi baris");

        await staf.SubmitAsync("Cari", ("cari", "7.01.03.02.02.0001"));
        staf.Page.Text.ShouldContain("menulis kewenangan 02, padahal kewenangan satu angka. Mungkin maksudnya 7.01.03.2.02.0001");
        await staf.FollowAsync("Cari 7.01.03.2.02.0001");
        staf.Page.All(".nomenklatur .list > li").Count.ShouldBe(1);
        await staf.SubmitAsync("Cari", ("cari", "tidakadakata"));
        staf.Page.Text.ShouldContain("Tidak ada yang cocok");
        (await staf.OpenAsync("/rencana/nomenklatur?bidang=1.02")).Text.ShouldContain("Belum ada daftar bidang urusan ini");
        (await staf.OpenAsync("/rencana/nomenklatur?tahun=1")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await staf.OpenAsync("/rencana/nomenklatur/impor")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Another_urusan_is_looked_at_then_taken_in_whole_found_and_removed()
    {
        using var planner = await Site.VisitorAsync(Planner);
        await UploadAsync(planner, Sheet([.. Kesehatan, ["1.02.05.02.03.0002", "Kewenangan dua angka", "", "", ""], ["1.02.06.2.01", "Tanpa program", "", "", ""], ["1.02.05.2.03.01", "", "", "", ""]]));
        planner.Page.Text.ShouldContain("3 baris salah", customMessage: planner.Page.Text);
        foreach (var sentence in new[] { "Mungkin maksudnya 1.02.05.2.03.0002", "Induknya, program 1.02.06, tidak ada dalam berkas ini dan belum tercatat", "Nama belum diisi", "Kode 1.02.05.2.03.0001 tertulis dua kali" })
            planner.Page.Text.ShouldContain(sentence);
        planner.Page.Text.ShouldNotContain("Masukkan semuanya");
        (await RowsAsync()).ShouldBeEmpty();

        await UploadAsync(planner, Sheet(Kesehatan));
        planner.Page.Text.ShouldContain("5 baris baru dan 0 perubahan", customMessage: planner.Page.Text);
        (await RowsAsync()).ShouldBeEmpty();
        await planner.SubmitAsync("Masukkan semuanya");
        planner.Page.Text.ShouldContain("5 baris baru dan 0 perubahan masuk; 0 sudah ada. Berlaku mulai tahun 2024.");
        planner.Page.Text.ShouldContain("Bimbingan Teknis UKBM");
        planner.Page.Text.ShouldContain("Dari berkas kantor");
        (await RowsAsync()).ShouldHaveSingleItem().Isi.Count.ShouldBe(5);
        (await planner.OpenAsync("/rencana/nomenklatur?tahun=2027&bidang=semua&cari=bimbingan teknis ukbm")).Text.ShouldContain("1.02.05.2.03.0001");
        (await planner.OpenAsync("/rencana/nomenklatur?tahun=2023&bidang=semua&cari=ukbm")).Text.ShouldContain("Tidak ada yang cocok");
        (await Site.InOfficeAsync(s => s.GetRequiredService<ReadNomenklatur>().RunAsync(2026))).Find("1.02.05.2.03.01")!.Satuan.ShouldBe("Dokumen");

        await UploadAsync(planner, await planner.Http.GetByteArrayAsync("/rencana/nomenklatur/impor?handler=Templat&versi=900-1317-2023"));
        planner.Page.Text.ShouldContain("Semua baris sudah ada", customMessage: planner.Page.Text);
        await UploadAsync(planner, Encoding.UTF8.GetBytes("\uFEFFKode;Uraian;Indikator;Satuan\n1.02.05.2.03.01;Bimbingan Teknis UKBM;;Laporan\n"), "ubah.csv");
        planner.Page.Text.ShouldContain("0 baris baru dan 1 perubahan", customMessage: planner.Page.Text);
        planner.Page.Text.ShouldContain("Satuan: Dokumen → Laporan");
        planner.Page.Text.ShouldContain("kodenya dicatat 1.02.05.2.03.0001");
        await planner.SubmitAsync("Masukkan semuanya");
        var line = (await RowsAsync()).ShouldHaveSingleItem().Isi[^1];
        (line.Satuan, line.Indikator).ShouldBe(("Laporan", "Jumlah Dokumen Bimbingan"), "an empty cell removes nothing");

        await planner.OpenAsync(Page);
        await planner.SubmitAsync("Hapus bidang 1.02");
        planner.Page.Text.ShouldContain("Daftar bidang urusan 1.02 dihapus");
        (await RowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_export_with_the_levels_beside_each_other_is_read_for_one_bidang_only()
    {
        using var planner = await Site.VisitorAsync(Planner);
        const string Csv = """
            Kode Program,Nama Program,Kode Kegiatan,Nama Kegiatan,Kode Sub Kegiatan,Nama Sub Kegiatan,Kinerja,Indikator,Satuan
            1.02.05,PROGRAM A,1.02.05.2.03,Kegiatan A,1.02.05.2.03.0001,Sub A,Hasil A,Jumlah A,Dokumen
            1.02.05,PROGRAM A,1.02.05.2.03,Kegiatan A,1.02.05.2.03.0002,Sub B,Hasil B,Jumlah B,Dokumen
            2.09.02,PROGRAM LAIN,2.09.02.2.01,Kegiatan lain,2.09.02.2.01.0001,Sub lain,,,

            """;
        await UploadAsync(planner, Encoding.UTF8.GetBytes(Csv), "ekspor.csv", "1.02");
        planner.Page.Text.ShouldContain("4 baris baru dan 0 perubahan", customMessage: planner.Page.Text);
        planner.Page.Text.ShouldNotContain("PROGRAM LAIN");
        await planner.SubmitAsync("Masukkan semuanya");
        var row = (await RowsAsync()).ShouldHaveSingleItem();
        row.Bidang.ShouldBe("1.02");
        row.Isi.Select(l => l.Kode).ShouldBe(["1.02.05", "1.02.05.2.03", "1.02.05.2.03.0001", "1.02.05.2.03.0002"]);
        row.Isi[1].Indikator.ShouldBeNull("it is the sub kegiatan's");
        await UploadAsync(planner, Encoding.UTF8.GetBytes(Csv), "ekspor.csv", "3.01");
        planner.Page.Find("#Berkas-error").TextContent.ShouldContain("tidak memuat bidang urusan 3.01");
        await UploadAsync(planner, Encoding.UTF8.GetBytes(Csv), "ekspor.csv", "kesehatan");
        planner.Page.Find("#Berkas-error").TextContent.ShouldContain("bukan kode bidang urusan");
    }

    [Fact]
    public async Task What_is_shipped_is_known_and_files_that_are_none_are_refused()
    {
        using var planner = await Site.VisitorAsync(Planner);
        await UploadAsync(planner, Sheet(["X.XX.01.2.01.0007", "Evaluasi Kinerja Perangkat Daerah", "", "", ""]));
        planner.Page.Text.ShouldContain("Semua baris sudah ada", customMessage: planner.Page.Text);
        planner.Page.Text.ShouldContain("adalah program penunjang; dicatat sebagai 7.01.01.2.01.0007");
        foreach (var (bytes, sentence) in new[]
        {
            ("A,B\n1,2"u8.ToArray(), "Judul kolom tidak ditemukan"), (Array.Empty<byte>(), "kosong"), (new byte[] { 1, 0, 2 }, "tidak terbaca"), ("PK\u0003\u0004 bukan buku kerja"u8.ToArray(), "tidak terbaca"),
            (Zip("catatan.txt"), "tidak terbaca"), (Zip("xl/workbook.xml", "[Content_Types].xml", "xl/vbaProject.bin"), "makro"), ("Kode,Nama\n"u8.ToArray(), "belum berisi"),
        })
        {
            await UploadAsync(planner, bytes, "x");
            planner.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity, sentence);
            planner.Page.Find("#Berkas-error").TextContent.ShouldContain(sentence);
        }
        (await RowsAsync()).ShouldBeEmpty();
    }

    private static byte[] Sheet(params string?[][] rows) => SheetWriter.Write([new("Nomenklatur", NomenklaturSheet.Headings, [20, 20, 20, 20, 20], rows)]);

    private static byte[] Zip(params string[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
            foreach (var name in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write("<x/>");
            }
        return bytes.ToArray();
    }

    private static async Task UploadAsync(Visitor visitor, byte[] bytes, string name = "nomenklatur.xlsx", string? bidang = null)
    {
        await visitor.OpenAsync(Page);
        var form = visitor.Page.FormWithButton("Periksa berkas");
        form.Set("Berkas", new ChosenFile(name, bytes));
        await visitor.SubmitAsync(form, ("HanyaBidang", bidang ?? ""));
    }

    private Task<List<NomenklaturRow>> RowsAsync() => Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().Set<NomenklaturRow>().AsNoTracking().OrderBy(n => n.Bidang).ToListAsync());

    public sealed class OnSqlite() : NomenklaturTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : NomenklaturTests(DatabaseKind.Postgres);
}
