using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests.Journey;

/// <summary>Steps 3 to 6, 8 and 9, by the head of the team and a member.</summary>
internal static class TimSakipActs
{
    private const string Anggota = "Pengelola Data Kinerja";

    public static async Task PlanAsync(this Walk walk)
    {
        var page = await walk.AtWorkAsync(Walk.KetuaTim, "rencana-kerja");
        await walk.LookAsync(page, "rencana-kerja");
        await page.PressAsync("Terbitkan program kerja");
        await walk.ShouldBeBackAsync(page);
    }

    /// <summary>Uploads one real PDF and one picture, names the place of a paper, and says what is missing.</summary>
    public static async Task GatherAsync(this Walk walk)
    {
        var page = await walk.AtWorkAsync(Anggota, "kumpul-dokumen");
        var pdf = await PaperFiles.PdfAsync(page, "Renstra.pdf");
        var picture = await PaperFiles.PictureAsync(page, "Hasil survei.png");
        await page.Document("RENSTRA").SayAsync("Ada", row => row.GetByLabel(new Regex("^Unggah berkas")).SetInputFilesAsync(pdf));
        await page.Document("Hasil Survey").SayAsync("Ada", row => row.GetByLabel(new Regex("^Unggah berkas")).SetInputFilesAsync(picture));
        await page.Document("Lap. Hasil Evaluasi").SayAsync("Ada", row => row.GetByLabel(new Regex("^Tempat menyimpan")).FillAsync("Lemari arsip 2, map Evaluasi"));
        await page.Document("SAKIP Menpan RB").SayAsync("Tidak ada", row => row.GetByLabel("Mengapa tidak ada").FillAsync("Masih diminta ke Bagian Organisasi"));
        await page.PressAsync("Simpan draf");
        await walk.LookAsync(page, "kumpul-dokumen");
        await page.PressAsync("Terbitkan checklist");
        await walk.ShouldBeBackAsync(page);
    }

    public static async Task PrepareFormsAsync(this Walk walk)
    {
        var page = await walk.AtWorkAsync(Anggota, "siapkan-formulir");
        await page.Field("Dikembalikan paling lambat").FillAsync("2026-10-02");
        await walk.LookAsync(page, "siapkan-formulir");
        await page.PressAsync("Terbitkan formulir");
        await walk.ShouldBeBackAsync(page);
    }

    /// <summary>Hands the form to each Kasi and Kasubbag, who says that he has it.</summary>
    public static async Task DistributeAsync(this Walk walk)
    {
        var page = await walk.AtWorkAsync(Anggota, "distribusi-formulir");
        await walk.LookAsync(page, "distribusi");
        foreach (var kasi in Kasi.All)
        {
            var his = await walk.AtTaskAsync(kasi.Jabatan, "terima-formulir");
            if (kasi == Kasi.Trantib) await walk.LookAsync(his, "terima-formulir");
            await his.PressAsync("Saya sudah menerima formulir");
        }
        page = await walk.AtTaskAsync(Anggota, "distribusi-formulir");
        await walk.LookAsync(page, "distribusi-semua");
        await page.PressAsync("Terbitkan bukti tanda terima");
        await walk.ShouldBeBackAsync(page);
        await walk.LookAsync(page, "kasus-formulir", bothWidths: true);
    }

    public static async Task RecapitulateAsync(this Walk walk, string catatan, bool look = false)
    {
        var page = await walk.AtWorkAsync(Walk.KetuaTim, "rekap");
        await page.Field("Catatan umum").FillAsync(catatan);
        if (look) await walk.LookAsync(page, "rekap");
        await page.PressAsync("Buat rekapitulasi");
        await walk.ShouldBeBackAsync(page);
    }

    public static async Task ReportAsync(this Walk walk, bool look = false)
    {
        var page = await walk.AtWorkAsync(Walk.KetuaTim, "lapor");
        if (look) await walk.LookAsync(page, "lapor");
        await page.PressAsync("Kirim draft laporan");
        await walk.ShouldBeBackAsync(page);
    }

    private static ILocator Document(this IPage page, string name) =>
        page.Locator("li.document").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true }) });

    private static async Task SayAsync(this ILocator row, string answer, Func<ILocator, Task> then)
    {
        await row.GetByRole(AriaRole.Radio, new() { Name = answer, Exact = true }).CheckAsync();
        await then(row);
    }
}
