using Microsoft.AspNetCore.DataProtection;
using Siklus.App;
using Siklus.App.Common.Berkas;
using Siklus.App.Setup;
using Siklus.Data.Sqlite;
using Siklus.Web.Auth;
using Siklus.Web.Demo;
using Siklus.Web.Hosting.Lan;
using Siklus.Web.Operations;
using Siklus.Web.Operations.Watching;

namespace Siklus.Web.Hosting;

/// <summary>Builds and prepares the one application; the command line and the tests start it.</summary>
public static class SiklusHost
{
    /// <summary>Wires everything; touches the data folder only to create it.</summary>
    public static WebApplication Build(HostSettings settings)
    {
        settings.Data.Prepare();
        var database = settings.Database ?? DatabaseSetting.Read(settings.Data);
        if (database is DatabaseSetting.SqliteFile) RequireSqlite();

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(SiklusHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddJsonFile(settings.Data.Settings, optional: true, reloadOnChange: false);
        builder.WebHost.UseUrls([.. settings.Urls]);
        // Built, not published: wwwroot stays where the sources are, and a manifest in the output folder says where that is.
        builder.WebHost.UseStaticWebAssets();
        builder.UseLanCertificate(settings);
        builder.AddSiklusLogging(settings);
        builder.Services.AddTelemetry(settings);

        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton(database);
        services.AddSingleton(settings.Data);
        services.AddSingleton(new InstallationClock(settings.Time));
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<InstallationClock>());
        services.AddSiklusApp();
        services.AddSingleton(new BerkasVault(settings.Data.Files));
        services.AddSiklusAuth(settings);
        services.AddDbContext<SiklusDb>((provider, options) =>
        {
            database.Configure(options);
            options.AddInterceptors(provider.GetServices<QuerySpans>());
        }, optionsLifetime: ServiceLifetime.Singleton);
        services.AddSingleton(new DiskRoom());
        services.AddSingleton<OfficeBackups>();
        services.AddSingleton<InstallationWarnings>();
        services.AddHostedService<BackupSchedule>();
        services.AddSingleton<Pages.Collection.Formulir.FormulirSeal>();
        services.AddScoped<DatabasePreparation>();
        services.AddScoped<DemoBuilder>();
        services.AddScoped<DemoOffice>();
        services.AddScoped<DemoPlanning>();
        services.AddScoped<DemoDriver>();
        services.AddScoped<DemoHistory>();
        services.AddHostedService<ClearUnfinished>();
        services.AddHostedService<DemoClockKeeper>();
        services.AddDataProtection().SetApplicationName("siklus").PersistKeysToFileSystem(new DirectoryInfo(settings.Data.Keys));
        services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(2));
        services.Configure<ConsoleLifetimeOptions>(options => options.SuppressStatusMessages = true);
        services.AddHealth();
        services.AddSiklusPages(builder.Configuration);
        settings.Services?.Invoke(services);

        var app = builder.Build();
        app.UseSiklusPages();
        return app;
    }

    /// <summary>Migrates and fills the database as far as needed. Run it before the application is started.</summary>
    public static async Task<PreparedDatabase> PrepareAsync(WebApplication app, CancellationToken cancellation = default)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DatabasePreparation>().RunAsync(cancellation);
    }

    /// <summary>Makes a one-time code for the set-up while there is no office yet; null when there is one. An earlier code is worth nothing any more.</summary>
    public static async Task<string?> OfferSetupAsync(WebApplication app, CancellationToken cancellation = default)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<SetupStore>();
        if (!await store.IsNeededAsync(cancellation)) return null;
        var code = app.Services.GetRequiredService<HostSettings>().NewCode();
        await store.OfferAsync(code, cancellation);
        return code;
    }

    private static void RequireSqlite()
    {
        try
        {
            SqliteNative.Load();
        }
        catch (SqliteMissingException missing)
        {
            throw new OperatorException(missing.Message, missing);
        }
    }
}
