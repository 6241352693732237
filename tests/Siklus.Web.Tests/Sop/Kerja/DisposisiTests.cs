using System.Net;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Correspondence;
using Siklus.Domain.Collection;
using Siklus.Domain.Measurement;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

public abstract class DisposisiTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : DisposisiTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : DisposisiTests(DatabaseKind.Postgres);

    [Fact]
    public async Task The_camat_gives_a_report_back_and_at_last_approves_it_which_locks_the_period_once()
    {
        var walk = await (await (await (await EndWalk.StartAsync(Site)).RecapitulatedAsync()).ReportedAsync()).ApprovedAsync();
        await walk.HandedOverAsync();
        using (var camat = await walk.AtWorkAsync(PageWalk.Camat, "disposisi"))
        {
            (await camat.SubmitAsync("Kirim disposisi")).Text.ShouldContain("Pilih putusan atas laporan ini.");
            (await camat.SubmitAsync("Kirim disposisi", ("Isian.Putusan", "kembali"))).Text.ShouldContain("Tulis arahan");
            (await camat.SubmitAsync("Kirim disposisi", ("Isian.Arahan", "Sebutkan kendalanya"))).Text.ShouldContain("Laporan dikembalikan kepada Sekretaris Kecamatan.");
        }
        (await Reports.RowsAsync(Site, EndWalk.Tribulan)).Values.ShouldAllBe(r => r.State == RealisasiState.Verified);
        using (var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "lapor"))
        {
            sekcam.Page.Text.ShouldContain("Camat mengembalikan laporan ini");
            sekcam.Page.Text.ShouldContain("Sebutkan kendalanya");
            sekcam.Page.Find("[name='Isian.Hal']").GetAttribute("value").ShouldBe("Laporan hasil pengumpulan data kinerja Tribulan IV 2026");
        }
        await walk.HandedOverAsync();

        using (var camat = await walk.AtWorkAsync(PageWalk.Camat, "disposisi"))
        {
            camat.Page.Text.ShouldContain("Rata-rata capaian kinerja kantor");
            var form = camat.Page.FormWithButton("Kirim disposisi");
            form.Set("Isian.Putusan", "setuju");
            form.Set("Isian.Arahan", "Gunakan untuk Laporan Kinerja\nTindak lanjuti S3.1");
            using var again = await Site.VisitorAsync(PageWalk.Camat);
            await Task.WhenAll(camat.SubmitAsync(form), camat.SubmitAsync(form));
        }
        (await Reports.RowsAsync(Site, EndWalk.Tribulan)).Values.ShouldAllBe(r => r.State == RealisasiState.Approved);
        var kunci = await Site.WithDbAsync(db => db.Set<KunciPeriode>().IgnoreQueryFilters().AsNoTracking().SingleAsync(k => k.TribulanNomor == 4));
        kunci.NomorVersi.ShouldBe(1);
        kunci.Kebijakan.ShouldContain("Kebijakan Pengukuran 2026 versi");
        kunci.Capaian.Count.ShouldBe(await Site.WithDbAsync(db => db.Set<Domain.Planning.Indikator>().IgnoreQueryFilters().CountAsync()));
        var one = kunci.Capaian.Single(c => c.Rumus.Contains("Poskamling", StringComparison.Ordinal));
        one.Komponen["aktif"].Tampil.ShouldBe("9");
        one.Realisasi.ShouldBe(90);
        one.Penjelasan.Langkah.ShouldNotBeEmpty();
        one.RealisasiVersi.ShouldBe((await Reports.RowsAsync(Site, EndWalk.Tribulan))["S3.1"].Versi);

        var text = await walk.TextAsync(JenisNaskah.DisposisiCamat);
        text.ShouldContain("[x] Disetujui");
        text.ShouldContain("Tindak lanjuti S3.1");
        using var end = await walk.AtWorkAsync(PageWalk.Sekcam, "lapor");
        end.Page.Text.ShouldContain("Jawaban sudah ada");
        (await end.SubmitAsync("Selesaikan langkah")).Path.ShouldBe(walk.Path, end.Page.Text);
        (await Site.WithDbAsync(db => db.Set<Naskah>().IgnoreQueryFilters().CountAsync(n => n.Jenis == JenisNaskah.NotaDinas && n.Keadaan == KeadaanNaskah.Final && n.Tribulan == new Siklus.Domain.Common.Tribulan(EndWalk.Tribulan)))).ShouldBe(1, "finishing writes no second letter");
    }

    [Fact]
    public async Task Only_noting_a_report_locks_nothing()
    {
        var walk = await (await (await (await EndWalk.StartAsync(Site)).RecapitulatedAsync()).ReportedAsync()).ApprovedAsync();
        await walk.HandedOverAsync();
        using var camat = await walk.AtWorkAsync(PageWalk.Camat, "disposisi");
        var page = await camat.SubmitAsync("Kirim disposisi", ("Isian.Putusan", "diketahui"));
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        (await Reports.RowsAsync(Site, EndWalk.Tribulan)).Values.ShouldAllBe(r => r.State == RealisasiState.Verified);
        (await Site.WithDbAsync(db => db.Set<KunciPeriode>().IgnoreQueryFilters().AnyAsync(k => k.TribulanNomor == 4))).ShouldBeFalse();
        (await walk.TextAsync(JenisNaskah.DisposisiCamat)).ShouldContain("[x] Untuk diketahui");
    }
}
