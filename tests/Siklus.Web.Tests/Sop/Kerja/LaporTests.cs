using System.Net;
using Siklus.App.Correspondence;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

public abstract class LaporTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : LaporTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : LaporTests(DatabaseKind.Postgres);

    [Fact]
    public async Task A_report_begins_with_computed_sentences_and_keeps_what_is_typed()
    {
        var walk = await (await EndWalk.StartAsync(Site)).RecapitulatedAsync();
        using var tim = await walk.AtWorkAsync(PageWalk.Evapor, "lapor");
        var form = tim.Page.FormWithButton("Kirim draft laporan");
        form["Isian.Ringkasan"]!.ShouldContain("telah dilaporkan.");
        form["Isian.Ringkasan"]!.ShouldContain("Rata-rata capaian kinerja kantor sampai dengan Tribulan IV 2026");
        form["Isian.Kendala"]!.ShouldContain("Hambatan S3.1");
        form["Isian.Dasar"]!.ShouldContain("SOP PENGUMPULAN DATA KINERJA");

        var refused = await tim.SubmitAsync(form, ("Isian.Ringkasan", " "), ("Isian.Rekomendasi", "Tambah pos ronda"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Find(".error-summary").TextContent.ShouldContain("Tulis ringkasan hasil");
        refused.Find("[name='Isian.Rekomendasi']").TextContent.Trim().ShouldBe("Tambah pos ronda");

        var uraian = refused.All("textarea[name^='Isian.Uraian']").Select(t => t.GetAttribute("name")!).First();
        var page = await tim.SubmitAsync("Kirim draft laporan", ("Isian.Ringkasan", "Semua unit melapor.\nCapaian baik."), (uraian, "Delegasi lengkap."));
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        var text = await walk.TextAsync(JenisNaskah.LaporanHasil);
        text.ShouldContain("DRAFT LAPORAN HASIL PENGUMPULAN DATA KINERJA");
        text.ShouldContain("Capaian baik.");
        text.ShouldContain("Delegasi lengkap.");
        text.ShouldContain("Tambah pos ronda");
        text.ShouldContain("Tim SAKIP merekap data capaian kinerja");
    }

    [Fact]
    public async Task Sentences_about_figures_that_have_moved_are_not_sent_unseen()
    {
        var walk = await (await EndWalk.StartAsync(Site)).RecapitulatedAsync();
        using var tim = await walk.AtWorkAsync(PageWalk.Evapor, "lapor");
        await tim.SubmitAsync("Simpan draf");
        await Reports.ChangeAsync(Site, EndWalk.Tribulan, "S2.2", "ikm", "40");
        var followed = await tim.OpenAsync(tim.Page.Path);
        followed.Find("[name='Isian.Ringkasan']").TextContent.ShouldContain("(47,34%)", customMessage: "sentences that nobody touched follow the figures");
        followed.All(".returned-message").ShouldBeEmpty();

        await Reports.ChangeAsync(Site, EndWalk.Tribulan, "S2.2", "ikm", "50");
        var page = await tim.SubmitAsync("Kirim draft laporan", ("Isian.Ringkasan", "Capaian terendah 47%."));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Find(".error-summary").TextContent.ShouldContain("Angka berubah sejak ringkasan ini ditulis");
        page.Find(".returned-message").TextContent.ShouldContain("(59,17%)");
        page.Find("[name='Isian.Ringkasan']").TextContent.Trim().ShouldBe("Capaian terendah 47%.", "what was typed is kept");
        (await tim.SubmitAsync("Kirim draft laporan", ("Isian.Ringkasan", "Capaian terendah 59%."))).Path.ShouldBe(walk.Path);
        (await walk.TextAsync(JenisNaskah.LaporanHasil)).ShouldContain("Capaian terendah 59%.");
    }
}
