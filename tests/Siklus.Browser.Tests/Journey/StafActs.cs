using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests.Journey;

/// <summary>Step 12 and what is found afterwards.</summary>
internal static class StafActs
{
    private const string Staf = "Pengadministrasi Umum";

    public static async Task ArchiveAsync(this Walk walk)
    {
        var page = await walk.AtWorkAsync(Staf, "arsip");
        await page.Field("Uraian berkas").FillAsync("Berkas pengumpulan data kinerja penutup tahun");
        (await page.Field("Klasifikasi dan retensi").InputValueAsync()).ShouldNotBeEmpty("the class of reports is proposed");
        await page.Field("Lokasi berkas fisik").FillAsync("Lemari 2, boks 7");
        await walk.LookAsync(page, "arsip-kerja");
        await page.PressAsync("Arsipkan");
        await walk.ShouldBeBackAsync(page);
        await walk.LookAsync(page, "kasus-selesai", bothWidths: true);
    }

    /// <summary>Finds the file by a word of its description and opens it.</summary>
    public static async Task FindInArchiveAsync(this Walk walk)
    {
        var page = await walk.AsAsync(Staf);
        await page.GotoAsync("/arsip");
        await walk.LookAsync(page, "arsip", bothWidths: true);
        await page.GetByRole(AriaRole.Searchbox, new() { NameRegex = new Regex("^Cari") }).FillAsync("tidak-akan-ada");
        await page.PressAsync("Cari");
        await walk.LookAsync(page, "arsip-kosong");
        await page.GetByRole(AriaRole.Searchbox, new() { NameRegex = new Regex("^Cari") }).FillAsync("penutup tahun");
        await page.PressAsync("Cari");
        await page.GetByRole(AriaRole.Link, new() { Name = "Berkas pengumpulan data kinerja penutup tahun" }).ClickAsync();
        await walk.LookAsync(page, "arsip-berkas");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Lemari 2, boks 7");
    }

    /// <summary>Asks why the figure of an indikator is what it is.</summary>
    public static async Task AskWhyAsync(this Walk walk, string indikator, params string[] says)
    {
        var page = await walk.AsAsync(Walk.Camat);
        await page.GotoAsync("/data-kinerja?tahun=2026&tw=4");
        await walk.LookAsync(page, "data-kinerja");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex(Regex.Escape(indikator)) }).First.ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Mengapa angka ini?" }).WaitForAsync();
        var text = await page.Locator("main").InnerTextAsync();
        foreach (var word in says) text.ShouldContain(word);
        await walk.LookAsync(page, "mengapa", bothWidths: true);
    }

    /// <summary>Opens every document of the case as it lies on its shelf; looks well at one of each kind.</summary>
    public static async Task ReadDocumentsAsync(this Walk walk)
    {
        var page = await walk.AsAsync(Walk.Camat);
        await page.GotoAsync(walk.Case);
        var shelf = await page.Locator("main a[href^='/naskah/']").EvaluateAllAsync<string[][]>("links => links.map(a => [a.getAttribute('href'), a.textContent.trim()])");
        var papers = shelf.DistinctBy(link => link[0]).ToList();
        papers.Count.ShouldBeGreaterThanOrEqualTo(20);
        foreach (var kind in papers.GroupBy(link => string.Join(' ', link[1].Split(' ', ':').Take(2))))
        {
            (await page.GotoAsync(kind.First()[0]))!.Status.ShouldBe(200);
            await walk.LookAsync(page, "naskah");
            await walk.Eyes.KeepPrintAsync(page, "naskah");
        }
    }
}
