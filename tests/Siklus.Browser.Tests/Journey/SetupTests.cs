using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests.Journey;

/// <summary>From an empty folder to the first running SOP, as somebody without an administrator goes, on a phone as well as on a PC.</summary>
public sealed class SetupTests(EmptyBrowserSite site) : IClassFixture<EmptyBrowserSite>
{
    private const string Password = "kalimat sandi yang panjang";

    [Fact]
    public async Task An_empty_folder_becomes_an_office_that_starts_its_first_collection()
    {
        var page = await site.PageAsync(Screen.Desktop);
        await page.GotoAsync("/");
        await page.GetByLabel("Kode sekali pakai").FillAsync(site.SetupCode!);
        await GoOnAsync(page, "Mulai penyiapan");

        await page.GetByLabel("Kabupaten atau kota").FillAsync("Kabupaten Wanasari");
        await page.GetByLabel("Nama kantor").FillAsync("Kecamatan Ngadirejo");
        await GoOnAsync(page);
        await page.GetByLabel("Alamat").FillAsync("Jalan Contoh Nomor 2");
        await page.GetByLabel("Kode unit dalam nomor naskah").FillAsync("NGD");
        await GoOnAsync(page);
        await GoOnAsync(page);
        await GoOnAsync(page);
        await page.GetByLabel("Nama dengan gelar").FillAsync("Sri Lestari Contoh");
        await page.GetByLabel("Jabatan").SelectOptionAsync("kasubbag-perencanaan");
        await page.GetByLabel("Nama pengguna").FillAsync("sri.lestari");
        await page.GetByLabel("Kata sandi", new() { Exact = true }).FillAsync(Password);
        await page.GetByLabel("Kata sandi sekali lagi").FillAsync(Password);
        await GoOnAsync(page);
        await GoOnAsync(page);
        await page.GetByLabel("Naskah yang menetapkan kebijakan ini").FillAsync("Keputusan Camat Nomor 1 (rekaan)");
        await GoOnAsync(page);
        await GoOnAsync(page, "Siapkan kantor");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Sebelum SOP dapat dijalankan");

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/masuk");
        await page.GetByLabel("Nama pengguna").FillAsync("sri.lestari");
        await page.GetByLabel("Kata sandi").FillAsync(Password);
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Masuk" }).ClickAsync();
        await page.GotoAsync("/pelaksanaan/mulai?Sop=sumbersuko-pengumpulan-data-kinerja");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mulai", Exact = true }).ClickAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Pelaksanaan dimulai");
    }

    /// <summary>Looks at the page at both widths before it is left.</summary>
    private static async Task GoOnAsync(IPage page, string button = "Simpan dan lanjut")
    {
        foreach (var (width, height) in new[] { (390, 844), (1366, 768) })
        {
            await page.SetViewportSizeAsync(width, height);
            (await page.SidewaysAsync()).ShouldBeEmpty(page.Url);
        }
        await page.ShouldBeAccessibleAsync();
        await page.PressAsync(button);
    }
}
