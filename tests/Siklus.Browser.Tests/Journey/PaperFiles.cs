using Microsoft.Playwright;

namespace Siklus.Browser.Tests.Journey;

/// <summary>Real files to upload, printed or photographed by the browser itself.</summary>
internal static class PaperFiles
{
    public static async Task<FilePayload> PdfAsync(IPage page, string name) =>
        new() { Name = name, MimeType = "application/pdf", Buffer = await page.PdfAsync(new PagePdfOptions { PageRanges = "1" }) };

    public static async Task<FilePayload> PictureAsync(IPage page, string name) =>
        new() { Name = name, MimeType = "image/png", Buffer = await page.ScreenshotAsync() };

    /// <summary>Opens a folded part by its summary, unless it is open.</summary>
    public static async Task OpenIfClosedAsync(this ILocator summary)
    {
        if (!await summary.EvaluateAsync<bool>("s => s.closest('details').open")) await summary.ClickAsync();
    }
}
