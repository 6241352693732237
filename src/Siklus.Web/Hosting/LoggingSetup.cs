using Microsoft.Extensions.Logging.Console;

namespace Siklus.Web.Hosting;

internal static class LoggingSetup
{
    public static void AddSiklusLogging(this WebApplicationBuilder builder, HostSettings settings)
    {
        if (settings.LogAsJson)
        {
            builder.Logging.ClearProviders();
            builder.Logging.AddJsonConsole(options =>
            {
                options.UseUtcTimestamp = true;
                options.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
                // A scope holds the address that was asked for.
                options.IncludeScopes = false;
            });
            builder.Logging.AddFilter(typeof(RequestLog).FullName, LogLevel.Information);
        }
        // Standard output belongs to the answers of the verbs.
        builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // It warns that keys lie unencrypted in a folder that only this user may open: that is what the data folder is for.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // It warns that a page with a form may not be cached although the page asked for it: error pages do, and not caching is right.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        // A failed start is told in one sentence; a background task that dies later is logged as critical.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        // What fails here is thrown as well, and told or logged where it is caught.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Connection", LogLevel.Critical);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Critical);
    }
}
