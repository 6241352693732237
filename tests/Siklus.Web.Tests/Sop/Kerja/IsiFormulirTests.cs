using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

public abstract class IsiFormulirTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : IsiFormulirTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : IsiFormulirTests(DatabaseKind.Postgres);

    private static readonly byte[] Pdf = "%PDF-1.4\n%%EOF\n"u8.ToArray();

    [Fact]
    public async Task A_kasi_fills_in_the_form_of_the_unit_and_sends_it()
    {
        var (kasi, url) = await OpenAsync("Kasi Ketenteraman dan Ketertiban Umum");
        await kasi.SubmitAsync("Terima");

        var page = await kasi.SubmitAsync("Kirim formulir", (Cell(kasi, "aktif"), "99"), (Cell(kasi, "jumlah"), "124"));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("Kejadian yang dilaporkan");
        page.Text.ShouldContain("bukti");

        page = await kasi.OpenAsync(url);
        page.FormWithButton("Kirim formulir")[Cell(kasi, "aktif")].ShouldBe("99", "a row that was understood is kept although the form could not be sent");
        page = await kasi.SubmitAsync(
            "Simpan draf", (Cell(kasi, "kejadian"), "0"), (Row(kasi, "aktif") + ".Bukti", new ChosenFile("pantauan.pdf", Pdf)), (Row(kasi, "kejadian") + ".Bukti", new ChosenFile("buku.pdf", Pdf)));
        page.Text.ShouldContain("Isian disimpan");
        page.Text.ShouldContain("pantauan.pdf");

        await FillOthersAsync("Seksi Ketenteraman dan Ketertiban Umum");
        await kasi.OpenAsync(url);
        page = await kasi.SubmitAsync("Kirim formulir");
        page.Text.ShouldContain("selesai");
        page.Text.ShouldContain("Formulir Terisi Seksi Ketenteraman dan Ketertiban Umum");
        (await kasi.OpenAsync("/tugas")).Text.ShouldContain("Tidak ada tugas yang menunggu Anda");
    }

    [Theory]
    [InlineData("87.5", "87,5")]
    [InlineData("87,5", "87,5")]
    [InlineData("1.234,5", "1.234,5")]
    [InlineData("1,234.5", "1.234,5")]
    public async Task Numbers_are_understood_the_way_they_are_meant(string typed, string shown)
    {
        var (kasi, url) = await OpenAsync("Kasi Pelayanan Umum");
        await kasi.SubmitAsync("Terima");
        await kasi.SubmitAsync("Simpan draf", (Cell(kasi, "ikm"), typed));
        var page = await kasi.OpenAsync(url);
        page.FormWithButton("Simpan draf")[Cell(kasi, "ikm")].ShouldBe(shown);
    }

    [Theory]
    [InlineData("12,5x")]
    [InlineData("999999999999999999999999999999")]
    [InlineData("dua belas")]
    public async Task What_is_no_number_is_refused_beside_its_cell_and_kept_as_typed(string typed)
    {
        var (kasi, url) = await OpenAsync("Kasi Pelayanan Umum");
        await kasi.SubmitAsync("Terima");
        var page = await kasi.SubmitAsync("Simpan draf", (Cell(kasi, "ikm"), typed), (Cell(kasi, "lewat"), "2"));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain(typed);
        page.FormWithButton("Simpan draf")[Cell(kasi, "ikm")].ShouldBe(typed);
        (await kasi.OpenAsync(url)).FormWithButton("Simpan draf")[Cell(kasi, "lewat")].ShouldBe("2", "the other row was understood and saved");
    }

    [Fact]
    public async Task A_file_of_a_false_type_is_refused_and_everything_else_is_kept()
    {
        var (kasi, url) = await OpenAsync("Kasi Pelayanan Umum");
        await kasi.SubmitAsync("Terima");
        var page = await kasi.SubmitAsync(
            "Simpan draf", (Cell(kasi, "ikm"), "84"), (Row(kasi, "ikm") + ".Bukti", new ChosenFile("laporan.pdf", "MZ program"u8.ToArray())));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("laporan.pdf");
        (await kasi.OpenAsync(url)).FormWithButton("Simpan draf")[Cell(kasi, "ikm")].ShouldBe("84");
    }

    [Fact]
    public async Task A_file_that_is_bukti_elsewhere_says_where_and_a_name_like_a_NIK_asks_for_the_mark()
    {
        var (kasi, url) = await OpenAsync("Kasi Pelayanan Umum");
        await kasi.SubmitAsync("Terima");
        var page = await kasi.SubmitAsync("Simpan draf", ("Baris[0].Bukti", new ChosenFile("survei.pdf", Pdf)));
        page = await kasi.SubmitAsync("Simpan draf", ("Baris[1].Bukti", new ChosenFile("survei lagi.pdf", Pdf)));
        page.Text.ShouldContain("survei lagi.pdf sama dengan bukti yang sudah dipakai pada T2.1 Tribulan IV 2026");
        page = await kasi.FollowAsync("keterangan survei lagi");
        page.Text.ShouldContain("Berkas yang sama dipakai juga pada T2.1 Tribulan IV 2026: survei");

        await kasi.OpenAsync(url);
        page = await kasi.SubmitAsync("Simpan draf", ("Baris[0].Bukti", new ChosenFile("KTP 3507121708900000.pdf", Pdf)), ("Baris[1].Keterangan", "NIK 3507121708900000"));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("tampak seperti NIK");
        page = await kasi.SubmitAsync("Simpan draf", ("Baris[0].Bukti", new ChosenFile("KTP 3507121708900000.pdf", Pdf)), ("Baris[0].DataPribadi", true));
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("ikut tercetak");
    }

    [Fact]
    public async Task Two_people_on_one_row_see_each_others_values()
    {
        var (kasi, url) = await OpenAsync("Kasi Pemerintahan");
        await kasi.SubmitAsync("Terima");
        var stale = kasi.Page.FormWithButton("Simpan draf");

        var staf = await Site.VisitorAsync("Pengadministrasi Pemerintahan");
        await staf.OpenAsync(url);
        await staf.SubmitAsync("Simpan draf", (Cell(kasi, "selesai"), "1.100"), (Cell(kasi, "permohonan"), "1.120"));

        var page = await kasi.SubmitAsync(stale, (Cell(kasi, "selesai"), "1.111"), (Cell(kasi, "permohonan"), "1.120"));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("Sudah diubah oleh");
        page.Text.ShouldContain("1.100");
        page.FormWithButton("Simpan draf")[Cell(kasi, "selesai")].ShouldBe("1.111");

        page = await kasi.SubmitAsync("Simpan draf");
        page.Text.ShouldContain("Isian disimpan");
        (await kasi.OpenAsync(url)).FormWithButton("Simpan draf")[Cell(kasi, "selesai")].ShouldBe("1.111");
    }

    [Fact]
    public async Task A_helper_of_another_unit_can_not_type_into_it()
    {
        var (kasi, url) = await OpenAsync("Kasi Pemerintahan");
        await kasi.SubmitAsync("Terima");
        var staf = await Site.VisitorAsync("Pengadministrasi Umum");
        var page = await staf.OpenAsync(url);
        page.Text.ShouldNotContain("Simpan draf");
        (await staf.OpenAsync("/tugas")).Text.ShouldNotContain("Isi formulir");
    }

    [Fact]
    public async Task An_unlikely_value_is_asked_about_and_an_answer_settles_it()
    {
        var (kasi, url) = await OpenAsync("Kasi Pemerintahan");
        await kasi.SubmitAsync("Terima");
        var page = await kasi.SubmitAsync("Simpan draf", (Cell(kasi, "selesai"), "1.300"), (Cell(kasi, "permohonan"), "1.160"), (Row(kasi, "selesai") + ".Bukti", new ChosenFile("register.pdf", Pdf)));
        page.Text.ShouldContain("Nilai ini tidak lazim");
        await FillOthersAsync("Seksi Pemerintahan");
        await kasi.OpenAsync(url);
        page = await kasi.SubmitAsync("Kirim formulir");
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page = await kasi.SubmitAsync("Kirim formulir", (kasi.Page.FormWithButton("Kirim formulir").Names.First(n => n.StartsWith(Row(kasi, "selesai") + ".Jawaban[", StringComparison.Ordinal)), "Termasuk berkas sisa tribulan lalu."));
        page.Text.ShouldContain("Formulir Terisi Seksi Pemerintahan");
    }

    /// <summary>The rest of the unit's rows, so that only the row under test stands in the way.</summary>
    private async Task FillOthersAsync(string unit) =>
        await Reports.FillAsync(Site, EndWalk.Tribulan, await Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().Set<Unit>().Where(u => u.Nama == unit).Select(u => u.Id).SingleAsync()));

    private static string Row(Visitor kasi, string komponen) => kasi.Page.FormWithButton("Simpan draf").RowOf(komponen);

    private static string Cell(Visitor kasi, string komponen) => $"{Row(kasi, komponen)}.Komponen[{komponen}]";

    private async Task<(Visitor Kasi, string Url)> OpenAsync(string jabatan)
    {
        var id = await CaseWalk.ToAsync(Site, 7, EndWalk.Tribulan);
        var kasi = await Site.VisitorAsync(jabatan);
        var url = await CaseWalk.WorkUrlAsync(Site, id, jabatan, "isi-formulir");
        (await kasi.OpenAsync(url)).Status.ShouldBe(HttpStatusCode.OK);
        return (kasi, url);
    }
}
