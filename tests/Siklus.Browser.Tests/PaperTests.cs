using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests;

/// <summary>What comes out of the printer.</summary>
public sealed class PaperTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    [Theory]
    [InlineData("A4")]
    [InlineData("F4")]
    public async Task The_official_sheet_takes_a_page_for_each_of_its_pages_and_none_is_empty(string kertas)
    {
        var page = await site.PageAsAsync("Camat");
        await page.GotoAsync($"/sop/sumbersuko-pengumpulan-data-kinerja/cetak?kertas={kertas}");
        var leaves = await page.Locator(".sop-leaf").CountAsync();
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        Regex.Count(pdf, @"/Type\s*/Page\b").ShouldBe(leaves);
    }
}
