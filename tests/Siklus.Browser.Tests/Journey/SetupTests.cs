using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests.Journey;

/// <summary>From an empty folder to the first running SOP, as somebody without an administrator goes, on a phone as well as on a PC.</summary>
public sealed class SetupTests(EmptyBrowserSite site) : IClassFixture<EmptyBrowserSite>
{
    [Fact]
    public async Task An_empty_folder_becomes_an_office_that_starts_its_first_collection()
    {
        var page = await site.PageAsync(Screen.Desktop);
        await page.SetUpAsync(site.SetupCode!, "kasubbag-perencanaan", sop: null);
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Sebelum SOP dapat dijalankan");

        await page.Context.ClearCookiesAsync();
        await page.SignInAsync(SetupActs.User, SetupActs.Password);
        await page.GotoAsync("/pelaksanaan/mulai?Sop=sumbersuko-pengumpulan-data-kinerja");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mulai", Exact = true }).ClickAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Pelaksanaan dimulai");
    }
}
