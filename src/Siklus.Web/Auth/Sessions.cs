using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation.Masuk;
using Siklus.Domain.Common;

namespace Siklus.Web.Auth;

/// <summary>The good session of this request.</summary>
/// <param name="Id">Which one.</param>
/// <param name="AkunId">Whose.</param>
/// <param name="Allowed">How long it may lie unused.</param>
/// <param name="Left">How long from now on.</param>
public sealed record CurrentSession(Guid Id, Guid AkunId, TimeSpan Allowed, TimeSpan Left);

/// <summary>A session that this request's cookie names and that is over.</summary>
public sealed record EndedSession(Guid AkunId, SebabBerakhir Sebab);

/// <summary>
/// Sessions as rows: every sign-in begins one, every request asks whether it is still good. What ends here is over on every database and every process at the next request,
/// whoever still has the cookie.
/// </summary>
public sealed class Sessions(SiklusDb db, SignInLog log, TimeProvider clock)
{
    private const string Key = "siklus:sesi";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private IQueryable<Sesi> All => db.Set<Sesi>().IgnoreQueryFilters();

    /// <summary>The good session of this request, or null.</summary>
    public static CurrentSession? Current(HttpContext http) => http.Items[typeof(CurrentSession)] as CurrentSession;

    /// <summary>The session that was over when this request came, or null.</summary>
    public static EndedSession? Ended(HttpContext http) => http.Items[typeof(EndedSession)] as EndedSession;

    /// <summary>Whenever a cookie is written for somebody: begins a session, unless the cookie of a going one is only renewed.</summary>
    internal static async Task OnSigningInAsync(CookieSigningInContext context)
    {
        if (context.Properties.Items.ContainsKey(Key)) return;
        var sessions = context.HttpContext.RequestServices.GetRequiredService<Sessions>();
        if (Current(context.HttpContext) is { } former) await sessions.EndAsync(former.Id, SebabBerakhir.GantiPengguna, context.HttpContext.RequestAborted);
        var id = await sessions.StartAsync(context.Principal!, context.HttpContext);
        context.Properties.Items[Key] = id.ToString("D");
    }

    /// <summary>At every request with a cookie: refuses a session that is over.</summary>
    internal static async Task OnValidateAsync(CookieValidatePrincipalContext context)
    {
        var sessions = context.HttpContext.RequestServices.GetRequiredService<Sessions>();
        if (!await sessions.IsGoodAsync(context)) context.RejectPrincipal();
    }

    /// <summary>When a cookie is taken back: its session is over too.</summary>
    internal static async Task OnSigningOutAsync(CookieSigningOutContext context)
    {
        if (Current(context.HttpContext) is not { } session) return;
        var sebab = context.Properties.Items.TryGetValue(nameof(SebabBerakhir), out var said) ? Enum.Parse<SebabBerakhir>(said!) : SebabBerakhir.Keluar;
        await context.HttpContext.RequestServices.GetRequiredService<Sessions>().EndAsync(session.Id, sebab, context.HttpContext.RequestAborted);
    }

    /// <summary>For <c>SignOutAsync</c>: ends the session for another reason than a plain signing out.</summary>
    internal static AuthenticationProperties Because(SebabBerakhir sebab) => new(new Dictionary<string, string?> { [nameof(SebabBerakhir)] = sebab.ToString() });

    /// <summary>Good sessions of an account, the last used first.</summary>
    public async Task<IReadOnlyList<Sesi>> ListAsync(Guid akun, CancellationToken cancel)
    {
        var (oldest, unused) = (Now - AturanMasuk.SesiPalingLama, Now - await AllowedAsync(akun, cancel));
        return await All.AsNoTracking().Where(s => s.AkunId == akun && s.BerakhirUtc == null && s.MulaiUtc >= oldest && s.TerakhirUtc >= unused)
            .OrderByDescending(s => s.TerakhirUtc).ThenByDescending(s => s.Id).ToListAsync(cancel);
    }

    /// <summary>Ends one session, if it has not ended.</summary>
    public async Task EndAsync(Guid id, SebabBerakhir sebab, CancellationToken cancel)
    {
        var now = Now;
        var ended = await All.Where(s => s.Id == id && s.BerakhirUtc == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.BerakhirUtc, now).SetProperty(s => s.Sebab, sebab), cancel);
        if (ended == 0) return;
        var sesi = await All.AsNoTracking().SingleAsync(s => s.Id == id, cancel);
        await log.WriteAsync(new CatatanMasuk
        {
            Id = Ids.New(clock), InstansiId = sesi.InstansiId, AkunId = sesi.AkunId, PadaUtc = now, Peristiwa = PeristiwaMasuk.Berakhir, Cara = sesi.Cara, Alamat = sesi.Alamat, Perangkat = sesi.Perangkat,
        }, cancel);
    }

    /// <summary>Ends every session of an account but <paramref name="except"/>.</summary>
    public async Task<int> EndAllAsync(Guid akun, Guid? except, SebabBerakhir sebab, CancellationToken cancel)
    {
        var ids = await All.Where(s => s.AkunId == akun && s.BerakhirUtc == null && s.Id != except).OrderBy(s => s.Id).Select(s => s.Id).ToListAsync(cancel);
        foreach (var id in ids) await EndAsync(id, sebab, cancel);
        return ids.Count;
    }

    private async Task<Guid> StartAsync(ClaimsPrincipal who, HttpContext http)
    {
        var akun = Guid.Parse(who.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var sesi = new Sesi
        {
            Id = Ids.New(clock), InstansiId = AkunClaims.Read(who)!.Value.Instansi, AkunId = akun, MulaiUtc = Now, TerakhirUtc = Now,
            Alamat = Device.AddressOf(http), Perangkat = Device.NameOf(http), Cara = Means.Of(http),
        };
        db.Add(sesi);
        await db.SaveChangesAsync(http.RequestAborted);
        await log.WriteAsync(PeristiwaMasuk.Berhasil, akun, sesi.InstansiId, http, sesi.Cara);
        return sesi.Id;
    }

    private async Task<bool> IsGoodAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        if (!context.Properties.Items.TryGetValue(Key, out var text) || !Guid.TryParse(text, CultureInfo.InvariantCulture, out var id)) return false;
        var found = await All.AsNoTracking().Where(s => s.Id == id)
            .Select(s => new { Sesi = s, Menit = db.Set<AturanMasuk>().IgnoreQueryFilters().Where(a => a.InstansiId == s.InstansiId).Select(a => (int?)a.MenitDiam).FirstOrDefault() })
            .FirstOrDefaultAsync(http.RequestAborted);
        if (found is null) return false;
        var (sesi, now, allowed) = (found.Sesi, Now, TimeSpan.FromMinutes(found.Menit ?? AturanMasuk.MenitDiamBawaan));
        var over = sesi.Sebab ?? (now - sesi.TerakhirUtc > allowed ? SebabBerakhir.Diam : now - sesi.MulaiUtc > AturanMasuk.SesiPalingLama ? SebabBerakhir.TerlaluLama : (SebabBerakhir?)null);
        if (over is { } sebab)
        {
            if (sesi.BerakhirUtc is null) await EndAsync(id, sebab, http.RequestAborted);
            http.Items[typeof(EndedSession)] = new EndedSession(sesi.AkunId, sebab);
            return false;
        }
        var last = await TouchAsync(sesi, http);
        http.Items[typeof(CurrentSession)] = new CurrentSession(id, sesi.AkunId, allowed, allowed - (now - last));
        return true;
    }

    /// <summary>Remembers the use, but not of every picture of a page: a write a minute is enough.</summary>
    private async Task<DateTime> TouchAsync(Sesi sesi, HttpContext http)
    {
        var (now, address) = (Now, Device.AddressOf(http));
        if (now - sesi.TerakhirUtc < TimeSpan.FromSeconds(30) && address == sesi.Alamat) return sesi.TerakhirUtc;
        await All.Where(s => s.Id == sesi.Id && s.BerakhirUtc == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.TerakhirUtc, now).SetProperty(s => s.Alamat, address), http.RequestAborted);
        return now;
    }

    private async Task<TimeSpan> AllowedAsync(Guid akun, CancellationToken cancel)
    {
        var menit = await db.Set<AturanMasuk>().IgnoreQueryFilters().Where(a => db.Users.Any(u => u.Id == akun && u.InstansiId == a.InstansiId)).Select(a => (int?)a.MenitDiam).SingleOrDefaultAsync(cancel);
        return TimeSpan.FromMinutes(menit ?? AturanMasuk.MenitDiamBawaan);
    }
}
