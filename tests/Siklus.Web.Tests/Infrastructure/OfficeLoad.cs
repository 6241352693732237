using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common.Berkas;
using Siklus.App.Correspondence;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Sop;

namespace Siklus.Web.Tests.Infrastructure;

/// <summary>
/// An office that writes notes, uploads and finishes steps all at once while something breaks under it, and remembers what it was told: what was acknowledged must be there once,
/// what was not may be there once, and nothing may be half there.
/// </summary>
internal sealed class OfficeLoad(Random chance)
{
    private const string Uploader = "Kasi Kesejahteraan Sosial";

    private readonly ConcurrentDictionary<string, bool> notes = [];
    private readonly ConcurrentDictionary<string, bool> files = [];
    private readonly ConcurrentDictionary<(PelaksanaanId Case, int Task), bool> finished = [];
    private readonly ConcurrentDictionary<string, CookieContainer> browsers = [];
    private readonly ConcurrentQueue<(HttpStatusCode Status, string Text)> failed = [];
    private List<Prepared> cases = [];
    private string formUrl = "";
    private volatile bool _ends;
    private int _atWork;

    private sealed record Prepared(PelaksanaanId Id, IReadOnlyDictionary<string, string> WorkUrls, string Camat);

    /// <summary>What somebody was answered when it was neither success nor a rule's refusal.</summary>
    public IReadOnlyCollection<(HttpStatusCode Status, string Text)> Failed => failed;

    /// <summary>How much was acknowledged so far.</summary>
    public int Kept => notes.Count(n => n.Value) + files.Count(f => f.Value) + finished.Count(f => f.Value);

    /// <summary>How many people have not stopped.</summary>
    public int AtWork => _atWork;

    /// <summary>How large a file is that somebody uploads.</summary>
    public int FileBytes { get; init; }

    /// <summary>Makes a case for each round that stands where eight people each have a step to finish.</summary>
    public async Task PrepareAsync(TestDatabase database, int rounds)
    {
        await using var site = await TestSite.StartAsync(database, owns: false);
        using var kasi = await site.VisitorAsync(Uploader);
        await kasi.OpenAsync("/tugas");
        formUrl = kasi.Page.All("main a[href*='/kerja/isi-formulir/']")[0].GetAttribute("href")!;
        await kasi.OpenAsync(formUrl);
        (await kasi.SubmitAsync("Terima")).Status.ShouldBe(HttpStatusCode.OK);
        for (var round = 0; round < rounds; round++)
        {
            var small = await SmallCase.AtAsync(site, 3, (round % 4) + 1, 2026 + (round / 4));
            var urls = new Dictionary<string, string>();
            foreach (var member in SmallCase.Group)
            {
                await small.AcceptAsync(member);
                urls[member] = await small.WorkUrlAsync(member);
            }
            cases.Add(new Prepared(small.Id, urls, (await small.PostAsync(SmallCase.Camat)).Value.ToString()));
        }
    }

    /// <summary>Everybody begins to work on the case of this round, until the program is gone or <see cref="EndAsync"/>.</summary>
    public async Task<Task> BeginAsync(Uri address, int round)
    {
        _ends = false;
        var one = cases[round];
        var members = new List<(Visitor Visitor, PageForm Form, int Task)>();
        foreach (var (member, url) in one.WorkUrls)
        {
            var visitor = await BrowserAsync(address, member);
            var form = (await visitor.OpenAsync(url)).FormWithButton("Kirim disposisi");
            form.Set("Isian.Kepada", one.Camat);
            members.Add((visitor, form, int.Parse(url[(url.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture)));
        }
        var writers = await Task.WhenAll(new[] { SmallCase.Sekcam, SmallCase.Camat, "Pengadministrasi Umum" }.Select(role => BrowserAsync(address, role)));
        var uploader = await BrowserAsync(address, Uploader);
        return Task.WhenAll(
        [
            .. writers.Select((visitor, w) => GoOnAsync(visitor, k => WriteAsync(visitor, one.Id, $"Catatan {round}-{w}-{k}."))),
            GoOnAsync(uploader, k => UploadAsync(uploader, $"Bukti {round}-{k}")),
            .. members.Select(async m =>
            {
                await Task.Delay(Random.Shared.Next(0, 400));
                // Who is not told that it went well presses again.
                await GoOnAsync(m.Visitor, async _ =>
                {
                    finished.TryAdd((one.Id, m.Task), false);
                    return !(finished[(one.Id, m.Task)] = IsKept(await m.Visitor.SubmitAsync(m.Form)));
                });
            }),
        ]);
    }

    /// <summary>Nobody begins anything new; the work in hand is waited for.</summary>
    public Task EndAsync(Task work)
    {
        _ends = true;
        return work;
    }

    /// <summary>Waits until a few notes more, a file and a step of this round's case are kept, so that the break comes in the middle of work on every machine, and a moment more.</summary>
    public async Task SomeWorkAsync(int round)
    {
        var wanted = notes.Count(n => n.Value) + chance.Next(1, 8);
        while (notes.Count(n => n.Value) < wanted || !files.Values.Contains(true) || !finished.Any(f => f.Key.Case == cases[round].Id && f.Value)) await Task.Delay(5);
        await Task.Delay(chance.Next(0, 80));
    }

    /// <summary>Starts once more on what the break left, and holds it against what everybody was told.</summary>
    public async Task CheckAsync(TestDatabase database)
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
        var named = await site.WithDbAsync(db => db.Set<BerkasRow>().IgnoreQueryFilters().Select(row => row.Sha256).Distinct().ToListAsync());
        Directory.EnumerateFiles(site.Data.Files, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Except(named).ShouldBeEmpty("no file without a row");
        Directory.Exists(Path.Combine(site.Data.Files, "sementara")).ShouldBeFalse("a start clears what a break left half written");
    }

    private async Task<bool> WriteAsync(Visitor visitor, PelaksanaanId id, string note)
    {
        await visitor.OpenAsync($"/pelaksanaan/{id.Value}/catatan");
        if (!IsKept(visitor.Page)) return true;
        notes[note] = false;
        notes[note] = IsKept(await visitor.SubmitAsync("Simpan catatan", ("Catatan", note)));
        return true;
    }

    private async Task<bool> UploadAsync(Visitor visitor, string title)
    {
        var content = Encoding.ASCII.GetBytes($"%PDF-1.4\n% {title}\n{new string('x', FileBytes)}%%EOF\n");
        await visitor.OpenAsync(formUrl);
        if (!IsKept(visitor.Page)) return true;
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        files[hash] = false;
        files[hash] = IsKept(await visitor.SubmitAsync("Simpan draf", ("Baris[0].Bukti", new ChosenFile($"{title}.pdf", content)), ("Baris[0].JudulBukti", title)));
        return true;
    }

    private bool IsKept(WebPage page)
    {
        // A rule may refuse who comes after somebody else; that is no failure.
        if (page.Status is not (HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity)) failed.Enqueue((page.Status, page.Text));
        return page.Status == HttpStatusCode.OK;
    }

    private async Task GoOnAsync(Visitor visitor, Func<int, Task<bool>> work)
    {
        Interlocked.Increment(ref _atWork);
        try
        {
            for (var k = 0; !_ends && await work(k); k++)
            {
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or SocketException or TaskCanceledException)
        {
            // The program was killed under the request: what it was doing is neither promised nor forbidden.
        }
        finally
        {
            Interlocked.Decrement(ref _atWork);
            visitor.Dispose();
        }
    }

    private static bool Finishes(RiwayatRow entry, PelaksanaanId id, int task) =>
        entry.PelaksanaanId == id && entry.Jenis == nameof(Riwayat.TugasSelesai) && JsonDocument.Parse(entry.Isi).RootElement.GetProperty("tugas").GetInt32() == task;

    /// <summary>The browser of a post's holder: signed in the first time, with its cookies of before from then on.</summary>
    private async Task<Visitor> BrowserAsync(Uri address, string jabatan)
    {
        if (browsers.TryGetValue(jabatan, out var cookies)) return new Visitor(address, cookies);
        var visitor = new Visitor(address, browsers[jabatan] = new CookieContainer());
        await visitor.OpenAsync("/masuk-sebagai");
        await visitor.SubmitAsync(jabatan);
        return visitor;
    }
}
