using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Audit;
using Siklus.App.Sop;
using Siklus.App.Sop.Evaluation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop;

/// <summary>An SOP that is evaluated as no longer needed is withdrawn by the Camat.</summary>
public abstract class PencabutanTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Uji = "/sop/uji-kelompok";

    [Fact]
    public async Task The_evaluation_leads_to_it_and_then_nothing_begins_any_more_while_what_runs_goes_on()
    {
        var small = await SmallCase.AtAsync(Site, 2);
        using var sekcam = await Site.VisitorAsync(SmallCase.Sekcam);
        await sekcam.OpenAsync($"{Uji}/evaluasi/isi");
        await sekcam.SubmitAsync(
            "Nyatakan selesai", [.. PenilaianSop.All.Select(p => ($"Ya[{p.Kode}]", (object?)"ya")), ("Simpulan", nameof(KesimpulanEvaluasi.Dicabut)), ("Alasan", "Digabung ke SOP lain")]);
        sekcam.Page.Text.ShouldContain("SOP dicabut dengan Keputusan Camat.", customMessage: sekcam.Page.Text);
        (await sekcam.OpenAsync(Uji)).Text.ShouldContain("Evaluasi tahun 2026 menyimpulkan SOP dicabut. Sampai ada Keputusan Camat, SOP tetap berlaku.");
        (await sekcam.OpenAsync($"{Uji}/cabut")).Text.ShouldContain("SOP dicabut oleh Camat atau yang bertindak sebagai Camat.");

        using var camat = await Site.VisitorAsync("Camat");
        var before = await camat.OpenAsync("/pelaksanaan/mulai?sop=uji-kelompok");
        await camat.OpenAsync(Uji);
        await camat.FollowAsync("Cabut SOP");
        camat.Page.Text.ShouldContain("1 pelaksanaan yang sedang berjalan tetap diselesaikan dengan versinya.");
        await camat.SubmitAsync("Cabut SOP", ("Tanggal", "2026-09-29"), ("Nomor", "188/12/2026"));
        camat.Page.Find("#Tanggal-error").TextContent.ShouldContain("paling lambat hari ini, 28 September 2026");
        await camat.SubmitAsync("Cabut SOP", ("Tanggal", "2026-09-28"), ("Nomor", " "));
        camat.Page.Find("#Nomor-error").TextContent.ShouldContain("Isi nomor Keputusan Camat");
        await camat.SubmitAsync("Cabut SOP", ("Nomor", "188/12/2026"));
        camat.Page.Text.ShouldContain("Dicabut tanggal 28 September 2026 dengan Keputusan Camat Nomor 188/12/2026: Digabung ke SOP lain.");
        camat.Page.All("a").ShouldNotContain(a => WebPage.Squeeze(a.TextContent) == "Mulai pelaksanaan");
        (await camat.OpenAsync($"{Uji}/cetak")).Find(".sop-dicabut").TextContent.ShouldContain("28 September 2026");
        camat.Page.Text.ShouldContain("Keputusan Camat Nomor 188/12/2026");
        (await camat.OpenAsync("/sop")).All(".list > li").Select(li => WebPage.Squeeze(li.TextContent)).Single(t => t.StartsWith("UJI", StringComparison.Ordinal)).ShouldContain("Dicabut 28 September 2026");

        (await camat.OpenAsync("/pelaksanaan/mulai?sop=uji-kelompok")).Text.ShouldNotContain("UJI KELOMPOK");
        await camat.SubmitAsync(before.FormWithButton("Mulai"), ("Tribulan", "1"));
        camat.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        camat.Page.Text.ShouldContain("“UJI KELOMPOK” dicabut tanggal 28 September 2026, jadi tidak dapat dimulai");
        await camat.OpenAsync($"{Uji}/cabut");
        await camat.SubmitAsync("Cabut SOP", ("Nomor", "2"), ("Alasan", "Lagi"));
        camat.Page.Text.ShouldContain("tidak dapat dimulai atau dicabut lagi");
        await small.FinishStepAsync();
        (await small.StateAsync()).CurrentLangkah!.Urutan.ShouldBe(3);
        (await Site.WithDbAsync(db => db.Set<JejakAuditRow>().IgnoreQueryFilters().Where(j => j.Objek == "sop-pencabutan").Select(j => j.Kalimat).ToListAsync()))
            .ShouldHaveSingleItem().ShouldStartWith("Camat membuat pencabutan SOP");

        // The next version that is adopted, here taken in, is in force again.
        await SmallCase.ImportAsync(Site, SmallCase.Sop.Replace("\"versi\": 1", "\"versi\": 2", StringComparison.Ordinal));
        (await camat.OpenAsync(Uji)).Text.ShouldContain("Versi 2, berlaku");
        camat.Page.Link("Mulai pelaksanaan").ShouldBe("/pelaksanaan/mulai?sop=uji-kelompok");
    }

    [Fact]
    public async Task Only_the_Camat_withdraws_and_with_a_reason()
    {
        await SmallCase.ImportAsync(Site, SmallCase.Sop);
        (await RefusalAsync(SmallCase.Sekcam, "Tidak dipakai")).ShouldBe(WithdrawalRules.BukanCamat);
        (await RefusalAsync(SmallCase.Camat, " ")).ShouldBe(WithdrawalRules.Alasan);
        (await RefusalAsync(SmallCase.Camat, new string('x', 1001))).ShouldBe(WithdrawalRules.Alasan);
        (await Site.WithDbAsync(db => db.Set<PencabutanSopRow>().IgnoreQueryFilters().CountAsync())).ShouldBe(0);
    }

    private Task<string> RefusalAsync(string jabatan, string alasan) => Site.InOfficeAsync(async services =>
    {
        var post = await services.GetRequiredService<SiklusDb>().Set<Jabatan>().Where(j => j.Nama == jabatan).Select(j => j.Id).SingleAsync();
        var actor = await SmallCase.ActorAsync(services, post);
        return (await Should.ThrowAsync<RuleViolationException>(() => services.GetRequiredService<WithdrawSop>().RunAsync("uji-kelompok", "1", new DateOnly(2026, 9, 1), alasan, actor))).Code;
    });

    public sealed class OnSqlite() : PencabutanTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PencabutanTests(DatabaseKind.Postgres);
}
