using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop;

/// <summary>Who stands for the columns of an SOP when a case begins.</summary>
public abstract class PelaksanaTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Kode = "sumbersuko-pengumpulan-data-kinerja";
    private const string Page = $"/sop/{Kode}/pelaksana";
    private const string Start = $"/pelaksanaan/mulai?sop={Kode}";

    [Fact]
    public async Task What_the_office_chooses_is_ticked_when_the_next_case_begins_and_the_rule_comes_back_without_ticks()
    {
        using var sekcam = await Site.VisitorAsync(SmallCase.Sekcam);
        await sekcam.OpenAsync($"/sop/{Kode}");
        await sekcam.FollowAsync("Pelaksana");
        sekcam.Page.Path.ShouldBe(Page);
        sekcam.Page.Text.ShouldContain("Setiap kolom sudah ada yang mewakili");
        sekcam.Page.Text.ShouldContain("(menurut aturan kantor)");
        sekcam.Page.Text.ShouldNotContain("(dipilih untuk SOP ini)");

        var kasi = $"kasi-kasubag/jabatan/{await PostAsync("Kasi Pemerintahan")}";
        await sekcam.SubmitAsync("Simpan", ("Pilihan", new List<string> { kasi }));
        sekcam.Page.Text.ShouldContain("Pelaksana bawaan tersimpan.");
        sekcam.Page.Text.ShouldContain("Kasi Pemerintahan (dipilih untuk SOP ini)");
        sekcam.Page.Text.ShouldContain("Terakhir diubah");
        (await TickedAsync("kasi-kasubag")).ShouldBe(["Kasi Pemerintahan"]);
        (await TickedAsync("camat")).ShouldBe(["Camat"], "a column without a choice follows the rule");
        using (var other = await Site.VisitorAsync(SmallCase.Camat))
            (await other.OpenAsync("/sop/sumbersuko-pengukuran-kinerja/pelaksana")).Text.ShouldNotContain("(dipilih untuk SOP ini)", customMessage: "the choice is for one SOP");

        await sekcam.OpenAsync(Page);
        await sekcam.SubmitAsync("Simpan", ("Pilihan", new List<string>()));
        (await TickedAsync("kasi-kasubag")).Count.ShouldBe(7);
    }

    [Fact]
    public async Task Who_comes_too_late_hears_who_changed_it_and_keeps_the_ticks()
    {
        using var sekcam = await Site.VisitorAsync(SmallCase.Sekcam);
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        await sekcam.OpenAsync(Page);
        await camat.OpenAsync(Page);
        var one = $"staf/jabatan/{await PostAsync("Pengelola Data Kinerja")}";
        var two = $"staf/jabatan/{await PostAsync("Pengadministrasi Umum")}";
        await camat.SubmitAsync("Simpan", ("Pilihan", new List<string> { one }));
        var refused = await sekcam.SubmitAsync("Simpan", ("Pilihan", new List<string> { two }));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Find(".error-summary").TextContent.ShouldContain("sudah diubah");
        refused.Find($"input[value='{two}']").HasAttribute("checked").ShouldBeTrue();
        (await TickedAsync("staf")).ShouldBe(["Pengelola Data Kinerja"]);
        await sekcam.SubmitAsync("Simpan");
        (await TickedAsync("staf")).ShouldBe(["Pengadministrasi Umum"], "sending again means it");
    }

    [Fact]
    public async Task A_column_that_nobody_stands_for_is_named_and_whoever_has_no_right_reads_only()
    {
        await SmallCase.ImportAsync(Site, SmallCase.Sop);
        using var kasi = await Site.VisitorAsync("Kasi Pemerintahan");
        await kasi.OpenAsync("/sop/uji-kelompok/pelaksana");
        kasi.Page.Text.ShouldContain("Belum ada yang mewakili kolom Kelompok");
        kasi.Page.All("main input[type=checkbox], main form button").ShouldBeEmpty();
        var refused = await Should.ThrowAsync<RuleViolationException>(() => Site.InOfficeAsync(async services =>
        {
            var db = services.GetRequiredService<SiklusDb>();
            var held = await db.Set<Penugasan>().FirstAsync(p => db.Set<Jabatan>().Any(j => j.Id == p.JabatanId && j.Nama == "Kasi Pemerintahan"));
            var actor = await services.GetRequiredService<FindActor>().RunAsync(held.PegawaiId);
            await services.GetRequiredService<ChoosePelaksana>().RunAsync("uji-kelompok", 0, [new PelaksanaKolom("kelompok", [], [held.JabatanId])], actor!);
            return true;
        }));
        refused.Code.ShouldBe(PelaksanaRules.BukanHak);
        (await Site.WithDbAsync(db => db.Set<PelaksanaSopRow>().IgnoreQueryFilters().CountAsync())).ShouldBe(0);
    }

    private async Task<IReadOnlyList<string>> TickedAsync(string kolom)
    {
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        var page = await camat.OpenAsync(Start);
        return [.. page.All($"input[value^='{kolom}/'][checked]").Select(i => page.Find($"label[for='{i.Id}']").FirstChild!.TextContent.Trim())];
    }

    private Task<Guid> PostAsync(string nama) => Site.WithDbAsync(async db => (await db.Set<Jabatan>().IgnoreQueryFilters().SingleAsync(j => j.Nama == nama)).Id.Value);

    public sealed class OnSqlite() : PelaksanaTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PelaksanaTests(DatabaseKind.Postgres);
}
