using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Siklus.App;
using Siklus.App.Organisation.Masuk;
using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests;

/// <summary>What only a browser can show of signing in: passkeys, the warning before a session ends, and that the open form outlives it.</summary>
public sealed class SignInTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Password = "kalimat sandi uji";

    [Fact]
    public async Task A_passkey_is_added_named_used_and_removed()
    {
        await GivePasswordAsync("sekcam");
        var page = await site.PageAsync(Screen.Desktop);
        // Browsers know no passkeys at an address of numbers.
        var named = site.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        await page.GotoAsync(site.Address + "/masuk");
        (await page.GetByRole(AriaRole.Button, new() { Name = "Masuk dengan kunci sandi" }).CountAsync()).ShouldBe(0);
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });

        await page.GotoAsync(named + "/masuk");
        await page.GetByLabel("Nama pengguna").FillAsync("sekcam");
        await page.GetByLabel("Kata sandi").FillAsync(Password);
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Masuk", Exact = true }).ClickAsync();
        await page.GotoAsync(named + "/akun/kunci-sandi");
        await page.ShouldBeAccessibleAsync();
        await page.GetByLabel("Nama kunci").FillAsync("Sidik jari notebook");
        await page.GetByLabel("Kata sandi Anda", new() { Exact = true }).FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Tambah kunci sandi" }).ClickAsync();
        await page.GetByText("Kunci sandi “Sidik jari notebook” ditambahkan").WaitForAsync();

        await page.GotoAsync(named + "/ganti-pengguna");
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Ganti pengguna" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk dengan kunci sandi" }).ClickAsync();
        await page.WaitForURLAsync(named + "/");
        await page.GotoAsync(named + "/akun/catatan-masuk");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("dengan kunci sandi");

        await page.GotoAsync(named + "/akun/kunci-sandi");
        await page.GetByLabel("Kata sandi Anda, untuk menghapus").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Hapus kunci sandi Sidik jari notebook" }).ClickAsync();
        await page.GetByText("Belum ada kunci sandi").WaitForAsync();
        await page.GotoAsync(named + "/ganti-pengguna");
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Ganti pengguna" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk dengan kunci sandi" }).ClickAsync();
        await page.GetByText("tidak dikenal di sini").WaitForAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Who_is_away_is_warned_then_signed_out_and_the_open_form_is_sent_after_signing_in_again()
    {
        var page = await site.PageAsync(Screen.Desktop);
        await page.Clock.InstallAsync();
        await page.GotoAsync("/masuk-sebagai");
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Camat", Exact = true }).ClickAsync();
        await page.GotoAsync("/kantor/catatan-masuk");
        await page.GetByLabel("Keluarkan sesudah diam").FillAsync("45");

        var dialog = page.Locator("dialog.idle");
        await page.RunAndWaitForResponseAsync(() => page.Clock.FastForwardAsync("00:40"), "**/sesi/hidup");
        await page.Clock.RunForAsync(100);
        await page.Clock.FastForwardAsync("28:30");
        await Assertions.Expect(dialog).ToContainTextAsync("Anda masih di sini?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tetap masuk" }).ClickAsync();
        await page.Clock.RunForAsync(1500);
        await Assertions.Expect(dialog).ToBeHiddenAsync();

        await page.Clock.FastForwardAsync("28:30");
        await Assertions.Expect(dialog).ToContainTextAsync("Anda masih di sini?");
        await page.Clock.FastForwardAsync("03:00");
        await Assertions.Expect(dialog).ToContainTextAsync("Anda sudah dikeluarkan");
        await AgeSessionsAsync(TimeSpan.FromMinutes(40));
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk lagi" }).ClickAsync();
        await page.GetByText("Isian Anda masih utuh").WaitForAsync();
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Camat", Exact = true }).ClickAsync();
        await page.GetByText("masih utuh").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim isian saya" }).ClickAsync();
        await page.GetByText("Sesi yang diam 45 menit berakhir").WaitForAsync();
        await page.Context.CloseAsync();
    }

    /// <summary>The browser's clock runs ahead, the server's can't: what the first has waited is taken off the second.</summary>
    private async Task AgeSessionsAsync(TimeSpan by)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiklusDb>();
        foreach (var sesi in await db.Set<Sesi>().IgnoreQueryFilters().Where(s => s.BerakhirUtc == null).ToListAsync()) sesi.TerakhirUtc -= by;
        await db.SaveChangesAsync();
    }

    private async Task GivePasswordAsync(string user)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<App.Organisation.Akun>>();
        (await users.AddPasswordAsync((await users.FindByNameAsync(user))!, Password)).Succeeded.ShouldBeTrue();
    }
}
