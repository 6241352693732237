using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

public abstract class ArsipTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : ArsipTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : ArsipTests(DatabaseKind.Postgres);

    [Fact]
    public async Task A_finished_case_is_put_away_and_found_again()
    {
        var walk = await (await (await (await EndWalk.StartAsync(Site)).RecapitulatedAsync()).ReportedAsync()).ApprovedAsync();
        await (await walk.HandedOverAsync()).AnsweredAsync();
        using var staf = await walk.AtWorkAsync(PageWalk.StafUmum, "arsip");
        var form = staf.Page.FormWithButton("Arsipkan");
        form["Isian.Klasifikasi"].ShouldBe("000.7.2.8");
        staf.Page.Text.ShouldContain("28 September 2027");
        staf.Page.Text.ShouldContain("Rekapitulasi hasil pengumpulan data kinerja Tribulan IV 2026");
        staf.Page.Text.ShouldContain("Bukti dukung Seksi Ketenteraman dan Ketertiban Umum (12 berkas)");
        var refused = await staf.SubmitAsync(form, ("Isian.Uraian", ""), ("Isian.Lokasi", "Lemari 2, boks 7"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("Tulis uraian isi berkas.");
        var done = await staf.SubmitAsync("Arsipkan", ("Isian.Uraian", "Data kinerja TW IV Sumberejo"));
        done.Status.ShouldBe(HttpStatusCode.OK, done.Text);
        done.Text.ShouldContain("Isinya tidak dapat diubah lagi");

        (await staf.OpenAsync("/arsip")).Text.ShouldContain("Data kinerja TW IV Sumberejo");
        (await staf.SubmitAsync("Cari", ("cari", "BOKS disposisi camat"), ("tw", "4"), ("tahun", "2026"))).Text.ShouldContain("1 berkas ditemukan");
        (await staf.SubmitAsync("Cari", ("tw", "1"))).Text.ShouldContain("Tidak ada berkas yang cocok");
        await staf.FollowAsync("Tampilkan semua");
        await staf.FollowAsync("Data kinerja TW IV Sumberejo");
        staf.Page.Text.ShouldContain("Arsip aktif sampai 28 September 2027.");
        staf.Page.Text.ShouldContain("Laporan hasil pengumpulan data kinerja Tribulan IV 2026");
        (await staf.FollowAsync("Lembar arsip")).Status.ShouldBe(HttpStatusCode.OK);
        (await walk.TextAsync(JenisNaskah.LembarArsip)).ShouldContain("aktif 1 tahun, inaktif 1 tahun, nasib akhir musnah");
    }

    [Fact]
    public async Task A_long_archive_has_pages_that_keep_the_search()
    {
        using var reader = await Site.VisitorAsync(PageWalk.Camat);
        await CaseWalk.InOfficeAsync(Site, async services =>
        {
            var db = services.GetRequiredService<SiklusDb>();
            db.RemoveRange(await db.Set<ArsipRow>().ToListAsync());
            await db.SaveChangesAsync();
        });
        (await reader.OpenAsync("/arsip")).Text.ShouldContain("Arsip masih kosong");
        await CaseWalk.InOfficeAsync(Site, async services =>
        {
            var db = services.GetRequiredService<SiklusDb>();
            var office = await db.Set<Instansi>().SingleAsync();
            var oleh = (await db.Set<Penugasan>().ToListAsync())[0];
            var pelaksanaan = await db.Set<PelaksanaanRow>().Select(row => row.Id).OrderBy(id => id).FirstAsync();
            var now = Site.Clock.Utc;
            var lembar = new Naskah(
                new NaskahId(Guid.CreateVersion7()), office.Id, new AsalNaskah(JenisNaskah.LembarArsip, "lembar-arsip", 1, new Periode(2025), null), "Lembar",
                IsiNaskah.Of(PageSetup.Letter), [], new Pelaku(oleh.PegawaiId, oleh.JabatanId, Kapasitas.Definitif), now);
            db.Add(lembar);
            for (var i = 1; i <= 25; i++)
                db.Add(new ArsipRow(
                    new ArsipId(Guid.CreateVersion7()), office.Id, new AsalArsip(pelaksanaan, $"Perihal {i}", new Periode(2025, new Tribulan(i % 2 + 1)), lembar.Id, oleh.PegawaiId, now.AddMinutes(i)),
                    DaftarKlasifikasi.Bawaan.Klasifikasi[i % 2], $"Berkas ke-{i}", null, DateOnly.FromDateTime(now), [new IsiArsip(1, "naskah", lembar.Id.Value, $"Notulen {i}", $"000/{i}", DateOnly.FromDateTime(now), null)]));
            await db.SaveChangesAsync();
        });
        (await reader.OpenAsync("/arsip?cari=notulen")).All(".list > li").Count.ShouldBe(20);
        reader.Page.Text.ShouldContain("25 berkas ditemukan");
        await reader.FollowAsync("Berikutnya");
        reader.Page.All(".list > li").Count.ShouldBe(5);
        reader.Page.Path.ShouldContain("cari=notulen");
        (await reader.OpenAsync("/arsip?hal=99")).All(".list > li").Count.ShouldBe(5, "a page too far is the last one");
        (await reader.OpenAsync("/arsip?tw=2&tahun=2025")).Text.ShouldContain("13 berkas ditemukan");
        (await reader.OpenAsync("/arsip?cari=000%2F7")).Text.ShouldContain("Berkas ke-7");
        (await reader.OpenAsync("/arsip?cari=%25")).Text.ShouldContain("Tidak ada berkas yang cocok");
        (await reader.OpenAsync($"/arsip/{Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
