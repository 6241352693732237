using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests.Journey;

/// <summary>Steps 1 and the answer within 11.</summary>
internal static class CamatActs
{
    /// <summary>Begins the case, reads an error on the way, and sends the lembar disposisi.</summary>
    public static async Task OrderAsync(this Walk walk)
    {
        var page = await walk.AsAsync(Walk.Camat);
        await walk.LookAsync(page, "beranda-camat", bothWidths: true);
        await page.GotoAsync("/pelaksanaan");
        await walk.LookAsync(page, "pelaksanaan");
        await page.GetByRole(AriaRole.Link, new() { Name = "Mulai pelaksanaan" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^PENGUMPULAN DATA KINERJA.*Sumbersuko") }).CheckAsync();
        await page.PressAsync("Lanjut");
        await page.Field("Perihal").FillAsync("Pengumpulan data kinerja tribulan IV 2026");
        await page.Field("Tahun").SelectOptionAsync("2026");
        await page.Field("Tribulan").SelectOptionAsync("4");
        await page.Field("Tenggat").FillAsync("2026-10-09");
        await walk.LookAsync(page, "mulai");
        await page.PressAsync("Mulai");
        walk.Case = new Uri(page.Url).AbsolutePath;
        walk.Case.ShouldStartWith("/pelaksanaan/");
        await walk.LookAsync(page, "kasus-awal");

        page = await walk.AtTaskAsync(Walk.Camat, "perintah");
        await walk.LookAsync(page, "perintah-terima");
        await page.PressAsync("Terima");
        await page.Field("Hal").FillAsync("");
        await page.PressAsync("Kirim disposisi");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Isi hal");
        await walk.LookAsync(page, "perintah-error");
        await page.Field("Hal").FillAsync("Pengumpulan data kinerja tribulan IV");
        await page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new Regex("^Sekretaris Kecamatan") }).CheckAsync();
        await page.Field("Catatan").FillAsync("Segera laksanakan sesuai SOP.");
        await walk.LookAsync(page, "perintah");
        await page.PressAsync("Kirim disposisi");
        await walk.ShouldBeBackAsync(page);
    }

    /// <summary>Reads the report and agrees, on a phone.</summary>
    public static async Task AgreeOnPhoneAsync(this Walk walk)
    {
        var page = await walk.AsAsync(Walk.Camat, Screen.Phone);
        await page.GotoAsync("/tugas");
        await walk.LookAsync(page, "tugas-camat", bothWidths: true);
        await walk.AtTaskAsync(Walk.Camat, "disposisi", Screen.Phone);
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^Setuju") }).CheckAsync();
        await page.Field("Arahan").FillAsync("Gunakan sebagai bahan Laporan Kinerja.");
        await page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new Regex("^Sekretaris Kecamatan") }).CheckAsync();
        await walk.LookAsync(page, "disposisi", bothWidths: true);
        await page.PressAsync("Kirim disposisi");
        await walk.ShouldBeBackAsync(page);
    }
}
