using System.Net;
using Siklus.App.Organisation.Masuk;
using Siklus.Web.Auth;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Akun;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("1234567890")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("qwertyuiop")]
    [InlineData("0987654321")]
    [InlineData("abcdefghijkl")]
    [InlineData("Password123!")]
    [InlineData("P4ssw0rd2026")]
    [InlineData("Kecamatan2026")]
    [InlineData("rahasia12345")]
    [InlineData("k4t4s4nd1-2026")]
    [InlineData("sayangku sayangku")]
    [InlineData("17agustus1945")]
    [InlineData("20261121 2026")]
    [InlineData("bagus.prakoso1")]
    [InlineData("1qaz2wsx3edc")]
    [InlineData("Manchester1")]
    [InlineData("Liverpool-2026")]
    public void What_is_guessed_first_is_refused(string password) => PasswordRules.IsGuessable(password, "bagus.prakoso").ShouldBeTrue();

    [Theory]
    [InlineData("kalimat sandi uji")]
    [InlineData("kambing makan rumput")]
    [InlineData("hujan deras di teras")]
    [InlineData("rahasia kambing pak RT")]
    [InlineData("h7k2-mmq9-xxtr-48sw")]
    public void A_sentence_of_ones_own_is_taken_without_capitals_digits_or_signs(string password) => PasswordRules.IsGuessable(password, "bagus.prakoso").ShouldBeFalse();
}

/// <summary>Changing one's password, and getting a new one when it is forgotten.</summary>
public abstract class PasswordTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string New = "hujan deras di teras";

    [Fact]
    public async Task A_new_password_is_refused_in_a_sentence_and_taken_when_it_is_good_and_ends_other_sessions()
    {
        await Site.GivePasswordAsync("camat");
        using var here = await Site.SignInAsync("camat");
        using var elsewhere = await Site.SignInAsync("camat");
        (string New, string Says)[] refused = [("pendek", "paling sedikit 10 huruf"), ("Kecamatan2026", "terlalu mudah ditebak"), (new string('x', 60) + string.Concat(Enumerable.Repeat("abz ", 20)), "paling panjang 128")];
        foreach (var (password, says) in refused)
        {
            await here.OpenAsync("/ganti-kata-sandi");
            var page = await here.SubmitAsync("Ganti kata sandi", ("Sekarang", AccountWalk.Password), ("Baru", password), ("BaruLagi", password));
            page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            page.Text.ShouldContain(says);
        }
        (await here.SubmitAsync("Ganti kata sandi", ("Sekarang", AccountWalk.Password), ("Baru", New), ("BaruLagi", New))).Text.ShouldContain("1 sesi di perangkat lain diakhiri");
        (await here.OpenAsync("/tugas")).Status.ShouldBe(HttpStatusCode.OK);
        var thrown = await elsewhere.OpenAsync("/tugas");
        thrown.Address.AbsolutePath.ShouldBe("/masuk");
        thrown.Text.ShouldContain("Kata sandi akun ini sudah diganti");
        (await elsewhere.SignInAsync("camat", New)).Path.ShouldBe("/");
    }

    [Fact]
    public async Task A_superior_reads_out_a_code_that_is_good_once_and_for_half_an_hour()
    {
        await Site.GivePasswordAsync("sekcam");
        using var signedIn = await Site.SignInAsync("sekcam");
        using var camat = await Site.VisitorAsync("Camat");
        var code = await MakeCodeAsync(camat, "sekcam");
        (await camat.OpenAsync("/akun/bawahan")).Body.ShouldNotContain(code, customMessage: "shown once");

        using var visitor = Site.Visitor();
        (await ResetAsync(visitor, "camat", code, New)).Text.ShouldContain("tidak cocok", customMessage: "a code is for one account");
        (await ResetAsync(visitor, "sekcam", "aaaa-bbbb-cccc-dddd", New)).Text.ShouldContain("tidak cocok");
        (await ResetAsync(visitor, "sekcam", code, "rahasia12345")).Text.ShouldContain("terlalu mudah ditebak");
        (await ResetAsync(visitor, "sekcam", code.ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal), New)).Path.ShouldBe("/masuk?nama=sekcam");
        (await signedIn.OpenAsync("/tugas")).Address.AbsolutePath.ShouldBe("/masuk");
        (await ResetAsync(visitor, "sekcam", code, "sandi lain yang baik")).Text.ShouldContain("tidak cocok", customMessage: "used up");
        (await visitor.SignInAsync("sekcam", New)).Path.ShouldBe("/");
        (await Site.LogAsync("sekcam")).Select(c => c.Peristiwa).ShouldContain(PeristiwaMasuk.KodeDipakai);
        (await visitor.OpenAsync("/akun/catatan-masuk")).Text.ShouldContain("Kode untuk kata sandi baru dibuat oleh");

        var late = await MakeCodeAsync(camat, "sekcam");
        Site.Clock.Advance(TimeSpan.FromMinutes(29));
        await camat.OpenAsync("/akun/bawahan");
        Site.Clock.Advance(TimeSpan.FromMinutes(1));
        (await ResetAsync(visitor, "sekcam", late, "sandi lain yang baik")).Text.ShouldContain("tidak cocok");
    }

    [Fact]
    public async Task A_superiors_code_replaces_the_password_and_not_the_authenticator()
    {
        await Site.GivePasswordAsync("sekcam");
        using var signedIn = await Site.SignInAsync("sekcam");
        var (key, _) = await AuthenticatorTests.JoinAsync(signedIn);
        using var camat = await Site.VisitorAsync("Camat");
        using var visitor = Site.Visitor();
        await ResetAsync(visitor, "sekcam", await MakeCodeAsync(camat, "sekcam"), New);
        (await visitor.SignInAsync("sekcam", New)).Text.ShouldContain("enam angka");
        (await visitor.SubmitAsync("Masuk dengan kode", ("Kode", AuthenticatorTests.Totp(key)))).Path.ShouldBe("/");
    }

    [Fact]
    public async Task Only_the_holder_of_the_superior_post_makes_a_code_and_a_later_one_kills_the_earlier()
    {
        await Site.GivePasswordAsync("sekcam");
        using var camat = await Site.VisitorAsync("Camat");
        var first = await MakeCodeAsync(camat, "sekcam");
        using var other = await Site.VisitorAsync("Pengadministrasi Umum");
        (await other.OpenAsync("/akun/bawahan")).Text.ShouldContain("Tidak ada bawahan langsung");
        await MakeCodeAsync(camat, "sekcam");
        using var visitor = Site.Visitor();
        (await ResetAsync(visitor, "sekcam", first, New)).Text.ShouldContain("tidak cocok");
    }

    [Fact]
    public async Task Guessing_codes_holds_the_name()
    {
        using var visitor = Site.Visitor();
        for (var i = 0; i < 5; i++) (await ResetAsync(visitor, "sekcam", $"aaaa-bbbb-cccc-ddd{i}", New)).Text.ShouldContain("tidak cocok");
        (await ResetAsync(visitor, "sekcam", "aaaa-bbbb-cccc-dddd", New)).Text.ShouldContain("Coba lagi sesudah 10 menit");
    }

    private async Task<string> MakeCodeAsync(Visitor superior, string user)
    {
        await superior.OpenAsync("/akun/bawahan");
        var shown = await superior.SubmitAsync(ButtonOf(superior.Page, await IdAsync(user)));
        shown.Text.ShouldContain("tidak ditampilkan lagi", customMessage: shown.Status + shown.Text);
        return shown.Find(".status-sentence code, main code").TextContent;
    }

    private static string ButtonOf(WebPage page, Guid id) =>
        page.Find($"main button[value='{id}']").GetAttribute("aria-label")!;

    private Task<Guid> IdAsync(string user) => Site.WithAccountAsync(user, (_, akun) => Task.FromResult(akun.Id));

    private static async Task<WebPage> ResetAsync(Visitor visitor, string user, string code, string password)
    {
        await visitor.OpenAsync("/setel-ulang");
        return await visitor.SubmitAsync("Simpan kata sandi baru", ("NamaPengguna", user), ("Kode", code), ("Baru", password), ("BaruLagi", password));
    }

    public sealed class OnSqlite() : PasswordTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PasswordTests(DatabaseKind.Postgres);
}
