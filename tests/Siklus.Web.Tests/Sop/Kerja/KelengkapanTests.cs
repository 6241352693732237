using System.Net;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

/// <summary>What a step lacks is said beside the field that helps, whatever kind of work it is.</summary>
public abstract class KelengkapanTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task A_paper_that_is_missing_leads_to_the_field_for_its_reason_and_what_was_typed_stays()
    {
        var walk = await SopWalk.StartAsync(Site, "poncokusumo-lkj", null);
        using var camat = await Site.VisitorAsync(PageWalk.Camat);
        var inbox = await camat.OpenAsync("/tugas");
        await camat.OpenAsync(inbox.Find($"a[href^='{walk.Path}/kerja/perintah/']").GetAttribute("href")!);
        await camat.SubmitAsync("Terima");
        var refused = await camat.SubmitAsync("Kirim disposisi", ("Isian.Catatan", "Segera"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Find(".error-summary a[href='#AlasanKelengkapan']").TextContent.ShouldContain("Surat masuk");
        refused.Find("#AlasanKelengkapan").GetAttribute("aria-invalid").ShouldBe("true");
        refused.Find("[name='Isian.Catatan']").TextContent.Trim().ShouldBe("Segera");
        (await camat.SubmitAsync("Kirim disposisi", ("AlasanKelengkapan", "Perintah lisan Camat."))).Path.ShouldBe(walk.Path);
    }

    [Fact]
    public async Task A_form_is_handed_to_each_receiver_once_also_where_the_step_is_a_meeting_too()
    {
        var walk = await SopWalk.StartAsync(Site, "donomulyo-perencanaan-kinerja", null);
        await walk.ToTheEndAsync(until: 3);
        using var sekcam = await Site.VisitorAsync(PageWalk.Sekcam);
        var page = await sekcam.OpenAsync(walk.Path);
        var receipt = page.All("a[href^='/naskah/']").Last(a => a.TextContent.Contains("Bukti Tanda Terima Formulir", StringComparison.Ordinal));
        var paper = (await sekcam.OpenAsync(receipt.GetAttribute("href")!)).Find(".desk").TextContent;
        paper.Split("Kasi Pemerintahan").Length.ShouldBe(2, paper);
    }

    public sealed class OnSqlite() : KelengkapanTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : KelengkapanTests(DatabaseKind.Postgres);
}
