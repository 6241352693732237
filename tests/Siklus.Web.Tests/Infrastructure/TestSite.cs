using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Common;
using Siklus.Web.Hosting;
using Siklus.Web.Operations;

namespace Siklus.Web.Tests.Infrastructure;

/// <summary>The real application of one test: Kestrel on a free loopback port, its own database, a clock that the test moves.</summary>
public sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TestDatabase _database;
    private readonly bool _owns;

    private TestSite(WebApplication app, TestDatabase database, bool owns, FixedClock clock) =>
        (_app, _database, _owns, Clock) = (app, database, owns, clock);

    public FixedClock Clock { get; }
    public DataFolder Data => _database.Data;
    public Uri Address => new(_app.Urls.First());
    public IServiceProvider Services => _app.Services;

    /// <summary>Starts on a copy of the prepared office.</summary>
    public static async Task<TestSite> StartAsync(DatabaseKind kind) => await StartAsync(await (await DatabaseTemplate.OfAsync(kind)).CloneAsync());

    /// <summary>Starts on this database, and throws it away at the end unless the test says that it goes on with it; what else is unusual, the test changes in the settings.</summary>
    public static async Task<TestSite> StartAsync(TestDatabase database, bool owns = true, Func<HostSettings, HostSettings>? change = null)
    {
        var clock = new FixedClock();
        var settings = new HostSettings { Data = database.Data, Database = database.Setting, Urls = ["http://127.0.0.1:0"], Time = clock };
        var app = SiklusHost.Build(change is null ? settings : change(settings));
        await SiklusHost.PrepareAsync(app);
        await app.StartAsync();
        return new TestSite(app, database, owns, clock);
    }

    /// <summary>The contents and the clock of the beginning, under the same running application.</summary>
    public async Task RefreshAsync(DatabaseKind kind)
    {
        Clock.SetTo(FixedClock.Start);
        await (await DatabaseTemplate.OfAsync(kind)).RefreshAsync(_database);
        await SiklusHost.PrepareAsync(_app);
        Services.GetRequiredService<InstallationWarnings>().LookAgain();
    }

    /// <summary>A new one-time code, as the terminal prints it when there is no office yet.</summary>
    public async Task<string> OfferSetupAsync() => (await SiklusHost.OfferSetupAsync(_app)).ShouldNotBeNull();

    /// <summary>A new browser: no cookies yet.</summary>
    public Visitor Visitor() => new(Address);

    /// <summary>A new browser of the holder of a post ("Camat"), signed in by the demo's own page.</summary>
    public async Task<Visitor> VisitorAsync(string jabatan)
    {
        var visitor = Visitor();
        await visitor.OpenAsync("/masuk-sebagai");
        await visitor.SubmitAsync(jabatan);
        var page = await visitor.OpenAsync("/");
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        return visitor;
    }

    /// <summary>Looks at or changes the database past the pages, in a scope of its own.</summary>
    public async Task<T> WithDbAsync<T>(Func<SiklusDb, Task<T>> use)
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<SiklusDb>());
    }

    /// <summary>Uses services in the name of the demo's office, in a scope of their own.</summary>
    public async Task<T> InOfficeAsync<T>(Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = Services.CreateAsyncScope();
        var instansi = await scope.ServiceProvider.GetRequiredService<SiklusDb>().Users.OrderBy(akun => akun.UserName).Select(akun => akun.InstansiId).FirstAsync();
        scope.ServiceProvider.GetRequiredService<InstansiScope>().Enter(instansi);
        return await use(scope.ServiceProvider);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (_owns) await _database.DisposeAsync();
    }
}
