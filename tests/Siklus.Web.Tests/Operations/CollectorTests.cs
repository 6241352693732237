using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;
using Siklus.Web.Operations.Watching;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Operations;

/// <summary>What a collector of OpenTelemetry gets of a working day, and what it must never get.</summary>
public sealed class CollectorTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_collector_gets_measures_and_traces_without_people(DatabaseKind kind)
    {
        await using var collector = await Receiver.StartAsync();
        string[] people;
        await using (var site = await TestSite.StartAsync(await (await DatabaseTemplate.OfAsync(kind)).CloneAsync(), change: settings => settings with { Collector = collector.Address }))
        {
            using var camat = await site.VisitorAsync("Camat");
            await camat.OpenAsync("/arsip?cari=rahasia+sekali");
            await camat.OpenAsync("/kantor/pegawai/tambah");
            await camat.SubmitAsync("Simpan", ("Nama", "Nama Yang Diketik"));
            using var door = site.Visitor();
            await door.OpenAsync("/masuk");
            await door.SubmitAsync("Masuk", ("NamaPengguna", "orang-asing"), ("KataSandi", "kata sandi rahasia"));
            people = await site.WithDbAsync(async db => (string[])[
                .. await db.Set<Pegawai>().IgnoreQueryFilters().Select(p => p.Nama).ToListAsync(),
                .. await db.Users.Select(akun => akun.UserName!).Where(name => name.Length > 6).ToListAsync()]);
        }

        var (metrics, traces) = (collector.Sent("/v1/metrics"), collector.Sent("/v1/traces"));
        foreach (var name in new[] { "siklus.acts", "pegawai", "siklus.sign_ins", "siklus.disk.free", "http.server.request.duration", "dotnet.process.memory.working_set" }) metrics.ShouldContain(name);
        foreach (var name in new[] { "GET arsip", "POST kantor/pegawai/tambah", "http.response.status_code", "save", "db.query.text", kind == DatabaseKind.Sqlite ? "sqlite" : "postgresql" }) traces.ShouldContain(name);
        foreach (var secret in people.Concat(["rahasia", "Yang Diketik", "orang-asing"])) (metrics + traces).ShouldNotContain(secret, Case.Insensitive);
    }

    [Fact]
    public void An_address_that_is_none_is_refused_in_a_sentence() =>
        Should.Throw<OperatorException>(() => Collector.Read("pengumpul:4318")).Message.ShouldBe("Alamat pengumpul \"pengumpul:4318\" tidak terbaca. Contoh: --telemetry http://127.0.0.1:4318");

    /// <summary>Takes in what is sent over HTTP; names and texts stand readable in OTLP's bytes.</summary>
    private sealed class Receiver(WebApplication app, ConcurrentQueue<(string Path, string Text)> got) : IAsyncDisposable
    {
        public Uri Address => new(app.Urls.First());

        public static async Task<Receiver> StartAsync()
        {
            var got = new ConcurrentQueue<(string, string)>();
            var app = WebApplication.CreateSlimBuilder().Build();
            app.Urls.Add("http://127.0.0.1:0");
            app.MapPost("/v1/{what}", async (HttpRequest request) =>
            {
                using var body = new MemoryStream();
                await request.Body.CopyToAsync(body);
                got.Enqueue((request.Path, Encoding.UTF8.GetString(body.ToArray())));
            });
            await app.StartAsync();
            return new Receiver(app, got);
        }

        public string Sent(string path) => string.Concat(got.Where(one => one.Path == path).Select(one => one.Text));

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
