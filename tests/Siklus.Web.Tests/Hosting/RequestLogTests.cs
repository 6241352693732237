using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Siklus.App.Common.Berkas;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Hosting;

/// <summary>What a collector gets: one line a request, and in none of them a person.</summary>
public sealed class RequestLogTests
{
    [Fact]
    public async Task A_journey_leaves_lines_without_names_accounts_ids_or_what_was_searched()
    {
        var lines = new ConcurrentQueue<string>();
        await using var site = await TestSite.StartAsync(await (await DatabaseTemplate.OfAsync(DatabaseKind.Sqlite)).CloneAsync(), change: settings => settings with
        {
            LogAsJson = true,
            Services = services => services.AddLogging(logging => logging.ClearProviders().AddProvider(new Keeping(lines))),
        });
        using var camat = await site.VisitorAsync("Camat");
        var file = await site.WithDbAsync(db => db.Set<BerkasRow>().IgnoreQueryFilters().OrderBy(b => b.Id).Select(b => b.Id.Value).FirstAsync());
        foreach (var path in new[] { "/tugas", "/arsip?cari=rahasia+sekali", "/kantor/pegawai", "/kantor/akun", $"/berkas/{file}/keterangan", "/tidak-ada/Wira", "/kantor/pegawai/tambah" }) await camat.OpenAsync(path);
        await camat.SubmitAsync("Simpan", ("Nama", "Nama Yang Diketik"));
        using var door = site.Visitor();
        await door.OpenAsync("/masuk");
        await door.SubmitAsync("Masuk", ("NamaPengguna", "orang-asing"), ("KataSandi", "kata sandi rahasia"));

        lines.Count(line => line.Contains(" /arsip 200 ", StringComparison.Ordinal) || line.Contains("GET arsip 200", StringComparison.Ordinal)).ShouldBe(1, string.Join('\n', lines));
        lines.ShouldAllBe(line => Regex.IsMatch(line, "[0-9a-f]{32}$"), "each line ends with the number that an error page shows");
        var all = string.Join('\n', lines);
        var (names, nips, users) = await site.WithDbAsync(async db => (
            await db.Set<Pegawai>().IgnoreQueryFilters().Select(p => p.Nama).ToListAsync(),
            await db.Set<Pegawai>().IgnoreQueryFilters().Where(p => p.Nip != null).Select(p => p.Nip!).ToListAsync(),
            await db.Users.Select(a => a.UserName!).ToListAsync()));
        foreach (var secret in names.SelectMany(n => n.Split(' ')).Concat(nips).Concat(users).Concat(["rahasia", "Diketik", "orang-asing", "127.0.0.1", file.ToString()]).Where(word => word.Length > 3))
            all.ShouldNotContain(secret, Case.Insensitive);
    }

    private sealed class Keeping(ConcurrentQueue<string> lines) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => new Logger(lines);

        public void Dispose()
        {
        }
    }

    private sealed class Logger(ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Enqueue(formatter(state, exception));
    }
}
