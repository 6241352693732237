using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;
using Siklus.Documents.Xlsx;

namespace Siklus.Browser.Tests.Journey;

/// <summary>A new office gets its people, their accounts and its plan.</summary>
internal static class HiringActs
{
    /// <summary>The post that sets the office up and keeps it.</summary>
    public const string Keeper = "Kasubbag Umum, Kepegawaian dan Keuangan";

    /// <summary>Names of units and posts as the demo's plan has them, by the field of the set-up.</summary>
    public static readonly (string Label, string Name)[] DemoNames =
    [
        ("Nama unit 3", "Subbagian Perencanaan, Evaluasi dan Pelaporan"), ("Nama unit 4", "Subbagian Umum, Kepegawaian dan Keuangan"), ("Nama unit 7", "Seksi Ekonomi dan Pembangunan"),
        ("Nama jabatan 3", Walk.KetuaTim), ("Nama jabatan 4", Keeper), ("Nama jabatan 7", "Kasi Ekonomi dan Pembangunan"),
    ];

    /// <summary>The staff list, looked at before it is taken in.</summary>
    public static async Task HireAsync(this IPage page, IReadOnlyList<(string Nama, string Jabatan)> people)
    {
        await page.GotoAsync("/kantor/pegawai/impor");
        var list = SheetWriter.Write([new("Pegawai", PegawaiSheet.Headings, [36, 22, 26, 40, 14, 26], [.. people.Select(p => (IReadOnlyList<string?>)[p.Nama, "", "", p.Jabatan, "01-01-2026", "SK 1"])])]);
        await page.GetByLabel("Buku kerja yang sudah diisi").SetInputFilesAsync(new FilePayload { Name = "pegawai.xlsx", MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = list });
        await page.PressAsync("Periksa berkas");
        (await page.Locator("main").InnerTextAsync()).ShouldContain($"{people.Count} pegawai baru");
        await page.PressAsync("Masukkan semuanya");
    }

    /// <summary>A first password from the keeper, changed by the person.</summary>
    public static async Task GiveAccountAsync(this IPage page, NewOfficeSite site, string nama, string jabatan)
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

    /// <summary>The demo's plan as this office's own: its name, and without the one post that it lacks.</summary>
    /// <param name="without">Kinds of documents that it has not drawn up yet.</param>
    public static async Task<string> DemoPlanAsync(params string[] without)
    {
        const string Lacking = "Pengadministrasi Pemerintahan";
        var plan = JsonNode.Parse((await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "demo", "rencana.json"))).Replace("Kecamatan Sumberejo", "Kecamatan Ngadirejo", StringComparison.Ordinal))!;
        foreach (var simpul in plan["simpul"]!.AsArray().Where(s => (string?)s!["pemilik"] == Lacking)) simpul!["pemilik"] = "Kasi Pemerintahan";
        plan["dokumen"] = new JsonArray([.. plan["dokumen"]!.AsArray().Where(d => (string?)d!["pihakPertama"] != Lacking && !without.Contains((string)d["jenis"]!)).Select(d => d!.DeepClone())]);
        foreach (var aksi in plan["dokumen"]!.AsArray().SelectMany(d => d!["aksi"]?.AsArray() ?? []).Where(a => (string?)a!["pelaksana"] == Lacking)) aksi!["pelaksana"] = "Kasi Pemerintahan";
        return plan.ToJsonString();
    }

    /// <summary>A plan (siklus-rencana/1), looked at before it is taken in.</summary>
    public static async Task PlanAsync(this IPage page, string plan)
    {
        await page.GotoAsync("/rencana/impor");
        await page.GetByLabel("Berkas rencana").SetInputFilesAsync(new FilePayload { Name = "rencana.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(plan) });
        await page.PressAsync("Periksa berkas");
        (await page.Locator("main").InnerTextAsync())[..600].ShouldNotContain("Yang harus diperbaiki");
        await page.PressAsync("Masukkan semuanya");
    }
}
