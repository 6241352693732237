using System.Diagnostics;
using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests.Journey;

/// <summary>
/// A real office from nothing: set up by hand, its people taken in from a workbook, its year from a file, one quarter collected and measured by people with accounts of their own,
/// backed up, restored elsewhere, moved to PostgreSQL. Takes minutes, so <c>bench/new-office</c> runs it.
/// </summary>
[Trait("Runs", "bench")]
public sealed class NewOfficeTests(NewOfficeSite site) : IClassFixture<NewOfficeSite>
{
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
        await page.SetUpAsync(site.SetupCode!, "kasubbag-umum", sop: null, HiringActs.DemoNames);
        site.Accounts[HiringActs.Keeper] = (SetupActs.User, SetupActs.Password);
        await page.HireAsync(People);
        foreach (var (nama, jabatan) in People) await page.GiveAccountAsync(site, nama, jabatan);
        await page.PlanAsync(await HiringActs.DemoPlanAsync());

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
        await walk.SeeTrendAsync("4", "60 dari 60 indikator");
        walk.Eyes.ShouldHaveSeenNothingWrong();

        await KeepAndMoveAsync();
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
