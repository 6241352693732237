using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App.Correspondence;
using Siklus.App.Planning;
using Siklus.Domain.Planning;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop.Kerja;

namespace Siklus.Web.Tests.Planning.Dokumen;

/// <summary>A planning document made through its seed SOP: its tables stand in the naskah, and the Camat's signature signs both.</summary>
public abstract class LewatSopTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task The_Renja_that_is_signed_through_its_SOP_is_frozen_with_its_case()
    {
        var id = await Site.InOfficeAsync(s => s.GetRequiredService<BeginDokumen>().RunAsync(new DokumenBaru(JenisDokumen.Renja, 2026, null, null, AlasanPerubahan.PerubahanApbd, "Perubahan APBD 2026")));
        var walk = await SopWalk.StartAsync(Site, "poncokusumo-renja", null);
        await walk.ToTheEndAsync();

        var renja = await Site.WithDbAsync(db => db.Set<DokumenRencana>().IgnoreQueryFilters().SingleAsync(d => d.Id == id));
        renja.Status.ShouldBe(StatusDokumen.Ditetapkan);
        renja.PelaksanaanId.ShouldNotBeNull();
        renja.Sha256.ShouldBe(RencanaBeku.Hash(renja.IsiBeku!));
        var before = await Site.WithDbAsync(db => db.Set<DokumenRencana>().IgnoreQueryFilters().SingleAsync(d => d.Jenis == JenisDokumen.Renja && d.Tahun == 2026 && d.Perubahan == 0));
        before.Status.ShouldBe(StatusDokumen.Diganti);
        var naskah = await Site.WithDbAsync(db => db.Set<Naskah>().IgnoreQueryFilters().Where(n => n.PelaksanaanId == renja.PelaksanaanId && n.Jenis == JenisNaskah.Renja).ToListAsync());
        var signed = naskah.Single(n => n.Keadaan == KeadaanNaskah.Signed);
        signed.Sumber.ShouldContain(s => s.Jenis == "dokumen-rencana" && s.Id == id.Value);
        using var camat = await Site.VisitorAsync("Camat");
        (await camat.OpenAsync($"/naskah/{signed.Id.Value}")).Text.ShouldContain("LAMPIRAN TABEL RENJA PERUBAHAN 2026");
        camat.Page.Text.ShouldContain("Persentase partisipasi delegasi Musrenbang Kecamatan");
    }

    public sealed class OnSqlite() : LewatSopTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : LewatSopTests(DatabaseKind.Postgres);
}
