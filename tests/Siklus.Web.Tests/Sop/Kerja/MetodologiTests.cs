using System.Net;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Correspondence;
using Siklus.Domain.Measurement;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

public abstract class MetodologiTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : MetodologiTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : MetodologiTests(DatabaseKind.Postgres);

    [Fact]
    public async Task The_tim_answers_the_smart_questions_and_leaves_the_empty_kertas_kerja_with_the_policy()
    {
        var walk = new EndWalk(Site, await CaseWalk.ToAsync(Site, 4, EndWalk.Tribulan, CaseWalk.Pengukuran));
        using var tim = await walk.AtWorkAsync(PageWalk.Evapor, "metodologi");
        tim.Page.Text.ShouldContain("Kebijakan Pengukuran 2026 versi 1");
        tim.Page.Text.ShouldContain("Poskamling yang aktif ÷ Jumlah poskamling × 100%");
        tim.Page.Text.ShouldContain("Belum ada pengumpulan data kinerja Tribulan IV 2026");
        tim.Page.All("input[name$='.Ya'][checked]").Count.ShouldBeGreaterThan(40, "what the stored definition answers is proposed");

        var page = await tim.SubmitAsync("Tetapkan metodologi", ("Isian.Baris[1].Ya", new List<string> { "Spesifik", "Relevan" }));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("Tulis apa yang perlu diperbaiki pada indikator 2");
        page.Text.ShouldContain("Nyatakan bahwa metodologi ini sudah diperiksa.");
        page.All("input[name='Isian.Baris[1].Ya'][checked]").Count.ShouldBe(2, "what was answered stays");

        page = await tim.SubmitAsync("Tetapkan metodologi", ("Isian.Baris[1].Catatan", "Sumber data perlu ditetapkan"), ("Isian.Diperiksa", "True"), ("Isian.Catatan", "Berlaku setahun"), ("AlasanKelengkapan", "Ada di lemari arsip"));
        page.Path.ShouldBe(walk.Path, page.Text);
        var naskah = await walk.NaskahAsync(JenisNaskah.KertasKerja);
        var text = await walk.TextAsync(JenisNaskah.KertasKerja);
        text.ShouldContain("| ya | belum | belum | ya | belum | Sumber data perlu ditetapkan |");
        text.ShouldContain("ditetapkan", Case.Insensitive);
        text.ShouldContain("Makin rendah makin baik");
        text.ShouldContain("Berlaku setahun");
        var policy = await Site.WithDbAsync(db => db.Set<KebijakanPengukuran>().IgnoreQueryFilters().SingleAsync(k => k.Tahun == 2026));
        naskah.Sumber.ShouldContain(new SumberData("kebijakan-pengukuran", policy.Id.Value, "1"));
        naskah.Sumber.Count(s => s.Jenis == "indikator").ShouldBe(60, "what the documents of the year promise, on every level");
    }

    [Fact]
    public async Task An_office_without_a_policy_declares_the_default_one_by_its_method()
    {
        await Site.WithDbAsync(db => db.Set<KebijakanPengukuran>().IgnoreQueryFilters().ExecuteDeleteAsync());
        var walk = new EndWalk(Site, await CaseWalk.ToAsync(Site, 4, EndWalk.Tribulan, CaseWalk.Pengukuran));
        using var tim = await walk.AtWorkAsync(PageWalk.Evapor, "metodologi");
        tim.Page.Text.ShouldContain("aturan bawaan, ditetapkan sebagai versi 1 dengan selesainya langkah ini");
        (await tim.SubmitAsync("Tetapkan metodologi", ("Isian.Diperiksa", "True"), ("AlasanKelengkapan", "Ada di lemari arsip"))).Path.ShouldBe(walk.Path, tim.Page.Text);
        var policy = await Site.WithDbAsync(db => db.Set<KebijakanPengukuran>().IgnoreQueryFilters().SingleAsync());
        (policy.Tahun, policy.NomorVersi, policy.Dasar).ShouldBe((2026, 1, "Metodologi pengukuran kinerja Tribulan IV 2026"));
    }
}
