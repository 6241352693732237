using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests.Journey;

/// <summary>The set-up of an office, page by page, and signing in with a password.</summary>
internal static class SetupActs
{
    public const string User = "sri.lestari";
    public const string Password = "kalimat sandi yang panjang";

    /// <summary>From the one-time code to the office.</summary>
    /// <param name="page">A browser of nobody.</param>
    /// <param name="code">The one-time code.</param>
    /// <param name="post">Key, in the pattern, of the post of whoever sets up.</param>
    /// <param name="sop">Code of an SOP that the office begins with beside what is proposed, or null.</param>
    /// <param name="names">New names for units and posts, by the label of the field in which the pattern's stands.</param>
    public static async Task SetUpAsync(this IPage page, string code, string post, string? sop, params (string Label, string Name)[] names)
    {
        await page.GotoAsync("/");
        await page.GetByLabel("Kode sekali pakai").FillAsync(code);
        await page.GoOnAsync("Mulai penyiapan");

        await page.GetByLabel("Kabupaten atau kota").FillAsync("Kabupaten Wanasari");
        await page.GetByLabel("Nama kantor").FillAsync("Kecamatan Ngadirejo");
        await page.GoOnAsync();
        await page.GetByLabel("Alamat").FillAsync("Jalan Contoh Nomor 2");
        await page.GetByLabel("Kode unit dalam nomor naskah").FillAsync("NGD");
        await page.GoOnAsync();
        foreach (var (label, name) in names.Where(n => n.Label.StartsWith("Nama unit", StringComparison.Ordinal))) await page.GetByLabel(label, new() { Exact = true }).FillAsync(name);
        await page.GoOnAsync();
        foreach (var (label, name) in names.Where(n => n.Label.StartsWith("Nama jabatan", StringComparison.Ordinal))) await page.GetByLabel(label, new() { Exact = true }).FillAsync(name);
        await page.GoOnAsync();
        await page.GetByLabel("Nama dengan gelar").FillAsync("Sri Lestari Contoh");
        await page.GetByLabel("Jabatan").SelectOptionAsync(post);
        await page.GetByLabel("Nama pengguna").FillAsync(User);
        await page.GetByLabel("Kata sandi", new() { Exact = true }).FillAsync(Password);
        await page.GetByLabel("Kata sandi sekali lagi").FillAsync(Password);
        await page.GoOnAsync();
        await page.GoOnAsync();
        await page.GetByLabel("Naskah yang menetapkan kebijakan ini").FillAsync("Keputusan Camat Nomor 1 (rekaan)");
        await page.GoOnAsync();
        if (sop is not null)
        {
            await page.Locator("summary").ClickAsync();
            await page.Locator($"input[value='{sop}']").CheckAsync();
        }
        await page.GoOnAsync();
        await page.GoOnAsync("Siapkan kantor");
    }

    /// <summary>Enters at the door.</summary>
    public static async Task SignInAsync(this IPage page, string user, string password)
    {
        await page.GotoAsync("/masuk");
        await page.GetByLabel("Nama pengguna").FillAsync(user);
        await page.GetByLabel("Kata sandi").FillAsync(password);
        await page.PressAsync("Masuk");
    }

    /// <summary>Looks at the page at both widths before it is left.</summary>
    private static async Task GoOnAsync(this IPage page, string button = "Simpan dan lanjut")
    {
        foreach (var (width, height) in new[] { (390, 844), (1366, 768) })
        {
            await page.SetViewportSizeAsync(width, height);
            (await page.SidewaysAsync()).ShouldBeEmpty(page.Url);
        }
        await page.ShouldBeAccessibleAsync();
        await page.PressAsync(button);
    }
}
