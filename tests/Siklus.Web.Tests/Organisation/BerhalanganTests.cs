using System.Net;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop;

namespace Siklus.Web.Tests.Organisation;

/// <summary>A person records the own absence: it is told to whom it concerns, can be changed until it begins and ended early, and hands nothing round in circles.</summary>
public abstract class BerhalanganTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Kasi = "Kasi Pemerintahan";
    private const string KasiName = "Hendra Gunarsa Contoh";
    private const string Other = "Kasi Kesejahteraan Sosial";
    private const string OtherName = "Nur Hidayat Contoh";

    [Fact]
    public async Task It_is_recorded_told_to_whom_it_concerns_changed_and_taken_back()
    {
        using var kasi = await Site.VisitorAsync(Kasi);
        await kasi.OpenAsync("/tugas");
        (await kasi.FollowAsync("Saya berhalangan")).Text.ShouldContain("Belum ada catatan berhalangan");
        await kasi.FollowAsync("Catat berhalangan");
        await kasi.SubmitAsync("Simpan");
        foreach (var field in new[] { "Mulai", "Selesai", "NomorSurat" }) kasi.Page.Find($"#{field}-error").TextContent.ShouldContain("Isi ", customMessage: "all at once");
        await kasi.SubmitAsync("Simpan", Fields("2026-09-27", "2026-10-03", Person(kasi, OtherName)));
        kasi.Page.Find("#Mulai-error").TextContent.ShouldContain("paling awal hari ini");
        await kasi.SubmitAsync("Simpan", ("Mulai", "2026-10-01"), ("Pengganti[0].Pegawai", ""));
        kasi.Page.Text.ShouldContain("Pilih pengganti");
        await kasi.SubmitAsync("Simpan", ("Pengganti[0].Pegawai", Person(kasi, OtherName)));
        kasi.Page.Text.ShouldContain($"Cuti, 1 Oktober 2026 sampai 3 Oktober 2026 Plh. Kasi Pemerintahan: {OtherName}");

        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        (await camat.OpenAsync("/tugas")).Text.ShouldContain($"Bawahan berhalangan {KasiName}: cuti, 1 Oktober 2026 sampai 3 Oktober 2026");
        using var other = await Site.VisitorAsync(Other);
        (await other.OpenAsync("/tugas")).Text.ShouldContain($"Anda akan menjadi Plh. Kasi Pemerintahan atas nama {KasiName} (cuti)");
        (await camat.OpenAsync("/kantor/berhalangan")).Text.ShouldContain("yang bersangkutan");
        (await camat.OpenAsync("/kantor/jejak?objek=penugasan")).Text.ShouldContain($"membuat penugasan");
        camat.Page.Text.ShouldContain(KasiName);

        await kasi.FollowAsync("Catat berhalangan");
        await kasi.SubmitAsync("Simpan", Fields("2026-10-03", "2026-10-05", Person(kasi, OtherName)));
        kasi.Page.Find("#Mulai-error").TextContent.ShouldContain("sudah tercatat berhalangan dari 1 Oktober 2026 sampai 3 Oktober 2026");
        await kasi.OpenAsync("/akun/berhalangan");
        var stale = kasi.Page.FormWithButton("Batalkan");
        await kasi.FollowAsync("Ubah");
        kasi.Page.Find("#NomorSurat").GetAttribute("value").ShouldBe("800/31");
        await kasi.SubmitAsync("Simpan", ("Selesai", "2026-10-06"), ("NomorSurat", "800/32"), ("Pengganti[0].Pegawai", Person(kasi, "Joko Sambodo")));
        kasi.Page.Text.ShouldContain("1 Oktober 2026 sampai 6 Oktober 2026 Plh. Kasi Pemerintahan: Joko Sambodo Contoh");
        kasi.Page.All(".list > li").Count.ShouldBe(1);
        (await other.OpenAsync("/tugas")).Text.ShouldNotContain("Anda akan menjadi Plh.");

        await kasi.SubmitAsync("Batalkan");
        kasi.Page.Text.ShouldContain("Catatan dibatalkan");
        kasi.Page.All(".list > li").ShouldBeEmpty();
        (await kasi.SubmitAsync(stale)).Text.ShouldContain("tidak dapat Anda ubah lagi");
    }

    [Fact]
    public async Task Who_is_away_holds_no_post_and_comes_back_early_alone()
    {
        var small = await SmallCase.AtAsync(Site, 3);
        using (var before = await Site.VisitorAsync(Kasi))
        {
            await before.OpenAsync("/akun/berhalangan/catat");
            await before.SubmitAsync("Simpan", Fields("2026-09-28", "2026-10-02", Person(before, OtherName)));
            before.Page.Text.ShouldContain("Mulai sekarang tugas jabatan Anda ada pada Plh.", customMessage: "the page stays open to who is away");
            (await before.OpenAsync("/tugas")).Status.ShouldBe(HttpStatusCode.Forbidden);
            await before.FollowAsync("Saya berhalangan");
            await before.SubmitAsync("Akhiri lebih awal", ("Kembali", "2026-09-28"));
            before.Page.Text.ShouldContain("Hari kembali bekerja paling awal 29 September 2026 dan paling lambat 2 Oktober 2026");
        }
        using (var plh = await Site.VisitorAsync(Other))
        {
            (await plh.OpenAsync("/tugas?sop=uji-kelompok")).Text.ShouldContain($"sebagai Plh. Kasi Pemerintahan atas nama {KasiName}");
            plh.Page.All(".list .what a").ShouldContain(a => a.GetAttribute("href")!.StartsWith(small.Url, StringComparison.Ordinal));
        }
        Site.Clock.Advance(TimeSpan.FromDays(2));
        using var kasi = Site.Visitor();
        await kasi.OpenAsync("/masuk-sebagai");
        await kasi.SubmitAsync(Kasi);
        await kasi.OpenAsync("/akun/berhalangan");
        await kasi.SubmitAsync("Akhiri lebih awal");
        kasi.Page.Text.ShouldContain("kembali kepada Anda hari ini");
        (await kasi.OpenAsync("/tugas?sop=uji-kelompok")).All(".list .what a").ShouldContain(a => a.GetAttribute("href")!.StartsWith(small.Url, StringComparison.Ordinal));
        (await kasi.OpenAsync("/akun/berhalangan")).Text.ShouldContain("Sudah lewat");
    }

    [Fact]
    public async Task Nobody_hands_tasks_round_in_circles_and_what_the_administration_recorded_is_read_only()
    {
        using var kasi = await Site.VisitorAsync(Kasi);
        await kasi.OpenAsync("/akun/berhalangan/catat");
        await kasi.SubmitAsync("Simpan", Fields("2026-10-01", "2026-10-03", Person(kasi, OtherName)));
        using var other = await Site.VisitorAsync(Other);
        await other.OpenAsync("/akun/berhalangan/catat");
        await other.SubmitAsync("Simpan", Fields("2026-10-02", "2026-10-02", Person(other, KasiName)));
        other.Page.Text.ShouldContain($"{KasiName} juga berhalangan");
        await other.SubmitAsync("Simpan", ("Pengganti[0].Pegawai", Person(other, "Joko Sambodo")));
        other.Page.Text.ShouldContain($"{OtherName} menjadi Plh. dari 1 Oktober 2026 sampai 3 Oktober 2026");
        other.Page.Find("#NomorSurat").GetAttribute("value").ShouldBe("800/31", "what was typed is kept");

        using var umum = await Site.VisitorAsync("Kasubbag Umum, Kepegawaian dan Keuangan");
        await umum.OpenAsync("/kantor/pegawai");
        await umum.FollowAsync(OtherName);
        await umum.FollowAsync("Catat berhalangan");
        await umum.SubmitAsync("Simpan", Fields("2026-11-02", "2026-11-03", Person(umum, KasiName)));
        await other.OpenAsync("/akun/berhalangan");
        other.Page.Text.ShouldContain("dicatat pengelola kantor; perubahan lewat mereka");
        other.Page.All("form[action*=Batalkan]").ShouldBeEmpty();
        (await other.OpenAsync("/akun/berhalangan/catat?ubah=2026-11-02")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static (string, object?)[] Fields(string from, string to, string who) => [("Mulai", from), ("Selesai", to), ("NomorSurat", "800/31"), ("Pengganti[0].Pegawai", who)];

    private static string Person(Visitor visitor, string name) => visitor.Page.All("select option").First(o => o.TextContent.StartsWith(name, StringComparison.Ordinal)).GetAttribute("value")!;

    public sealed class OnSqlite() : BerhalanganTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : BerhalanganTests(DatabaseKind.Postgres);
}
