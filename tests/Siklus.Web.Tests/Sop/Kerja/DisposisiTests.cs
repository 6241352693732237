using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Correspondence;
using Siklus.App.Measurement;
using Siklus.App.Planning;
using Siklus.App.Sop;
using Siklus.Domain.Collection;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop.Files;

namespace Siklus.Web.Tests.Sop.Kerja;

public abstract class DisposisiTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : DisposisiTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : DisposisiTests(DatabaseKind.Postgres);

    [Fact]
    public async Task The_camat_gives_a_report_back_and_at_last_approves_it_which_locks_the_period_once_where_no_other_sop_does()
    {
        var amended = File.ReadAllText(Path.Combine(ReferenceSop.Root, "reference", "sop", CaseWalk.Pengukuran + ".json"))
            .Replace("\"versi\": 1", "\"versi\": 2", StringComparison.Ordinal).Replace("\"kunciPeriode\": \"ya\"", "\"kunciPeriode\": \"tidak\"", StringComparison.Ordinal);
        await CaseWalk.InOfficeAsync(Site, async services =>
        {
            (await services.GetRequiredService<ImportSop>().RunAsync(Encoding.UTF8.GetBytes(amended))).ShouldBeEmpty();
            await services.GetRequiredService<SiklusDb>().SaveChangesAsync();
        });
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
            await Task.WhenAll(camat.SubmitAsync(form), camat.SubmitAsync(form));
        }
        var rows = await Reports.RowsAsync(Site, EndWalk.Tribulan);
        rows.Values.ShouldAllBe(r => r.State == RealisasiState.Approved);
        var kunci = await Site.WithDbAsync(db => db.Set<KunciPeriode>().IgnoreQueryFilters().AsNoTracking().SingleAsync(k => k.TribulanNomor == EndWalk.Tribulan));
        kunci.NomorVersi.ShouldBe(1);
        kunci.Kebijakan.ShouldContain("Kebijakan Pengukuran 2026 versi");
        kunci.Capaian.Count.ShouldBe(await Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().IndikatorTerukur(2026).CountAsync()));
        var one = kunci.Capaian.Single(c => c.Rumus.Contains("Poskamling", StringComparison.Ordinal));
        one.Komponen["aktif"].Tampil.ShouldBe("9");
        one.Realisasi.ShouldBe(90);
        one.Penjelasan.Langkah.ShouldNotBeEmpty();
        one.RealisasiVersi.ShouldBe(rows["S3.1"].Versi);

        var text = await walk.TextAsync(JenisNaskah.DisposisiCamat);
        text.ShouldContain("[x] Disetujui");
        text.ShouldContain("Tindak lanjuti S3.1");
        using var end = await walk.AtWorkAsync(PageWalk.Sekcam, "lapor");
        end.Page.Text.ShouldContain("Jawaban sudah ada");
        (await end.SubmitAsync("Selesaikan langkah")).Path.ShouldBe(walk.Path, end.Page.Text);
        (await Site.WithDbAsync(db => db.Set<Naskah>().IgnoreQueryFilters().CountAsync(n => n.PelaksanaanId == walk.Id && n.Jenis == JenisNaskah.NotaDinas && n.Keadaan == KeadaanNaskah.Final))).ShouldBe(1, "finishing writes no second letter");

        var figure = $"/data-kinerja/{rows["S3.2"].IndikatorId.Value}?tahun=2026&tw=4";
        (await end.OpenAsync("/data-kinerja?tahun=2026&tw=4")).Text.ShouldContain("disetujui dan dikunci");
        (await end.OpenAsync(figure)).Text.ShouldNotContain("Yang disetujui:");
        await CaseWalk.InOfficeAsync(Site, async services =>
        {
            await services.GetRequiredService<DeclareKebijakanPengukuran>().StageAsync(
                2026, SkalaLibrary.AturanBawaan with { BatasTabel = 100, Lantai = 99 }, "Uji", new Pelaku(kunci.DikunciOleh, kunci.JabatanId, Kapasitas.Definitif));
            await services.GetRequiredService<SiklusDb>().SaveChangesAsync();
        });
        (await end.OpenAsync(figure)).Text.ShouldContain("Yang disetujui: ");
    }

    [Fact]
    public async Task Where_the_office_measures_by_an_sop_of_its_own_a_yes_approves_and_leaves_the_lock_to_it()
    {
        var walk = await (await (await (await EndWalk.StartAsync(Site)).RecapitulatedAsync()).ReportedAsync()).ApprovedAsync();
        await walk.HandedOverAsync();
        using var camat = await walk.AtWorkAsync(PageWalk.Camat, "disposisi");
        camat.Page.Text.ShouldContain("baris data menjadi disetujui dan dapat diukur. Capaian Tribulan IV 2026 baru dikunci pada akhir pengukurannya.");
        (await camat.SubmitAsync("Kirim disposisi", ("Isian.Putusan", "setuju"))).Text.ShouldContain("Data kinerja Tribulan IV 2026 siap diukur.");
        (await Reports.RowsAsync(Site, EndWalk.Tribulan)).Values.ShouldAllBe(r => r.State == RealisasiState.Approved);
        (await Site.WithDbAsync(db => db.Set<KunciPeriode>().IgnoreQueryFilters().AnyAsync(k => k.TribulanNomor == EndWalk.Tribulan))).ShouldBeFalse();
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
        (await Site.WithDbAsync(db => db.Set<KunciPeriode>().IgnoreQueryFilters().AnyAsync(k => k.TribulanNomor == EndWalk.Tribulan))).ShouldBeFalse();
        (await walk.TextAsync(JenisNaskah.DisposisiCamat)).ShouldContain("[x] Untuk diketahui");
    }
}
