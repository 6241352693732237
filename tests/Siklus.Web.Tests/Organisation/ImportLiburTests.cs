using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Documents.Xlsx;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Organisation;

public abstract class ImportLiburTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Page = "/kantor/kalender/impor?tahun=2027";

    [Fact]
    public async Task A_year_is_looked_at_then_taken_in_whole_and_the_second_time_changes_nothing()
    {
        using var umum = await Site.VisitorAsync("Kasubbag Umum, Kepegawaian dan Keuangan");
        string?[] nyepi = ["08-03-2027", "Hari Suci Nyepi", "Libur", ""];
        string?[] cuti = ["9/3/2027", "Cuti bersama Lebaran", "cuti bersama", ""];
        string?[] setengah = ["2027-12-31", "Tutup tahun", "setengah hari", ""];
        await UploadAsync(umum, Sheet(nyepi, cuti, setengah, ["32-01-2027", "Bukan tanggal", "libur", ""], ["01-06-2026", "Tahun lain", "libur", ""], ["08-03-2027", "", "pesta", ""]));
        umum.Page.Text.ShouldContain("4 baris tidak terbaca atau salah");
        foreach (var sentence in new[] { "Jam pulang setengah hari belum diisi", "“32-01-2027” bukan tanggal", "1 Juni 2026 bukan hari dalam tahun 2027", "Nama hari belum diisi", "Jenis “pesta” tidak dikenal", "8 Maret 2027 tertulis dua kali" })
            umum.Page.Text.ShouldContain(sentence);
        umum.Page.Text.ShouldNotContain("Masukkan semuanya");
        (await CountAsync()).ShouldBe(0);

        setengah[3] = "12.00";
        await UploadAsync(umum, Sheet(nyepi, cuti, setengah));
        umum.Page.Text.ShouldContain("3 hari baru dan 0 perubahan", customMessage: umum.Page.Text);
        umum.Page.Text.ShouldContain("Ditambahkan: setengah hari, pulang pukul 12.00");
        (await CountAsync()).ShouldBe(0);
        await umum.SubmitAsync("Masukkan semuanya");
        umum.Page.Text.ShouldContain("3 hari baru dan 0 perubahan masuk; 0 sudah ada");
        umum.Page.Text.ShouldContain("Setengah hari, pulang pukul 12.00");
        var kalender = await Site.InOfficeAsync(s => s.GetRequiredService<LoadKalender>().RunAsync());
        kalender.IsWorkingDay(new(2027, 3, 8)).ShouldBeFalse();
        kalender.LiburOn(new(2027, 3, 9))!.Jenis.ShouldBe(JenisLibur.CutiBersama);
        kalender.HoursOn(new(2027, 12, 31))!.Selesai.ShouldBe(new TimeOnly(12, 0));

        var template = await umum.Http.GetByteArrayAsync("/kantor/kalender/impor?handler=Templat&tahun=2027");
        await UploadAsync(umum, template);
        umum.Page.Text.ShouldContain("Semua hari sudah ada dalam kalender");
        await UploadAsync(umum, Encoding.UTF8.GetBytes("\uFEFFTanggal;Nama;Jenis\n08-03-2027;Nyepi 1949 Saka;libur\n26-03-2027;\"Wafat; Isa Almasih\";libur\n"), "libur.csv");
        umum.Page.Text.ShouldContain("1 hari baru dan 1 perubahan", customMessage: umum.Page.Text);
        umum.Page.Text.ShouldContain("Nama: Hari Suci Nyepi → Nyepi 1949 Saka");
        umum.Page.Text.ShouldContain("Wafat; Isa Almasih");
    }

    [Fact]
    public async Task A_year_without_known_days_off_says_so_with_the_way_to_enter_them()
    {
        using var umum = await Site.VisitorAsync("Kasubbag Umum, Kepegawaian dan Keuangan");
        (await umum.OpenAsync("/kantor/kalender?tahun=2026")).Text.ShouldNotContain("belum dikenal");
        var page = await umum.OpenAsync("/kantor/kalender?tahun=2025");
        page.Text.ShouldNotContain("belum dikenal");
        page.Text.ShouldContain("Nomor 1017 Tahun 2024");
        page = await umum.OpenAsync("/kantor/kalender?tahun=2027");
        page.Find(".status-sentence").TextContent.ShouldContain("Hari libur 2027 belum dikenal, sehingga hari kerja dan tenggat pada tahun itu dihitung tanpa libur nasional");
        page.Link("Masukkan dari berkas").ShouldBe("/kantor/kalender/impor?tahun=2027");

        var days = Enumerable.Range(1, 10).Select(i => (string?[])[$"{i:00}-06-2027", $"Libur ke-{i}", "libur", ""]).ToArray();
        await UploadAsync(umum, Sheet([.. days.Take(9)]));
        page = await umum.SubmitAsync("Masukkan semuanya");
        page.Find(".status-sentence").TextContent.ShouldContain("baru 9 hari tercatat");
        await UploadAsync(umum, Sheet(days));
        (await umum.SubmitAsync("Masukkan semuanya")).Text.ShouldNotContain("belum dikenal");
    }

    [Fact]
    public async Task The_shipped_list_is_known_already_and_a_day_that_the_office_works_on_stays_one()
    {
        using var umum = await Site.VisitorAsync("Kasubbag Umum, Kepegawaian dan Keuangan");
        await umum.OpenAsync("/kantor/kalender");
        await umum.SubmitAsync("Catat hari", ("Tanggal", "2026-12-24"), ("Keterangan", "Piket pelayanan"), ("Jenis", "kerja"));
        await UploadAsync(umum, ReferenceData.Bytes("kalender/libur-2026.json"), "libur-2026.json", "/kantor/kalender/impor?tahun=2026");
        umum.Page.Text.ShouldContain("Semua hari sudah ada dalam kalender", customMessage: umum.Page.Text);
        umum.Page.Text.ShouldContain("Kantor mencatat tetap masuk kerja pada hari itu (Piket pelayanan)");
        foreach (var (bytes, sentence) in new[]
        {
            ("{ \"tahun\": 2026 }"u8.ToArray(), "tidak memuat daftar “libur”"), ("{ rusak"u8.ToArray(), "tidak terbaca"), ("PK\u0003\u0004 bukan buku kerja"u8.ToArray(), "tidak terbaca"), (new byte[] { 1, 0, 2 }, "tidak terbaca"),
            ("A,B\n1,2"u8.ToArray(), "Judul kolom tidak ditemukan"), (Array.Empty<byte>(), "kosong"),
        })
        {
            await UploadAsync(umum, bytes, "x");
            umum.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity, sentence);
            umum.Page.Find("#Berkas-error").TextContent.ShouldContain(sentence);
        }
    }

    [Fact]
    public async Task Half_a_day_off_is_entered_by_hand_with_its_hour()
    {
        using var umum = await Site.VisitorAsync("Kasubbag Umum, Kepegawaian dan Keuangan");
        await umum.OpenAsync("/kantor/kalender");
        await umum.SubmitAsync("Catat hari", ("Tanggal", "2026-10-20"), ("Keterangan", "Upacara"), ("Jenis", "setengah"));
        umum.Page.Find("#Pulang-error").TextContent.ShouldContain("Isi jam pulang");
        await umum.SubmitAsync("Catat hari", ("Pulang", "18:00"));
        umum.Page.Find("#Pulang-error").TextContent.ShouldContain("di dalam jam kerja hari itu, 07.30–16.00");
        await umum.SubmitAsync("Catat hari", ("Pulang", "12:00"));
        umum.Page.Text.ShouldContain("Setengah hari, pulang pukul 12.00", customMessage: umum.Page.Text);
        (await Site.InOfficeAsync(s => s.GetRequiredService<LoadKalender>().RunAsync())).HoursOn(new(2026, 10, 20))!.Menit.ShouldBe(270);
        await umum.SubmitAsync("Catat hari", ("Tanggal", "2026-10-21"), ("Keterangan", "Rapat"), ("Jenis", "libur"), ("Pulang", "12:00"));
        umum.Page.Find("#Pulang-error").TextContent.ShouldContain("hanya untuk setengah hari");
    }

    private static byte[] Sheet(params string?[][] rows) => SheetWriter.Write([new("Libur", LiburSheet.Headings, [20, 20, 20, 20], rows)]);

    private static async Task UploadAsync(Visitor visitor, byte[] bytes, string name = "libur.xlsx", string page = Page)
    {
        await visitor.OpenAsync(page);
        var form = visitor.Page.FormWithButton("Periksa berkas");
        form.Set("Berkas", new ChosenFile(name, bytes));
        await visitor.SubmitAsync(form);
    }

    private Task<int> CountAsync() => Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().Set<HariLiburKantor>().CountAsync());

    public sealed class OnSqlite() : ImportLiburTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : ImportLiburTests(DatabaseKind.Postgres);
}
