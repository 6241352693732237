using System.Net;
using System.Text;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Audit;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop;

/// <summary>Runs held against their sheet: cases of Siklus, and what was done on paper and taken in afterwards.</summary>
public abstract class KesesuaianTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Kasubbag = "Kasubbag Perencanaan, Evaluasi dan Pelaporan";
    private const string Page = "/sop/uji-kelompok/kesesuaian";

    private const string Head = "Pelaksanaan;Tahun;Tribulan;Langkah;Uraian;Pelaksana;Nama;Mulai;Selesai;Hasil;Kembali ke;Catatan\n";

    [Fact]
    public async Task A_case_by_the_sheet_has_no_deviation_and_leads_from_its_page_to_its_steps()
    {
        var small = await SmallCase.AtAsync(Site, 4);
        using var camat = await Site.VisitorAsync("Camat");
        await camat.OpenAsync(small.Url);
        await camat.FollowAsync("Kesesuaian dengan SOP");
        camat.Page.Text.ShouldContain("Sejauh ini semua 10 kejadian sesuai SOP");
        camat.Page.All("tbody tr").Count.ShouldBe(10, "Camat, one of the group, then each of the eight");
        await small.ActAsync(SmallCase.Sekcam, (p, c, _) => p.Accept(c, p.Tugas[^1].Nomor));
        await small.ActAsync(SmallCase.Sekcam, (p, c, _) => p.Return(c, p.Tugas[^1].Nomor, "Kurang lengkap"));
        await camat.OpenAsync($"{small.Url}/kesesuaian");
        camat.Page.Text.ShouldContain("Dikembalikan ke langkah 3.");
        camat.Page.Text.ShouldNotContain("terlewat");

        await camat.OpenAsync(Page);
        camat.Page.Text.ShouldContain("1 dari 1 pelaksanaan berjalan sesuai SOP");
        camat.Page.Text.ShouldContain("masih berjalan");
        (await camat.OpenAsync($"{Page}?tahun=2019")).Text.ShouldContain("Belum ada pelaksanaan");
        (await camat.OpenAsync("/sop/tidak-ada/kesesuaian")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_case_can_be_held_against_another_version_or_sop()
    {
        var small = await SmallCase.AtAsync(Site, 4);
        await SmallCase.ImportAsync(Site, SmallCase.Sop.Replace("\"versi\": 1", "\"versi\": 2", StringComparison.Ordinal).Replace("[\"camat\"], \"pekerjaan\": [{ \"jenis\": \"perintah\" }], \"output\": [{ \"kode\": \"satu\"", "[\"sekretariat\"], \"pekerjaan\": [{ \"jenis\": \"perintah\" }], \"output\": [{ \"kode\": \"satu\"", StringComparison.Ordinal));
        var second = await Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().Set<SopVersiRow>().Where(v => v.Kode == "uji-kelompok" && v.Versi == 2).Select(v => v.Id).SingleAsync());
        using var camat = await Site.VisitorAsync("Camat");
        await camat.OpenAsync($"{small.Url}/kesesuaian");
        await camat.SubmitAsync("Bandingkan", ("terhadap", second.Value.ToString("D")));
        camat.Page.Text.ShouldContain("Dikerjakan Camat; menurut lembar, Sekretariat.", customMessage: camat.Page.Text);
        var other = await Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().Set<SopVersiRow>().Where(v => v.Kode == "sumbersuko-pengukuran-kinerja").Select(v => v.Id).SingleAsync());
        (await camat.OpenAsync($"{small.Url}/kesesuaian?terhadap={other.Value}")).Text.ShouldContain("bukan langkah SOP ini");
        (await camat.OpenAsync($"{small.Url}/kesesuaian?terhadap={Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_demos_cases_leave_as_an_event_log_and_as_rows_without_names_unless_they_are_asked_for()
    {
        using var kasubbag = await Site.VisitorAsync(Kasubbag);
        await kasubbag.OpenAsync("/sop/sumbersuko-pengumpulan-data-kinerja");
        await kasubbag.FollowAsync("Kesesuaian");
        kasubbag.Page.Text.ShouldContain("3 dari 3 pelaksanaan berjalan sesuai SOP");
        var log = XDocument.Parse(await kasubbag.Http.GetStringAsync(kasubbag.Page.Link("XES")));
        log.Root!.Elements().Count(e => e.Name.LocalName == "trace").ShouldBe(3);
        log.ToString().ShouldNotContain("org:resource");
        log.ToString().ShouldContain("<string key=\"tindakan\" value=\"terima-formulir\"");
        log.ToString().ShouldContain("<string key=\"tindakan\" value=\"disposisi\"", customMessage: "the Camat's act stands beside the secretary's step");
        (await kasubbag.Http.GetStringAsync(kasubbag.Page.Link("XES dengan nama"))).ShouldContain("org:resource");
        var rows = await kasubbag.Http.GetStringAsync(kasubbag.Page.Link("CSV"));
        rows.Split("\r\n").Length.ShouldBeGreaterThan(50);
        rows.ShouldContain(";Kasi Pemerintahan;;");
        using var one = await kasubbag.Http.GetAsync("/sop/sumbersuko-pengumpulan-data-kinerja/kesesuaian?handler=Xes&tahun=2026&tw=1");
        one.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe("riwayat-sumbersuko-pengumpulan-data-kinerja.xes");
        var first = await one.Content.ReadAsByteArrayAsync();
        XDocument.Parse(Encoding.UTF8.GetString(first)).Root!.Elements().Count(e => e.Name.LocalName == "trace").ShouldBe(1);
        await UploadAsync(kasubbag, first, "riwayat.xes", "/sop/sumbersuko-pengumpulan-data-kinerja/kesesuaian");
        kasubbag.Page.Text.ShouldContain("kejadian sesuai SOP", customMessage: kasubbag.Page.Text);
        kasubbag.Page.Text.ShouldContain("Semua 18 kejadian sesuai SOP", customMessage: "what counterparts did comes back inside its step");
    }

    [Fact]
    public async Task Work_on_paper_is_looked_at_then_kept_whole_and_can_be_withdrawn()
    {
        await SmallCase.ImportAsync(Site, SmallCase.Sop);
        using var kasubbag = await Site.VisitorAsync(Kasubbag);
        await kasubbag.OpenAsync(Page);
        await kasubbag.FollowAsync("Catat dari kertas");
        (await kasubbag.Http.GetStringAsync(kasubbag.Page.Link("CSV"))).ShouldContain(";1;Camat memerintahkan;Camat;");
        await UploadAsync(kasubbag, Head + "Kertas TW I;2026;1;1;;Camat;;05-01-2026 08.00;05-01-2026 09.00;;;\nKertas TW I;2026;1;2;;;;;besok;;;\n");
        kasubbag.Page.Text.ShouldContain("Kolom Selesai: “besok” bukan waktu");
        kasubbag.Page.Text.ShouldContain("Kolom Pelaksana belum diisi");
        kasubbag.Page.Text.ShouldNotContain("Simpan semuanya");
        (await CountAsync()).ShouldBe(0);

        var rows = Head + "Kertas TW I;2026;1;1;;Camat;;05-01-2026 08.00;05-01-2026 09.00;;;\nKertas TW I;2026;1;3;;Kelompok;Andi;;06-01-2026 10.00;;;\n"
            + "Kertas TW I;2026;1;4;;Plh. Sekretariat;;;07-01-2026 10.00;ya;;\nKertas TW I;2026;1;;Mencetak spanduk;Camat;;;07-01-2026 11.00;;;\nKertas TW I;2026;1;5;;Kasi Pemerintahan;;;08-01-2026 10.00;;;\n";
        await UploadAsync(kasubbag, rows);
        kasubbag.Page.Text.ShouldContain("1 pelaksanaan, 5 kejadian", customMessage: kasubbag.Page.Text);
        kasubbag.Page.Text.ShouldContain("Langkah 2 tidak dikerjakan.");
        kasubbag.Page.Text.ShouldContain("“Mencetak spanduk” bukan langkah SOP ini.");
        (await CountAsync()).ShouldBe(0);
        await kasubbag.SubmitAsync("Simpan semuanya");
        kasubbag.Page.Path.ShouldStartWith(Page);
        kasubbag.Page.Text.ShouldContain("1 pelaksanaan dari kertas tersimpan, 5 kejadian.");
        kasubbag.Page.Text.ShouldContain("dicatat di kertas");
        kasubbag.Page.Text.ShouldContain("0 dari 1 pelaksanaan berjalan sesuai SOP");
        (await Site.WithDbAsync(db => db.Set<JejakAuditRow>().IgnoreQueryFilters().CountAsync(j => j.Objek == "riwayat-kertas"))).ShouldBe(1);

        await kasubbag.OpenAsync($"{Page}/impor");
        await UploadAsync(kasubbag, rows);
        kasubbag.Page.Text.ShouldContain("sudah tercatat", customMessage: kasubbag.Page.Text);

        await kasubbag.OpenAsync(Page);
        await kasubbag.FollowAsync("Kertas TW I");
        kasubbag.Page.Text.ShouldContain("dari berkas kertas.csv");
        await kasubbag.FollowAsync("Tarik catatan ini");
        await kasubbag.SubmitAsync("Tarik catatan");
        kasubbag.Page.Find("#Alasan-error").TextContent.ShouldContain("Isi alasan penarikan");
        await kasubbag.SubmitAsync("Tarik catatan", ("Alasan", "Salah tribulan"));
        kasubbag.Page.Text.ShouldContain("“Salah tribulan”. Tidak lagi terhitung.");
        kasubbag.Page.Text.ShouldContain("Mencetak spanduk", customMessage: "withdrawn, and still readable");
        (await kasubbag.OpenAsync(Page)).Text.ShouldContain("1 riwayat kertas yang ditarik");
        await UploadAsync(kasubbag, rows);
        await kasubbag.SubmitAsync("Simpan semuanya");
        (await CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task What_left_as_an_event_log_comes_back_as_work_on_paper_that_conforms()
    {
        var small = await SmallCase.AtAsync(Site, 5);
        await small.FinishStepAsync();
        (await small.StateAsync()).Status.ShouldBe(StatusPelaksanaan.Selesai);
        using var kasubbag = await Site.VisitorAsync(Kasubbag);
        var log = await kasubbag.Http.GetByteArrayAsync($"{Page}?handler=Xes");
        await UploadAsync(kasubbag, log, "riwayat.xes");
        kasubbag.Page.Text.ShouldContain("Semua 12 kejadian sesuai SOP", customMessage: kasubbag.Page.Text);
        await kasubbag.SubmitAsync("Simpan semuanya");
        kasubbag.Page.Text.ShouldContain("2 dari 2 pelaksanaan berjalan sesuai SOP");
    }

    [Fact]
    public async Task A_file_that_can_not_be_read_gets_one_sentence_and_changes_nothing_and_who_may_not_start_may_not_take_in()
    {
        await SmallCase.ImportAsync(Site, SmallCase.Sop);
        using var kasubbag = await Site.VisitorAsync(Kasubbag);
        foreach (var (bytes, sentence) in new[]
        {
            ("<!DOCTYPE log [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><log>&x;</log>"u8.ToArray(), "tidak terbaca sebagai XES"), (new byte[100 * 1024 * 1024], "lebih besar dari 2 MB"), (Encoding.UTF8.GetBytes("A;B\n1;2"), "Judul kolom tidak ditemukan"),
        })
        {
            await UploadAsync(kasubbag, bytes, "x.xes");
            kasubbag.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity, sentence);
            kasubbag.Page.Find("#Berkas-error").TextContent.ShouldContain(sentence);
        }
        (await CountAsync()).ShouldBe(0);
        using var staf = await Site.VisitorAsync("Pengadministrasi Umum");
        (await staf.OpenAsync(Page)).Text.ShouldNotContain("Catat dari kertas");
        (await staf.OpenAsync($"{Page}/impor")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static Task UploadAsync(Visitor visitor, string text) => UploadAsync(visitor, Encoding.UTF8.GetBytes(text), "kertas.csv");

    private static async Task UploadAsync(Visitor visitor, byte[] bytes, string name, string page = Page)
    {
        await visitor.OpenAsync($"{page}/impor");
        var form = visitor.Page.FormWithButton("Periksa berkas");
        form.Set("Berkas", new ChosenFile(name, bytes));
        await visitor.SubmitAsync(form);
    }

    private Task<int> CountAsync() => Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().Set<RiwayatKertasRow>().CountAsync());

    public sealed class OnSqlite() : KesesuaianTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : KesesuaianTests(DatabaseKind.Postgres);
}
