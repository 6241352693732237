using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Siklus.Web.Hosting;

namespace Siklus.Web.Auth;

/// <summary>Who has signed in on this browser and wants to be offered again.</summary>
/// <param name="User">User name.</param>
/// <param name="Name">Name of the person.</param>
public sealed record RememberedName(string User, string Name);

/// <summary>The names of a shared PC, in an encrypted cookie of that PC: never a password, nothing on the server.</summary>
public sealed class RememberedNames(IDataProtectionProvider protection, HostSettings settings)
{
    private const int Most = 8;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    private string Cookie => settings.CookieName("siklus-nama");

    private ITimeLimitedDataProtector Protector => protection.CreateProtector("nama-di-perangkat").ToTimeLimitedDataProtector();

    /// <summary>Who is remembered, the latest first.</summary>
    public IReadOnlyList<RememberedName> Read(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } closed) return [];
        try
        {
            return JsonSerializer.Deserialize<List<RememberedName>>(Protector.Unprotect(closed)) ?? [];
        }
        catch (Exception broken) when (broken is CryptographicException or JsonException)
        {
            return [];
        }
    }

    /// <summary>Puts somebody first.</summary>
    public void Remember(HttpContext http, RememberedName who) => Write(http, [who, .. Read(http).Where(n => n.User != who.User).Take(Most - 1)]);

    /// <summary>Forgets somebody.</summary>
    public void Forget(HttpContext http, string user) => Write(http, [.. Read(http).Where(n => n.User != user)]);

    private void Write(HttpContext http, List<RememberedName> names)
    {
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = "/", IsEssential = true, MaxAge = Kept };
        if (names.Count == 0) http.Response.Cookies.Delete(Cookie, options);
        else http.Response.Cookies.Append(Cookie, Protector.Protect(JsonSerializer.Serialize(names), Kept), options);
    }
}
