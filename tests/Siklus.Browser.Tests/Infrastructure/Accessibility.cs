using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Siklus.Browser.Tests.Infrastructure;

internal static class Accessibility
{
    /// <summary>Sorts of elements whose colours were measured in this run: measuring them is most of what axe does, and they depend on the sort and its place alone.</summary>
    private static readonly ConcurrentDictionary<string, byte> Coloured = [];

    /// <summary>Sorts of elements that axe has judged in this run, on a phone and on a PC.</summary>
    private static readonly ConcurrentDictionary<string, byte> OnPhone = [], OnPc = [];

    /// <summary>WCAG 2.2 A and AA as far as axe can see them, and no sideways scrolling.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page) => (await page.BarriersAsync()).ShouldBeEmpty(page.Url);

    /// <summary>What <see cref="ShouldBeAccessibleAsync"/> objects to; axe is asked only where the page holds anything that no page before held at this width.</summary>
    public static async Task<IReadOnlyList<string>> NewBarriersAsync(this IPage page) =>
        await page.HasNewSortAsync(page.ViewportSize!.Width < 600 ? OnPhone : OnPc) ? await page.BarriersAsync() : [.. await page.SidewaysAsync(), .. await page.DoubledIdsAsync()];

    private static async Task<IReadOnlyList<string>> BarriersAsync(this IPage page)
    {
        // A window as high as the page: a bar that stays in sight covers whatever one could scroll free of it, and axe would measure what is left.
        var size = page.ViewportSize!;
        await page.SetViewportSizeAsync(size.Width, Math.Max(size.Height, await page.EvaluateAsync<int>("document.documentElement.scrollHeight")));
        var result = await page.RunAxe(new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
            ResultTypes = [ResultType.Violations],
            Rules = await page.HasNewSortAsync(Coloured) ? null : new() { ["color-contrast"] = new RuleOptions { Enabled = false } },
        });
        await page.SetViewportSizeAsync(size.Width, size.Height);
        return
        [
            .. result.Violations.Select(violation => $"{violation.Id}: {violation.Help} ({string.Join(", ", violation.Nodes.Take(3).Select(node => node.Html))})"),
            .. await page.SidewaysAsync(), .. await page.DoubledIdsAsync(),
        ];
    }

    /// <summary>Whether the page holds a sort of element, in its place, that is not among those seen; it is from now on. What the page says and how many rows it has makes no difference.</summary>
    private static async Task<bool> HasNewSortAsync(this IPage page, ConcurrentDictionary<string, byte> seen) => (await page.SortsAsync()).Where(sort => seen.TryAdd(sort, 0)).ToList().Count > 0;

    private static Task<string[]> SortsAsync(this IPage page) => page.EvaluateAsync<string[]>(
        """
        (() => {
            const path = e => e === document.body ? '' : path(e.parentElement) + '/' + e.tagName + [...e.classList].map(c => '.' + c).join('') + [...e.attributes].map(a => '@' + a.name).join('');
            return [...new Set([...document.body.querySelectorAll('*')].map(path))];
        })()
        """);

    /// <summary>An id that stands twice leads a label, or a hint, to another field; axe does not look for it.</summary>
    private static async Task<IEnumerable<string>> DoubledIdsAsync(this IPage page) =>
        (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]:not([type=hidden])')].map(e => e.id).filter((id, i, all) => all.indexOf(id) < i)")).Distinct().Select(id => $"two elements have the id {id}");

    /// <summary>The page fits its window; only boxes inside it may scroll.</summary>
    public static async Task<IReadOnlyList<string>> SidewaysAsync(this IPage page) =>
        await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var pixels
            ? [$"scrolls sideways by {pixels} px at {page.ViewportSize!.Width} px"]
            : [];
}
