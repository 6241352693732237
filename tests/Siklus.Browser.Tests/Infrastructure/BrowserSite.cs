using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using Siklus.Data.Sqlite;
using Siklus.Web.Hosting;

namespace Siklus.Browser.Tests.Infrastructure;

/// <summary>A demo office on a free port and a Chromium; shared by the tests of one class, which therefore tell one story in order or touch different things.</summary>
public class BrowserSite : IAsyncLifetime
{
    /// <summary>Whether it is the demo; otherwise an empty folder that waits for its set-up.</summary>
    protected virtual bool IsDemo => true;

    /// <summary>The one-time code that the terminal would print; null for a demo.</summary>
    public string? SetupCode { get; private set; }

    /// <summary>The clock of the program.</summary>
    protected virtual TimeProvider Time => TimeProvider.System;

    /// <summary>Where everything of the office lies.</summary>
    public string Folder => _data.Path;

    private readonly DataFolder _data = new(Directory.CreateTempSubdirectory("siklus-browser-test-").FullName);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private WebApplication? _app;

    public string Address => _app!.Urls.First();

    /// <summary>For what no page offers.</summary>
    public IServiceProvider Services => _app!.Services;

    public async Task InitializeAsync()
    {
        _app = SiklusHost.Build(new HostSettings
        {
            Data = _data,
            Database = new DatabaseSetting.SqliteFile(_data.Database),
            Urls = ["http://127.0.0.1:0"],
            MakeDemo = IsDemo,
            Time = Time,
        });
        await SiklusHost.PrepareAsync(_app);
        SetupCode = await SiklusHost.OfferSetupAsync(_app);
        await _app.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            // Chromium's sandbox needs a user that is not root; a container's /dev/shm is small.
            Args = Environment.UserName == "root" ? ["--no-sandbox", "--disable-dev-shm-usage"] : ["--disable-dev-shm-usage"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await KeepLastPagesAsync(_browser);
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await StopAsync();
        Directory.Delete(_data.Path, recursive: true);
    }

    /// <summary>Where everybody stood at the end: after a failure, what they saw.</summary>
    private async Task KeepLastPagesAsync(IBrowser browser)
    {
        if (Eyes.Pictures is null) return;
        foreach (var (number, page) in browser.Contexts.SelectMany(context => context.Pages).Index())
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Eyes.Pictures, $"akhir-{GetType().Name}-{number:00}.png"), FullPage = true });
    }

    /// <summary>Ends the program and lets go of its files; the browsers stay.</summary>
    public async Task StopAsync()
    {
        if (_app is null) return;
        await _app.StopAsync();
        await _app.DisposeAsync();
        _app = null;
        SiklusSqlite.ReleaseFile(_data.Database);
    }

    /// <summary>A page in a browser of its own, with nobody signed in.</summary>
    public async Task<IPage> PageAsync(Screen screen, bool scripts = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            JavaScriptEnabled = scripts,
            Locale = "id-ID",
            TimezoneId = "Asia/Jakarta",
            ViewportSize = screen == Screen.Phone ? new ViewportSize { Width = 390, Height = 844 } : new ViewportSize { Width = 1366, Height = 768 },
        });
        context.SetDefaultTimeout(10_000);
        return await context.NewPageAsync();
    }

    /// <summary>A page signed in as the holder of a post ("Camat"), through the demo's own page.</summary>
    public virtual async Task<IPage> PageAsAsync(string jabatan, Screen screen = Screen.Desktop, bool scripts = true)
    {
        var page = await PageAsync(screen, scripts);
        await page.GotoAsync("/masuk-sebagai");
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = jabatan, Exact = true }).ClickAsync();
        await page.GotoAsync("/");
        return page;
    }

    /// <summary>The shell without a window if there is one: a whole browser draws its own frame for every visitor.</summary>
    private static string Chromium => new[] { "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium was not found; ./test browser installs it (apt chromium).");
}

/// <summary>An empty folder.</summary>
public class EmptyBrowserSite : BrowserSite
{
    protected override bool IsDemo => false;
}

public enum Screen
{
    Desktop,
    Phone,
}
