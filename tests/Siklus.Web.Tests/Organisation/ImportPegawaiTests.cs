using System.IO.Compression;
using System.Net;
using Siklus.Documents.Xlsx;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Organisation;

public abstract class ImportPegawaiTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Page = "/kantor/pegawai/impor";

    [Fact]
    public async Task A_filled_list_is_looked_at_then_taken_in_whole_and_the_second_time_changes_nothing()
    {
        using var umum = await Site.VisitorAsync("Kasubbag Umum, Kepegawaian dan Keuangan");
        await umum.OpenAsync(Page);
        var template = await umum.Http.GetByteArrayAsync($"{Page}?handler=Templat");
        await UploadAsync(umum, template);
        umum.Page.Text.ShouldContain("Semua baris sudah sama");

        string?[] siti = ["Siti Contoh", "199203032019032003", "Penata Muda", "Jabatan yang tidak ada", "01-09-2026", "SK 1"];
        string?[] budi = ["Budi Contoh", "199203032019031004", "", "", "32-13-2026", ""];
        await UploadAsync(umum, Sheet(siti, budi, ["", "12", "", "", "", ""]));
        umum.Page.Text.ShouldContain("3 baris salah");
        umum.Page.Text.ShouldContain("Jabatan “Jabatan yang tidak ada” tidak ada di kantor ini");
        umum.Page.Text.ShouldContain("“32-13-2026” bukan tanggal");
        umum.Page.Text.ShouldContain("Nama belum diisi");
        umum.Page.Text.ShouldNotContain("Masukkan semuanya");
        (await umum.OpenAsync("/kantor/pegawai")).Text.ShouldNotContain("Budi Contoh");

        await umum.OpenAsync(Page);
        (siti[3], budi[4]) = ("", "01-09-2026");
        await UploadAsync(umum, Sheet(siti, budi));
        umum.Page.Text.ShouldContain("2 pegawai baru");
        await umum.SubmitAsync("Masukkan semuanya");
        umum.Page.Path.ShouldBe("/kantor/pegawai");
        umum.Page.Text.ShouldContain("2 pegawai baru dan 0 perubahan masuk");

        await umum.OpenAsync(Page);
        siti[2] = "Penata";
        await UploadAsync(umum, Sheet(siti, budi));
        umum.Page.Text.ShouldContain("Pangkat: Penata Muda → Penata");
        await umum.SubmitAsync("Masukkan semuanya");
        umum.Page.Text.ShouldContain("0 pegawai baru dan 1 perubahan masuk; 1 tidak berubah");
        await umum.OpenAsync(Page);
        await UploadAsync(umum, Sheet(siti, budi));
        umum.Page.Text.ShouldContain("Semua baris sudah sama");
        (await umum.OpenAsync("/kantor/pegawai")).All("th[scope=row]").Count(th => th.TextContent.Contains("Siti Contoh")).ShouldBe(1);
    }

    [Fact]
    public async Task A_post_is_found_by_its_name_and_not_taken_from_its_holder()
    {
        using var umum = await Site.VisitorAsync("Kasubbag Umum, Kepegawaian dan Keuangan");
        await umum.OpenAsync("/kantor/jabatan/tambah");
        var unit = umum.Page.Document.QuerySelectorAll("#UnitId option").First(o => o.TextContent.Trim() == "Seksi Pemerintahan").GetAttribute("value");
        await umum.SubmitAsync("Simpan", ("Nama", "Penelaah Baru"), ("UnitId", unit));
        await umum.OpenAsync(Page);
        await UploadAsync(umum, Sheet(["Tono Contoh", "", "", "camat", "", ""]));
        umum.Page.Text.ShouldContain("Jabatan Camat dipegang");
        await umum.OpenAsync(Page);
        await UploadAsync(umum, Sheet(["Tono Contoh", "", "", "penelaah baru", "01-09-2026", "SK 7"]));
        umum.Page.Text.ShouldContain("Jabatan: Penelaah Baru mulai 1 September 2026");
        await umum.SubmitAsync("Masukkan semuanya");
        umum.Page.Text.ShouldContain("1 pegawai baru", customMessage: umum.Page.Text);
        umum.Page.All("tbody tr").First(tr => tr.TextContent.Contains("Tono Contoh")).TextContent.ShouldContain("Penelaah Baru");
    }

    [Fact]
    public async Task A_broken_or_hostile_file_gets_one_sentence()
    {
        using var umum = await Site.VisitorAsync("Kasubbag Umum, Kepegawaian dan Keuangan");
        var whole = Sheet(["Budi Contoh", "", "", "", "", ""]);
        foreach (var (bytes, sentence) in new[]
        {
            ("bukan excel"u8.ToArray(), "tidak terbaca sebagai buku kerja"), (whole[..(whole.Length / 2)], "tidak terbaca sebagai buku kerja"), (Bomb(whole), "tidak terbaca sebagai buku kerja"),
            (Broken(whole), "tidak terbaca sebagai buku kerja"), (new byte[SheetReader.LargestSize + 1], "lebih besar dari 2 MB"),
            (SheetWriter.Write([new("Lain", ["A", "B"], [9, 9], [["x", "y"]])]), "Judul kolom tidak ditemukan"), (Sheet(), "belum berisi satu baris pun"),
        })
        {
            await umum.OpenAsync(Page);
            await UploadAsync(umum, bytes);
            umum.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity, sentence);
            umum.Page.Find("#Berkas-error").TextContent.ShouldContain(sentence);
        }
    }

    private static byte[] Sheet(params string?[][] rows) => SheetWriter.Write([new("Pegawai", PegawaiSheet.Headings, [20, 20, 20, 20, 20, 20], rows)]);

    private static byte[] Bomb(byte[] sheet) => Change(sheet, zip =>
    {
        using var big = zip.CreateEntry("xl/media/besar.bin").Open();
        var zeros = new byte[1024 * 1024];
        for (var i = 0; i < 64; i++) big.Write(zeros);
    });

    private static byte[] Broken(byte[] sheet) => Change(sheet, zip =>
    {
        var entry = zip.Entries.First(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal));
        using var stream = entry.Open();
        stream.SetLength(stream.Length / 2);
    });

    private static byte[] Change(byte[] sheet, Action<ZipArchive> act)
    {
        using var copy = new MemoryStream();
        copy.Write(sheet);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true)) act(zip);
        return copy.ToArray();
    }

    private static async Task UploadAsync(Visitor visitor, byte[] bytes)
    {
        var form = visitor.Page.FormWithButton("Periksa berkas");
        form.Set("Berkas", new ChosenFile("daftar.xlsx", bytes));
        await visitor.SubmitAsync(form);
    }

    public sealed class OnSqlite() : ImportPegawaiTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : ImportPegawaiTests(DatabaseKind.Postgres);
}
