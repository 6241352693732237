using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Siklus.Web.Api;
using Siklus.Web.Auth;
using Siklus.Web.Hosting.Lan;
using Siklus.Web.Setup;
using Siklus.Web.Ui;

namespace Siklus.Web.Hosting;

internal static class PagesSetup
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    public static void AddSiklusPages(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddRazorPages(options => PagePermissions.Apply(options.Conventions)).AddMvcOptions(options =>
        {
            options.Filters.Add<FillFrame>();
            options.Filters.Add<RefusalFilter>();
            options.Filters.Add<UnreadForm>();
            var say = options.ModelBindingMessageProvider;
            say.SetAttemptedValueIsInvalidAccessor((value, _) => Unreadable(value));
            say.SetNonPropertyAttemptedValueIsInvalidAccessor(Unreadable);
            say.SetValueIsInvalidAccessor(Unreadable);
            say.SetUnknownValueIsInvalidAccessor(_ => "Isian ini tidak terbaca. Periksa, lalu kirim lagi.");
            say.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Isian ini tidak terbaca. Periksa, lalu kirim lagi.");
            say.SetValueMustNotBeNullAccessor(_ => "Isian ini tidak boleh kosong.");
        });
        RateLimits.Add(services, configuration);
        services.AddSiklusApi();
        services.AddSiklusUi();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            // One language; what a browser or an address asks for does not change how numbers are read.
            options.DefaultRequestCulture = new RequestCulture(Indonesian);
            options.SupportedCultures = [Indonesian];
            options.SupportedUICultures = [Indonesian];
            options.RequestCultureProviders = [];
        });
    }

    private static string Unreadable(string value) => $"“{value}” tidak terbaca. Tanggal ditulis seperti 21/11/2026, jam seperti 09.00.";

    /// <summary>Pages are read and forms are sent; a page asked in another way would be shown without having been loaded.</summary>
    private static Task KnownMethodsOnlyAsync(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || HttpMethods.IsPost(context.Request.Method)) return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD, POST";
        return Task.CompletedTask;
    }

    public static void UseSiklusPages(this WebApplication app)
    {
        // Told only where browsers trust the certificate by themselves. With the one made here they would be kept from ever reading past a warning.
        if (LanEndpoint.HasOwnCertificate(app.Configuration)) app.UseHsts();
        app.UseMiddleware<RequestLog>();
        app.UseSecurityHeaders();
        app.Use(KnownMethodsOnlyAsync);
        app.UseSiklusUi();
        app.UseMiddleware<StorageTrouble>();
        app.UseRequestLocalization();
        app.UseRouting();
        app.UseMiddleware<SetupGate>();
        app.UseSiklusAuth();
        app.UseRateLimiter();
        app.MapHealth();
        app.MapSessionLife();
        app.MapCertificate();
        app.MapCalendarFeed();
        app.MapSiklusApi();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
    }
}
