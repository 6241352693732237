namespace Siklus.Web.Auth;

/// <summary>What a page asks while somebody types without sending: is the session still good, and for how long. Asking is using it.</summary>
internal static class SessionEndpoints
{
    public static void MapSessionLife(this IEndpointRouteBuilder app) => app.MapGet("/sesi/hidup", (HttpContext http) =>
    {
        http.Response.Headers.CacheControl = "no-store";
        return Sessions.Current(http) is { } session ? Results.Json(new { sisa = (int)session.Left.TotalSeconds }) : Results.StatusCode(StatusCodes.Status410Gone);
    }).AllowAnonymous();
}
