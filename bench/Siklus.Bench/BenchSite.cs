using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Siklus.Bench.Engine;
using Siklus.Web.Hosting;

namespace Siklus.Bench;

/// <summary>The demo served by a host of its own, on a database of its own, to people who come by HTTP.</summary>
internal sealed partial class BenchSite : IAsyncDisposable
{
    private const int Warming = 15;
    private readonly string folder;

    private BenchSite(string folder, WebApplication app, bool isPostgres) => (this.folder, App, IsPostgres) = (folder, app, isPostgres);

    public WebApplication App { get; }

    public bool IsPostgres { get; }

    /// <summary>Makes it on each database in turn, or only on the one named (sqlite, postgres).</summary>
    public static async Task OnEachAsync(string? only, Func<BenchSite, Task> measure)
    {
        foreach (var postgres in new[] { false, true }.Where(p => string.IsNullOrEmpty(only) || p == (only == "postgres")))
        {
            Console.WriteLine(postgres ? "PostgreSQL" : "SQLite");
            await using var site = await MakeAsync(postgres);
            await measure(site);
        }
    }

    /// <summary>Serves what was made ready.</summary>
    public Task StartAsync() => App.StartAsync();

    /// <summary>A client that is signed in as whom a button of the demo's door names.</summary>
    public async Task<HttpClient> EnterAsync(string role)
    {
        var address = new Uri(App.Urls.First());
        // What a form answers is timed without the page that a browser then asks for.
        var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        http.DefaultRequestHeaders.Add("Origin", address.GetLeftPart(UriPartial.Authority));
        var page = await http.GetStringAsync(new Uri("/masuk-sebagai", UriKind.Relative));
        var button = Button().Matches(page).First(b => b.Groups[3].Value.Trim().StartsWith(role, StringComparison.Ordinal));
        using var answer = await http.PostAsync(new Uri("/masuk-sebagai", UriKind.Relative), new FormUrlEncodedContent([new("__RequestVerificationToken", TokenOf(page)), new(button.Groups[1].Value, button.Groups[2].Value)]));
        RequireDone(answer);
        return http;
    }

    /// <summary>What a form of a page carries against forgery.</summary>
    public static string TokenOf(string page) => Token().Match(page).Groups[1].Value;

    /// <summary>A form that was taken sends its sender on.</summary>
    public static void RequireDone(HttpResponseMessage answer)
    {
        if (answer.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.SeeOther)) throw new InvalidOperationException($"{answer.RequestMessage?.RequestUri} was refused: {answer.StatusCode}.");
    }

    /// <summary>Asks for a page; its size in bytes.</summary>
    public static async Task<int> GetAsync(HttpClient http, string url)
    {
        using var answer = await http.GetAsync(new Uri(url, UriKind.Relative));
        return (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
    }

    /// <summary>Does a thing again and again and prints how long it took from request to whole answer, how much processor, and the size that it gives.</summary>
    public static Task TimeAsync(string name, int times, Func<Task<int>> act) => TimeAsync(name, times, () => Task.CompletedTask, act);

    /// <summary>The same with something to make ready before each, which is not timed.</summary>
    public static async Task TimeAsync(string name, int times, Func<Task> ready, Func<Task<int>> act)
    {
        var (watches, processor, size) = (new Stopwatches(), TimeSpan.Zero, 0);
        for (var i = -Warming; i < times; i++)
        {
            await ready();
            if (i == 0) watches = new Stopwatches();
            var before = Environment.CpuUsage.TotalTime;
            await watches.TimeAsync(async () => size = await act());
            if (i >= 0) processor += Environment.CpuUsage.TotalTime - before;
        }
        Console.WriteLine($"  {name,-32} {watches.Percentile(0.5),7:F1} ms (median), {watches.Percentile(0.95),7:F1} ms (95 of a hundred), {processor.TotalMilliseconds / times,6:F1} ms of processor each, {size / 1024} KiB");
    }

    /// <summary>Does a thing that happens once.</summary>
    public static async Task OnceAsync(string name, Func<Task<int>> act)
    {
        var watches = new Stopwatches();
        await watches.TimeAsync(act);
        Console.WriteLine($"  {name,-32} {watches.Percentile(0.5),7:F1} ms (once)");
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<BenchSite> MakeAsync(bool postgres)
    {
        var made = Directory.CreateTempSubdirectory("siklus-bench-").FullName;
        var data = new DataFolder(made);
        data.Prepare();
        DatabaseSetting setting = postgres ? new DatabaseSetting.PostgresServer(await BenchOffice.NewDatabaseAsync()) : new DatabaseSetting.SqliteFile(data.Database);
        var app = SiklusHost.Build(new HostSettings { Data = data, Database = setting, Urls = ["http://127.0.0.1:0"], MakeDemo = true });
        await SiklusHost.PrepareAsync(app);
        return new(made, app, postgres);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("<button[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]+)\"[^>]*>\\s*(?:<[^>]*>\\s*)*([^<]+)")]
    private static partial Regex Button();
}
