using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests;

public sealed class EntranceTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    [Theory]
    [InlineData("/masuk", Screen.Desktop)]
    [InlineData("/masuk", Screen.Phone)]
    [InlineData("/masuk-sebagai", Screen.Desktop)]
    [InlineData("/masuk-sebagai", Screen.Phone)]
    public async Task The_entrance_is_accessible(string path, Screen screen)
    {
        var page = await site.PageAsync(screen);
        (await page.GotoAsync(path))!.Status.ShouldBe(200);
        await page.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task Style_and_fonts_come_from_our_own_host_alone()
    {
        var page = await site.PageAsync(Screen.Desktop);
        var requests = new List<string>();
        var failures = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Response += (_, response) => { if (response.Status >= 400) failures.Add($"{response.Status} {response.Url}"); };
        await page.GotoAsync("/masuk", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        requests.Where(url => !url.StartsWith(site.Address, StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal)).ShouldBeEmpty();
        requests.ShouldContain(url => url.Contains(".css", StringComparison.Ordinal));
        failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_camat_enters_by_one_click()
    {
        var page = await site.PageAsAsync("Camat");
        new Uri(page.Url).AbsolutePath.ShouldBe("/");
        Regex.IsMatch(await page.Locator("body").InnerTextAsync(), "Camat").ShouldBeTrue();
    }
}
