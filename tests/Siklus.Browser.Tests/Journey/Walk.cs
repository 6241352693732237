using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests.Journey;

/// <summary>One case on its way through the office: who sits before which browser, and where the case is.</summary>
internal sealed class Walk(BrowserSite site)
{
    public const string Camat = "Camat";
    public const string Sekretaris = "Sekretaris Kecamatan";
    public const string KetuaTim = "Kasubbag Perencanaan, Evaluasi dan Pelaporan";

    /// <summary>Whose browser runs no scripts.</summary>
    private const string WithoutScripts = "Kasi Kesejahteraan Sosial";

    public static readonly IReadOnlyList<string> TimSakip = [KetuaTim, "Pengelola Data Kinerja", "Pengadministrasi Umum"];

    private readonly Dictionary<(string Jabatan, Screen Screen), IPage> _pages = [];

    /// <summary>Address of the case, "/pelaksanaan/…".</summary>
    public string Case { get; set; } = "";

    public Eyes Eyes { get; } = new();

    /// <summary>Looks at a page on both widths.</summary>
    public Task LookAsync(IPage page, string name, bool bothWidths = false) => Eyes.LookAsync(page, name, bothWidths);

    /// <summary>The browser of a post's holder, signed in once.</summary>
    public async Task<IPage> AsAsync(string jabatan, Screen screen = Screen.Desktop)
    {
        if (_pages.TryGetValue((jabatan, screen), out var page)) return page;
        return _pages[(jabatan, screen)] = await site.PageAsAsync(jabatan, screen, scripts: jabatan != WithoutScripts);
    }

    /// <summary>Goes through "Tugas saya" to the work page of a kind in this case.</summary>
    public async Task<IPage> AtTaskAsync(string jabatan, string jenis, Screen screen = Screen.Desktop)
    {
        var page = await AsAsync(jabatan, screen);
        await page.GotoAsync("/tugas");
        await page.Locator("main").Locator($"a[href^='{Case}/kerja/{jenis}/']").First.ClickAsync();
        await page.WaitForURLAsync(new Regex($"/kerja/{jenis}/"));
        return page;
    }

    /// <summary>As <see cref="AtTaskAsync"/>, then picks the task up.</summary>
    public async Task<IPage> AtWorkAsync(string jabatan, string jenis, Screen screen = Screen.Desktop)
    {
        var page = await AtTaskAsync(jabatan, jenis, screen);
        await page.PressAsync("Terima");
        return page;
    }

    /// <summary>The act led back to the case.</summary>
    public async Task ShouldBeBackAsync(IPage page)
    {
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == Case);
        await page.GetByRole(AriaRole.Status).First.WaitForAsync();
    }
}

internal static class Acts
{
    /// <summary>Presses the button of that name and waits for the page that answers.</summary>
    public static async Task PressAsync(this IPage page, string button)
    {
        var answered = new TaskCompletionSource();
        void OnNavigated(object? sender, IFrame frame)
        {
            if (frame == page.MainFrame) answered.TrySetResult();
        }

        page.FrameNavigated += OnNavigated;
        try
        {
            await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
            await answered.Task.WaitAsync(TimeSpan.FromSeconds(20));
            await page.WaitForLoadStateAsync();
        }
        finally
        {
            page.FrameNavigated -= OnNavigated;
        }
    }

    /// <summary>The page's field with this label, whatever stands after it ("boleh kosong").</summary>
    public static ILocator Field(this IPage page, string label) => page.GetByLabel(new Regex("^" + Regex.Escape(label) + @"(\W*boleh kosong\W*)?$"));
}
