using System.Diagnostics;

namespace Siklus.Web.Hosting;

/// <summary>
/// One line a request, for whoever runs Siklus: method, the page's pattern (never the address, which may hold what was searched), status, duration and the number that an error page shows.
/// No name, no address of a person's machine, nothing typed.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            // Read at the end: an error page is another endpoint than the one that was asked for.
            var (method, route, status) = (context.Request.Method, PatternOf(context), context.Response.StatusCode);
            Name(Activity.Current, method, route, status);
            Answered(logger, method, route, status, Stopwatch.GetElapsedTime(began).TotalMilliseconds, Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier);
        }
    }

    /// <summary>Gives the request's span the names that collectors know.</summary>
    private static void Name(Activity? span, string method, string route, int status)
    {
        if (span is not { IsAllDataRequested: true }) return;
        span.DisplayName = $"{method} {route}";
        span.SetTag("http.request.method", method).SetTag("http.route", route).SetTag("http.response.status_code", status);
        if (status >= StatusCodes.Status500InternalServerError) span.SetStatus(ActivityStatusCode.Error);
    }

    private static string PatternOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";

    [LoggerMessage(1, LogLevel.Information, "{Method} {Route} {Status} {Milliseconds:0.0} ms {RequestId}")]
    private static partial void Answered(ILogger logger, string method, string route, int status, double milliseconds, string requestId);
}
