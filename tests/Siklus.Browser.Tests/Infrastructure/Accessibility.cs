using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Siklus.Browser.Tests.Infrastructure;

internal static class Accessibility
{
    /// <summary>WCAG 2.2 A and AA as far as axe can see them, and no sideways scrolling.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page) => (await page.BarriersAsync()).ShouldBeEmpty(page.Url);

    /// <summary>What <see cref="ShouldBeAccessibleAsync"/> objects to.</summary>
    public static async Task<IReadOnlyList<string>> BarriersAsync(this IPage page)
    {
        // A window as high as the page: a bar that stays in sight covers whatever one could scroll free of it, and axe would measure what is left.
        var size = page.ViewportSize!;
        await page.SetViewportSizeAsync(size.Width, Math.Max(size.Height, await page.EvaluateAsync<int>("document.documentElement.scrollHeight")));
        var result = await page.RunAxe(new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
            ResultTypes = [ResultType.Violations],
        });
        await page.SetViewportSizeAsync(size.Width, size.Height);
        return
        [
            .. result.Violations.Select(violation => $"{violation.Id}: {violation.Help} ({string.Join(", ", violation.Nodes.Take(3).Select(node => node.Html))})"),
            .. await page.SidewaysAsync(),
        ];
    }

    /// <summary>The page fits its window; only boxes inside it may scroll.</summary>
    public static async Task<IReadOnlyList<string>> SidewaysAsync(this IPage page) =>
        await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var pixels
            ? [$"scrolls sideways by {pixels} px at {page.ViewportSize!.Width} px"]
            : [];
}
