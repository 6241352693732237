using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App.Operations;
using Siklus.App.Planning;
using Siklus.Domain.Planning;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Planning.Dokumen;

/// <summary>What readers see of the demo's documents.</summary>
public abstract class BacaTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task Documents_of_a_year_stand_in_one_list_with_their_numbers()
    {
        using var camat = await Site.VisitorAsync("Camat");
        await camat.OpenAsync("/rencana/dokumen?tahun=2026");
        foreach (var name in new[] { "Renstra 2025–2029", "IKU 2025–2029", "Renja 2026", "RKT 2026", "DPA 2026", "Camat", "Kasi Pemerintahan", "Rencana Aksi 2026" }) camat.Page.Link(name).ShouldStartWith("/rencana/dokumen/");
        camat.Page.Text.ShouldContain("Semua dokumen tahun 2026 sudah ditetapkan");
        camat.Page.Text.ShouldContain("19 Januari 2026");
        (await camat.OpenAsync("/rencana/dokumen?tahun=2027")).Text.ShouldContain("Belum ada: Renja 2027");
        (await camat.OpenAsync("/rencana/dokumen?tahun=1999")).Text.ShouldContain("Belum ada pohon kinerja untuk 1999");
    }

    [Fact]
    public async Task A_late_PK_is_said_to_be_late()
    {
        await Site.WithDbAsync(db => db.Set<DokumenRencana>().IgnoreQueryFilters().Where(d => d.Jenis == JenisDokumen.Dpa).ExecuteUpdateAsync(set => set.SetProperty(d => d.Tanggal, new DateOnly(2025, 12, 1))));
        using var camat = await Site.VisitorAsync("Camat");
        (await camat.OpenAsync("/rencana/dokumen?tahun=2026")).Text.ShouldContain("Ditetapkan 19 Januari 2026, lebih dari sebulan sesudah DPA (1 Desember 2025).");
    }

    [Fact]
    public async Task The_PK_prints_its_statement_word_for_word_and_its_lampiran()
    {
        using var camat = await Site.VisitorAsync("Camat");
        await camat.OpenAsync("/rencana/dokumen?tahun=2026");
        await camat.FollowAsync("Kasi Pemerintahan");
        await camat.FollowAsync("Kertas");
        var paper = WebPage.Squeeze(camat.Page.Find(".naskah").TextContent);
        paper.ShouldContain("PERJANJIAN KINERJA TAHUN 2026");
        paper.ShouldContain("Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan dibawah ini:");
        paper.ShouldContain("selanjutnya disebut pihak pertama");
        paper.ShouldContain("selaku atasan langsung pihak pertama, selanjutnya disebut pihak kedua");
        paper.ShouldContain("Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.");
        paper.ShouldContain("Pihak kedua akan memberikan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.");
        paper.ShouldContain("Sumberejo, 20 Januari 2026");
        paper.ShouldContain("Camat Sumberejo");
        paper.ShouldContain("Jumlah anggaran162.000.000");
        camat.Page.All(".naskah .n-mark").ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_document_of_the_demo_opens_and_prints()
    {
        using var camat = await Site.VisitorAsync("Camat");
        var ids = await Site.WithDbAsync(db => db.Set<DokumenRencana>().IgnoreQueryFilters().OrderBy(d => d.Id).Select(d => new { d.Id, d.Jenis }).ToListAsync());
        foreach (var one in ids)
        {
            (await camat.OpenAsync($"/rencana/dokumen/{one.Id.Value}")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
            var paper = await camat.OpenAsync($"/rencana/dokumen/{one.Id.Value}/cetak");
            paper.Find(".naskah table").TextContent.Length.ShouldBeGreaterThan(10, $"{one.Jenis}");
            if (one.Jenis == JenisDokumen.Renstra) paper.Text.ShouldContain("Tabel T-C.27");
        }
    }

    [Fact]
    public async Task The_matrix_of_roles_is_derived_from_the_tree()
    {
        using var camat = await Site.VisitorAsync("Camat");
        await camat.OpenAsync("/rencana/dokumen/peran?tahun=2026");
        var row = WebPage.Squeeze(camat.Page.All("tr").First(tr => tr.QuerySelector("th")?.TextContent.StartsWith("Kasi Kesejahteraan Sosial", StringComparison.Ordinal) == true).TextContent);
        row.ShouldContain("FK3");
        camat.Page.Text.ShouldContain("e-Kinerja");
        await camat.FollowAsync("Sekretaris Kecamatan");
        camat.Page.Text.ShouldContain("7.01.01.2.02.0001");
    }

    [Fact]
    public async Task A_signed_document_that_was_changed_behind_the_pages_is_found()
    {
        (await CheckAsync()).Findings.ShouldBeEmpty();
        await Site.WithDbAsync(async db =>
        {
            var pk = await db.Set<DokumenRencana>().IgnoreQueryFilters().Where(d => d.Jenis == JenisDokumen.PerjanjianKinerja).OrderBy(d => d.Id).Select(d => d.Id).FirstAsync();
            var renja = await db.Set<DokumenRencana>().IgnoreQueryFilters().Where(d => d.Jenis == JenisDokumen.Renja).Select(d => d.Id).SingleAsync();
            await db.Set<DokumenRencana>().IgnoreQueryFilters().Where(d => d.Id == pk).ExecuteUpdateAsync(set => set.SetProperty(d => d.IsiBeku, d => d.IsiBeku + " "));
            return await db.Set<Pagu>().IgnoreQueryFilters().Where(p => p.DokumenId == renja).ExecuteUpdateAsync(set => set.SetProperty(p => p.Rupiah, p => p.Rupiah + 1));
        });
        var found = (await CheckAsync()).Findings;
        found.Count.ShouldBe(2);
        found.ShouldContain(f => f.Sentence.Contains("sidik jarinya tidak cocok"));
        found.ShouldContain(f => f.Sentence.Contains("berbeda dari yang ditetapkan"));
    }

    private Task<CheckResult> CheckAsync() => Site.InOfficeAsync(s => s.GetRequiredService<CheckDokumenRencana>().RunAsync());

    public sealed class OnSqlite() : BacaTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : BacaTests(DatabaseKind.Postgres);
}
