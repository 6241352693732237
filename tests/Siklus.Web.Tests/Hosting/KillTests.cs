using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common.Berkas;
using Siklus.App.Correspondence;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop;

namespace Siklus.Web.Tests.Hosting;

/// <summary>
/// The program is killed in the middle of parallel work: notes, uploads and steps that eight people finish. What somebody was told is kept is kept, once;
/// nothing is half there; the next start is clean. <c>SIKLUS_KILL_ROUNDS</c> asks for more rounds than the five of a test run.
/// </summary>
public abstract class KillTests(DatabaseKind kind)
{
    private const string Uploader = "Kasi Kesejahteraan Sosial";

    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("SIKLUS_KILL_ROUNDS"), out var asked) ? asked : 5;

    private readonly ConcurrentDictionary<string, bool> notes = [];
    private readonly ConcurrentDictionary<string, bool> files = [];
    private readonly ConcurrentDictionary<(PelaksanaanId Case, int Task), bool> finished = [];
    private readonly ConcurrentDictionary<string, CookieContainer> browsers = [];
    private string formUrl = "";
    private readonly Random chance = new(20260928);

    [Fact]
    public async Task What_was_acknowledged_survives_a_kill_and_nothing_is_doubled()
    {
        var database = await (await DatabaseTemplate.OfAsync(kind)).CloneAsync();
        var cases = await PrepareAsync(database);
        foreach (var one in cases)
        {
            using var site = await KilledSite.StartAsync(database);
            var work = await BeginAsync(site, one, cases.IndexOf(one));
            await SomeWorkAsync(one.Id, notes.Count(n => n.Value) + chance.Next(1, 8));
            await site.KillAsync();
            await Task.WhenAll(work);
        }
        await CheckAsync(database);
    }

    /// <summary>A case for each round that stands where eight people each have a step to finish.</summary>
    private async Task<List<(PelaksanaanId Id, IReadOnlyDictionary<string, string> WorkUrls, string Camat)>> PrepareAsync(TestDatabase database)
    {
        await using var site = await TestSite.StartAsync(database, owns: false);
        using var kasi = await site.VisitorAsync(Uploader);
        await kasi.OpenAsync("/tugas");
        formUrl = kasi.Page.All("main a[href*='/kerja/isi-formulir/']")[0].GetAttribute("href")!;
        await kasi.OpenAsync(formUrl);
        (await kasi.SubmitAsync("Terima")).Status.ShouldBe(HttpStatusCode.OK);
        var made = new List<(PelaksanaanId, IReadOnlyDictionary<string, string>, string)>();
        for (var round = 0; round < Rounds; round++)
        {
            var small = await SmallCase.AtAsync(site, 3, (round % 4) + 1, 2026 + (round / 4));
            var urls = new Dictionary<string, string>();
            foreach (var member in SmallCase.Group)
            {
                await small.AcceptAsync(member);
                urls[member] = await small.WorkUrlAsync(member);
            }
            made.Add((small.Id, urls, (await small.PostAsync(SmallCase.Camat)).Value.ToString()));
        }
        return made;
    }

    private async Task<IReadOnlyList<Task>> BeginAsync(KilledSite site, (PelaksanaanId Id, IReadOnlyDictionary<string, string> WorkUrls, string Camat) one, int round)
    {
        var members = new List<(Visitor Visitor, PageForm Form, int Task)>();
        foreach (var (member, url) in one.WorkUrls)
        {
            var visitor = await BrowserAsync(site, member);
            var form = (await visitor.OpenAsync(url)).FormWithButton("Kirim disposisi");
            form.Set("Isian.Kepada", one.Camat);
            members.Add((visitor, form, int.Parse(url[(url.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture)));
        }
        var writers = await Task.WhenAll(new[] { SmallCase.Sekcam, SmallCase.Camat, "Pengadministrasi Umum" }.Select(role => BrowserAsync(site, role)));
        var uploader = await BrowserAsync(site, Uploader);
        return
        [
            .. writers.Select((visitor, w) => UntilKilledAsync(visitor, k => WriteAsync(visitor, one.Id, $"Catatan {round}-{w}-{k}."))),
            UntilKilledAsync(uploader, k => UploadAsync(uploader, $"Bukti {round}-{k}")),
            .. members.Select(async m =>
            {
                await Task.Delay(Random.Shared.Next(0, 400));
                await UntilKilledAsync(m.Visitor, async _ =>
                {
                    finished[(one.Id, m.Task)] = false;
                    var page = await m.Visitor.SubmitAsync(m.Form);
                    finished[(one.Id, m.Task)] = page.Status == HttpStatusCode.OK;
                    return false;
                });
            }),
        ];
    }

    /// <summary>Waits until so many notes, one file and a step of this case are kept, so that every machine kills in the middle of work, and a moment more.</summary>
    private async Task SomeWorkAsync(PelaksanaanId id, int kept)
    {
        while (notes.Count(n => n.Value) < kept || !files.Values.Contains(true) || !finished.Any(f => f.Key.Case == id && f.Value)) await Task.Delay(5);
        await Task.Delay(chance.Next(0, 80));
    }

    private async Task<bool> WriteAsync(Visitor visitor, PelaksanaanId id, string note)
    {
        await visitor.OpenAsync($"/pelaksanaan/{id.Value}/catatan");
        notes[note] = false;
        var page = await visitor.SubmitAsync("Simpan catatan", ("Catatan", note));
        if (page.Status == HttpStatusCode.OK) notes[note] = true;
        return true;
    }

    private async Task<bool> UploadAsync(Visitor visitor, string title)
    {
        var content = Encoding.ASCII.GetBytes($"%PDF-1.4\n% {title}\n%%EOF\n");
        await visitor.OpenAsync(formUrl);
        files[Convert.ToHexStringLower(SHA256.HashData(content))] = false;
        var page = await visitor.SubmitAsync("Simpan draf", ("Baris[0].Bukti", new ChosenFile($"{title}.pdf", content)), ("Baris[0].JudulBukti", title));
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        files[Convert.ToHexStringLower(SHA256.HashData(content))] = true;
        return true;
    }

    /// <summary>Works until the program is gone or there is nothing more to do.</summary>
    private static async Task UntilKilledAsync(Visitor visitor, Func<int, Task<bool>> work)
    {
        try
        {
            for (var k = 0; await work(k); k++)
            {
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or TaskCanceledException)
        {
            // The program was killed under the request: what it was doing is neither promised nor forbidden.
        }
        finally
        {
            visitor.Dispose();
        }
    }

    private async Task CheckAsync(TestDatabase database)
    {
        notes.Count(n => n.Value).ShouldBeGreaterThan(0, "notes were written");
        finished.Count(f => f.Value).ShouldBeGreaterThan(0, "steps were finished");
        files.Count(f => f.Value).ShouldBeGreaterThan(0, "files were kept");
        await using var site = await TestSite.StartAsync(database);
        await site.WithDbAsync(async db =>
        {
            var entries = await db.Set<RiwayatRow>().IgnoreQueryFilters().ToListAsync();
            foreach (var (note, kept) in notes)
                entries.Count(e => e.Isi.Contains(note, StringComparison.Ordinal)).ShouldBeInRange(kept ? 1 : 0, 1, note);

            foreach (var ((id, task), kept) in finished)
                entries.Count(e => Finishes(e, id, task)).ShouldBeInRange(kept ? 1 : 0, 1, $"task {task}");
            foreach (var id in finished.Keys.Select(f => f.Case).Distinct())
            {
                var told = finished.Keys.Count(f => f.Case == id && entries.Exists(e => Finishes(e, id, f.Task)));
                (await db.Set<Naskah>().IgnoreQueryFilters().CountAsync(n => n.PelaksanaanId == id)).ShouldBe(told, "every document belongs to an entry");
            }

            var rows = await db.Set<BerkasRow>().IgnoreQueryFilters().ToListAsync();
            foreach (var (hash, kept) in files) rows.Count(r => r.Sha256 == hash).ShouldBeInRange(kept ? 1 : 0, 1);
            foreach (var row in rows)
            {
                await using var file = new BerkasVault(site.Data.Files).Open(row.Sha256);
                Convert.ToHexStringLower(await SHA256.HashDataAsync(file)).ShouldBe(row.Sha256);
            }
            return 0;
        });
        Directory.Exists(Path.Combine(site.Data.Files, "sementara")).ShouldBeFalse("a start clears what a kill left half written");
    }

    private static bool Finishes(RiwayatRow entry, PelaksanaanId id, int task) =>
        entry.PelaksanaanId == id && entry.Jenis == nameof(Riwayat.TugasSelesai) && JsonDocument.Parse(entry.Isi).RootElement.GetProperty("tugas").GetInt32() == task;

    /// <summary>The browser of a post's holder: signed in the first time, with its cookies of before from then on.</summary>
    private async Task<Visitor> BrowserAsync(KilledSite site, string jabatan)
    {
        if (browsers.TryGetValue(jabatan, out var cookies)) return new Visitor(site.Address, cookies);
        var visitor = new Visitor(site.Address, browsers[jabatan] = new CookieContainer());
        await visitor.OpenAsync("/masuk-sebagai");
        await visitor.SubmitAsync(jabatan);
        return visitor;
    }

    public sealed class OnSqlite() : KillTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : KillTests(DatabaseKind.Postgres);
}
