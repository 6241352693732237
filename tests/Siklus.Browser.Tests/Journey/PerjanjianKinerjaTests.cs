using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests.Journey;

/// <summary>From an empty office to the signed Perjanjian Kinerja of everybody, by the SOP, each step by the person who has it.</summary>
public sealed class PerjanjianKinerjaTests(NewOfficeSite site) : IClassFixture<NewOfficeSite>
{
    private const string Sop = "sumberejo-perjanjian-kinerja";

    private static readonly (string Nama, string Jabatan)[] People =
        [("Wira Adisaputra Contoh", Walk.Camat), ("Ratna Puspasari Contoh", Walk.Sekretaris), ("Bagus Prakoso Contoh", Walk.KetuaTim), ("Wulan Safitri Contoh", "Pengadministrasi Umum")];

    [Fact]
    public async Task An_empty_office_signs_its_Perjanjian_Kinerja_by_the_SOP()
    {
        var keeper = await site.PageAsync(Screen.Desktop);
        await keeper.SetUpAsync(site.SetupCode!, "kasubbag-umum", Sop, HiringActs.DemoNames);
        await keeper.HireAsync(People);
        foreach (var (nama, jabatan) in People) await keeper.GiveAccountAsync(site, nama, jabatan);
        await keeper.PlanAsync(await HiringActs.DemoPlanAsync(without: ["perjanjianKinerja", "rencanaAksi"]));

        var walk = new Walk(site);
        var planner = await walk.AsAsync(Walk.KetuaTim);
        await planner.GotoAsync("/rencana/dokumen?tahun=2026");
        await walk.LookAsync(planner, "pk-belum-ada", bothWidths: true);
        await planner.Locator("main").GetByRole(AriaRole.Button, new() { NameRegex = new("^Mulai [0-9]+ perjanjian") }).ClickAsync();
        await planner.WaitForURLAsync("**/rencana/dokumen?tahun=2026");
        (await planner.Locator("main").InnerTextAsync()).ShouldContain("Perjanjian Kinerja dimulai");
        await walk.LookAsync(planner, "pk-dimulai", bothWidths: true);

        await OrderAsync(walk);
        await ComposeAsync(walk);
        await ApproveAsync(walk);
        await SignAsync(walk);

        await planner.GotoAsync("/rencana/dokumen?tahun=2026");
        var list = await planner.Locator("main").InnerTextAsync();
        list.ShouldNotContain("Sedang disusun");
        await walk.LookAsync(planner, "pk-ditetapkan");
        await planner.GetByRole(AriaRole.Link, new() { Name = "Camat", Exact = true }).ClickAsync();
        (await planner.Locator("main").InnerTextAsync()).ShouldContain("Terkunci karena ditetapkan");
        walk.Eyes.ShouldHaveSeenNothingWrong();
    }

    private static async Task OrderAsync(Walk walk)
    {
        var page = await walk.AsAsync(Walk.Camat);
        await page.GotoAsync($"/pelaksanaan/mulai?Sop={Sop}");
        await page.Field("Perihal").FillAsync("Perjanjian Kinerja tahun 2026");
        await page.Field("Tahun").SelectOptionAsync("2026");
        await page.Field("Tribulan").SelectOptionAsync("");
        await page.PressAsync("Mulai");
        walk.Case = new Uri(page.Url).AbsolutePath;
        page = await walk.AtWorkAsync(Walk.Camat, "perintah");
        await page.Field("Catatan").FillAsync("Selesaikan sebelum sebulan sesudah DPA.");
        await page.Field("Alasan melanjutkan tanpa kelengkapan").FillAsync("DPA tersimpan di lemari bendahara.");
        await page.PressAsync("Kirim disposisi");
        await walk.ShouldBeBackAsync(page);
    }

    private static async Task ComposeAsync(Walk walk)
    {
        var page = await walk.AtWorkAsync(Walk.KetuaTim, "susun-rencana");
        await walk.LookAsync(page, "pk-susun", bothWidths: true);
        await page.PressAsync("Terbitkan konsep");
        await walk.ShouldBeBackAsync(page);
    }

    private static async Task ApproveAsync(Walk walk)
    {
        var page = await walk.AtWorkAsync(Walk.Sekretaris, "periksa");
        await walk.LookAsync(page, "pk-periksa", bothWidths: true);
        await page.PressAsync("Setujui naskah");
        await walk.ShouldBeBackAsync(page);
        page = await walk.AtWorkAsync(Walk.Sekretaris, "paraf");
        await page.PressAsync("Bubuhkan paraf");
        await walk.ShouldBeBackAsync(page);
    }

    private static async Task SignAsync(Walk walk)
    {
        var page = await walk.AtWorkAsync(Walk.Camat, "tanda-tangan", Screen.Phone);
        await page.PressAsync("Terbitkan naskah");
        await walk.LookAsync(page, "pk-tanda-tangan", bothWidths: true);
        await page.Locator("input[type='file']").SetInputFilesAsync(await PaperFiles.PictureAsync(page, "pk-bertanda-tangan.png"));
        await page.PressAsync("Selesaikan langkah");
        await walk.ShouldBeBackAsync(page);
    }
}
