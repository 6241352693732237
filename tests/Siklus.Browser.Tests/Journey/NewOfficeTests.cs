using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;
using Siklus.Documents.Xlsx;

namespace Siklus.Browser.Tests.Journey;

/// <summary>
/// A real office from nothing: set up by hand, its people taken in from a workbook, its year from a file, one quarter collected and measured by people with accounts of their own,
/// backed up, restored elsewhere, moved to PostgreSQL. Takes minutes, so <c>bench/new-office</c> runs it.
/// </summary>
[Trait("Runs", "bench")]
public sealed class NewOfficeTests(NewOfficeSite site) : IClassFixture<NewOfficeSite>
{
    private const string Keeper = "Kasubbag Umum, Kepegawaian dan Keuangan";

    /// <summary>Who is hired, by post; the keeper set the office up.</summary>
    private static readonly (string Nama, string Jabatan)[] People =
    [
        ("Wira Adisaputra Contoh", Walk.Camat), ("Ratna Puspasari Contoh", Walk.Sekretaris), ("Bagus Prakoso Contoh", Walk.KetuaTim), ("Hendra Gunarsa Contoh", "Kasi Pemerintahan"),
        ("Joko Sambodo Contoh", "Kasi Ketenteraman dan Ketertiban Umum"), ("Dewi Anggraeni Contoh", "Kasi Ekonomi dan Pembangunan"), ("Nur Hidayat Contoh", "Kasi Kesejahteraan Sosial"),
        ("Maya Kusuma Contoh", "Kasi Pelayanan Umum"), ("Tono Sasmita Contoh", "Pengelola Data Kinerja"), ("Wulan Safitri Contoh", "Pengadministrasi Umum"),
    ];

    [Fact]
    public async Task An_office_made_by_hand_measures_a_quarter_and_is_backed_up_restored_and_moved()
    {
        var page = await site.PageAsync(Screen.Desktop);
        await page.SetUpAsync(
            site.SetupCode!, "kasubbag-umum",
            ("Nama unit 3", "Subbagian Perencanaan, Evaluasi dan Pelaporan"), ("Nama unit 4", "Subbagian Umum, Kepegawaian dan Keuangan"), ("Nama unit 7", "Seksi Ekonomi dan Pembangunan"),
            ("Nama jabatan 3", Walk.KetuaTim), ("Nama jabatan 4", Keeper), ("Nama jabatan 7", "Kasi Ekonomi dan Pembangunan"));
        site.Accounts[Keeper] = (SetupActs.User, SetupActs.Password);
        await HireAsync(page);
        foreach (var (nama, jabatan) in People) await GiveAccountAsync(page, nama, jabatan);
        await PlanTheYearAsync(page);

        var walk = new Walk(site);
        await walk.OrderAsync();
        await walk.MeetAsync();
        await walk.PlanAsync();
        await walk.GatherAsync();
        await walk.PrepareFormsAsync();
        await walk.DistributeAsync();
        await walk.FillFormsAsync();
        await walk.RecapitulateAsync("Semua unit sudah melapor.", look: true);
        await walk.ReportAsync(look: true);
        await walk.ApproveAsync();
        await walk.ReportToCamatAsync();
        await walk.ArchiveAsync();

        await walk.OrderMeasurementAsync("4");
        await walk.MeetQuicklyAsync();
        await walk.PlanAsync();
        await walk.SetMethodAsync();
        await walk.MeasureAsync("%$");
        await walk.RecapitulateAsync("Semua indikator tribulan IV sudah diukur.");
        await walk.ReportAsync();
        await walk.AnalyseAndApproveAsync();
        await walk.ReportToCamatAsync();
        await walk.ArchiveMeasurementAsync();
        await walk.SeeTrendAsync("4", "11 dari 11 indikator");
        walk.Eyes.ShouldHaveSeenNothingWrong();

        await KeepAndMoveAsync();
    }

    /// <summary>The staff list, looked at before it is taken in.</summary>
    private static async Task HireAsync(IPage page)
    {
        await page.GotoAsync("/kantor/pegawai/impor");
        var list = SheetWriter.Write([new("Pegawai", PegawaiSheet.Headings, [36, 22, 26, 40, 14, 26], [.. People.Select(p => (IReadOnlyList<string?>)[p.Nama, "", "", p.Jabatan, "01-01-2026", "SK 1"])])]);
        await page.GetByLabel("Buku kerja yang sudah diisi").SetInputFilesAsync(new FilePayload { Name = "pegawai.xlsx", MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = list });
        await page.PressAsync("Periksa berkas");
        (await page.Locator("main").InnerTextAsync()).ShouldContain($"{People.Length} pegawai baru");
        await page.PressAsync("Masukkan semuanya");
    }

    /// <summary>A first password from the keeper, changed by the person.</summary>
    private async Task GiveAccountAsync(IPage page, string nama, string jabatan)
    {
        await page.GotoAsync("/kantor/akun");
        var user = await page.GetByLabel($"Nama pengguna untuk {nama}").InputValueAsync();
        await page.PressAsync($"Buat akun untuk {nama}");
        var first = await page.Locator("main [role='status'] code, main .status code, main code").First.InnerTextAsync();
        var own = await site.PageAsync(Screen.Phone);
        await own.SignInAsync(user, first);
        await own.GetByLabel("Kata sandi sekarang").FillAsync(first);
        await own.GetByLabel("Kata sandi baru", new() { Exact = true }).FillAsync(SetupActs.Password);
        await own.GetByLabel("Kata sandi baru sekali lagi").FillAsync(SetupActs.Password);
        await own.PressAsync("Ganti kata sandi");
        await own.Context.CloseAsync();
        site.Accounts[jabatan] = (user, SetupActs.Password);
    }

    /// <summary>The demo's plan, with the names of this office's units.</summary>
    private static async Task PlanTheYearAsync(IPage page)
    {
        var plan = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "demo", "rencana.json"));
        await page.GotoAsync("/rencana/impor");
        await page.GetByLabel("Berkas rencana").SetInputFilesAsync(new FilePayload { Name = "rencana.json", MimeType = "application/json", Buffer = plan });
        await page.PressAsync("Periksa berkas");
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("Yang harus diperbaiki");
        await page.PressAsync("Masukkan semuanya");
    }

    private async Task KeepAndMoveAsync()
    {
        var stick = Directory.CreateTempSubdirectory("siklus-usb-").FullName;
        (await SiklusAsync("backup", "--data", site.Folder, "--to", stick)).ShouldContain("Sudah diuji");
        await site.StopAsync();
        var elsewhere = Path.Combine(stick, "kantor-lain");
        await SiklusAsync("restore", "--from", Directory.GetDirectories(stick, "siklus-*").Single(), "--data", elsewhere);
        await SiklusAsync("verify", "--data", elsewhere);
        var server = Environment.GetEnvironmentVariable("SIKLUS_TEST_POSTGRES") ?? throw new InvalidOperationException("Run bench/new-office.");
        await SiklusAsync("move", "--data", elsewhere, "--to", server);
        await SiklusAsync("verify", "--data", elsewhere);
        Directory.Delete(stick, recursive: true);
    }

    private static async Task<string> SiklusAsync(params string[] words)
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "siklus.dll"), .. words]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, wrong) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        program.ExitCode.ShouldBe(0, $"{string.Join(' ', words)}: {await said} {await wrong}");
        if (Eyes.Pictures is { } folder) await File.AppendAllTextAsync(Path.Combine(folder, "perintah.txt"), $"$ siklus {string.Join(' ', words)}\n{await said}\n");
        return await said;
    }
}
