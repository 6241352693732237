using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Organisation;

public abstract class SusunanTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Umum = "Kasubbag Umum, Kepegawaian dan Keuangan";

    [Fact]
    public async Task A_reorganisation_closes_by_date_and_keeps_the_history()
    {
        using var umum = await Site.VisitorAsync(Umum);
        await umum.OpenAsync("/kantor/susunan");
        await umum.FollowAsync("Pengadministrasi Pemerintahan");
        await umum.SubmitAsync("Simpan", ("Selesai", "2026-09-30"));
        umum.Page.Text.ShouldContain("tersimpan", customMessage: umum.Page.Text);
        (await umum.OpenAsync("/kantor/susunan?pada=2026-09-30")).Text.ShouldContain("Pengadministrasi Pemerintahan");
        (await umum.OpenAsync("/kantor/susunan?pada=2026-10-01")).Text.ShouldNotContain("Pengadministrasi Pemerintahan");
        var ended = await Site.InOfficeAsync(async s =>
        {
            var db = s.GetRequiredService<SiklusDb>();
            var id = (await db.Set<Jabatan>().SingleAsync(j => j.Nama == "Pengadministrasi Pemerintahan")).Id;
            return await db.Set<Penugasan>().SingleAsync(p => p.JabatanId == id);
        });
        ended.Selesai.ShouldBe(new DateOnly(2026, 9, 30));

        await umum.OpenAsync("/kantor/unit/tambah");
        await umum.SubmitAsync("Simpan", ("Nama", ""));
        umum.Page.Find("#Nama-error").TextContent.ShouldContain("Isi nama unit");
        await umum.SubmitAsync("Simpan", ("Nama", "Seksi Perekonomian"), ("Mulai", "2026-10-01"));
        (await umum.OpenAsync("/kantor/susunan?pada=2026-10-01")).Text.ShouldContain("Seksi Perekonomian");
        await umum.OpenAsync("/kantor/susunan");
        await umum.FollowAsync("Seksi Pemerintahan");
        await umum.SubmitAsync("Simpan", ("Selesai", "2026-12-31"));
        umum.Page.Find("#Selesai-error").TextContent.ShouldContain("Kasi Pemerintahan masih berlaku");
    }

    [Fact]
    public async Task A_unit_moves_into_another_from_a_day_on_and_stays_readable_where_it_was()
    {
        using var umum = await Site.VisitorAsync(Umum);
        await umum.OpenAsync("/kantor/susunan");
        await umum.FollowAsync("Seksi Pelayanan Umum");
        var form = umum.Page.Path;
        var before = await InsideAsync("2026-09-28");
        before.ShouldNotBe("Sekretariat");
        await umum.OpenAsync(form);
        var secretariat = Option("Sekretariat");
        await umum.SubmitAsync("Catat pindah");
        umum.Page.Find("#Tujuan-error").TextContent.ShouldContain("Pilih unitnya");
        await umum.SubmitAsync("Catat pindah", ("Tujuan", secretariat));
        umum.Page.Find("#Pindah-error").TextContent.ShouldContain("Isi hari pertamanya");
        await umum.SubmitAsync("Catat pindah", ("Pindah", "2026-10-01"));
        umum.Page.Path.ShouldBe("/kantor/susunan?pada=2026-10-01", umum.Page.Text);
        umum.Page.Text.ShouldContain("Susunan sebelum hari itu tetap terbaca");
        (await InsideAsync("2026-09-30")).ShouldBe(before + " mulai 1 Oktober 2026: Sekretariat");
        (await InsideAsync("2026-10-01")).ShouldBe("Sekretariat");

        // Correcting the name leaves a move that is still to come alone.
        await umum.OpenAsync(form);
        await umum.SubmitAsync("Simpan", ("Nama", "Seksi Pelayanan Umum"));
        (await InsideAsync("2026-10-01")).ShouldBe("Sekretariat");

        await umum.OpenAsync("/kantor/susunan");
        await umum.FollowAsync("Sekretariat");
        await umum.SubmitAsync("Catat pindah", ("Tujuan", Option("Seksi Pelayanan Umum")), ("Pindah", "2026-09-01"));
        umum.Page.Find("#Tujuan-error").TextContent.ShouldContain("di dalam dirinya sendiri");
        await umum.SubmitAsync("Simpan", ("Selesai", "2026-12-31"));
        umum.Page.Find("#Selesai-error").TextContent.ShouldContain("Seksi Pelayanan Umum");

        await umum.OpenAsync(form);
        await umum.SubmitAsync("Batalkan pindah 1 Oktober 2026");
        (await InsideAsync("2026-10-01")).ShouldBe(before);

        string? Option(string name) => umum.Page.Document.QuerySelectorAll("#Tujuan option").First(o => o.TextContent.Trim() == name).GetAttribute("value");

        async Task<string> InsideAsync(string day)
        {
            var row = (await umum.OpenAsync($"/kantor/susunan?pada={day}")).All("tr").First(tr => tr.QuerySelector("th a[href^='/kantor/unit/']")?.TextContent == "Seksi Pelayanan Umum");
            return string.Join(' ', row.QuerySelector("td")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
    }

    [Fact]
    public async Task Somebody_always_keeps_the_office_and_nobody_stands_above_himself()
    {
        using var camat = await Site.VisitorAsync("Camat");
        await camat.OpenAsync("/kantor/susunan");
        await camat.FollowAsync("Sekretaris Kecamatan");
        var under = camat.Page.Document.QuerySelectorAll("#Atasan option").First(o => o.TextContent.StartsWith("Kasubbag Perencanaan", StringComparison.Ordinal)).GetAttribute("value");
        await camat.SubmitAsync("Simpan", ("Atasan", under));
        camat.Page.Find("#Atasan-error").TextContent.ShouldContain("atasan dirinya sendiri");
        foreach (var post in new[] { "Sekretaris Kecamatan", Umum })
        {
            await camat.OpenAsync("/kantor/susunan");
            await camat.FollowAsync(post);
            await camat.SubmitAsync("Simpan", ("Kelola", null));
            camat.Page.Path.ShouldBe("/kantor/susunan", camat.Page.Text);
        }
        await camat.FollowAsync("Camat");
        await camat.SubmitAsync("Simpan", ("Kelola", null));
        camat.Page.Text.ShouldContain("satu-satunya yang mengelola kantor");
    }

    [Fact]
    public async Task A_team_takes_posts_in_and_ends_their_membership()
    {
        using var umum = await Site.VisitorAsync(Umum);
        await umum.OpenAsync("/kantor/tim/tambah");
        await umum.SubmitAsync("Simpan", ("Nama", "Tim Survei"), ("NomorSk", "800/9/SBJ/2026"));
        var post = umum.Page.Document.QuerySelectorAll("#Jabatan option").First(o => o.TextContent == "Kasi Pelayanan Umum").GetAttribute("value");
        await umum.SubmitAsync("Tambah anggota", ("Jabatan", post), ("Peran", "Ketua"), ("Mulai", "2026-09-01"));
        umum.Page.Text.ShouldContain("Kasi Pelayanan Umum (Ketua)");
        await umum.SubmitAsync("Tambah anggota", ("Jabatan", post), ("Peran", "Anggota"));
        umum.Page.Find("#Jabatan-error").TextContent.ShouldContain("sudah menjadi anggota");
        (await umum.SubmitAsync("Simpan tim", ("NomorSk", "800/9/SBJ/2026"))).Text.ShouldContain("Tim tersimpan", customMessage: "the address still names the form that was refused");
        await umum.SubmitAsync("Akhiri Kasi Pelayanan Umum", ($"Akhir[{post}]", ""));
        umum.Page.Text.ShouldContain("Isi hari terakhirnya");
        await umum.SubmitAsync("Akhiri Kasi Pelayanan Umum", ($"Akhir[{post}]", "2026-09-10"));
        umum.Page.Text.ShouldContain("1 September 2026 sampai 10 September 2026");
        (await umum.OpenAsync("/kantor/tim")).Text.ShouldContain("Keputusan 800/9/SBJ/2026 · belum ada anggota");
    }

    [Fact]
    public async Task The_calendar_follows_what_the_office_enters()
    {
        using var umum = await Site.VisitorAsync(Umum);
        await umum.OpenAsync("/kantor/kalender");
        await umum.SubmitAsync("Catat hari", ("Tanggal", "2026-10-20"), ("Keterangan", "Hari jadi kabupaten"));
        umum.Page.Text.ShouldContain("Hari jadi kabupaten");
        await umum.SubmitAsync("Catat hari", ("Tanggal", "2026-12-24"), ("Keterangan", "Piket pelayanan"), ("Jenis", "kerja"));
        await umum.SubmitAsync("Catat masa", ("NamaMasa", "Ramadan 1448 H"), ("Mulai", "2027-02-08"), ("Selesai", "2027-03-09"));
        await umum.OpenAsync("/kantor/kalender/jam-kerja");
        await umum.SubmitAsync("Simpan jam kerja", ("Biasa[5].Mulai", "08:00"), ("Biasa[5].Selesai", ""));
        umum.Page.Find("#Biasa_5__Mulai-error").TextContent.ShouldContain("Sabtu belum lengkap");
        await umum.SubmitAsync("Simpan jam kerja", ("Biasa[5].Selesai", "12:00"));
        umum.Page.Text.ShouldContain("Jam kerja tersimpan", customMessage: umum.Page.Text);
        var kalender = await Site.InOfficeAsync(s => s.GetRequiredService<LoadKalender>().RunAsync());
        kalender.IsWorkingDay(new(2026, 10, 20)).ShouldBeFalse();
        kalender.IsWorkingDay(new(2026, 12, 24)).ShouldBeTrue();
        kalender.HoursOn(new(2026, 10, 24))!.Menit.ShouldBe(240, "a Saturday");
        kalender.MinutesPerDay(new(2027, 2, 10)).ShouldBe(390);
        await umum.OpenAsync("/kantor/kalender");
        await umum.SubmitAsync("Hapus 20 Oktober 2026");
        (await Site.InOfficeAsync(s => s.GetRequiredService<LoadKalender>().RunAsync())).IsWorkingDay(new(2026, 10, 20)).ShouldBeTrue();
    }

    public sealed class OnSqlite() : SusunanTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : SusunanTests(DatabaseKind.Postgres);
}
