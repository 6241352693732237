namespace Siklus.Web.Tests.Infrastructure;

/// <summary>
/// Tests through HTTP, on both databases. Derive an abstract class with the facts and put two sealed ones inside it:
/// <c>public sealed class OnSqlite() : LoginTests(DatabaseKind.Sqlite); public sealed class OnPostgres() : LoginTests(DatabaseKind.Postgres);</c>
/// </summary>
public abstract class SiteTests(DatabaseKind kind) : IAsyncLifetime
{
    private TestSite? _site;

    protected DatabaseKind Kind => kind;

    /// <summary>The running application, with contents of this one test's own.</summary>
    protected TestSite Site => _site ?? throw new InvalidOperationException("The site starts before each test.");

    public virtual async Task InitializeAsync() => _site = await SitePool.TakeAsync(kind);

    public virtual async Task DisposeAsync()
    {
        if (_site is not null) SitePool.GiveBack(kind, _site);
        await Task.CompletedTask;
    }
}
