using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App.Correspondence;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop.Kerja;

namespace Siklus.Web.Tests.Planning.Dokumen;

/// <summary>The Perjanjian Kinerja of several posts, made through one case of their SOP and signed together.</summary>
public abstract class PkLewatSopTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Sop = "sumberejo-perjanjian-kinerja";

    [Fact]
    public async Task The_PK_of_all_chosen_posts_are_one_paper_and_signed_with_it()
    {
        var camat = await BeginAsync(PageWalk.Camat);
        var sekcam = await BeginAsync(PageWalk.Sekcam);
        var walk = await SopWalk.StartAsync(Site, Sop, null);
        var done = await walk.ToTheEndAsync();

        done.Status.ShouldBe(StatusPelaksanaan.Selesai);
        walk.Returned.ShouldBe([3]);
        var signed = await Site.WithDbAsync(db => db.Set<DokumenRencana>().IgnoreQueryFilters().Where(d => d.Id == camat || d.Id == sekcam).ToListAsync());
        signed.ShouldAllBe(d => d.Status == StatusDokumen.Ditetapkan && d.PelaksanaanId != null && d.Sha256 == RencanaBeku.Hash(d.IsiBeku!));
        var naskah = (await Site.WithDbAsync(db => db.Set<Naskah>().IgnoreQueryFilters().Where(n => n.Jenis == JenisNaskah.PerjanjianKinerja).ToListAsync())).Single(n => n.Keadaan == KeadaanNaskah.Signed);
        naskah.Judul.ShouldBe("PK Perubahan 2026");
        naskah.Sumber.Where(s => s.Jenis == "dokumen-rencana").Select(s => s.Id).ShouldBe([camat.Value, sekcam.Value], ignoreOrder: true);
        using var reader = await Site.VisitorAsync(PageWalk.Camat);
        var paper = (await reader.OpenAsync($"/naskah/{naskah.Id.Value}")).Text;
        paper.ShouldContain("Pihak Kedua");
        paper.ShouldContain("Sekretaris Kecamatan");
        paper.Split("kami yang bertanda tangan dibawah ini").Length.ShouldBe(3, "two statements on one paper");
    }

    [Fact]
    public async Task All_that_are_missing_are_begun_at_once_with_what_stands_above_them()
    {
        using var planner = await Site.VisitorAsync(PageWalk.Evapor);
        await planner.OpenAsync("/rencana/dokumen?tahun=2027");
        var button = planner.Page.All("button").Select(b => b.TextContent.Trim()).Single(text => text.EndsWith("perjanjian yang belum ada", StringComparison.Ordinal));
        var posts = int.Parse(button.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        await planner.SubmitAsync(button);
        planner.Page.Text.ShouldContain($"{posts} Perjanjian Kinerja dimulai");
        var begun = await Site.WithDbAsync(db => db.Set<DokumenRencana>().IgnoreQueryFilters().Where(d => d.Jenis == JenisDokumen.PerjanjianKinerja && d.Tahun == 2027).ToListAsync());
        begun.Count.ShouldBe(posts);
        begun.ShouldAllBe(d => d.IsOpen && d.PihakKedua != null);
        planner.Page.All("button").ShouldNotContain(b => b.TextContent.Contains("perjanjian yang belum ada", StringComparison.Ordinal));
        var list = await Site.InOfficeAsync(s => s.GetRequiredService<ListDokumen>().RunAsync(2027));
        list!.Tempat.Where(t => t.Jenis == JenisDokumen.PerjanjianKinerja).ShouldAllBe(t => t.Langkah == LangkahDokumen.Tetapkan, "the Renstra has targets and money for 2027");
        using var kasi = await Site.VisitorAsync("Kasi Pemerintahan");
        (await kasi.OpenAsync("/rencana/dokumen?tahun=2028")).All("button").ShouldNotContain(b => b.TextContent.Contains("perjanjian", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_complete_is_named()
    {
        var camat = await BeginAsync(PageWalk.Camat);
        await EmptyAsync(camat);
        var walk = await SopWalk.StartAsync(Site, Sop, null);
        await walk.ToTheEndAsync(until: 2);
        using var kasubbag = await AtWorkAsync(PageWalk.Evapor, walk.Path, "susun-rencana");
        kasubbag.Page.Text.ShouldContain("1 target belum diisi.");
        (await kasubbag.SubmitAsync("Terbitkan konsep")).Text.ShouldContain("Pilih paling sedikit satu dokumen");
        (await kasubbag.SubmitAsync("Terbitkan konsep", ("Isian.Dokumen", new[] { $"{camat.Value}" }))).Text.ShouldContain("Camat: 1 target belum diisi.");
    }

    [Fact]
    public async Task What_changed_after_its_paper_was_made_is_not_signed_with_it()
    {
        var id = await BeginAsync(PageWalk.Camat);
        var walk = await SopWalk.StartAsync(Site, Sop, null);
        await walk.ToTheEndAsync(until: 5);
        using var camat = await AtWorkAsync(PageWalk.Camat, walk.Path, "tanda-tangan");
        await EmptyAsync(id);
        (await camat.SubmitAsync("Terbitkan naskah")).Text.ShouldContain("PK Perubahan 2026 berubah sesudah konsepnya terbit");
        (await Site.WithDbAsync(db => db.Set<DokumenRencana>().IgnoreQueryFilters().SingleAsync(d => d.Id == id))).IsOpen.ShouldBeTrue();
    }

    private async Task<Visitor> AtWorkAsync(string jabatan, string path, string jenis)
    {
        var visitor = await Site.VisitorAsync(jabatan);
        var inbox = await visitor.OpenAsync("/tugas");
        await visitor.OpenAsync(inbox.Document.QuerySelector($"a[href^='{path}/kerja/{jenis}/']")!.GetAttribute("href")!);
        await visitor.SubmitAsync("Terima");
        return visitor;
    }

    private Task<DokumenRencanaId> BeginAsync(string jabatan) => Site.InOfficeAsync(async s =>
    {
        var id = await s.GetRequiredService<App.SiklusDb>().Set<Jabatan>().Where(j => j.Nama == jabatan).Select(j => j.Id).SingleAsync();
        return await s.GetRequiredService<BeginDokumen>().RunAsync(new DokumenBaru(JenisDokumen.PerjanjianKinerja, 2026, id, null, AlasanPerubahan.PerubahanStrategi, "Perubahan APBD 2026"));
    });

    private Task EmptyAsync(DokumenRencanaId id) => Site.InOfficeAsync(async s =>
    {
        var target = await s.GetRequiredService<App.SiklusDb>().Set<Target>().AsNoTracking().Where(t => t.DokumenId == id && t.Tribulan == null).OrderBy(t => t.Id).FirstAsync();
        return await s.GetRequiredService<SaveTarget>().RunAsync(id, [new SelTarget(target.IndikatorId, 2026, null, target.Nilai.Tampil, "")]);
    });

    public sealed class OnSqlite() : PkLewatSopTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PkLewatSopTests(DatabaseKind.Postgres);
}
