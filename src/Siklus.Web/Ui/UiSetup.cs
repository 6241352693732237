using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace Siklus.Web.Ui;

/// <summary>Registers what the screens need, and serves style, fonts and icons small and for long.</summary>
public static class UiSetup
{
    public static IServiceCollection AddSiklusUi(this IServiceCollection services)
    {
        services.AddScoped<PageFrame>();
        services.AddScoped<PageHead>();
        services.AddResponseCompression(options =>
        {
            // Safe over HTTPS here: the antiforgery token is encrypted anew in every page, so its bytes never repeat.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        return services;
    }

    /// <summary>First in the pipeline: compression, designed error pages, and a year of caching for what is asked for with its version (<c>?v=</c>).</summary>
    public static IApplicationBuilder UseSiklusUi(this IApplicationBuilder app)
    {
        app.UseResponseCompression();
        app.Use((context, next) =>
        {
            if (context.Request.Path.StartsWithSegments("/lib", StringComparison.Ordinal) && context.Request.Query.ContainsKey("v"))
                context.Response.OnStarting(() =>
                {
                    if (context.Response.StatusCode == StatusCodes.Status200OK)
                        context.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
                    return Task.CompletedTask;
                });
            return next(context);
        });
        app.UseExceptionHandler("/galat/500");
        app.UseStatusCodePagesWithReExecute("/galat/{0}");
        return app;
    }
}
