using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests.Journey;

/// <summary>After the Perubahan APBD the Camat's Perjanjian Kinerja is changed, signed and compared; a plan goes out as a workbook and comes back.</summary>
public sealed class PerubahanRencanaTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private readonly Walk walk = new(site);

    [Fact]
    public async Task A_perubahan_is_drawn_up_signed_and_compared_and_a_workbook_goes_out_and_in()
    {
        var page = await walk.AsAsync(Walk.KetuaTim);
        await page.GotoAsync("/rencana/dokumen?tahun=2026");
        await walk.LookAsync(page, "rencana-dokumen", bothWidths: true);
        await page.Locator("main").GetByRole(AriaRole.Link, new() { NameRegex = new Regex("Perjanjian Kinerja.*Camat|PK 2026.*Camat|^Camat$") }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "buat perubahannya" }).ClickAsync();
        await page.PressAsync("Mulai perubahan");
        (await page.Locator(".error-summary").InnerTextAsync()).ShouldContain("alasan");
        await page.GetByLabel("Perubahan prioritas atau asumsi yang berakibat signifikan").CheckAsync();
        await page.Field("Uraian alasan").FillAsync("Perda Perubahan APBD 2026 menambah pendampingan Musrenbang");
        await walk.LookAsync(page, "perubahan-mulai", bothWidths: true);
        await page.PressAsync("Mulai perubahan");
        var dokumen = new Uri(page.Url).AbsolutePath;

        await page.GotoAsync($"{dokumen}/target");
        await page.GetByLabel("S1.1 Target tahun").FillAsync("92x");
        await page.PressAsync("Simpan target");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("92x");
        await page.GetByLabel("S1.1 Target tahun").FillAsync("92,5");
        await walk.LookAsync(page, "perubahan-target", bothWidths: true);
        await page.PressAsync("Simpan target");
        await SignAsync(dokumen);

        await page.GotoAsync(dokumen);
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Ditetapkan");
        await page.GetByRole(AriaRole.Link, new() { Name = "Bandingkan" }).First.ClickAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldContain("92,5");
        await walk.LookAsync(page, "perubahan-beda", bothWidths: true);
        await page.GotoAsync($"{dokumen}/cetak");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("PERUBAHAN PERJANJIAN KINERJA");
        await walk.LookAsync(page, "perubahan-kertas");
        await page.GotoAsync("/data-kinerja");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("PK Perubahan 2026");

        await OutAndInAsync(page);
        await GrowAsync(page);
        walk.Eyes.ShouldHaveSeenNothingWrong();
    }

    private async Task SignAsync(string dokumen)
    {
        var camat = await walk.AsAsync(Walk.Camat, Screen.Phone);
        await camat.GotoAsync($"{dokumen}/tetapkan");
        await camat.Field("Nomor").FillAsync("000.8.6.3/41/SBJ/2026");
        await walk.LookAsync(camat, "perubahan-tetapkan");
        await camat.PressAsync("Tetapkan");
        (await camat.Locator("main").InnerTextAsync()).ShouldContain("Isinya tidak berubah lagi");
    }

    /// <summary>A kegiatan is taken from the nomenklatur; what the check finds of it stands on its page.</summary>
    private async Task GrowAsync(IPage page)
    {
        await page.GotoAsync("/rencana?tahun=2026");
        await page.Locator("main").GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^7.01.01 PROGRAM") }).First.ClickAsync();
        await page.GetByText("tidak menemukan apa pun di sini").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ambil kegiatan dari nomenklatur" }).ClickAsync();
        var first = page.GetByRole(AriaRole.Checkbox).First;
        await first.CheckAsync();
        await walk.LookAsync(page, "nomenklatur-ambil", bothWidths: true);
        await page.PressAsync("Tambah yang dipilih");
        await page.GetByRole(AriaRole.Status).Filter(new() { HasText = "1 kegiatan ditambahkan" }).WaitForAsync();
        var added = page.Locator("main").GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^7.01.01.2") }).Last;
        await added.ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Temuan pemeriksaan" }).WaitForAsync();
        await walk.LookAsync(page, "simpul-temuan", bothWidths: true);
    }

    private async Task OutAndInAsync(IPage page)
    {
        await page.GotoAsync("/rencana/impor");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "seluruh rencana" }).ClickAsync());
        var file = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.xlsx");
        await download.SaveAsAsync(file);
        await page.GetByLabel("Berkas rencana").SetInputFilesAsync(file);
        await page.PressAsync("Periksa berkas");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Semua isi berkas sudah tersimpan seperti itu");
        await walk.LookAsync(page, "rencana-impor", bothWidths: true);
        File.Delete(file);
        await page.GotoAsync("/rencana/periksa");
        await walk.LookAsync(page, "rencana-periksa", bothWidths: true);
    }
}
