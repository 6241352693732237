using System.Net;
using Siklus.App.Organisation.Masuk;
using Siklus.Web.Auth;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Akun;

/// <summary>The door: wrong passwords, held names, what is written down about it.</summary>
public abstract class SignInTests(DatabaseKind kind) : SiteTests(kind)
{
    [Theory]
    [InlineData("camat")]
    [InlineData("bukan-siapa-siapa")]
    public async Task Five_wrong_passwords_hold_a_name_for_ten_minutes_whether_anybody_has_it_or_not(string user)
    {
        await Site.GivePasswordAsync("camat");
        using var visitor = Site.Visitor();
        for (var left = 4; left > 0; left--) (await visitor.SignInAsync(user, "salah sama sekali")).Text.ShouldContain($"Nama pengguna atau kata sandi salah. Masih ada {left} percobaan");
        (await visitor.SignInAsync(user, "salah sama sekali")).Text.ShouldContain("Coba lagi sesudah 10 menit");
        Site.Clock.Advance(TimeSpan.FromMinutes(4));
        var held = await visitor.SignInAsync(user);
        held.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        held.Text.ShouldContain("Coba lagi sesudah 6 menit");
        held.Find("input[name=NamaPengguna]").GetAttribute("value").ShouldBe(user);

        Site.Clock.Advance(TimeSpan.FromMinutes(6));
        var after = await visitor.SignInAsync(user);
        if (user == "camat") after.Path.ShouldBe("/");
        else after.Text.ShouldContain("Masih ada 4 percobaan");
        (await Site.LogAsync(user == "camat" ? user : null)).Select(c => c.Peristiwa).Where(p => p is PeristiwaMasuk.Gagal or PeristiwaMasuk.Ditahan)
            .ShouldBe([.. Enumerable.Repeat(PeristiwaMasuk.Gagal, user == "camat" ? 5 : 6), PeristiwaMasuk.Ditahan, PeristiwaMasuk.Ditahan], ignoreOrder: true);
    }

    [Fact]
    public async Task Guesses_made_at_once_are_all_counted()
    {
        await Site.GivePasswordAsync("camat");
        var visitors = Enumerable.Range(0, 12).Select(_ => Site.Visitor()).ToList();
        foreach (var visitor in visitors) await visitor.OpenAsync("/masuk");
        var answers = await Task.WhenAll(visitors.Select(v => v.SubmitAsync("Masuk", ("NamaPengguna", "camat"), ("KataSandi", "tebakan bersama"))));
        answers.Count(a => a.Text.Contains("atau kata sandi salah", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(4);
        (await visitors[0].SignInAsync("camat")).Text.ShouldContain("Terlalu banyak percobaan");
        visitors.ForEach(v => v.Dispose());
    }

    [Fact]
    public async Task A_right_password_begins_the_count_anew_and_an_account_that_is_closed_looks_like_no_account()
    {
        await Site.GivePasswordAsync("camat");
        using var visitor = Site.Visitor();
        for (var i = 0; i < 4; i++) await visitor.SignInAsync("camat", "salah sama sekali");
        (await visitor.SignInAsync("camat")).Path.ShouldBe("/");
        await Site.WithAccountAsync("camat", (users, akun) =>
        {
            akun.Nonaktif = true;
            return users.UpdateAsync(akun);
        });
        using var again = Site.Visitor();
        (await again.SignInAsync("camat")).Text.ShouldContain("Nama pengguna atau kata sandi salah. Masih ada 4 percobaan");
    }

    [Fact]
    public async Task A_shared_pc_remembers_names_without_passwords_and_hands_over_with_one_click()
    {
        await Site.GivePasswordAsync("camat");
        await Site.GivePasswordAsync("sekcam");
        using var pc = await Site.SignInAsync("camat");
        await pc.SubmitAsync("Ganti pengguna");
        pc.Page.Path.ShouldBe("/masuk");
        pc.Page.Text.ShouldContain("Pernah masuk di perangkat ini");
        await pc.SignInAsync("sekcam");
        var former = await pc.OpenAsync("/tugas");
        var kamera = former.All("button").First(b => b.TextContent.Contains("Ganti ke", StringComparison.Ordinal)).TextContent.Trim();
        var door = await pc.SubmitAsync(kamera);
        door.Find("input[name=NamaPengguna]").GetAttribute("value").ShouldBe("camat");
        door.Find("input[name=KataSandi]").HasAttribute("autofocus").ShouldBeTrue();
        (await pc.OpenAsync("/tugas")).Address.AbsolutePath.ShouldBe("/masuk", "the former person's session is over");
        (await Site.LogAsync("sekcam")).Select(c => c.Peristiwa).ShouldBe([PeristiwaMasuk.Berhasil, PeristiwaMasuk.Berakhir], ignoreOrder: true);

        await pc.OpenAsync("/masuk");
        while (pc.Page.All(".names li").Count > 0) await pc.SubmitAsync("Lupakan");
        pc.Page.Text.ShouldNotContain("Pernah masuk");
    }

    [Fact]
    public async Task The_log_tells_who_when_from_where_and_is_the_persons_own_or_the_keepers()
    {
        await Site.GivePasswordAsync("camat");
        await Site.GivePasswordAsync("sekcam");
        using var stranger = Site.Visitor();
        await stranger.SignInAsync("camat", "salah sama sekali");
        await stranger.SignInAsync("tidak-ada", "salah sama sekali");
        using var camat = await Site.SignInAsync("camat");
        var own = await camat.OpenAsync("/akun/catatan-masuk");
        own.Text.ShouldContain("Gagal masuk");
        own.Text.ShouldContain("komputer peladen");
        own.Text.ShouldContain("dengan kata sandi");
        own.Text.ShouldNotContain("Nama yang tidak dikenal");

        using var keeper = await Site.VisitorAsync(AccountWalk.Keeper);
        var office = await keeper.OpenAsync("/kantor/catatan-masuk?gagal=true");
        office.Text.ShouldContain("Nama yang tidak dikenal");
        office.Text.ShouldContain("camat");
        office.Text.ShouldNotContain("tidak-ada", customMessage: "what was typed as a name may have been a password");
        using var other = await Site.VisitorAsync("Pengadministrasi Umum");
        (await other.OpenAsync("/kantor/catatan-masuk")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_log_is_pruned_after_twelve_months()
    {
        await Site.GivePasswordAsync("camat");
        using (await Site.SignInAsync("camat")) (await Site.LogAsync("camat")).ShouldHaveSingleItem();
        await PruneAsync();
        (await Site.LogAsync("camat")).ShouldHaveSingleItem();
        Site.Clock.SetTo(FixedClock.Start.AddMonths(CatatanMasuk.BulanDisimpan).AddDays(1));
        await PruneAsync();
        (await Site.LogAsync("camat")).ShouldBeEmpty();
    }

    private Task<int> PruneAsync() => Site.InOfficeAsync(services => Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<SignInLog>(services).PruneAsync(default));

    public sealed class OnSqlite() : SignInTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : SignInTests(DatabaseKind.Postgres);
}

public sealed class DeviceTests
{
    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36", "Chrome di Windows")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0", "Edge di Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1", "Safari di iPhone")]
    [InlineData("Mozilla/5.0 (Linux; Android 14; SM-A145F) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36", "Samsung Internet di Android")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox di Linux")]
    [InlineData("curl/8.0", "Perangkat tidak dikenal")]
    [InlineData("", "Perangkat tidak dikenal")]
    public void A_browser_is_named_in_words(string agent, string name) => Device.NameOf(agent).ShouldBe(name);
}
