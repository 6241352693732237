using System.Text.Json;
using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;
using Siklus.Documents.Rencana;
using Siklus.Documents.Xlsx;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Browser.Tests.Journey;

/// <summary>A plan goes out as a workbook, is filled in elsewhere, and comes in whole or not at all; then the budget from an export of the office's own.</summary>
public sealed class ImporRencanaTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private readonly Walk walk = new(site);

    [Fact]
    public async Task A_workbook_is_taken_home_filled_in_and_taken_in()
    {
        var page = await walk.AsAsync(Walk.KetuaTim);
        await page.GotoAsync("/rencana/dokumen/mulai?jenis=Renja&tahun=2027");
        await page.PressAsync("Mulai menyusun");
        var renja = new Uri(page.Url).AbsolutePath;
        var plan = RencanaWorkbook.Read(await DownloadAsync(page)).Rencana.ShouldNotBeNull();

        await SendAsync(page, RencanaWorkbook.Write(Filled(plan, "sembilan puluh")));
        var told = await page.Locator("main").InnerTextAsync();
        told.ShouldContain("1 hal harus diperbaiki");
        told.ShouldContain("Target, ");
        told.ShouldNotContain("Masukkan semuanya");
        await walk.LookAsync(page, "impor-salah", bothWidths: true);

        await SendAsync(page, RencanaWorkbook.Write(Filled(plan, 92.5)));
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Target Renja 2027 · S1.1 · 2027");
        await walk.LookAsync(page, "impor-pratinjau", bothWidths: true);
        await page.PressAsync("Masukkan semuanya");
        await page.GotoAsync(renja);
        var shown = await page.Locator("main").InnerTextAsync();
        shown.ShouldContain("92,5");
        shown.ShouldContain("S1.9 Jumlah usulan musyawarah desa yang diterima");

        await BudgetAsync(page);
        walk.Eyes.ShouldHaveSeenNothingWrong();
    }

    /// <summary>As somebody fills it in: a target for the Renja of 2027, and an indikator that the plan does not have yet.</summary>
    private static RencanaKinerja Filled(RencanaKinerja plan, object target)
    {
        var like = plan.Indikator.Single(i => i.Kode == "S1.1");
        var added = like with { Kode = "S1.9", Nama = "Jumlah usulan musyawarah desa yang diterima", Satuan = "usulan", Rumus = new RumusRencana("nilai", [new("usulan", "Usulan yang diterima", "usulan")]), Iku = false };
        var renja = plan.Dokumen.Single(d => d is { Jenis: JenisDokumen.Renja, Tahun: 2027 });
        return plan with
        {
            Indikator = [.. plan.Indikator, added],
            Dokumen = [renja with { Target = [new TargetRencana("S1.1", 2027, JsonSerializer.SerializeToElement(target)), new TargetRencana("S1.9", 2027, JsonSerializer.SerializeToElement(40))] }],
        };
    }

    private async Task BudgetAsync(IPage page)
    {
        await page.GotoAsync("/rencana/impor/pagu?tahun=2027");
        await walk.LookAsync(page, "pagu-impor", bothWidths: true);
        IReadOnlyList<string?>[] rows =
        [
            ["7.01.02", "PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK", "123.250.000"], ["7.01.02.2.01.0001", "Koordinasi/Sinergi Perencanaan", "48.250.000"],
            ["7.01.02.2.02.0002", "Peningkatan Efektifitas", "75.000.000"], [null, "JUMLAH", "123.250.000"],
        ];
        var file = SheetWriter.Write([new("Anggaran", ["Kode Rekening", "Uraian", "Pagu Anggaran"], [22, 60, 20], rows)]);
        await page.GetByLabel("Berkas anggaran").SetInputFilesAsync(new FilePayload { Name = "anggaran-2027.xlsx", MimeType = RencanaWorkbook.TipeIsi, Buffer = file });
        await page.PressAsync("Periksa berkas");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("2 angka baru");
        await walk.LookAsync(page, "pagu-pratinjau", bothWidths: true);
        await page.PressAsync("Masukkan semuanya");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("123.250.000");
        await walk.LookAsync(page, "pagu-masuk", bothWidths: true);
    }

    private static async Task<byte[]> DownloadAsync(IPage page)
    {
        await page.GotoAsync("/rencana/impor");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "seluruh rencana" }).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    private static async Task SendAsync(IPage page, byte[] file)
    {
        await page.GotoAsync("/rencana/impor");
        await page.GetByLabel("Berkas rencana").SetInputFilesAsync(new FilePayload { Name = "rencana.xlsx", MimeType = RencanaWorkbook.TipeIsi, Buffer = file });
        await page.PressAsync("Periksa berkas");
    }
}
