using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests.Journey;

/// <summary>What the measurement of a quarter does otherwise than its collection.</summary>
internal static class PengukuranActs
{
    private const string Staf = "Pengadministrasi Umum";

    /// <summary>Begins the measurement of a quarter, whose collection is approved, and orders it.</summary>
    public static async Task OrderMeasurementAsync(this Walk walk, string tribulan)
    {
        var page = await walk.AsAsync(Walk.Camat);
        await page.GotoAsync("/pelaksanaan/mulai?Sop=sumbersuko-pengukuran-kinerja");
        await page.GetByText("disetujui Camat, dapat diukur").First.WaitForAsync();
        await page.Field("Perihal").FillAsync("Pengukuran kinerja tribulan 2026");
        await page.Field("Tribulan").SelectOptionAsync(tribulan);
        await walk.LookAsync(page, "ukur-mulai", bothWidths: true);
        await page.PressAsync("Mulai");
        walk.Case = new Uri(page.Url).AbsolutePath;
        page = await walk.AtWorkAsync(Walk.Camat, "perintah");
        await page.PressAsync("Kirim disposisi");
        await walk.ShouldBeBackAsync(page);
    }

    /// <summary>The meeting, attendance signed on paper.</summary>
    public static async Task MeetQuicklyAsync(this Walk walk)
    {
        var page = await walk.AtWorkAsync(Walk.Sekretaris, "rapat");
        await page.Field("Mulai pukul").FillAsync("08:00");
        foreach (var box in await page.Locator("[name='Isian.HadirDiKertas']").AllAsync()) await box.CheckAsync();
        await page.Field("Pokok pembahasan 1").FillAsync("Cara mengukur tribulan II");
        await page.Field("Keputusan 1").FillAsync("Metodologi ditetapkan hari ini");
        await page.PressAsync("Terbitkan notulen dan daftar hadir");
        await walk.ShouldBeBackAsync(page);
    }

    /// <summary>Step 4: one question is answered with no, which needs a word.</summary>
    public static async Task SetMethodAsync(this Walk walk)
    {
        var page = await walk.AtWorkAsync(Walk.KetuaTim, "metodologi");
        await page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new Regex("^Spesifik") }).First.UncheckAsync();
        await page.PressAsync("Tetapkan metodologi");
        await walk.LookAsync(page, "metodologi-error");
        await page.Field("Yang perlu diperbaiki").First.FillAsync("Definisi operasional perlu dipertegas.");
        await page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new Regex("^Kebijakan dan cara mengukur") }).CheckAsync();
        await page.Field("Alasan melanjutkan tanpa kelengkapan").FillAsync("Renstra dan Tapkin ada di Subbagian Perencanaan.");
        await walk.LookAsync(page, "metodologi", bothWidths: true);
        await page.PressAsync("Tetapkan metodologi");
        await walk.ShouldBeBackAsync(page);
    }

    /// <summary>Step 5: asks why one figure is what it is, and writes an analysis beside it.</summary>
    public static async Task MeasureAsync(this Walk walk, string figure)
    {
        var page = await walk.AtWorkAsync(Walk.KetuaTim, "ukur");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex(figure) }).First.ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Mengapa angka ini?" }).WaitForAsync();
        await walk.AtTaskAsync(Walk.KetuaTim, "ukur");
        await page.Field("Catatan analisis untuk Persentase keaktifan Siskamling").FillAsync("Dua poskamling menunggu perbaikan.");
        await walk.LookAsync(page, "ukur", bothWidths: true);
        await page.PressAsync("Buat kertas kerja");
        await walk.ShouldBeBackAsync(page);
    }

    public static async Task ReturnMeasurementAsync(this Walk walk, string arahan)
    {
        var page = await walk.AtWorkAsync(Walk.Sekretaris, "telaah");
        await page.GetByRole(AriaRole.Link, new() { Name = "Pemeriksaan" }).ClickAsync();
        await page.Field("Arahan").FillAsync(arahan);
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^Langkah 6:") }).CheckAsync();
        await page.PressAsync("Kembalikan dengan arahan ini");
        await walk.ShouldBeBackAsync(page);
    }

    /// <summary>Step 8: the analysis, then the yes.</summary>
    public static async Task AnalyseAndApproveAsync(this Walk walk)
    {
        var page = await walk.AtWorkAsync(Walk.Sekretaris, "telaah");
        await page.PressAsync("Simpan dan beri putusan");
        await walk.LookAsync(page, "telaah-error");
        foreach (var area in await page.Locator("textarea[name^='Isian.Uraian']").AllAsync()) await area.FillAsync("Capaian mengikuti jadwal kegiatan.");
        await page.Field("Rekomendasi terhadap hasil telaah").FillAsync("Dampingi desa yang poskamlingnya belum aktif.");
        await walk.LookAsync(page, "telaah", bothWidths: true);
        await page.PressAsync("Simpan dan beri putusan");
        await walk.LookAsync(page, "telaah-putusan");
        await page.PressAsync("Setujui laporan");
        await walk.ShouldBeBackAsync(page);
    }

    public static async Task ArchiveMeasurementAsync(this Walk walk)
    {
        var page = await walk.AtWorkAsync(Staf, "arsip");
        await page.PressAsync("Arsipkan");
        await walk.ShouldBeBackAsync(page);
        await walk.LookAsync(page, "ukur-selesai");
    }

    /// <summary>The quarter is locked by the measurement; the trend shows what is stored and what is not.</summary>
    public static async Task SeeTrendAsync(this Walk walk, string tribulan, string stored)
    {
        var page = await walk.AsAsync(Walk.Camat);
        await page.GotoAsync($"/data-kinerja?tahun=2026&tw={tribulan}");
        var text = await page.Locator("main").InnerTextAsync();
        text.ShouldContain(stored);
        text.ShouldContain("belum ada");
        await walk.LookAsync(page, "data-kinerja-tren", bothWidths: true);
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("Persentase keaktifan Siskamling") }).First.ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Dari tahun ke tahun" }).WaitForAsync();
        await walk.LookAsync(page, "mengapa-tren", bothWidths: true);
    }
}
