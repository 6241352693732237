using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Siklus.App.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Hosting;

/// <summary>What the person who runs Siklus gets to read: failures that need somebody, and nothing that was answered already.</summary>
public abstract class LoggingTests(DatabaseKind kind) : SiteTests(kind)
{
    private readonly ConcurrentQueue<string> lines = [];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Site.Services.GetRequiredService<ILoggerFactory>().AddProvider(new Keeping(lines));
    }

    [Fact]
    public async Task A_save_that_collides_is_thrown_and_not_shown_as_a_failure()
    {
        await Should.ThrowAsync<DbUpdateException>(() => Site.WithDbAsync(db =>
        {
            db.Add(Installation.Office(Site.Clock.GetUtcNow().UtcDateTime));
            return db.SaveChangesAsync();
        }));
        lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_nobody_catches_is_logged_once_as_an_error()
    {
        using var camat = await Site.VisitorAsync("Camat");
        await Site.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE arsip RENAME TO hilang"));
        (await camat.OpenAsync("/arsip")).Status.ShouldBe(HttpStatusCode.InternalServerError);
        lines.ShouldHaveSingleItem().ShouldStartWith("Error Microsoft.AspNetCore");
    }

    [Fact]
    public async Task A_query_whose_answer_depends_on_how_rows_happen_to_lie_is_an_error() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => Site.WithDbAsync(db => db.Set<Instansi>().FirstAsync()))).Message.ShouldContain("OrderBy");

    private sealed class Keeping(ConcurrentQueue<string> lines) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => new Logger(lines, categoryName);

        public void Dispose()
        {
        }
    }

    private sealed class Logger(ConcurrentQueue<string> lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {category} {formatter(state, exception)}");
    }

    public sealed class OnSqlite() : LoggingTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : LoggingTests(DatabaseKind.Postgres);
}
