using System.Net;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Correspondence;
using Siklus.Domain.Collection;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

public abstract class TelaahTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : TelaahTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : TelaahTests(DatabaseKind.Postgres);

    [Fact]
    public async Task The_sekretaris_analyses_returns_once_and_approves_and_the_camats_yes_locks_what_was_measured()
    {
        var walk = await EndWalk.MeasuringAsync(Site, 5);
        using (var tim = await walk.AtWorkAsync(PageWalk.Evapor, "ukur")) (await tim.SubmitAsync("Buat kertas kerja")).Path.ShouldBe(walk.Path, tim.Page.Text);
        await (await walk.RecapitulatedAsync()).ReportedAsync();
        (await walk.TextAsync(JenisNaskah.Rekapitulasi)).ShouldContain("REKAPITULASI HASIL PENGUKURAN KINERJA");

        using (var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "telaah"))
        {
            var page = await sekcam.SubmitAsync("Simpan dan beri putusan");
            page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            page.All(".error-summary li").Select(li => li.TextContent).ShouldBe(
                ["Tulis telaah atas sasaran S1.", "Tulis telaah atas sasaran S2.", "Tulis telaah atas sasaran S3.", "Tulis telaah atas sasaran S4.", "Tulis telaah atas sasaran S5.", "Tulis paling sedikit satu rekomendasi."]);
            page.Text.ShouldContain("Tulis paling sedikit satu rekomendasi.");
            await sekcam.OpenAsync(page.Path.Split('?')[0]);
            await sekcam.FollowAsync("Pemeriksaan");
            (await sekcam.SubmitAsync("Setujui laporan")).Text.ShouldContain("Telaah: Tulis telaah atas sasaran S1.", customMessage: "the yes waits for the analysis");
            page = await sekcam.SubmitAsync("Kembalikan dengan arahan ini", ("Isian.Alasan", "Lengkapi catatan S3.1"), ("Isian.KeUrutan", "6"));
            page.Path.ShouldBe(walk.Path, page.Text);
        }
        await (await walk.RecapitulatedAsync()).ReportedAsync();
        var goals = await Site.WithDbAsync(db => db.Set<SimpulKinerja>().IgnoreQueryFilters().Where(s => s.Jenis == JenisSimpul.Sasaran).OrderBy(s => s.Urutan).ToListAsync());
        using (var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "telaah"))
        {
            (string, object?)[] typed = [.. goals.Select(g => ($"Isian.Uraian[{g.Id.Value}]", (object?)$"Telaah {g.Kode}")), ("Isian.Rekomendasi", "Dampingi desa")];
            (await sekcam.SubmitAsync("Simpan dan beri putusan", typed)).Path.ShouldContain("/kerja/periksa/", customMessage: sekcam.Page.Text);
            (await sekcam.SubmitAsync("Setujui laporan")).Path.ShouldBe(walk.Path, sekcam.Page.Text);
        }
        (await walk.TextAsync(JenisNaskah.Telaah)).ShouldContain("Telaah S5");
        (await walk.TextAsync(JenisNaskah.LaporanHasil)).ShouldContain("LAPORAN HASIL PENGUKURAN KINERJA");
        (await walk.TextAsync(JenisNaskah.LembarDisposisi)).ShouldContain("Laporan Hasil Pengukuran Kinerja Tribulan IV 2026");
        await walk.HandedOverAsync();
        (await walk.TextAsync(JenisNaskah.NotaDinas)).ShouldContain("Hasil telaah merekomendasikan: Dampingi desa.");

        await Reports.ReopenAsync(Site, EndWalk.Tribulan, "S3.1", "Jumlah pos keliru");
        using (var camat = await walk.AtWorkAsync(PageWalk.Camat, "disposisi"))
        {
            camat.Page.Text.ShouldContain("Angka berubah sejak kertas kerja dibuat");
            camat.Page.Text.ShouldContain("Capaian Tribulan IV 2026 dikunci sebagaimana terukur sekarang.");
            (await camat.SubmitAsync("Kirim disposisi", ("Isian.Putusan", "setuju"))).Text.ShouldContain("Nyatakan bahwa angka terbaru yang dikunci");
            (await camat.SubmitAsync("Kirim disposisi", ("Isian.AngkaTerbaru", "True"))).Text.ShouldContain("Data kinerja Tribulan IV 2026 dikunci.");
        }
        var kunci = await Site.WithDbAsync(db => db.Set<KunciPeriode>().IgnoreQueryFilters().AsNoTracking().SingleAsync(k => k.TribulanNomor == EndWalk.Tribulan));
        (kunci.NomorVersi, kunci.PelaksanaanId).ShouldBe((1, walk.Id));
        var rows = await Reports.RowsAsync(Site, EndWalk.Tribulan);
        rows["S3.1"].State.ShouldBe(RealisasiState.Returned, "measuring judges no rows");
        kunci.Capaian.Single(c => c.IndikatorId == rows["S3.1"].IndikatorId).RealisasiId.ShouldBeNull("a row that is open again is not locked");
        kunci.Capaian.Single(c => c.IndikatorId == rows["S3.2"].IndikatorId).RealisasiVersi.ShouldBe(rows["S3.2"].Versi);
    }
}
