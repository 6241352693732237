using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests.Journey;

/// <summary>An SOP is drawn up from a blank sheet, adopted by the Camat, run with a return, and its time report read.</summary>
public sealed class PenyusunanSopTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Staf = "Pengadministrasi Umum";
    private readonly Walk walk = new(site);

    [Fact]
    public async Task An_sop_of_the_offices_own_is_drawn_up_adopted_run_and_measured()
    {
        var page = await walk.AsAsync(Walk.KetuaTim);
        await DrawUpAsync(page);
        await AdoptAsync();
        await StartAsync(page);

        await WriteAsync("Piket Senin sampai Jumat");
        var sekcam = await walk.AtWorkAsync(Walk.Sekretaris, "periksa");
        await walk.LookAsync(sekcam, "periksa-naskah", bothWidths: true);
        await sekcam.Field("Arahan").FillAsync("Tambahkan piket hari Sabtu");
        await sekcam.PressAsync("Kembalikan dengan arahan ini");
        await walk.ShouldBeBackAsync(sekcam);
        await WriteAsync("Piket Senin sampai Sabtu");
        sekcam = await walk.AtWorkAsync(Walk.Sekretaris, "periksa");
        await sekcam.PressAsync("Setujui naskah");
        await walk.ShouldBeBackAsync(sekcam);
        await SignAsync();

        await page.GotoAsync("/sop/penyusunan-jadwal-piket/waktu");
        await walk.LookAsync(page, "waktu-sop-baru", bothWidths: true);
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Memeriksa konsep jadwal");
        await page.GotoAsync("/sop/penyusunan-jadwal-piket/kesesuaian");
        await walk.LookAsync(page, "kesesuaian-sop-baru");
        walk.Eyes.ShouldHaveSeenNothingWrong();
    }

    private async Task DrawUpAsync(IPage page)
    {
        await page.GotoAsync("/sop/rancangan");
        await page.Field("Judul SOP").FillAsync("Penyusunan Jadwal Piket");
        await page.PressAsync("Buat rancangan");
        await page.GetByRole(AriaRole.Link, new() { Name = "Kolom pelaksana" }).ClickAsync();
        foreach (var (i, name) in new[] { "Camat", "Sekretaris", "Staf", "" }.Index()) await page.Field($"Kolom {i + 1}").FillAsync(name);
        await page.PressAsync("Simpan kolom");

        await page.PressAsync("Tambah langkah");
        await page.Field("Uraian kegiatan").FillAsync("Menyusun jadwal piket");
        await page.Field("Penanggung jawab").SelectOptionAsync("Staf");
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^Salah satu") }).CheckAsync();
        await page.Field("Pekerjaan 1").SelectOptionAsync("Susun naskah");
        await page.Field("Output").FillAsync("Konsep jadwal");
        await page.Field("Waktu").FillAsync("30");
        await page.Locator("#lembar text", new() { HasText = "Menyusun jadwal piket" }).First.WaitForAsync();
        await walk.LookAsync(page, "rancangan-langkah", bothWidths: true);
        await page.PressAsync("Simpan dan selesai");

        await page.PressAsync("Tambah langkah");
        await page.Field("Uraian kegiatan").FillAsync("Memeriksa konsep jadwal");
        await page.Field("Penanggung jawab").SelectOptionAsync("Sekretaris");
        await page.Field("Pekerjaan 1").SelectOptionAsync("Pemeriksaan");
        await page.Field("Kelengkapan").FillAsync("Konsep jadwal");
        await page.Field("Output").FillAsync("Konsep yang diperiksa");
        await page.Field("Waktu").FillAsync("15");
        await page.PressAsync("Simpan dan selesai");

        await page.PressAsync("Tambah langkah");
        await page.Field("Uraian kegiatan").FillAsync("Menandatangani jadwal");
        await page.Field("Penanggung jawab").SelectOptionAsync("Camat");
        await page.Field("Pekerjaan 1").SelectOptionAsync("Tanda tangan");
        await page.Field("Kelengkapan").FillAsync("Konsep yang diperiksa");
        await page.Field("Output").FillAsync("Jadwal piket");
        await page.Field("Waktu").FillAsync("10");
        await page.PressAsync("Simpan dan selesai");

        await page.PressAsync("Turun langkah 1");
        await page.PressAsync("Naik langkah 2");
        await page.PressAsync("Sisipkan sesudah langkah 1");
        await page.GetByRole(AriaRole.Link, new() { Name = "Kembali ke rancangan" }).ClickAsync();
        await page.PressAsync("Hapus langkah 2");
        // The decision, now that there is a step to go on to.
        await page.Locator("main").GetByRole(AriaRole.Link, new() { NameRegex = new Regex("Memeriksa konsep jadwal") }).ClickAsync();
        await page.GetByLabel("Langkah ini memutuskan setuju atau tidak").CheckAsync();
        await page.Field("Pertanyaan").FillAsync("Apakah konsep jadwal disetujui?");
        await page.Field("Bila ya, lanjut ke").SelectOptionAsync("3");
        await page.Field("Bila tidak, kembali ke").SelectOptionAsync("1");
        await page.PressAsync("Simpan dan langkah berikutnya");
        await page.GetByRole(AriaRole.Link, new() { Name = "Penyusunan Jadwal Piket" }).First.ClickAsync();
        await walk.LookAsync(page, "rancangan", bothWidths: true);
        await page.PressAsync("Nyatakan diperiksa");
    }

    private async Task AdoptAsync()
    {
        var camat = await walk.AsAsync(Walk.Camat);
        await camat.GotoAsync("/sop/pengesahan");
        await walk.LookAsync(camat, "pengesahan", bothWidths: true);
        await camat.Field("Nomor SOP Penyusunan Jadwal Piket").FillAsync("000.8.3.3/07/SBJ");
        await camat.Field("Nomor keputusan").FillAsync("188.4/12/2026");
        await camat.PressAsync("Sahkan");
        (await camat.Locator("main").InnerTextAsync()).ShouldContain("188.4/12/2026");
        await walk.LookAsync(camat, "keputusan");
    }

    private async Task StartAsync(IPage page)
    {
        await page.GotoAsync("/pelaksanaan/mulai?Sop=penyusunan-jadwal-piket");
        await page.Field("Perihal").FillAsync("Jadwal piket Oktober");
        await page.PressAsync("Mulai");
        walk.Case = new Uri(page.Url).AbsolutePath;
    }

    private async Task WriteAsync(string text)
    {
        var staf = await walk.AtWorkAsync(Staf, "konsep");
        await staf.Locator("[name='Isian.Isi[Isi]']").FillAsync(text);
        await staf.PressAsync("Terbitkan konsep");
        await walk.ShouldBeBackAsync(staf);
    }

    private async Task SignAsync()
    {
        var camat = await walk.AtWorkAsync(Walk.Camat, "tanda-tangan");
        await camat.PressAsync("Terbitkan naskah");
        await camat.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "jadwal.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4\n%%EOF\n"u8.ToArray() });
        await walk.LookAsync(camat, "tanda-tangan");
        await camat.PressAsync("Selesaikan langkah");
        await walk.ShouldBeBackAsync(camat);
    }
}
