using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Common.Berkas;
using Siklus.App.Correspondence;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using Siklus.Web.Auth;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop;

namespace Siklus.Web.Tests.Hosting;

/// <summary>Who is kept out: every page that there is, found by asking the running application, for a visitor, for a pegawai without a post and for another office.</summary>
public abstract class EveryPageTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Password = "kalimat sandi uji";

    [Fact]
    public async Task A_visitor_is_asked_to_sign_in_whatever_is_opened_or_sent()
    {
        foreach (var route in Closed)
        {
            using var visitor = Site.Visitor();
            var opened = await visitor.OpenAsync(PathOf(route, Guid.AllBitsSet));
            opened.Address.AbsolutePath.ShouldBe("/masuk", route.RawText);
            opened.Find("input[name=KataSandi]");
            using var sent = await visitor.Http.PostAsync(PathOf(route, Guid.AllBitsSet), new FormUrlEncodedContent([KeyValuePair.Create("Alasan", "x")]));
            sent.StatusCode.ShouldBe(HttpStatusCode.Found, route.RawText);
        }
    }

    [Fact]
    public async Task A_pegawai_without_a_post_may_open_nothing_and_is_told_why()
    {
        await MakeAsync("tanpa-jabatan", null);
        using var visitor = await SignInAsync("tanpa-jabatan");
        // Who is away holds no post, and must be able to say that he is back.
        foreach (var route in Closed.Where(r => !r.RawText!.TrimStart('/').StartsWith("akun/berhalangan", StringComparison.Ordinal)))
        {
            var page = await visitor.OpenAsync(PathOf(route, Guid.AllBitsSet));
            page.Status.ShouldBe(HttpStatusCode.Forbidden, route.RawText);
            page.Find("h1").TextContent.ShouldBe("Hari ini Anda tidak memegang jabatan");
        }
    }

    [Fact]
    public async Task What_is_another_offices_is_not_found()
    {
        var small = await SmallCase.AtAsync(Site, 3);
        var kode = (await small.StateAsync()).Sop.Kode;
        var theirs = await Site.InOfficeAsync(IdsAsync);
        theirs.Count.ShouldBe(4, "a naskah, a berkas, an indikator and a finished case");
        await MakeAsync("camat-sebelah", "Kecamatan Sebelah");
        using var camat = await SignInAsync("camat-sebelah");
        foreach (var route in Closed.Where(r => r.Parameters.Any(p => IsGuid(p) || p.Name == "kode")))
            foreach (var id in route.RawText!.StartsWith("/pelaksanaan", StringComparison.Ordinal) ? [small.Id.Value] : theirs)
                (await camat.OpenAsync(PathOf(route, id, kode))).Status.ShouldBe(HttpStatusCode.NotFound, $"{route.RawText} {id}");
        foreach (var route in Closed.Where(r => r.Parameters.Count == 0))
        {
            var page = await camat.OpenAsync(PathOf(route, Guid.AllBitsSet));
            page.Status.ShouldBe(HttpStatusCode.OK, route.RawText);
            page.Body.ShouldNotContain("Uji kelompok", customMessage: route.RawText);
            page.Body.ShouldNotContain("Kecamatan Sumberejo", customMessage: route.RawText);
        }
    }

    [Fact]
    public async Task A_page_that_does_not_exist_says_so()
    {
        using var camat = await Site.VisitorAsync("Camat");
        var page = await camat.OpenAsync("/tidak/ada");
        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Find("h1").TextContent.ShouldBe("Halaman ini tidak ada");
    }

    private IReadOnlyList<RoutePattern> Closed =>
    [
        .. Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is { } page
                && !PagePermissions.Open.Any(open => page.ViewEnginePath == open || page.ViewEnginePath.StartsWith(open + "/", StringComparison.Ordinal)))
            .Select(e => e.RoutePattern).DistinctBy(p => p.RawText),
    ];

    private static bool IsGuid(RoutePatternParameterPart parameter) => parameter.ParameterPolicies.Any(p => p.Content == "guid");

    private static string PathOf(RoutePattern route, Guid id, string word = "x") => "/" + string.Join('/', route.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart parameter when IsGuid(parameter) => id.ToString(),
        RoutePatternParameterPart parameter when parameter.ParameterPolicies.Any(p => p.Content == "int") => "2",
        _ => word,
    }))));

    private static async Task<IReadOnlyList<Guid>> IdsAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<SiklusDb>();
        return
        [
            .. (await db.Set<PelaksanaanRow>().Where(p => p.DitutupPada != null).OrderBy(p => p.Id).Select(p => p.Id).Take(1).ToListAsync()).Select(p => p.Value),
            .. (await db.Set<Naskah>().OrderBy(n => n.Id).Select(n => n.Id).Take(1).ToListAsync()).Select(n => n.Value),
            .. (await db.Set<BerkasRow>().OrderBy(b => b.Id).Select(b => b.Id).Take(1).ToListAsync()).Select(b => b.Value),
            .. (await db.Set<Indikator>().OrderBy(i => i.Id).Select(i => i.Id).Take(1).ToListAsync()).Select(i => i.Value),
        ];
    }

    /// <summary>An account with a password: of the demo's office without a post, or of a head of another office.</summary>
    private Task MakeAsync(string user, string? otherOffice) => Site.InOfficeAsync(async services =>
    {
        var db = services.GetRequiredService<SiklusDb>();
        var instansi = await db.Set<Instansi>().SingleAsync();
        var pegawai = new Pegawai(new PegawaiId(Guid.CreateVersion7()), instansi.Id, "Pegawai Uji Contoh");
        if (otherOffice is not null)
        {
            instansi = new Instansi(new InstansiId(Guid.CreateVersion7()), otherOffice, instansi.Kabupaten, instansi.Kop with { Instansi = "KECAMATAN SEBELAH" }, instansi.Zona);
            pegawai = new Pegawai(pegawai.Id, instansi.Id, "Camat Sebelah Contoh");
            var unit = new Unit(new UnitId(Guid.CreateVersion7()), instansi.Id, otherOffice, null, 1);
            var camat = new Jabatan(new JabatanId(Guid.CreateVersion7()), instansi.Id, unit.Id, "Camat Sebelah", JenisJabatan.Camat, null, 1, kelolaKantor: true);
            db.AddRange(instansi, unit, camat, new Penugasan(new PenugasanId(Guid.CreateVersion7()), instansi.Id, pegawai.Id, camat.Id, Kapasitas.Definitif, new(2025, 1, 2), null));
        }
        db.Add(pegawai);
        await db.SaveChangesAsync();
        var users = services.GetRequiredService<UserManager<App.Organisation.Akun>>();
        var made = await users.CreateAsync(new App.Organisation.Akun { Id = Guid.CreateVersion7(), UserName = user, PegawaiId = pegawai.Id, InstansiId = instansi.Id }, Password);
        made.Succeeded.ShouldBeTrue(made.ToString());
        return made;
    });

    private async Task<Visitor> SignInAsync(string user)
    {
        var visitor = Site.Visitor();
        await visitor.OpenAsync("/masuk");
        await visitor.SubmitAsync("Masuk", ("NamaPengguna", user), ("KataSandi", Password));
        return visitor;
    }

    public sealed class OnSqlite() : EveryPageTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : EveryPageTests(DatabaseKind.Postgres);
}
