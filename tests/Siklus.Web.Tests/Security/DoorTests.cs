using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Audit;
using Siklus.App.Common.Berkas;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;
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
    public async Task Too_many_sign_ins_from_one_address_are_held_back_by_a_page_of_ours_and_others_work_on()
    {
        using var inside = await Site.VisitorAsync("Camat");
        using var outside = Site.Visitor();
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

    public sealed class OnSqlite() : DoorTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : DoorTests(DatabaseKind.Postgres);
}
