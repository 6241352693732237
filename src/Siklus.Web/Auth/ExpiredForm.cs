using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace Siklus.Web.Auth;

/// <summary>What was typed into a form whose session had ended, so that it can be sent again after sign-in.</summary>
/// <param name="Path">Where the form was going, with its query.</param>
/// <param name="Fields">Name and value of each field, in order. Files can't be kept; <see cref="HadFiles"/> says that there were some.</param>
/// <param name="HadFiles">The form carried files, which must be chosen again.</param>
/// <param name="Akun">Whose session had ended, where that is known: on a shared PC nobody else is shown it.</param>
public sealed record KeptForm(string Path, IReadOnlyList<KeyValuePair<string, string>> Fields, bool HadFiles, Guid? Akun = null);

/// <summary>
/// A form sent after the session ended is not lost: the sign-in page carries its fields along, encrypted and for one day, and offers them for sending
/// again once somebody has signed in. Nothing is stored on the server for a visitor.
/// </summary>
internal static class ExpiredForm
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public static async Task OnRedirectToLoginAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (await ReadAsync(context.HttpContext, context.Request.Path + context.Request.QueryString) is not { } kept)
        {
            context.Response.Redirect(context.RedirectUri);
            return;
        }
        context.HttpContext.Items[nameof(KeptForm)] = Protect(context.HttpContext, kept);
        // Shown in place by the page of status 401, not by a redirect: what was typed does not fit into an address.
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
    }

    /// <summary>
    /// The form that this request sends to <paramref name="path"/>; null when it is none, when it comes from a page of somebody else's site (which must not be given a
    /// second chance by our own button), or when it signs somebody in (a password is not repeated).
    /// </summary>
    public static async Task<KeptForm?> ReadAsync(HttpContext context, string path)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || !IsOurOwn(request)) return null;
        if (path.StartsWith("/masuk", StringComparison.OrdinalIgnoreCase) || path.StartsWith("/keluar", StringComparison.OrdinalIgnoreCase)) return null;
        // Passwords and codes are not repeated either.
        if (path.StartsWith("/akun", StringComparison.OrdinalIgnoreCase) || path.StartsWith("/setel-ulang", StringComparison.OrdinalIgnoreCase) || path.StartsWith("/ganti-", StringComparison.OrdinalIgnoreCase)) return null;
        var form = await request.ReadFormAsync();
        var fields = form.Where(f => f.Key != "__RequestVerificationToken")
            .SelectMany(f => f.Value.Select(value => KeyValuePair.Create(f.Key, value ?? ""))).ToList();
        return new KeptForm(path, fields, form.Files.Count > 0, Sessions.Ended(context)?.AkunId);
    }

    private static bool IsOurOwn(HttpRequest request) =>
        request.Headers.TryGetValue("Sec-Fetch-Site", out var site)
            ? site == "same-origin"
            : Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && origin.Authority == request.Host.Value;

    /// <summary>What the present request carries along for the sign-in page, if it came here from an ended session.</summary>
    public static string? Carried(HttpContext context) => context.Items[nameof(KeptForm)] as string;

    /// <summary>Opens what <see cref="Carried"/> closed; null when it is too old, not ours, or was typed by somebody else than <paramref name="akun"/>.</summary>
    public static KeptForm? Open(HttpContext context, string? closed, Guid akun)
    {
        if (string.IsNullOrEmpty(closed)) return null;
        try
        {
            var kept = JsonSerializer.Deserialize<KeptForm>(Protector(context).Unprotect(closed));
            return kept?.Akun is { } owner && owner != akun ? null : kept;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static string Protect(HttpContext context, KeptForm form) => Protector(context).Protect(JsonSerializer.Serialize(form), Kept);

    private static ITimeLimitedDataProtector Protector(HttpContext context) =>
        context.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("formulir-tertunda").ToTimeLimitedDataProtector();
}
