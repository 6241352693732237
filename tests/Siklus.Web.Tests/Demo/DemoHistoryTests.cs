using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Common.Berkas;
using Siklus.App.Correspondence;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Demo;

public abstract class DemoHistoryTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : DemoHistoryTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : DemoHistoryTests(DatabaseKind.Postgres);

    [Fact]
    public async Task Two_quarters_are_in_the_archive_and_the_third_waits_for_a_returned_form()
    {
        using var camat = await Site.VisitorAsync("Camat");
        (await camat.OpenAsync("/pelaksanaan")).Text.ShouldContain("Pengumpulan data kinerja Tribulan III 2026");
        var archive = await camat.OpenAsync("/arsip");
        archive.Text.ShouldContain("Tribulan I 2026");
        archive.Text.ShouldContain("Tribulan II 2026");
        archive.Text.ShouldNotContain("Tribulan III 2026");
        archive.Text.ShouldNotContain("Tribulan II 2026 (Tribulan II 2026)");
        (await camat.OpenAsync("/data-kinerja?tahun=2026&tw=2")).Text.ShouldContain("46 dari 46 indikator");

        using var kasi = await Site.VisitorAsync("Kasi Kesejahteraan Sosial");
        (await kasi.OpenAsync("/tugas")).Text.ShouldContain("Dikembalikan");
    }

    [Fact]
    public async Task What_the_demo_tells_hangs_together()
    {
        var (cases, naskah, berkas) = await Site.WithDbAsync(async db =>
        {
            var scope = await db.Set<Instansi>().Select(i => i.Id).SingleAsync();
            var rows = await db.Set<PelaksanaanRow>().IgnoreQueryFilters().Where(p => p.InstansiId == scope).ToListAsync();
            return (rows, await db.Set<Naskah>().IgnoreQueryFilters().ToListAsync(), await db.Set<BerkasRow>().IgnoreQueryFilters().ToListAsync());
        });
        cases.Count(c => c.Status == StatusPelaksanaan.Selesai).ShouldBe(4, "two quarters collected and measured");
        cases.ShouldContain(c => c.Status == StatusPelaksanaan.Selesai && c.Putaran == 2, "one of the finished quarters went back once");
        cases.Single(c => c.Status == StatusPelaksanaan.Berjalan).ShouldSatisfyAllConditions(c => c.Urutan.ShouldBe(7), c => c.Putaran.ShouldBe(2));
        naskah.Count.ShouldBeGreaterThan(40);
        naskah.ShouldAllBe(n => n.HashHolds());
        naskah.Count(n => n.Jenis == JenisNaskah.Undangan).ShouldBe(5, "every meeting was called");
        (await Site.WithDbAsync(db => db.Set<KunciPeriode>().IgnoreQueryFilters().Select(k => new { k.TribulanNomor, k.PelaksanaanId }).ToListAsync()))
            .ShouldAllBe(k => cases.Single(c => c.Id == k.PelaksanaanId).Perihal.StartsWith("Pengukuran", StringComparison.Ordinal));
        berkas.ShouldNotBeEmpty();
        var vault = new BerkasVault(Site.Data.Files);
        berkas.ShouldAllBe(b => vault.Holds(b.Sha256));
    }
}
