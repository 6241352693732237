using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Audit;
using Siklus.App.Common.Berkas;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;
using Siklus.Web.Tests.Akun;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Security;

/// <summary>The door itself: where it leads afterwards, what it tells of accounts, how often it may be tried; and what is logged of those who came in.</summary>
public abstract class DoorTests(DatabaseKind kind) : SiteTests(kind)
{
    [Theory]
    [InlineData("https://jahat.example/")]
    [InlineData("//jahat.example")]
    [InlineData("/\\jahat.example")]
    [InlineData("\\\\jahat.example")]
    [InlineData("/\t/jahat.example")]
    [InlineData("http:jahat.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData(" https://jahat.example")]
    [InlineData("/%5cjahat.example/../..//")]
    public async Task Nobody_is_led_to_another_site(string kembali)
    {
        var demo = Site.Visitor();
        using (demo)
        {
            var token = (await demo.OpenAsync("/masuk-sebagai")).Find("input[name=__RequestVerificationToken]").GetAttribute("value")!;
            var role = demo.Page.Find("button[name=peran]").GetAttribute("value")!;
            using var answer = await demo.Http.PostAsync("/masuk-sebagai", new FormUrlEncodedContent(
                [KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("peran", role), KeyValuePair.Create("kembali", kembali)]));
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            var to = new Uri(Site.Address, answer.Headers.Location!);
            to.Host.ShouldBe(Site.Address.Host);
            to.Scheme.ShouldBe(Site.Address.Scheme);
        }
    }

    [Fact]
    public async Task A_wrong_name_and_a_wrong_password_get_the_same_answer()
    {
        var user = await Site.WithDbAsync(db => db.Users.OrderBy(a => a.UserName).Select(a => a.UserName!).FirstAsync());
        (await RefusedAsync(user)).ShouldBe(await RefusedAsync("bukan-siapa-siapa"));
    }

    [Fact]
    public async Task Every_name_costs_one_hash_whether_an_account_has_it_is_closed_or_has_no_password()
    {
        var counting = new CountingHasher();
        await using var site = await TestSite.StartAsync(await (await DatabaseTemplate.OfAsync(Kind)).CloneAsync(), change: settings => settings with { Services = services => services.AddSingleton<IPasswordHasher<App.Organisation.Akun>>(counting) });
        await site.GivePasswordAsync("camat");
        await site.GivePasswordAsync("sekcam");
        await site.WithAccountAsync("sekcam", (users, akun) =>
        {
            akun.Nonaktif = true;
            return users.UpdateAsync(akun);
        });
        var without = await site.WithDbAsync(db => db.Users.Where(a => a.PasswordHash == null).OrderBy(a => a.UserName).Select(a => a.UserName!).FirstAsync());
        using var visitor = site.Visitor();
        foreach (var user in new[] { "camat", "bukan-siapa-siapa", "sekcam", without, "" })
        {
            counting.Count = 0;
            await visitor.SignInAsync(user, "salah sekali ini");
            counting.Count.ShouldBe(user.Length == 0 ? 0 : 1, user);
        }
    }

    [Fact]
    public async Task An_office_of_more_people_multiplies_the_limits_in_its_settings()
    {
        var database = await (await DatabaseTemplate.OfAsync(Kind)).CloneAsync();
        await File.WriteAllTextAsync(database.Data.Settings, $$"""{ "Siklus": { "Batas": { "Kali": 2 } } }""");
        await using var site = await TestSite.StartAsync(database);
        using var outside = site.Visitor();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i <= RateLimits.SignIns * 2; i++)
        {
            using var answer = await outside.Http.PostAsync("/masuk", new FormUrlEncodedContent([KeyValuePair.Create("NamaPengguna", "x")]));
            answers.Add(answer.StatusCode);
        }
        answers.IndexOf(HttpStatusCode.TooManyRequests).ShouldBe(RateLimits.SignIns * 2);
    }

    [Fact]
    public async Task Too_many_sign_ins_from_one_address_are_held_back_by_a_page_of_ours_and_others_work_on()
    {
        await using var site = await TestSite.StartAsync(Kind);
        using var inside = await site.VisitorAsync("Camat");
        using var outside = site.Visitor();
        HttpResponseMessage? last = null;
        for (var i = 0; i <= RateLimits.SignIns + 1; i++)
        {
            last?.Dispose();
            last = await outside.Http.PostAsync("/masuk", new FormUrlEncodedContent([KeyValuePair.Create("NamaPengguna", "x")]));
        }
        last!.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        last.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
        (await last.Content.ReadAsStringAsync()).ShouldContain("Terlalu banyak permintaan");
        last.Dispose();
        (await inside.OpenAsync("/tugas")).Status.ShouldBe(HttpStatusCode.OK);
        // Fifty people behind one address at eight o'clock, some of them twice, are no attack.
        RateLimits.SignIns.ShouldBeGreaterThanOrEqualTo(100);
    }

    [Fact]
    public async Task Who_opens_a_file_with_personal_data_is_written_down_and_shown()
    {
        var id = await Site.WithDbAsync(db => db.Set<BerkasRow>().IgnoreQueryFilters().OrderBy(b => b.Id).Select(b => b.Id.Value).FirstAsync());
        using var staf = await Site.VisitorAsync("Pengelola Data Kinerja");
        (await staf.Http.GetAsync($"/berkas/{id}")).Dispose();
        (await Site.WithDbAsync(db => db.Set<AksesBerkasRow>().IgnoreQueryFilters().CountAsync())).ShouldBe(0, "it is not marked");
        using var camat = await Site.VisitorAsync("Camat");
        await camat.OpenAsync($"/berkas/{id}/keterangan");
        await camat.SubmitAsync("Tandai memuat data pribadi");
        (await staf.Http.GetAsync($"/berkas/{id}")).Dispose();
        var page = await camat.OpenAsync("/kantor/akses-berkas");
        page.Text.ShouldContain("Tono Sasmita Contoh, Pengelola Data Kinerja");
        (await staf.OpenAsync($"/berkas/{id}/keterangan")).Text.ShouldContain("Pengelola Data Kinerja");
        using var keep = await camat.Http.GetAsync($"/berkas/{id}");
        keep.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await camat.OpenAsync("/kantor/jejak?objek=berkas")).Text.ShouldContain("Camat mengubah berkas unggahan.");
        (await camat.OpenAsync("/kantor/jejak?dari=2020-01-01&sampai=2020-12-31")).Text.ShouldContain("Tidak ada perbuatan yang cocok");
    }

    private async Task<(HttpStatusCode, string)> RefusedAsync(string user)
    {
        using var visitor = Site.Visitor();
        await visitor.OpenAsync("/masuk");
        var page = await visitor.SubmitAsync("Masuk", ("NamaPengguna", user), ("KataSandi", "salah sekali ini"));
        return (page.Status, page.Text.Replace(user, "", StringComparison.Ordinal));
    }

    private sealed class CountingHasher : PasswordHasher<App.Organisation.Akun>
    {
        public int Count { get; set; }

        public override string HashPassword(App.Organisation.Akun user, string password)
        {
            Count++;
            return base.HashPassword(user, password);
        }

        public override PasswordVerificationResult VerifyHashedPassword(App.Organisation.Akun user, string hashedPassword, string providedPassword)
        {
            Count++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }

    public sealed class OnSqlite() : DoorTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : DoorTests(DatabaseKind.Postgres);
}
