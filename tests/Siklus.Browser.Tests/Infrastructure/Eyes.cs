using Microsoft.Playwright;

namespace Siklus.Browser.Tests.Infrastructure;

/// <summary>
/// Looks at pages on both widths: nothing axe objects to, nothing that scrolls sideways. What is wrong is gathered, so that one run tells all of it;
/// pictures are kept when SIKLUS_PICTURES names a folder.
/// </summary>
internal sealed class Eyes
{
    public static readonly string? Pictures = Environment.GetEnvironmentVariable("SIKLUS_PICTURES");
    private readonly List<string> _wrong = [];
    private int _count;

    /// <summary>Judges the page as it stands and puts its width back afterwards.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">Name of its pictures.</param>
    /// <param name="bothWidths">Runs axe on the other width too; without it only sideways scrolling is looked for there.</param>
    public async Task LookAsync(IPage page, string name, bool bothWidths = false)
    {
        _count++;
        var size = page.ViewportSize!;
        var phone = size.Width < 600;
        // The bar at the top stays in sight; from the top of the page it covers nothing.
        await page.EvaluateAsync("scrollTo(0, 0)");
        Note(page, name, await page.NewBarriersAsync());
        await PictureAsync(page, name, phone);

        await page.SetViewportSizeAsync(phone ? 1366 : 390, phone ? 768 : 844);
        Note(page, name, bothWidths ? await page.NewBarriersAsync() : await page.SidewaysAsync());
        await PictureAsync(page, name, !phone);
        await page.SetViewportSizeAsync(size.Width, size.Height);
    }

    /// <summary>Keeps what a printer would give, beside the pictures.</summary>
    public async Task KeepPrintAsync(IPage page, string name)
    {
        if (Pictures is null) return;
        await page.PdfAsync(new PagePdfOptions { Path = Path.Combine(Pictures, $"{_count:00}-{name}.pdf"), PreferCSSPageSize = true, PrintBackground = true });
    }

    /// <summary>Every page looked at was as it should be.</summary>
    public void ShouldHaveSeenNothingWrong() => _wrong.ShouldBeEmpty();

    private void Note(IPage page, string name, IReadOnlyList<string> wrong) =>
        _wrong.AddRange(wrong.Select(sentence => $"{name} ({page.ViewportSize!.Width} px): {sentence}"));

    private async Task PictureAsync(IPage page, string name, bool phone)
    {
        if (Pictures is null) return;
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Pictures, $"{_count:00}-{name}-{(phone ? "hp" : "pc")}.png"), FullPage = true });
    }
}
