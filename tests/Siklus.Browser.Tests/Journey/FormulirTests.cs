using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;
using Siklus.Documents.Formulir;
using Siklus.Web.Tests.Collection.Formulir;

namespace Siklus.Browser.Tests.Journey;

/// <summary>A tribulan whose form is filled in without a line: it goes out as a workbook, comes back through the secretariat, meets what the Kasi typed meanwhile, and is sent.</summary>
public sealed class FormulirTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private readonly Walk walk = new(site);

    [Fact]
    public async Task A_form_filled_in_without_a_line_comes_back_and_meets_another_value()
    {
        await walk.OrderAsync();
        await walk.MeetAsync();
        await walk.PlanAsync();
        await walk.GatherAsync();
        await walk.PrepareFormsAsync();
        await walk.DistributeAsync();

        var kasi = await walk.AtWorkAsync(Kasi.Trantib.Jabatan, "isi-formulir");
        var entry = kasi.Url;
        var form = new FilledForm(await DownloadAsync(kasi, "Unduh formulir XLSX"));
        form.Type("2.aktif", FilledForm.Isian, "104").Type("2.jumlah", FilledForm.Isian, "124").Type("2.aktif", FilledForm.Pendorong, "Jadwal piket desa berjalan").Type("3.kejadian", FilledForm.Isian, "5");
        await kasi.GotoAsync("/data-kinerja/formulir?tahun=2026&tw=3");
        await walk.LookAsync(kasi, "formulir-daftar", bothWidths: true);
        await kasi.GetByRole(AriaRole.Link, new() { Name = "Cetak kosong" }).First.ClickAsync();
        await walk.LookAsync(kasi, "formulir-cetak", bothWidths: true);
        await kasi.GetByRole(AriaRole.Link, new() { Name = "Cetak dengan isian yang tersimpan" }).ClickAsync();
        await walk.LookAsync(kasi, "formulir-cetak-terisi");

        // Meanwhile he has a line for a moment and types one value on the screen.
        await kasi.GotoAsync(entry);
        await kasi.Cell("Poskamling yang aktif").FillAsync("101");
        await kasi.Cell("Jumlah poskamling").FillAsync("124");
        await kasi.PressAsync("Simpan draf");

        var evapor = await walk.AsAsync(Walk.KetuaTim);
        await SendAsync(evapor, new FilledForm(form.Bytes).Type("3.kejadian", FilledForm.Isian, "lima").Bytes);
        (await evapor.Locator("main").InnerTextAsync()).ShouldContain("Perlu diperbaiki");
        await walk.LookAsync(evapor, "formulir-salah", bothWidths: true);

        await SendAsync(evapor, form.Bytes);
        var told = await evapor.Locator("main").InnerTextAsync();
        told.ShouldContain("1 baris berbeda dengan yang disimpan orang lain");
        told.ShouldContain("101");
        await walk.LookAsync(evapor, "formulir-bentrok", bothWidths: true);
        await evapor.PressAsync("Masukkan baris yang dipilih");
        (await evapor.Locator("main").InnerTextAsync()).ShouldContain("Pilih salah satu");
        await evapor.GetByLabel("Pakai isi berkas").CheckAsync();
        await evapor.PressAsync("Masukkan baris yang dipilih");
        (await evapor.Locator("main").InnerTextAsync()).ShouldContain("2 baris formulir Seksi Ketenteraman dan Ketertiban Umum");

        await SendAsync(evapor, form.Bytes);
        (await evapor.Locator("main").InnerTextAsync()).ShouldContain("Semua isian berkas ini sudah tersimpan");
        await walk.LookAsync(evapor, "formulir-sama", bothWidths: true);

        await kasi.GotoAsync(entry);
        (await kasi.Cell("Poskamling yang aktif").InputValueAsync()).ShouldBe("104");
        await kasi.Locator("[data-entry] tbody").Filter(new() { HasText = "Poskamling yang aktif" }).GetByText(new Regex("^Bukti")).First.ClickAsync();
        (await kasi.Locator("main").InnerTextAsync()).ShouldContain("diunggah Bagus Prakoso Contoh");
        await walk.LookAsync(kasi, "formulir-riwayat");
        walk.Eyes.ShouldHaveSeenNothingWrong();
    }

    private static async Task<byte[]> DownloadAsync(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    private static async Task SendAsync(IPage page, byte[] file)
    {
        await page.GotoAsync("/data-kinerja/unggah-formulir");
        await page.GetByLabel("Berkas formulir").SetInputFilesAsync(new FilePayload { Name = "formulir-trantib.xlsx", MimeType = FormulirWorkbook.TipeIsi, Buffer = file });
        await page.PressAsync("Periksa berkas");
    }
}
