using Microsoft.Extensions.Primitives;

namespace Siklus.Web.Hosting;

/// <summary>
/// Headers of every answer. Scripts, styles and pictures come from our own host alone and none stand inside a page; nobody may frame us; a page of the
/// office is never kept by a browser that somebody else uses next. A page that says otherwise (an uploaded file) keeps its own word.
/// </summary>
internal static class SecurityHeaders
{
    private static readonly (string Name, StringValues Value)[] Always =
    [
        ("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            foreach (var (name, value) in Always) context.Response.Headers.TryAdd(name, value);
            if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true) context.Response.Headers.TryAdd("Cache-Control", "no-store");
            return Task.CompletedTask;
        });
        return next(context);
    });
}
