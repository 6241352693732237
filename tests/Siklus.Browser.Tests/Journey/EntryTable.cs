using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Siklus.Browser.Tests.Journey;

/// <summary>The entry table under the fingers of somebody who comes from a spreadsheet.</summary>
internal static class EntryTable
{
    /// <summary>A cell of the entry table.</summary>
    public static ILocator Cell(this IPage page, string label) => page.Locator("[data-entry]").GetByLabel(new Regex("^" + Regex.Escape(label) + @"\b"));

    /// <summary>Enter and the arrows move between the cells and send nothing; a pasted block fills the cells below.</summary>
    public static async Task TypeAsInSpreadsheetAsync(this IPage page, Kasi kasi)
    {
        var url = page.Url;
        var cells = kasi.Nilai.Select(n => page.Cell(n.Label)).ToList();
        await cells[0].FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await cells[1].ShouldHaveFocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await cells[2].ShouldHaveFocusAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await cells[1].ShouldHaveFocusAsync();
        page.Url.ShouldBe(url);

        await cells[0].PasteAsync(string.Concat(kasi.Nilai.Select(n => n.Nilai + "\r\n")));
        foreach (var (cell, n) in cells.Zip(kasi.Nilai)) (await cell.InputValueAsync()).ShouldBe(n.Nilai);
        await page.PressAsync("Simpan draf");
        (await page.Locator(".saved").CountAsync()).ShouldBe(2, "the rows of the three cells");
        await cells[0].FillAsync("1");
        (await page.Locator(".unsaved").InnerTextAsync()).ShouldBe("Belum disimpan");
        await cells[0].FillAsync(kasi.Nilai[0].Nilai);
    }

    private static async Task ShouldHaveFocusAsync(this ILocator cell) => (await cell.EvaluateAsync<bool>("c => c === document.activeElement")).ShouldBeTrue();

    private static Task PasteAsync(this ILocator cell, string text) => cell.EvaluateAsync(
        """
        (cell, text) => {
          const data = new DataTransfer();
          data.setData('text', text);
          cell.focus();
          cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """, text);
}
