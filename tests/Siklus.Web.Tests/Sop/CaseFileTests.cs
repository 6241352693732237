using System.Net;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop;

/// <summary>The case as a file to print.</summary>
public abstract class CaseFileTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task The_printed_file_holds_cover_history_documents_and_times()
    {
        var small = await SmallCase.AtAsync(Site, 3);
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        await camat.OpenAsync(small.Url);
        var file = await camat.FollowAsync("Berkas");
        file.Status.ShouldBe(HttpStatusCode.OK);
        file.Find(".case-cover").TextContent.ShouldContain("Uji kelompok");
        file.Find(".case-cover").TextContent.ShouldContain("28 September 2026, 08.00 WIB. ");
        file.Find(".case-cover").TextContent.ShouldNotContain("hari ini", Case.Insensitive, "the sheet is read next year");
        file.All(".case-history li")[0].TextContent.ShouldContain("memulai pelaksanaan");
        file.Text.ShouldContain("Dalam waktu baku");
        file.Text.ShouldContain("Perintah");
    }

    public sealed class OnSqlite() : CaseFileTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : CaseFileTests(DatabaseKind.Postgres);
}
