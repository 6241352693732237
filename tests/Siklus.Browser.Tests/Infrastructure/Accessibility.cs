using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Siklus.Browser.Tests.Infrastructure;

internal static class Accessibility
{
    /// <summary>WCAG 2.2 A and AA as far as axe can see them, and no sideways scrolling.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        });
        result.Violations.Select(violation => $"{violation.Id}: {violation.Help} ({string.Join(", ", violation.Nodes.Take(3).Select(node => node.Html))})")
            .ShouldBeEmpty(page.Url);
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).ShouldBeTrue($"{page.Url} scrolls sideways");
    }
}
