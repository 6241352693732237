using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App.Correspondence;
using Siklus.App.Sop;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop;

/// <summary>Several people, or several clicks, at the same moment: real requests side by side.</summary>
public abstract class AtOnceTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task Of_two_who_pick_up_one_task_one_has_it_and_the_other_is_told_who()
    {
        for (var tribulan = 1; tribulan <= 3; tribulan++)
        {
            var small = await SmallCase.AtAsync(Site, 2, tribulan);
            var url = await small.WorkUrlAsync(SmallCase.Group[2]);
            using var one = await Site.VisitorAsync(SmallCase.Group[2]);
            using var two = await Site.VisitorAsync(SmallCase.Group[3]);
            await one.OpenAsync(url);
            await two.OpenAsync(url);

            var pages = await Task.WhenAll(one.SubmitAsync("Terima"), two.SubmitAsync("Terima"));

            pages.Select(p => p.Status).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity]);
            var winner = SmallCase.Group[pages[0].Status == HttpStatusCode.OK ? 2 : 3];
            var told = pages.Single(p => p.Status == HttpStatusCode.UnprocessableEntity);
            told.Find(".error-summary h2").TextContent.ShouldBe("Keadaannya sudah berubah");
            told.All(".since li").ShouldHaveSingleItem().TextContent.ShouldStartWith($"{winner} (");
            told.Find(".since li").TextContent.ShouldContain("menerima langkah 2");
            (await small.StateAsync()).Riwayat.Count(c => c.Isi is Riwayat.Diterima { Tugas: > 4 }).ShouldBe(1);
        }
    }

    [Fact]
    public async Task Who_looks_again_in_one_breath_sees_what_another_has_done_meanwhile()
    {
        var small = await SmallCase.AtAsync(Site, 1);
        var (before, after) = await Site.InOfficeAsync(async services =>
        {
            var cases = services.GetRequiredService<CaseStore>();
            var first = (await cases.FindAsync(small.Id))!.Case.LastNomor;
            await small.AcceptAsync(SmallCase.Camat);
            return (first, (await cases.FindAsync(small.Id))!.Case.LastNomor);
        });
        after.ShouldBe(before + 1);
    }

    [Fact]
    public async Task Of_two_tabs_that_finish_one_task_one_finishes_it_and_nothing_is_doubled()
    {
        var small = await SmallCase.AtAsync(Site, 1);
        await small.AcceptAsync(SmallCase.Camat);
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        var url = await small.WorkUrlAsync(SmallCase.Camat);
        var tabs = new[] { (await camat.OpenAsync(url)).FormWithButton("Kirim disposisi"), (await camat.OpenAsync(url)).FormWithButton("Kirim disposisi") };
        tabs[0]["CommandId"].ShouldNotBe(tabs[1]["CommandId"]);

        var pages = await Task.WhenAll(tabs.Select(tab => camat.SubmitAsync(tab)));

        pages.Select(p => p.Status).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity]);
        pages.Single(p => p.Status == HttpStatusCode.UnprocessableEntity).Find(".since").TextContent.ShouldContain("menyelesaikan langkah 1");
        await FinishedOnceAsync(small);
    }

    [Fact]
    public async Task A_double_click_acts_once_and_both_get_the_same_answer()
    {
        var small = await SmallCase.AtAsync(Site, 1);
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        await camat.OpenAsync(await small.WorkUrlAsync(SmallCase.Camat));
        var accept = camat.Page.FormWithButton("Terima");
        (await Task.WhenAll(camat.SubmitAsync(accept), camat.SubmitAsync(accept))).ShouldAllBe(p => p.Status == HttpStatusCode.OK);

        var form = (await camat.OpenAsync(await small.WorkUrlAsync(SmallCase.Camat))).FormWithButton("Kirim disposisi");
        form.Set("Isian.Catatan", "Segera.");
        var pages = await Task.WhenAll(camat.SubmitAsync(form), camat.SubmitAsync(form), camat.SubmitAsync(form));
        pages.ShouldAllBe(p => p.Status == HttpStatusCode.OK && p.Path == small.Url);
        (await camat.SubmitAsync(form)).Path.ShouldBe(small.Url);
        await FinishedOnceAsync(small);
    }

    [Fact]
    public async Task Eight_members_who_finish_at_the_same_time_all_succeed()
    {
        var small = await SmallCase.AtAsync(Site, 3);
        foreach (var member in SmallCase.Group) await small.AcceptAsync(member);
        var camat = (await small.PostAsync(SmallCase.Camat)).Value.ToString();
        var visitors = await Task.WhenAll(SmallCase.Group.Select(member => Site.VisitorAsync(member)));
        var forms = new List<PageForm>();
        foreach (var (visitor, member) in visitors.Zip(SmallCase.Group))
        {
            var form = (await visitor.OpenAsync(await small.WorkUrlAsync(member))).FormWithButton("Kirim disposisi");
            form.Set("Isian.Kepada", camat);
            forms.Add(form);
        }

        var pages = await Task.WhenAll(visitors.Zip(forms, (visitor, form) => visitor.SubmitAsync(form)));

        foreach (var page in pages) page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        var state = await small.StateAsync();
        state.MembersOf(3).Count(t => t.State == TugasState.Finished).ShouldBe(8);
        state.Tugas.Count(t => t.Urutan == 4).ShouldBe(1);
        state.OutputsOf("tiga").Count.ShouldBe(8);
        (await Site.InOfficeAsync(s => Db(s).Set<Naskah>().CountAsync(n => n.PelaksanaanId == small.Id))).ShouldBe(8);
        foreach (var visitor in visitors) visitor.Dispose();
    }

    [Fact]
    public async Task Of_two_who_begin_the_same_for_a_period_one_begins_it_and_the_other_is_told()
    {
        await SmallCase.ImportAsync(Site, SmallCase.Sop);
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        using var sekcam = await Site.VisitorAsync(SmallCase.Sekcam);
        var people = new[] { camat, sekcam };
        var posts = await Site.InOfficeAsync(s => Db(s).Set<Domain.Organisation.Jabatan>().ToDictionaryAsync(j => j.Nama, j => j.Id.Value));
        foreach (var person in people) await person.OpenAsync("/pelaksanaan/mulai?sop=uji-kelompok");

        var pages = await Task.WhenAll(people.Select(person => person.SubmitAsync("Mulai",
            ("Perihal", "Uji bersama"), ("Tribulan", "2"), ("Ikatan", new[] { $"camat/{posts["Camat"]}", $"kelompok/{posts["Kasi Pemerintahan"]}", $"sekretariat/{posts[SmallCase.Sekcam]}" }))));

        pages.Select(p => p.Status).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity]);
        var told = pages.Single(p => p.Status == HttpStatusCode.UnprocessableEntity);
        told.Text.ShouldContain("“Uji bersama” untuk periode yang sama masih berjalan");
        told.Find("input[name=Perihal]").GetAttribute("value").ShouldBe("Uji bersama");
        (await Site.InOfficeAsync(s => Db(s).Set<PelaksanaanRow>().CountAsync(p => p.Perihal == "Uji bersama"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_double_click_begins_one_case()
    {
        await SmallCase.ImportAsync(Site, SmallCase.Sop);
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        var posts = await Site.InOfficeAsync(s => Db(s).Set<Domain.Organisation.Jabatan>().ToDictionaryAsync(j => j.Nama, j => j.Id.Value));
        var form = (await camat.OpenAsync("/pelaksanaan/mulai?sop=uji-kelompok")).FormWithButton("Mulai");
        form.Set("Ikatan", new[] { $"camat/{posts["Camat"]}", $"kelompok/{posts["Kasi Pemerintahan"]}", $"sekretariat/{posts[SmallCase.Sekcam]}" });
        var pages = await Task.WhenAll(camat.SubmitAsync(form), camat.SubmitAsync(form));
        pages.ShouldAllBe(p => p.Status == HttpStatusCode.OK);
        pages.Select(p => p.Path).Distinct().ShouldHaveSingleItem().ShouldStartWith("/pelaksanaan/");
    }

    private static App.SiklusDb Db(IServiceProvider services) => (App.SiklusDb)services.GetService(typeof(App.SiklusDb))!;

    private async Task FinishedOnceAsync(SmallCase small)
    {
        var state = await small.StateAsync();
        state.Riwayat.Count(c => c.Isi is Riwayat.TugasSelesai).ShouldBe(1);
        state.Tugas.Count(t => t.Urutan == 2).ShouldBe(1);
        (await Site.InOfficeAsync(s => Db(s).Set<Naskah>().CountAsync(n => n.PelaksanaanId == small.Id))).ShouldBe(1);
    }

    public sealed class OnSqlite() : AtOnceTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : AtOnceTests(DatabaseKind.Postgres);
}
