using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Planning;

/// <summary>The plan over JSON, by a key of its own.</summary>
public abstract class RencanaApiTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task A_program_reads_with_its_key_and_writes_only_if_it_may()
    {
        using var reader = await ClientAsync(writes: false);
        var plan = (await reader.GetFromJsonAsync<RencanaKinerja>("/api/v1/rencana/2026", SiklusJson.Options))!;
        plan.Simpul.Count.ShouldBe(57);
        (await reader.GetFromJsonAsync<List<SimpulRencana>>("/api/v1/rencana/2026/simpul", SiklusJson.Options))!.Count.ShouldBe(57);
        (await reader.GetFromJsonAsync<List<IndikatorRencana>>("/api/v1/rencana/2026/indikator", SiklusJson.Options))!.Count.ShouldBe(plan.Indikator.Count);
        (await reader.GetFromJsonAsync<List<DokumenRencanaIsi>>("/api/v1/rencana/2026/dokumen?jenis=PerjanjianKinerja", SiklusJson.Options))!.Count.ShouldBe(12);
        (await reader.GetStringAsync("/api/v1/rencana/2026/temuan")).ShouldBe("[]");
        (await reader.GetAsync("/api/v1/rencana/1999")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await reader.PostAsync("/api/v1/rencana", Json(plan))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        using var writer = await ClientAsync(writes: true);
        var more = plan with { Simpul = [.. plan.Simpul, new SimpulRencana("S8", JenisSimpul.Sasaran, "Meningkatnya mutu data desa", ["T1"])], Dokumen = [] };
        var looked = await (await writer.PostAsync("/api/v1/rencana/periksa", Json(more))).Content.ReadFromJsonAsync<JsonNode>();
        looked!["changes"]!.AsArray().Count.ShouldBe(1);
        (await CountAsync()).ShouldBe(57, "looking writes nothing");
        var wrong = await writer.PostAsync("/api/v1/rencana", Json(more with { Simpul = [.. more.Simpul, new SimpulRencana("S9", JenisSimpul.Sasaran, "", ["T1"])] }));
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await wrong.Content.ReadAsStringAsync()).ShouldContain("sasaran S9");
        (await CountAsync()).ShouldBe(57, "all or nothing");
        (await writer.PostAsync("/api/v1/rencana", Json(more))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await CountAsync()).ShouldBe(58);
        (await writer.PostAsync("/api/v1/rencana", new StringContent("{ \"mulai\": ", new MediaTypeHeaderValue("application/json")))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Without_a_key_with_a_wrong_one_and_with_an_ended_one_nothing_is_told()
    {
        using var nobody = Site.Visitor();
        var answer = await nobody.Http.GetAsync("/api/v1/rencana/2026");
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Kelola kantor");
        nobody.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "siklus_salah");
        (await nobody.Http.GetAsync("/api/v1/rencana/2026")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        using var client = await ClientAsync(writes: false);
        using var camat = await Site.VisitorAsync("Camat");
        await camat.OpenAsync("/kantor/kunci-api");
        await camat.SubmitAsync("Akhiri Aplikasi Bappeda");
        camat.Page.Text.ShouldContain("Kunci Aplikasi Bappeda diakhiri");
        (await client.GetAsync("/api/v1/rencana/2026")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_key_is_worth_no_more_than_its_maker_is_today()
    {
        using var client = await ClientAsync(writes: true);
        (await client.GetAsync("/api/v1/rencana/2026/simpul")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Site.WithDbAsync(db => db.Set<Penugasan>().IgnoreQueryFilters().Where(p => db.Set<Jabatan>().IgnoreQueryFilters().Any(j => j.Id == p.JabatanId && j.Nama == "Camat")).ExecuteUpdateAsync(p => p.SetProperty(x => x.Selesai, new DateOnly(2026, 1, 31))));
        (await client.GetAsync("/api/v1/rencana/2026/simpul")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task It_describes_itself()
    {
        using var nobody = Site.Visitor();
        var text = await nobody.Http.GetStringAsync("/openapi/v1.json");
        var paths = JsonNode.Parse(text)!["paths"]!.AsObject().Select(p => p.Key).ToList();
        paths.ShouldBe(["/api/v1/rencana/{tahun}", "/api/v1/rencana/{tahun}/simpul", "/api/v1/rencana/{tahun}/indikator", "/api/v1/rencana/{tahun}/dokumen", "/api/v1/rencana/{tahun}/temuan", "/api/v1/rencana/periksa", "/api/v1/rencana"], ignoreOrder: true);
        text.ShouldContain("bearer");
        text.ShouldContain("subKegiatan", customMessage: "words as they are written");
    }

    private async Task<HttpClient> ClientAsync(bool writes)
    {
        using var camat = await Site.VisitorAsync("Camat");
        await camat.OpenAsync("/kantor/kunci-api");
        (await camat.SubmitAsync("Buat kunci")).Text.ShouldContain("Tulis nama program");
        var page = writes ? await camat.SubmitAsync("Buat kunci", ("Klien", "Aplikasi Bappeda"), ("BolehTulis", "true")) : await camat.SubmitAsync("Buat kunci", ("Klien", "Aplikasi Bappeda"));
        var secret = page.Find("code.secret-address").TextContent;
        (await camat.OpenAsync("/kantor/kunci-api")).Text.ShouldNotContain(secret);
        var client = new HttpClient { BaseAddress = camat.Http.BaseAddress };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return client;
    }

    private static StringContent Json(RencanaKinerja plan) => new(JsonSerializer.Serialize(plan, SiklusJson.Options), new MediaTypeHeaderValue("application/json"));

    private Task<int> CountAsync() => Site.WithDbAsync(db => db.Set<SimpulKinerja>().IgnoreQueryFilters().CountAsync());

    public sealed class OnSqlite() : RencanaApiTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : RencanaApiTests(DatabaseKind.Postgres);
}
