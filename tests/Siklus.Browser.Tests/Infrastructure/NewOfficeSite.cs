using Microsoft.Playwright;
using Siklus.Browser.Tests.Journey;
using Siklus.Web.Hosting;

namespace Siklus.Browser.Tests.Infrastructure;

/// <summary>An empty folder on the last Monday of the third quarter, which becomes an office whose people have accounts of their own.</summary>
public sealed class NewOfficeSite : EmptyBrowserSite
{
    private readonly InstallationClock _clock = new(TimeProvider.System);

    /// <summary>User and password of the holder of each post.</summary>
    public Dictionary<string, (string User, string Password)> Accounts { get; } = [];

    protected override TimeProvider Time
    {
        get
        {
            _clock.SetTo(new DateTime(2026, 9, 28, 1, 0, 0, DateTimeKind.Utc));
            return _clock;
        }
    }

    public override async Task<IPage> PageAsAsync(string jabatan, Screen screen = Screen.Desktop, bool scripts = true)
    {
        var page = await PageAsync(screen, scripts);
        var (user, password) = Accounts[jabatan];
        await page.SignInAsync(user, password);
        await page.GotoAsync("/");
        return page;
    }
}
