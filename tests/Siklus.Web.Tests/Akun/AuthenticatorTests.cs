using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Organisation.Masuk;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Akun;

/// <summary>The authenticator app: joined with a code, asked at the door, replaced by a recovery code, taken off.</summary>
public abstract class AuthenticatorTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task The_code_is_asked_besides_the_password_and_is_good_once_and_a_recovery_code_takes_its_place()
    {
        await Site.GivePasswordAsync("sekcam");
        using var sekcam = await Site.SignInAsync("sekcam");
        var (key, codes) = await JoinAsync(sekcam);
        codes.Count.ShouldBe(10);
        var kept = await Site.WithDbAsync(db => db.Set<IdentityUserToken<Guid>>().Select(t => t.Value!).ToListAsync());
        kept.Count.ShouldBe(2);
        kept.ShouldAllBe(value => !value.Contains(key) && !codes.Any(code => value.Contains(code)), "whoever copies the database alone has no second factor");
        (await sekcam.OpenAsync("/akun/autentikator")).Body.ShouldNotContain(codes[0], customMessage: "shown once");
        (await sekcam.OpenAsync("/tugas")).Status.ShouldBe(HttpStatusCode.OK);

        using var visitor = Site.Visitor();
        (await visitor.SignInAsync("sekcam")).Text.ShouldContain("enam angka");
        (await visitor.OpenAsync("/tugas")).Address.AbsolutePath.ShouldBe("/masuk", "a password alone is not enough");
        await visitor.SignInAsync("sekcam");
        (await visitor.SubmitAsync("Masuk dengan kode", ("Kode", "000000"))).Text.ShouldContain("Kode tidak cocok. Masih ada");
        var code = Totp(key);
        (await visitor.SubmitAsync("Masuk dengan kode", ("Kode", code))).Path.ShouldBe("/");

        using var again = Site.Visitor();
        await again.SignInAsync("sekcam");
        (await again.SubmitAsync("Masuk dengan kode", ("Kode", code))).Text.ShouldContain("Kode tidak cocok", customMessage: "somebody who looked over the shoulder");
        (await again.SubmitAsync("Masuk dengan kode pemulihan", ("Kode", codes[0].ToLowerInvariant()))).Path.ShouldBe("/");
        using var third = Site.Visitor();
        await third.SignInAsync("sekcam");
        (await third.SubmitAsync("Masuk dengan kode pemulihan", ("Kode", codes[0]))).Text.ShouldContain("Kode tidak cocok");
        (await Site.LogAsync("sekcam")).Where(c => c.Peristiwa == PeristiwaMasuk.Berhasil).Select(c => c.Cara)
            .ShouldBe([CaraMasuk.KataSandi, CaraMasuk.KataSandiDanKode, CaraMasuk.KataSandiDanKodePemulihan], ignoreOrder: true);
    }

    [Fact]
    public async Task It_is_taken_off_by_its_owner_with_the_password_or_by_the_keeper_of_the_office()
    {
        await Site.GivePasswordAsync("sekcam");
        using var sekcam = await Site.SignInAsync("sekcam");
        await JoinAsync(sekcam);
        await sekcam.OpenAsync("/akun/autentikator");
        var refused = await sekcam.SubmitAsync("Lepas autentikator", ("KataSandiLepas", "bukan sandinya"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("Kata sandi Anda tidak cocok");
        (await sekcam.SubmitAsync("Lepas autentikator", ("KataSandiLepas", AccountWalk.Password))).Text.ShouldContain("Autentikator dilepas");

        await JoinAsync(sekcam);
        using var keeper = await Site.VisitorAsync(AccountWalk.Keeper);
        await keeper.OpenAsync("/kantor/akun");
        (await keeper.SubmitAsync("Lepas autentikator dari akun sekcam")).Text.ShouldContain("Autentikator dilepas dari akun sekcam");
        using var visitor = Site.Visitor();
        (await visitor.SignInAsync("sekcam")).Path.ShouldBe("/");
        (await visitor.OpenAsync("/akun/catatan-masuk")).Text.ShouldContain("oleh Sri Lestari Contoh");
    }

    [Fact]
    public async Task A_wrong_code_or_password_joins_nothing_and_codes_are_guessed_as_seldom_as_passwords()
    {
        await Site.GivePasswordAsync("sekcam");
        using var sekcam = await Site.SignInAsync("sekcam");
        var key = KeyOf(await sekcam.OpenAsync("/akun/autentikator"));
        (await sekcam.SubmitAsync("Pasang autentikator", ("Angka", "000000"), ("KataSandi", AccountWalk.Password))).Text.ShouldContain("Kode tidak cocok");
        (await sekcam.SubmitAsync("Pasang autentikator", ("Angka", Totp(key)), ("KataSandi", "bukan sandinya"))).Text.ShouldContain("Kata sandi Anda tidak cocok");
        KeyOf(sekcam.Page).ShouldBe(key, "what was scanned stays good");
        await JoinAsync(sekcam);

        using var guesser = Site.Visitor();
        await guesser.SignInAsync("sekcam");
        WebPage answer = guesser.Page;
        for (var i = 0; i < 4; i++) answer = await guesser.SubmitAsync("Masuk dengan kode", ("Kode", $"00000{i}"));
        answer.Text.ShouldContain("Terlalu banyak percobaan");
        (await guesser.SignInAsync("sekcam")).Text.ShouldContain("Terlalu banyak percobaan", customMessage: "the right password does not free more guesses");
    }

    internal static async Task<(string Key, IReadOnlyList<string> Codes)> JoinAsync(Visitor visitor)
    {
        var key = KeyOf(await visitor.OpenAsync("/akun/autentikator"));
        visitor.Page.Find("svg.qr path").GetAttribute("d").ShouldNotBeNullOrEmpty();
        var shown = await visitor.SubmitAsync("Pasang autentikator", ("Angka", Totp(key)), ("KataSandi", AccountWalk.Password));
        return (key, [.. shown.All(".recovery-codes code").Select(c => c.TextContent)]);
    }

    private static string KeyOf(WebPage page) => Regex.Replace(page.Find("code.as-key").TextContent, @"\s", "");

    /// <summary>RFC 6238 as a phone computes it now.</summary>
    internal static string Totp(string key)
    {
        var bits = string.Concat(key.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var secret = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var step = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // What the standard and every app use.
        var hash = HMACSHA1.HashData(secret, step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & 0x7fffffff;
        return (number % 1_000_000).ToString("000000", System.Globalization.CultureInfo.InvariantCulture);
    }

    public sealed class OnSqlite() : AuthenticatorTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : AuthenticatorTests(DatabaseKind.Postgres);
}
