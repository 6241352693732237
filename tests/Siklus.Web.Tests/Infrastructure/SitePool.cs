using System.Collections.Concurrent;
using Siklus.Web.Hosting;

namespace Siklus.Web.Tests.Infrastructure;

/// <summary>
/// Running applications on which tests take turns: to start one and to open each page for the first time is most of what a test costs. Each turn begins with fresh contents.
/// A test that needs other settings, or breaks the application itself, starts its own <see cref="TestSite"/>.
/// </summary>
internal static class SitePool
{
    private static readonly ConcurrentDictionary<DatabaseKind, ConcurrentBag<TestSite>> Idle = new();

    public static async Task<TestSite> TakeAsync(DatabaseKind kind)
    {
        if (!Idle.GetOrAdd(kind, _ => []).TryTake(out var site)) return await StartAsync(kind);
        await site.RefreshAsync(kind);
        return site;
    }

    public static void GiveBack(DatabaseKind kind, TestSite site) => Idle.GetOrAdd(kind, _ => []).Add(site);

    private static async Task<TestSite> StartAsync(DatabaseKind kind)
    {
        var database = await (await DatabaseTemplate.OfAsync(kind)).CloneAsync();
        // All these tests are one visitor from one address.
        await File.WriteAllTextAsync(database.Data.Settings, $$"""{ "{{RateLimits.TimesKey}}": 1000 }""");
        var site = await TestSite.StartAsync(database);
        File.Delete(database.Data.Settings);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(site.Data.Path, recursive: true);
        return site;
    }
}
