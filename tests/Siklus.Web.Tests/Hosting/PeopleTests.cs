using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;
using System.Text;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop;

namespace Siklus.Web.Tests.Hosting;

/// <summary>
/// An office at work all at once: everybody looks at the inbox and a case, writes a note, fills in the form of the unit with a file, decides what waits.
/// Nobody meets an error. How fast it went is for <c>bench/people</c>, which asks for more people and a longer time by <c>SIKLUS_PEOPLE</c> and
/// <c>SIKLUS_SECONDS</c> and reads the file that <c>SIKLUS_FIGURES</c> names.
/// </summary>
public abstract class PeopleTests(DatabaseKind kind)
{
    private static readonly int People = Asked("SIKLUS_PEOPLE", 6);
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(Asked("SIKLUS_SECONDS", 2));
    private static readonly string? Figures = Environment.GetEnvironmentVariable("SIKLUS_FIGURES");

    /// <summary>Between two pages a person reads or types: up to four seconds when it is measured, hardly at all in a short test.</summary>
    private static readonly int MostThought = Figures is null ? 200 : 4000;

    private static readonly IReadOnlyList<string> Roles = [SmallCase.Camat, SmallCase.Sekcam, .. SmallCase.Group, "Pengadministrasi Umum", "Pengadministrasi Pemerintahan"];

    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _decisions = [];
    private readonly ConcurrentQueue<string> _forms = [];
    private readonly ConcurrentQueue<string> _wrong = [];
    private readonly ConcurrentDictionary<string, int> _done = [];
    private readonly List<string> _cases = [];
    private string _case = "";
    private string _camat = "";

    [Fact]
    public async Task Everybody_works_at_once_and_nobody_meets_an_error()
    {
        var database = await (await DatabaseTemplate.OfAsync(kind)).CloneAsync();
        await PrepareAsync(database);
        using var site = await KilledSite.StartAsync(database);
        var people = await Task.WhenAll(Enumerable.Range(0, People).Select(i => EnterAsync(site, Roles[i % Roles.Count])));

        using var watch = new Watch(site);
        using var end = new CancellationTokenSource(Time);
        await Task.WhenAll(people.Select((person, i) => WorkAsync(person, Roles[i % Roles.Count], i, end.Token)).Append(watch.SampleMemoryAsync(end.Token)));
        foreach (var person in people) person.Dispose();
        await site.KillAsync();
        await database.DisposeAsync();

        _wrong.ShouldBeEmpty();
        foreach (var sort in new[] { "catatan", "formulir", "putusan" }) _done.GetValueOrDefault(sort).ShouldBeGreaterThan(0, sort);
        if (Figures is not null)
            await File.AppendAllTextAsync(Figures, $"{kind}: {People} people, {Time.TotalSeconds} s; {watch.Tell()}; {string.Join(", ", _done.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => $"{d.Value} {d.Key}"))}\n");
    }

    /// <summary>A collection where every unit has its form, and enough small cases where eight people each have something to decide.</summary>
    private async Task PrepareAsync(TestDatabase database)
    {
        await using var site = await TestSite.StartAsync(database, owns: false);
        var collection = await CaseWalk.ToAsync(site, 7);
        _case = $"/pelaksanaan/{collection.Value}";
        foreach (var role in SmallCase.Group.Where(r => r.StartsWith("Kas", StringComparison.Ordinal)))
        {
            var url = await CaseWalk.WorkUrlAsync(site, collection, role, "isi-formulir");
            using var kasi = await site.VisitorAsync(role);
            await kasi.OpenAsync(url);
            (await kasi.SubmitAsync("Terima")).Status.ShouldBe(HttpStatusCode.OK);
            _forms.Enqueue($"{role}\n{url}");
        }
        for (var i = 0; i < 10; i++) _cases.Add($"/pelaksanaan/{(await SmallCase.AtAsync(site, 3, (i % 4) + 1, 2060 + (i / 4))).Id.Value}");
        for (var i = 0; i < Math.Max(2, (int)Time.TotalSeconds / 15); i++)
        {
            var small = await SmallCase.AtAsync(site, 3, (i % 4) + 1, 2030 + (i / 4));
            _camat = (await small.PostAsync(SmallCase.Camat)).Value.ToString();
            foreach (var member in SmallCase.Group)
            {
                await small.AcceptAsync(member);
                _decisions.GetOrAdd(member, _ => []).Enqueue(await small.WorkUrlAsync(member));
            }
        }
    }

    private static async Task<Visitor> EnterAsync(KilledSite site, string jabatan)
    {
        var visitor = new Visitor(site.Address);
        await visitor.OpenAsync("/masuk-sebagai");
        (await visitor.SubmitAsync(jabatan)).Status.ShouldBe(HttpStatusCode.OK);
        return visitor;
    }

    private async Task WorkAsync(Visitor person, string role, int number, CancellationToken end)
    {
        // One browser per form: two on one form would rightly be told of each other.
        var form = number < Roles.Count ? _forms.FirstOrDefault(f => f.StartsWith(role + "\n", StringComparison.Ordinal))?.Split('\n')[1] : null;
        var round = 0;
        do
        {
            foreach (var path in new[] { "/tugas", _case, "/data-kinerja" }) await StepAsync("halaman", person, p => p.OpenAsync(path));
            // Cases in which nobody decides just now: no case of an office gets a thousand notes, and who writes while somebody decides is asked to read first.
            var about = _cases[(number + round) % _cases.Count];
            await StepAsync("halaman", person, p => p.OpenAsync($"{about}/catatan"));
            await StepAsync("catatan", person, p => p.SubmitAsync("Simpan catatan", ("Catatan", $"Catatan {number}-{round}.")));
            if (form is not null) await FillInAsync(person, form, number, round);
            if (_decisions.GetValueOrDefault(role) is { } waiting && waiting.TryDequeue(out var task))
            {
                await StepAsync("halaman", person, p => p.OpenAsync(task));
                await StepAsync("putusan", person, p => p.SubmitAsync("Kirim disposisi", ("Isian.Kepada", _camat)));
            }
            round++;
        }
        while (!end.IsCancellationRequested);
    }

    private async Task FillInAsync(Visitor person, string form, int number, int round)
    {
        await StepAsync("halaman", person, p => p.OpenAsync(form));
        var file = new ChosenFile($"bukti-{number}-{round}.pdf", Encoding.ASCII.GetBytes($"%PDF-1.4\n% {number} {round} {new string('x', 200_000)}\n%%EOF\n"));
        await StepAsync("formulir", person, p => p.SubmitAsync("Simpan draf", ("Baris[0].Keterangan", $"Catatan {round}"), ("Baris[0].Bukti", file), ("Baris[0].JudulBukti", $"Bukti {round}")));
    }

    private async Task StepAsync(string sort, Visitor person, Func<Visitor, Task<WebPage>> act)
    {
        await Task.Delay(Random.Shared.Next(0, MostThought));
        try
        {
            var page = await act(person);
            if (page.Status == HttpStatusCode.OK) _done.AddOrUpdate(sort, 1, (_, n) => n + 1);
            else _wrong.Enqueue($"{sort} {page.Path}: {page.Status} {page.Text[..Math.Min(300, page.Text.Length)]}");
        }
        catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException)
        {
            _wrong.Enqueue($"{sort}: {gone.Message}");
        }
    }

    private static int Asked(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var asked) ? asked : otherwise;

    /// <summary>Times of the requests to one site, and its memory.</summary>
    private sealed class Watch : IDisposable
    {
        private readonly ConcurrentBag<double> _milliseconds = [];
        private readonly List<long> _megabytes = [];
        private readonly MeterListener _listener = new();
        private readonly KilledSite _site;

        public Watch(KilledSite site)
        {
            _site = site;
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument is { Meter.Name: "System.Net.Http", Name: "http.client.request.duration" }) listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<double>((_, seconds, tags, _) =>
            {
                foreach (var tag in tags)
                    if (tag.Key == "server.port" && tag.Value is int port && port == site.Address.Port) _milliseconds.Add(seconds * 1000);
            });
            _listener.Start();
        }

        public async Task SampleMemoryAsync(CancellationToken end)
        {
            while (!end.IsCancellationRequested)
            {
                _megabytes.Add(_site.Megabytes);
                await Task.Delay(1000, CancellationToken.None);
            }
        }

        public string Tell()
        {
            var sorted = _milliseconds.Order().ToList();
            var fifth = Math.Max(1, _megabytes.Count / 5);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{sorted.Count} requests, median {sorted[sorted.Count / 2]:0} ms, p95 {sorted[(int)(sorted.Count * 0.95)]:0} ms, p99 {sorted[(int)(sorted.Count * 0.99)]:0} ms, slowest {sorted[^1]:0} ms; memory by fifths of the time {string.Join(" ", _megabytes.Chunk(fifth).Select(c => $"{c.Average():0}"))} MB");
        }

        public void Dispose() => _listener.Dispose();
    }

    public sealed class OnSqlite() : PeopleTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PeopleTests(DatabaseKind.Postgres);
}
