using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests.Journey;

/// <summary>Step 7.</summary>
internal static class KasiActs
{
    private const string Kirim = "Kirim formulir";

    /// <summary>Every Kasi and Kasubbag fills his form and sends it; one types as in a spreadsheet and errs once, one has a browser without scripts.</summary>
    public static async Task FillFormsAsync(this Walk walk)
    {
        foreach (var kasi in Kasi.All)
        {
            var page = await walk.AtWorkAsync(kasi.Jabatan, "isi-formulir");
            if (kasi == Kasi.Trantib)
            {
                await page.TypeAsInSpreadsheetAsync(kasi);
                await MistypeAsync(walk, page);
            }
            else
            {
                foreach (var (label, nilai) in kasi.Nilai) await page.Cell(label).EnterAsync(nilai);
            }
            await page.FillRestAsync();
            if (kasi == Kasi.Trantib) await walk.LookAsync(page, "isi-formulir", bothWidths: true);
            await page.PressAsync(Kirim);
            await walk.ShouldBeBackAsync(page);
        }
    }

    /// <summary>Mends one figure in each row that came back; only those rows are open, each with its own directions, and all others stay as they were sent.</summary>
    public static async Task MendAsync(this Walk walk, Kasi kasi, params (string Alasan, string Label, string Nilai)[] rows)
    {
        var page = await walk.AsAsync(kasi.Jabatan);
        await page.GotoAsync("/tugas");
        await walk.LookAsync(page, "tugas-dikembalikan", bothWidths: true);
        page = await walk.AtWorkAsync(kasi.Jabatan, "isi-formulir");
        var open = page.Locator("[data-entry] tbody:has([data-cell])");
        (await open.CountAsync()).ShouldBe(rows.Length);
        (await page.Locator("[data-entry] tbody").Filter(new() { HasText = "Terkirim" }).CountAsync()).ShouldBeGreaterThan(rows.Length);
        foreach (var (alasan, label, nilai) in rows)
        {
            (await open.Filter(new() { Has = page.GetByLabel(new Regex("^" + label)) }).InnerTextAsync()).ShouldContain(alasan);
            await page.Cell(label).FillAsync(nilai);
        }
        await walk.LookAsync(page, "isi-dikembalikan", bothWidths: true);
        await page.PressAsync(Kirim);
        await walk.ShouldBeBackAsync(page);
    }

    /// <summary>A wrong number is answered with a sentence, and stays to be mended.</summary>
    private static async Task MistypeAsync(Walk walk, IPage page)
    {
        var cell = page.Cell("Kejadian yang dilaporkan");
        await cell.FillAsync("12,5x");
        await page.PressAsync(Kirim);
        (await cell.InputValueAsync()).ShouldBe("12,5x");
        (await cell.GetAttributeAsync("aria-invalid")).ShouldBe("true");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("'12,5x' bukan angka");
        (await page.Cell("Poskamling yang aktif").InputValueAsync()).ShouldBe("104");
        await walk.LookAsync(page, "isi-error", bothWidths: true);
        await cell.FillAsync("5");
    }

    private static async Task EnterAsync(this ILocator cell, string nilai)
    {
        if (await cell.EvaluateAsync<string>("c => c.tagName") == "SELECT") await cell.SelectOptionAsync(nilai);
        else await cell.FillAsync(nilai);
    }

    /// <summary>What the journey does not look at: the other cells of the form, and bukti for every row.</summary>
    private static async Task FillRestAsync(this IPage page)
    {
        var rows = page.Locator("[data-entry] tbody:has([data-cell])");
        for (var i = 0; i < await rows.CountAsync(); i++)
        {
            var cells = rows.Nth(i).Locator("[data-cell]");
            var count = await cells.CountAsync();
            for (var c = 0; c < count; c++)
                if (await cells.Nth(c).InputValueAsync() == "") await cells.Nth(c).FillAsync(count == 1 ? "2" : c == 0 ? "9" : "10");
            await rows.Nth(i).GetByText(new Regex("^Bukti")).First.OpenIfClosedAsync();
            await rows.Nth(i).GetByLabel(new Regex("^Tambah bukti")).SetInputFilesAsync(await PaperFiles.PdfAsync(page, $"Bukti {i + 1}.pdf"));
        }
    }
}
