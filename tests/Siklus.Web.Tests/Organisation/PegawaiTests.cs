using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop;

namespace Siklus.Web.Tests.Organisation;

public abstract class PegawaiTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task A_new_pegawai_gets_a_post_an_account_and_a_password_of_his_own()
    {
        using var umum = await Site.VisitorAsync("Kasubbag Umum, Kepegawaian dan Keuangan");
        await umum.OpenAsync("/kantor/pegawai/tambah");
        await umum.SubmitAsync("Simpan", ("Nama", "Bayu Pratama Contoh"), ("Nip", "12"));
        umum.Page.Find("#Nip-error").TextContent.ShouldContain("18 angka");
        umum.Page.Find("#Nama").GetAttribute("value").ShouldBe("Bayu Pratama Contoh");
        await umum.SubmitAsync("Simpan", ("Nip", "199001012015011001"));
        umum.Page.Text.ShouldContain("Bayu Pratama Contoh tersimpan");
        var person = umum.Page.Path;

        var camat = umum.Page.All("select[name=Jabatan] option").First(o => o.TextContent.StartsWith("Camat", StringComparison.Ordinal)).GetAttribute("value");
        await umum.SubmitAsync("Beri penugasan", ("Jabatan", camat), ("Kapasitas", "Definitif"));
        umum.Page.Text.ShouldContain("jabatan ini sudah dipegang");
        await umum.SubmitAsync("Beri penugasan", ("Kapasitas", "Plh"));
        umum.Page.Find("#NomorSk-error").TextContent.ShouldContain("Isi nomor surat perintah");
        await umum.SubmitAsync("Beri penugasan", ("NomorSk", "800/12/SBJ/2026"));
        umum.Page.Find("#Selesai-error").TextContent.ShouldContain("Plh.");
        await umum.SubmitAsync("Beri penugasan", ("Selesai", "2026-10-05"));
        umum.Page.Text.ShouldContain("Plh. Camat");

        var accounts = await umum.OpenAsync("/kantor/akun");
        var field = accounts.Find("input[name^=NamaPengguna]").GetAttribute("name")!;
        var refused = await umum.SubmitAsync("Buat akun", (field, "camat"));
        refused.Find("[aria-invalid]").GetAttribute("name").ShouldBe(field, "every row is a form of its own");
        refused.Find($"input[name='{field}']").GetAttribute("value").ShouldBe("camat");
        await umum.SubmitAsync("Buat akun", (field, "bayu.pratama"));
        var password = umum.Page.Find("code").TextContent;
        Regex.IsMatch(password, "^[a-z2-9]{4}(-[a-z2-9]{4}){3}$").ShouldBeTrue(password);
        (await umum.OpenAsync("/kantor/akun")).All("code").ShouldBeEmpty("shown once");

        using var bayu = Site.Visitor();
        await bayu.OpenAsync("/masuk");
        await bayu.SubmitAsync("Masuk", ("NamaPengguna", "bayu.pratama"), ("KataSandi", password));
        bayu.Page.Path.ShouldBe("/ganti-kata-sandi");
        (await bayu.OpenAsync("/tugas")).Path.ShouldBe("/ganti-kata-sandi", "nothing else before");
        await bayu.SubmitAsync("Ganti kata sandi", ("Sekarang", "salah"), ("Baru", "kalimat sandi baru"), ("BaruLagi", "kalimat sandi baru"));
        bayu.Page.Find("#Sekarang-error").TextContent.ShouldContain("tidak cocok");
        await bayu.SubmitAsync("Ganti kata sandi", ("Sekarang", password), ("Baru", "kalimat sandi baru"), ("BaruLagi", "kalimat sandi baru"));
        bayu.Page.Path.ShouldBe("/");
        bayu.Page.Document.Body!.TextContent.ShouldContain("Plh. Camat");

        await umum.OpenAsync("/kantor/akun");
        await umum.SubmitAsync("Tutup akun bayu.pratama");
        (await bayu.OpenAsync("/tugas")).Path.ShouldStartWith("/masuk");
        await bayu.SubmitAsync("Masuk", ("NamaPengguna", "bayu.pratama"), ("KataSandi", "kalimat sandi baru"));
        bayu.Page.Text.ShouldContain("Nama pengguna atau kata sandi salah");
        (await umum.OpenAsync(person)).Status.ShouldBe(HttpStatusCode.OK, "the person stays");
    }

    [Fact]
    public async Task A_task_of_who_is_away_goes_to_the_plh_and_comes_back_after_the_last_day()
    {
        var small = await SmallCase.AtAsync(Site, 3);
        var today = await Site.InOfficeAsync(s => s.GetRequiredService<OfficeTime>().TodayAsync());
        var (post, absent, plh) = await Site.InOfficeAsync(async s =>
        {
            var db = s.GetRequiredService<SiklusDb>();
            var busy = await db.Set<TugasRow>().Where(t => t.PelaksanaanId == small.Id).ToListAsync();
            var open = busy.First(t => !t.Membantu).JabatanId;
            var held = await db.Set<Penugasan>().Where(p => p.Selesai == null).ToListAsync();
            var free = held.Where(p => busy.TrueForAll(t => held.TrueForAll(h => h.JabatanId != t.JabatanId || h.PegawaiId != p.PegawaiId)));
            return (open, held.Single(p => p.JabatanId == open).PegawaiId, free.First().PegawaiId);
        });
        (await HasAsync(absent), await HasAsync(plh)).ShouldBe((true, false));
        await Site.InOfficeAsync(async s =>
        {
            await s.GetRequiredService<RecordBerhalangan>().RunAsync(
                absent, new IsiBerhalangan("cuti", today.AddDays(1), today.AddDays(2), "800/31/SBJ/2026", null), new Dictionary<JabatanId, PegawaiId> { [post] = plh });
            return 0;
        });
        (await HasAsync(absent), await HasAsync(plh)).ShouldBe((true, false), "the absence has not begun");
        foreach (var (day, expected) in new[] { (1, (false, true)), (2, (false, true)), (3, (true, false)) })
        {
            Site.Clock.Advance(TimeSpan.FromDays(1));
            (await HasAsync(absent), await HasAsync(plh)).ShouldBe(expected, $"day {day}");
        }

        Task<bool> HasAsync(PegawaiId who) => Site.InOfficeAsync(async s =>
        {
            var actor = await s.GetRequiredService<FindActor>().RunAsync(who);
            return (await s.GetRequiredService<ListTugas>().RunAsync(actor!)).Any(t => t.PelaksanaanId == small.Id && !t.Membantu);
        });
    }

    [Fact]
    public async Task Who_is_away_is_replaced_for_those_days_and_contradictions_are_refused()
    {
        using var umum = await Site.VisitorAsync("Kasubbag Umum, Kepegawaian dan Keuangan");
        await OpenAbsenceAsync("Hendra Gunarsa Contoh");
        await umum.SubmitAsync("Simpan", ("Mulai", ""), ("Selesai", ""), ("NomorSurat", ""));
        foreach (var field in new[] { "Mulai", "Selesai", "NomorSurat" }) umum.Page.Find($"#{field}-error").TextContent.ShouldContain("Isi ", customMessage: "all at once");
        await umum.SubmitAsync("Simpan", ("Mulai", "2026-10-01"), ("Selesai", "2026-10-03"), ("NomorSurat", "800/31/SBJ/2026"), ("TanggalSurat", "2026-09-29"));
        umum.Page.Text.ShouldContain("Pilih pengganti");
        await umum.SubmitAsync("Simpan", ("Pengganti[0].Pegawai", Person("Joko Sambodo")));
        umum.Page.Text.ShouldContain("Tercatat");
        umum.Page.Text.ShouldContain("Berhalangan (cuti) 1 Oktober 2026 sampai 3 Oktober 2026: Plh. Kasi Pemerintahan Joko Sambodo Contoh", customMessage: umum.Page.Text);

        await OpenAbsenceAsync("Hendra Gunarsa Contoh");
        await umum.SubmitAsync("Simpan", ("Mulai", "2026-10-03"), ("Selesai", "2026-10-05"), ("NomorSurat", "2"), ("Pengganti[0].Pegawai", Person("Maya Kusuma")));
        umum.Page.Text.ShouldContain("sudah dipegang (Plh sejak 1 Oktober 2026)");
        await OpenAbsenceAsync("Joko Sambodo Contoh");
        await umum.SubmitAsync("Simpan", ("Mulai", "2026-10-02"), ("Selesai", "2026-10-02"), ("NomorSurat", "3"), ("Pengganti[0].Pegawai", Person("Maya Kusuma")));
        umum.Page.Text.ShouldContain("Joko Sambodo Contoh menjadi Plh. dari 1 Oktober 2026 sampai 3 Oktober 2026");
        await OpenAbsenceAsync("Maya Kusuma Contoh");
        await umum.SubmitAsync("Simpan", ("Mulai", "2026-10-02"), ("Selesai", "2026-10-02"), ("NomorSurat", "4"), ("Pengganti[0].Pegawai", Person("Hendra Gunarsa")));
        umum.Page.Text.ShouldContain("Hendra Gunarsa Contoh juga berhalangan");

        var holders = await Site.InOfficeAsync(async s =>
        {
            var db = s.GetRequiredService<SiklusDb>();
            var post = await db.Set<Jabatan>().SingleAsync(j => j.Nama == "Kasi Pemerintahan");
            var all = await db.Set<Penugasan>().Where(p => p.JabatanId == post.Id).ToListAsync();
            var names = await db.Set<Pegawai>().ToDictionaryAsync(p => p.Id, p => p.Nama);
            return new[] { new DateOnly(2026, 9, 30), new(2026, 10, 2), new(2026, 10, 4) }.Select(d => names[Penugasan.HolderOn(d, all)!.PegawaiId].Split(' ')[0]).ToArray();
        });
        holders.ShouldBe(["Hendra", "Joko", "Hendra"]);

        async Task OpenAbsenceAsync(string name)
        {
            await umum.OpenAsync("/kantor/pegawai");
            await umum.FollowAsync(name);
            await umum.FollowAsync("Catat berhalangan");
        }

        string Person(string name) => umum.Page.All("select option").First(o => o.TextContent.StartsWith(name, StringComparison.Ordinal)).GetAttribute("value")!;
    }

    [Fact]
    public async Task Whoever_is_away_reads_that_a_substitute_works_and_is_not_sent_round_in_circles()
    {
        using var umum = await Site.VisitorAsync("Kasubbag Umum, Kepegawaian dan Keuangan");
        using var kasi = await Site.VisitorAsync("Kasi Kesejahteraan Sosial");
        await umum.OpenAsync("/kantor/pegawai");
        await umum.FollowAsync("Nur Hidayat Contoh");
        await umum.FollowAsync("Catat berhalangan");
        var stand = umum.Page.All("select option").First(o => o.TextContent.StartsWith("Joko Sambodo", StringComparison.Ordinal)).GetAttribute("value")!;
        await umum.SubmitAsync("Simpan", ("Mulai", "2026-09-28"), ("Selesai", "2026-09-30"), ("NomorSurat", "5"), ("Pengganti[0].Pegawai", stand));
        await kasi.OpenAsync("/tugas");
        kasi.Page.Status.ShouldBe(HttpStatusCode.Forbidden);
        kasi.Page.Text.ShouldContain("tugas jabatan Anda dikerjakan Plh.");
        kasi.Page.All(".error-page a").Select(a => a.GetAttribute("href")).ShouldBe(["/akun/berhalangan", "/keluar"]);
    }

    [Fact]
    public async Task Two_who_edit_the_same_person_see_each_other()
    {
        using var first = await Site.VisitorAsync("Kasubbag Umum, Kepegawaian dan Keuangan");
        using var second = await Site.VisitorAsync("Sekretaris Kecamatan");
        await first.OpenAsync("/kantor/pegawai");
        await first.FollowAsync("Joko Sambodo Contoh");
        await second.OpenAsync(first.Page.Path);
        await second.SubmitAsync("Simpan pegawai", ("Pangkat", "Pembina"));
        second.Page.Text.ShouldContain("Data pegawai tersimpan");
        await first.SubmitAsync("Simpan pegawai", ("Nama", "Joko Sambodo Contoh, S.H."));
        first.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        first.Page.Text.ShouldContain("Orang lain baru saja menyimpan");
        first.Page.Text.ShouldContain("“Pembina”");
        first.Page.Find("#Nama").GetAttribute("value").ShouldBe("Joko Sambodo Contoh, S.H.");
        await first.SubmitAsync("Simpan pegawai", ("Pangkat", "Pembina"));
        first.Page.Text.ShouldContain("Data pegawai tersimpan");
    }

    [Fact]
    public async Task Who_does_not_keep_the_office_is_told_so()
    {
        using var kasi = await Site.VisitorAsync("Kasi Pemerintahan");
        foreach (var path in new[] { "/kantor", "/kantor/pegawai", "/kantor/akun" }) (await kasi.OpenAsync(path)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await kasi.OpenAsync("/")).All("a[href='/kantor']").ShouldBeEmpty();
    }

    public sealed class OnSqlite() : PegawaiTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PegawaiTests(DatabaseKind.Postgres);
}
