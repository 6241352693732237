using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Organisation.Masuk;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Operations.Watching;

namespace Siklus.Web.Auth;

/// <summary>Writes, reads and prunes the sign-in log.</summary>
public sealed class SignInLog(SiklusDb db, TimeProvider clock)
{
    private const int OnPage = 50;

    public Task WriteAsync(PeristiwaMasuk peristiwa, Akun akun, HttpContext? http, CaraMasuk? cara = null, PegawaiId? oleh = null) =>
        WriteAsync(peristiwa, akun.Id, akun.InstansiId, http, cara, oleh);

    /// <summary>One line about an account. Without a request it was done on the server itself.</summary>
    public Task WriteAsync(PeristiwaMasuk peristiwa, Guid akun, InstansiId instansi, HttpContext? http, CaraMasuk? cara = null, PegawaiId? oleh = null) => WriteAsync(new CatatanMasuk
    {
        Id = Ids.New(clock), InstansiId = instansi, AkunId = akun, PadaUtc = clock.GetUtcNow().UtcDateTime, Peristiwa = peristiwa, Cara = cara,
        Alamat = http is null ? "komputer peladen" : Device.AddressOf(http), Perangkat = http is null ? "Perintah di peladen" : Device.NameOf(http), OlehId = oleh,
    }, http?.RequestAborted ?? CancellationToken.None);

    /// <summary>One line about a name that no account has. Kept where it can be told whose it is: in an installation with one office.</summary>
    public async Task WriteUnknownAsync(PeristiwaMasuk peristiwa, HttpContext http, CaraMasuk cara)
    {
        var offices = await db.Set<Instansi>().OrderBy(i => i.Id).Select(i => i.Id).Take(2).ToListAsync(http.RequestAborted);
        if (offices is not [var only]) return;
        await WriteAsync(new CatatanMasuk
        {
            Id = Ids.New(clock), InstansiId = only, PadaUtc = clock.GetUtcNow().UtcDateTime, Peristiwa = peristiwa, Cara = cara, Alamat = Device.AddressOf(http), Perangkat = Device.NameOf(http),
        }, http.RequestAborted);
    }

    internal async Task WriteAsync(CatatanMasuk line, CancellationToken cancel)
    {
        db.Add(line);
        await db.SaveChangesAsync(cancel);
        WebTelemetry.CountSignIn(line.Peristiwa);
    }

    /// <summary>A page of the log, newest first: of one account, or of the whole present office.</summary>
    public async Task<SignInLogPage> ReadAsync(Guid? akun, bool onlyTrouble, int page, CancellationToken cancel)
    {
        var lines = db.Set<CatatanMasuk>().AsNoTracking().Where(c => akun == null || c.AkunId == akun)
            .Where(c => !onlyTrouble || c.Peristiwa == PeristiwaMasuk.Gagal || c.Peristiwa == PeristiwaMasuk.Ditahan);
        var count = await lines.CountAsync(cancel);
        var rows = await (from line in lines
                          join owner in db.Users on line.AkunId equals owner.Id into owners
                          from owner in owners.DefaultIfEmpty()
                          join pegawai in db.Set<Pegawai>() on owner.PegawaiId equals pegawai.Id into people
                          from pegawai in people.DefaultIfEmpty()
                          join doer in db.Set<Pegawai>() on line.OlehId equals doer.Id into others
                          from doer in others.DefaultIfEmpty()
                          orderby line.PadaUtc descending, line.Id descending
                          select new SignInLogRow(line, owner == null ? null : owner.UserName, pegawai == null ? null : pegawai.Nama, doer == null ? null : doer.Nama))
            .Skip((Math.Max(page, 1) - 1) * OnPage).Take(OnPage).ToListAsync(cancel);
        return new SignInLogPage(rows, Math.Max(page, 1), Math.Max(1, (count + OnPage - 1) / OnPage));
    }

    /// <summary>Throws away what is older than it may be kept: lines of the log, sessions and codes that ended so long ago, attempts of yesterday.</summary>
    public async Task<int> PruneAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (oldest, yesterday) = (now.AddMonths(-CatatanMasuk.BulanDisimpan), now.AddDays(-1));
        await db.Set<PercobaanMasuk>().Where(p => p.TerakhirUtc < yesterday).ExecuteDeleteAsync(cancel);
        await db.Set<Sesi>().IgnoreQueryFilters().Where(s => s.TerakhirUtc < oldest).ExecuteDeleteAsync(cancel);
        await db.Set<KodeSetelUlang>().IgnoreQueryFilters().Where(k => k.DibuatUtc < oldest).ExecuteDeleteAsync(cancel);
        return await db.Set<CatatanMasuk>().IgnoreQueryFilters().Where(c => c.PadaUtc < oldest).ExecuteDeleteAsync(cancel);
    }
}

/// <summary>One line as shown.</summary>
public sealed record SignInLogRow(CatatanMasuk Line, string? User, string? Name, string? By);

/// <summary>A page of lines.</summary>
public sealed record SignInLogPage(IReadOnlyList<SignInLogRow> Rows, int Number, int Count);

/// <summary>Prunes at the start and once a day.</summary>
internal sealed class PruneSignInLog(IServiceScopeFactory scopes, TimeProvider clock, ILogger<PruneSignInLog> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await PruneAsync(stoppingToken);
                await Task.Delay(TimeSpan.FromDays(1), clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    private async Task PruneAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SignInLog>().PruneAsync(cancel);
        }
        catch (System.Data.Common.DbException broken)
        {
            // A busy or absent database today: tomorrow is soon enough.
            logger.LogWarning(broken, "The sign-in log could not be pruned.");
        }
    }
}
