using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests.Journey;

/// <summary>Steps 2, 10 and 11.</summary>
internal static class SekretarisActs
{
    /// <summary>Invites, lets each member say that he was there, and issues the minutes.</summary>
    public static async Task MeetAsync(this Walk walk)
    {
        var page = await walk.AtWorkAsync(Walk.Sekretaris, "rapat");
        await page.Field("Acara").FillAsync("Arahan pengumpulan data kinerja tribulan IV");
        await page.Field("Hari/tanggal").FillAsync("2026-09-28");
        await page.Field("Mulai pukul").FillAsync("08:00");
        await page.Field("Tempat").FillAsync("Ruang rapat kecamatan");
        await page.PressAsync("Terbitkan undangan");
        await walk.LookAsync(page, "rapat");

        foreach (var member in Walk.TimSakip)
        {
            var his = await walk.AtTaskAsync(member, "hadir");
            await his.GetByRole(AriaRole.Radio, new() { Name = "Hadir", Exact = true }).CheckAsync();
            if (member == Walk.KetuaTim) await walk.LookAsync(his, "hadir");
            await his.PressAsync("Catat kehadiran saya");
        }

        page = await walk.AtTaskAsync(Walk.Sekretaris, "rapat");
        await page.Field("Pokok pembahasan 1").FillAsync("Pembagian tugas pengumpulan data kinerja");
        await page.Field("Keputusan 1").FillAsync("Formulir dibagikan kepada setiap Kasi dan Kasubbag");
        await page.PressAsync("Tambah baris keputusan");
        await page.Field("Keputusan 2").FillAsync("Bukti dikirim bersama formulir");
        await walk.LookAsync(page, "rapat-notulen");
        await page.PressAsync("Terbitkan notulen dan daftar hadir");
        await walk.ShouldBeBackAsync(page);
    }

    /// <summary>Returns single rows, each with its own directions, out of the forty and more that are sent in; only the unit that owns them is asked again.</summary>
    public static async Task ReturnRowsAsync(this Walk walk, params (string Kode, string Alasan)[] rows)
    {
        var page = await walk.AtWorkAsync(Walk.Sekretaris, "periksa");
        await page.PressAsync("Kembalikan dengan arahan ini");
        await walk.LookAsync(page, "periksa-error");
        await page.Field("Arahan").FillAsync("Lengkapi data sebelum dilaporkan kepada Camat.");
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^Langkah 7:") }).CheckAsync();
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^Hanya unit yang dipilih") }).CheckAsync();
        (await page.Locator(".direction-row").CountAsync()).ShouldBeGreaterThanOrEqualTo(40);
        foreach (var (kode, alasan) in rows)
        {
            var row = page.Locator(".direction-row").Filter(new() { HasText = kode });
            await row.GetByRole(AriaRole.Checkbox).CheckAsync();
            await row.GetByRole(AriaRole.Textbox).FillAsync(alasan);
        }
        await walk.LookAsync(page, "periksa", bothWidths: true);
        await page.PressAsync("Kembalikan dengan arahan ini");
        await walk.ShouldBeBackAsync(page);
        await walk.LookAsync(page, "kasus-dikembalikan");
    }

    /// <summary>Returns the whole report to the recapitulation.</summary>
    public static async Task ReturnToRekapAsync(this Walk walk, string arahan)
    {
        var page = await walk.AtWorkAsync(Walk.Sekretaris, "periksa");
        await page.Field("Arahan").FillAsync(arahan);
        await page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^Langkah 8:") }).CheckAsync();
        await page.PressAsync("Kembalikan dengan arahan ini");
        await walk.ShouldBeBackAsync(page);
    }

    public static async Task ApproveAsync(this Walk walk)
    {
        var page = await walk.AtWorkAsync(Walk.Sekretaris, "periksa");
        await page.Field("Catatan persetujuan").FillAsync("Digunakan sebagai bahan Laporan Kinerja.");
        await page.PressAsync("Setujui laporan");
        await walk.ShouldBeBackAsync(page);
    }

    /// <summary>Hands the report to the Camat, who answers in between.</summary>
    public static async Task ReportToCamatAsync(this Walk walk)
    {
        var page = await walk.AtWorkAsync(Walk.Sekretaris, "lapor");
        await walk.LookAsync(page, "lapor-camat");
        await page.PressAsync("Serahkan kepada Camat");
        await walk.LookAsync(page, "lapor-menunggu");

        await walk.AgreeOnPhoneAsync();

        page = await walk.AtTaskAsync(Walk.Sekretaris, "lapor");
        await walk.LookAsync(page, "lapor-dijawab");
        await page.PressAsync("Selesaikan langkah");
        await walk.ShouldBeBackAsync(page);
    }
}
