using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Security;

/// <summary>Every endpoint that the running application has, for every role, against the table: what is not said there is refused.</summary>
public abstract class AccessTests(DatabaseKind kind) : SiteTests(kind)
{
    private static readonly (string Post, string[] May)[] Roles =
    [
        ("Pengelola Data Kinerja", [AccessTable.Work]),
        ("Kasi Kesejahteraan Sosial", [AccessTable.Work]),
        ("Kasubbag Perencanaan, Evaluasi dan Pelaporan", [AccessTable.Work, AccessTable.Starting, AccessTable.Backups, AccessTable.Measuring]),
        ("Camat", [AccessTable.Work, AccessTable.Starting, AccessTable.Backups, AccessTable.Measuring, AccessTable.Office]),
    ];

    [Fact]
    public void Every_endpoint_stands_in_the_table_and_the_table_names_nothing_else() =>
        Endpoints.Select(e => TextOf(e.RoutePattern)).Distinct().Order(StringComparer.Ordinal).ShouldBe(AccessTable.ByRoute.Keys.Order(StringComparer.Ordinal), "decide in AccessTable who may open it");

    [Fact]
    public async Task Each_role_opens_what_the_table_says_and_nothing_more()
    {
        foreach (var (post, may) in Roles)
        {
            using var visitor = await Site.VisitorAsync(post);
            foreach (var (route, who) in Guarded)
            {
                using var answer = await visitor.Http.GetAsync(PathOf(route));
                var refused = answer.StatusCode == HttpStatusCode.Forbidden;
                refused.ShouldBe(!may.Contains(who), $"{post} {route.RawText}: {answer.StatusCode}");
                // An id that nobody has is not found, and never an error.
                answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.Forbidden, HttpStatusCode.Redirect);
            }
        }
    }

    [Fact]
    public async Task A_visitor_gets_no_further_than_the_door()
    {
        using var visitor = Site.Visitor();
        foreach (var (route, _) in Guarded)
        {
            using var answer = await visitor.Http.GetAsync(PathOf(route));
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, route.RawText);
            answer.Headers.Location!.ToString().ShouldContain("/masuk?kembali=", customMessage: route.RawText);
        }
    }

    [Fact]
    public async Task No_form_is_taken_without_its_token_whoever_sends_it()
    {
        var sent = 0;
        foreach (var post in new string?[] { "Camat", null })
        {
            using var visitor = post is null ? Site.Visitor() : await Site.VisitorAsync(post);
            foreach (var (route, handler) in await FormsAsync())
            {
                var path = PathOf(route) + (handler is null ? "" : "?handler=" + handler);
                using var answer = await visitor.Http.PostAsync(path, new FormUrlEncodedContent([KeyValuePair.Create("Nama", "x")]));
                // Whoever is not signed in is led to the door before anything is read.
                answer.StatusCode.ShouldBeOneOf([HttpStatusCode.BadRequest, HttpStatusCode.Redirect]);
                if (answer.StatusCode == HttpStatusCode.Redirect) answer.Headers.Location!.ToString().ShouldBeOneOf([.. Doors(answer)]);
                sent++;
            }
        }
        sent.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task An_act_that_a_page_does_not_have_is_no_error_and_a_method_that_no_page_has_is_refused()
    {
        using var camat = await Site.VisitorAsync("Camat");
        var token = (await camat.OpenAsync("/")).Find("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        var wrong = new List<string>();
        foreach (var route in Endpoints.Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is { } page && page.ViewEnginePath != "/Error").Select(e => e.RoutePattern).DistinctBy(TextOf))
        {
            // These two end the session that asks.
            if (TextOf(route) is "keluar" or "ganti-pengguna") continue;
            foreach (var (method, path) in new[] { (HttpMethod.Get, PathOf(route) + "?handler=Tidak-Ada"), (HttpMethod.Post, PathOf(route) + "?handler=Tidak-Ada"), (HttpMethod.Put, PathOf(route)), (HttpMethod.Trace, PathOf(route)) })
            {
                using var request = new HttpRequestMessage(method, path);
                if (method == HttpMethod.Post) request.Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
                using var answer = await camat.Http.SendAsync(request);
                var right = method == HttpMethod.Get || method == HttpMethod.Post ? answer.StatusCode < HttpStatusCode.InternalServerError : answer.StatusCode is HttpStatusCode.MethodNotAllowed;
                // A page whose acts all have names has none for this one.
                if (method == HttpMethod.Post && path.StartsWith("/akun/autentikator", StringComparison.Ordinal)) right = answer.StatusCode is HttpStatusCode.NotFound;
                if (!right) wrong.Add($"{method} {path}: {answer.StatusCode}");
            }
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_with_a_token_but_another_offices_id_finds_nothing()
    {
        using var camat = await Site.VisitorAsync("Camat");
        var (sent, wrong) = (0, new List<string>());
        var token = (await camat.OpenAsync("/")).Find("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        foreach (var (route, handler) in (await FormsAsync()).Where(f => f.Route.Parameters.Any(p => IsOf(p, "guid"))))
        {
            using var answer = await camat.Http.PostAsync(PathOf(route) + (handler is null ? "" : "?handler=" + handler), new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]));
            wrong.AddRange(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden ? [] : [$"{route.RawText} {handler}: {answer.StatusCode}"]);
            sent++;
        }
        sent.ShouldBeGreaterThan(50);
        wrong.ShouldBeEmpty();
    }

    /// <summary>Where a form without a session or of a gone set-up is led.</summary>
    private static IEnumerable<string> Doors(HttpResponseMessage answer)
    {
        var to = answer.Headers.Location!.ToString();
        if (to is "/" or "/masuk" || to.Contains("/masuk?kembali=", StringComparison.Ordinal)) yield return to;
    }

    private IEnumerable<RouteEndpoint> Endpoints => Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null && e.RoutePattern.RawText != FilesOfDevelopment);

    /// <summary>The framework's own, for files added after the build; it says nothing and is therefore refused to everybody.</summary>
    private const string FilesOfDevelopment = "{**path:file}";

    private IEnumerable<(RoutePattern Route, string Who)> Guarded => Endpoints.Select(e => e.RoutePattern).DistinctBy(TextOf)
        .Select(route => (route, AccessTable.ByRoute[TextOf(route)])).Where(one => one.Item2 != AccessTable.Everybody);

    /// <summary>Every POST handler of every page but that of errors, which takes nothing.</summary>
    private async Task<IReadOnlyList<(RoutePattern Route, string? Handler)>> FormsAsync()
    {
        var loader = Site.Services.GetRequiredService<PageLoader>();
        var forms = new List<(RoutePattern, string?)>();
        foreach (var endpoint in Endpoints.Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is { } page && page.ViewEnginePath != "/Error"))
        {
            var page = await loader.LoadAsync(endpoint.Metadata.GetMetadata<PageActionDescriptor>()!, EndpointMetadataCollection.Empty);
            forms.AddRange(page.HandlerMethods.Where(h => string.Equals(h.HttpMethod, "POST", StringComparison.OrdinalIgnoreCase)).Select(h => (endpoint.RoutePattern, (string?)h.Name)));
        }
        return forms;
    }

    private static string TextOf(RoutePattern route) => (route.RawText ?? "").Trim('/');

    private static bool IsOf(RoutePatternParameterPart parameter, string kind) => parameter.ParameterPolicies.Any(p => p.Content == kind);

    private static string PathOf(RoutePattern route) => "/" + string.Join('/', route.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart parameter when IsOf(parameter, "guid") => Guid.AllBitsSet.ToString(),
        RoutePatternParameterPart parameter when IsOf(parameter, "int") => "2",
        _ => "x",
    }))));

    public sealed class OnSqlite() : AccessTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : AccessTests(DatabaseKind.Postgres);
}
