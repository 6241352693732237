using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Planning;
using Siklus.Documents.Text;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

public abstract class SiapkanFormulirTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : SiapkanFormulirTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : SiapkanFormulirTests(DatabaseKind.Postgres);

    [Fact]
    public async Task The_form_asks_for_what_the_plan_promises_and_nothing_is_typed_twice()
    {
        var id = await CaseWalk.ToAsync(Site, 5, tribulan: 4);
        var tim = await Site.VisitorAsync("Pengelola Data Kinerja");
        var page = await tim.OpenAsync(await CaseWalk.WorkUrlAsync(Site, id, "Pengelola Data Kinerja", "siapkan-formulir"));
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Persentase keaktifan Siskamling");
        page.Text.ShouldContain("85%");

        await tim.SubmitAsync("Terima");
        page = await tim.SubmitAsync("Terbitkan formulir", ("Isian.KembaliPaling", "2027-03-01"));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("melewati tenggat pelaksanaan");

        page = await tim.SubmitAsync("Terbitkan formulir", ("Isian.KembaliPaling", "2026-12-15"), ("Isian.Susunan", "SembilanKolom"));
        page.Text.ShouldContain("Formulir Pengumpulan Data Tribulan IV 2026");
        page = await tim.FollowAsync("Formulir Pengumpulan Data Tribulan IV 2026");
        page.Text.ShouldContain("Yang membidangi");
        page.Text.ShouldContain("Seksi Ketenteraman dan Ketertiban Umum");
        page.Text.ShouldContain("Indeks Kepuasan Masyarakat", customMessage: "the fourth quarter measures the yearly indikator too");
    }

    [Fact]
    public async Task Every_unit_has_a_part_of_its_own_and_the_document_keeps_which_targets_it_shows()
    {
        var walk = await (await (await (await (await PageWalk.StartAsync(Site)).OrderedAsync()).MetAsync()).PlannedAsync()).GatheredAsync();
        using var tim = await walk.AtWorkAsync(PageWalk.Evapor, "siapkan-formulir");
        tim.Page.Find("[name='Isian.KembaliPaling']").GetAttribute("value").ShouldBe("2026-10-07", "the program kerja says when the units are done");
        await tim.SubmitAsync("Terbitkan formulir", ("Isian.Petunjuk", "Isi dengan jujur."));
        tim.Page.Path.ShouldBe(walk.Path, tim.Page.Text);

        var naskah = await Site.WithDbAsync(db => db.Set<Naskah>().IgnoreQueryFilters().SingleAsync(n => n.Jenis == JenisNaskah.FormulirPengumpulanData && n.Tribulan == new Tribulan(4)));
        var text = NaskahText.Render(naskah.Isi);
        var units = await Site.InOfficeAsync(async s => (await s.GetRequiredService<SiklusDb>().TerukurAsync(2026)).SelectMany(x => x.Indikator).DistinctBy(i => i.PenanggungJawab).Count());
        text.Split("--- halaman baru ---").Length.ShouldBe(units);
        text.Split("Petunjuk: Isi dengan jujur.").Length.ShouldBe(units + 1);
        text.ShouldContain("paling lambat Rabu, 7 Oktober 2026");
        text.ShouldContain("Kasi Pemerintahan");
        var sasaran = await Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().IndikatorTerukur(2026).Select(i => i.Id).ToListAsync());
        var targets = (await Site.InOfficeAsync(s => s.GetRequiredService<ReadTargetTahun>().RunAsync(2026))).Rows.Where(t => sasaran.Contains(t.IndikatorId) && t.Tribulan is null or 4);
        naskah.Sumber.Where(s => s.Jenis == "target").Select(s => s.Id).ShouldBe(targets.Select(t => t.Id.Value), ignoreOrder: true);
        naskah.Sumber.Where(s => s.Jenis == "indikator").ShouldAllBe(s => s.Versi == "2025");
    }

    [Fact]
    public async Task An_indikator_that_nobody_fills_in_for_is_named_before_and_after_the_button()
    {
        await AddIndikatorAsync();
        var id = await CaseWalk.ToAsync(Site, 5);
        using var tim = await Site.VisitorAsync("Pengelola Data Kinerja");
        await tim.OpenAsync(await CaseWalk.WorkUrlAsync(Site, id, "Pengelola Data Kinerja", "siapkan-formulir"));
        tim.Page.Find(".returned-message").TextContent.ShouldContain("Indikator X.1 Surat tanpa pemilik milik Kecamatan Sumberejo");
        await tim.SubmitAsync("Terima");
        var page = await tim.SubmitAsync("Terbitkan formulir");
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Find(".error-summary").TextContent.ShouldContain("tidak ada jabatan dari unit itu yang mengisi formulir pada langkah 7");
    }

    [Fact]
    public async Task A_year_before_the_Renstra_has_no_form()
    {
        await Site.WithDbAsync(db => db.Set<PohonKinerja>().IgnoreQueryFilters().ExecuteUpdateAsync(p => p.SetProperty(x => x.Mulai, 2026)));
        var walk = await (await (await (await (await PageWalk.StartAsync(Site, tahun: 2025)).OrderedAsync()).MetAsync()).PlannedAsync()).GatheredAsync();
        using var tim = await walk.AtWorkAsync(PageWalk.Evapor, "siapkan-formulir");
        tim.Page.Text.ShouldContain("Belum ada indikator yang diukur pada periode ini.");
        var page = await tim.SubmitAsync("Terbitkan formulir", ("Isian.Petunjuk", "Tetap di sini"));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Find(".error-summary").TextContent.ShouldContain("Tidak ada indikator yang diukur pada Tribulan IV 2025.");
        page.Find("[name='Isian.Petunjuk']").TextContent.Trim().ShouldBe("Tetap di sini");
    }

    private Task<int> AddIndikatorAsync() => Site.WithDbAsync(async db =>
    {
        var unit = await db.Set<Unit>().IgnoreQueryFilters().SingleAsync(u => u.IndukId == null);
        var sasaran = await db.Set<SimpulKinerja>().IgnoreQueryFilters().FirstAsync(s => s.Kode == "S1");
        db.Add(new Indikator(new(Ids.New(Site.Clock)), unit.InstansiId, sasaran.Id, unit.Id, "X.1", 99, new DefinisiIndikator(
            2026, "Surat tanpa pemilik", "", "surat", new Rumus.NilaiLangsung(new("surat", "Surat", "surat")), Polaritas.Positif, RumusNegatif.Rasio,
            Konsolidasi.NilaiAkhir, ModeTarget.Tetap, "Buku agenda")));
        return await db.SaveChangesAsync();
    });
}
