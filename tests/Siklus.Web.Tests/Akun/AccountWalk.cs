using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Organisation.Masuk;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Akun;

/// <summary>Accounts of the prepared office with passwords, and people who sign in with them.</summary>
internal static class AccountWalk
{
    /// <summary>A post that keeps the office.</summary>
    public const string Keeper = "Kasubbag Umum, Kepegawaian dan Keuangan";

    public const string Password = "kalimat sandi uji";

    public static Task GivePasswordAsync(this TestSite site, string user) => site.WithAccountAsync(user, (users, akun) => users.AddPasswordAsync(akun, Password));

    public static Task<T> WithAccountAsync<T>(this TestSite site, string user, Func<UserManager<App.Organisation.Akun>, App.Organisation.Akun, Task<T>> use) => site.InOfficeAsync(async services =>
    {
        var users = services.GetRequiredService<UserManager<App.Organisation.Akun>>();
        return await use(users, (await users.FindByNameAsync(user))!);
    });

    public static async Task<Visitor> SignInAsync(this TestSite site, string user, string password = Password)
    {
        var visitor = site.Visitor();
        await visitor.SignInAsync(user, password);
        return visitor;
    }

    public static async Task<WebPage> SignInAsync(this Visitor visitor, string user, string password = Password)
    {
        await visitor.OpenAsync("/masuk");
        return await visitor.SubmitAsync("Masuk", ("NamaPengguna", user), ("KataSandi", password));
    }

    public static Task<List<CatatanMasuk>> LogAsync(this TestSite site, string? user = null) => site.WithDbAsync(db => Of(db, user).OrderBy(c => c.PadaUtc).ThenBy(c => c.Id).ToListAsync());

    private static IQueryable<CatatanMasuk> Of(SiklusDb db, string? user) => db.Set<CatatanMasuk>().IgnoreQueryFilters().AsNoTracking()
        .Where(c => user == null ? c.AkunId == null : db.Users.Any(a => a.Id == c.AkunId && a.UserName == user));
}
