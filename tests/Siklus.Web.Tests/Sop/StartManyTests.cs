using System.Net;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Sop.Persistence;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop;

/// <summary>One SOP begun for several posts or indikator: looked at first, then all or none.</summary>
public abstract class StartManyTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Sop = """
        { "format": "siklus-sop/1", "kode": "uji-banyak", "versi": 1, "identitas": { "judul": "DATA SEKSI", "instansi": "Kecamatan Sumberejo" },
          "kolom": [{ "kode": "kasi", "nama": "Kasi" }],
          "langkah": [{ "nomorCetak": "1", "urutan": 1, "uraian": "Kasi menulis", "pelaksana": ["kasi"], "pekerjaan": [{ "jenis": "perintah" }], "output": [{ "kode": "satu", "nama": "Data" }] }] }
        """;

    [Fact]
    public async Task Several_are_looked_at_and_begun_once_each_for_its_own_post()
    {
        await SmallCase.ImportAsync(Site, Sop);
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        await camat.OpenAsync("/pelaksanaan/mulai?sop=uji-banyak");
        await camat.FollowAsync("Mulai sekaligus");
        (await camat.SubmitAsync("Periksa", ("Jabatan", new List<string>()))).Find(".field-error .error").TextContent.ShouldContain("Pilih paling sedikit satu");
        var posts = await PostsAsync();
        var plan = await camat.SubmitAsync("Periksa", ("Perihal", "Data seksi"), ("Jabatan", posts));
        plan.Text.ShouldContain("2 pelaksanaan akan dimulai");
        (await CountAsync()).ShouldBe(0, "looking writes nothing");

        var form = camat.Page.FormWithButton("Mulai 2 pelaksanaan");
        var pages = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => camat.SubmitAsync(form)));
        pages.ShouldAllBe(p => p.Status == HttpStatusCode.OK);
        (await CountAsync()).ShouldBe(2, "eight clicks begin once");
        using var kasi = await Site.VisitorAsync(SmallCase.Group[2]);
        var inbox = await kasi.OpenAsync("/tugas?sop=uji-banyak");
        inbox.All(".list .what a").ShouldHaveSingleItem();
        inbox.Text.ShouldContain($"Data seksi, {SmallCase.Group[2]}");
    }

    [Fact]
    public async Task Every_kasi_is_proposed_for_a_column_of_theirs_and_nobody_where_the_sheet_has_none()
    {
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        (await camat.OpenAsync("/pelaksanaan/mulai/banyak?sop=poncokusumo-data-siskamling")).All("input[name='Jabatan'][checked]").Count.ShouldBe(5);
        (await camat.OpenAsync("/pelaksanaan/mulai/banyak?sop=poncokusumo-renja")).All("input[name='Jabatan'][checked]").ShouldBeEmpty("a Kasi must not act as Camat because nobody looked");
    }

    [Fact]
    public async Task What_was_changed_after_looking_is_looked_at_again_and_what_nobody_can_do_is_said_before()
    {
        await SmallCase.ImportAsync(Site, Sop);
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        await camat.OpenAsync("/pelaksanaan/mulai/banyak?sop=uji-banyak");
        var posts = await PostsAsync();
        await camat.SubmitAsync("Periksa", ("Jabatan", posts));
        var changed = await camat.SubmitAsync("Mulai 2 pelaksanaan", ("Jabatan", posts.Take(1).ToList()));
        changed.Text.ShouldContain("Isian berubah sejak diperiksa");
        changed.Text.ShouldContain("1 pelaksanaan akan dimulai");
        (await CountAsync()).ShouldBe(0);
        await camat.SubmitAsync("Mulai 1 pelaksanaan");
        (await CountAsync()).ShouldBe(1);

        await camat.OpenAsync("/pelaksanaan/mulai/banyak?sop=uji-banyak");
        var chosen = camat.Page.All("input[name='PilihanIndikator']").Take(1).Select(box => box.GetAttribute("value")!).ToList();
        var plan = await camat.SubmitAsync("Periksa", ("Perihal", "Data indikator"), ("PilihanIndikator", chosen));
        plan.Text.ShouldContain("Belum dapat dimulai", customMessage: "no rule of the office says who the column Kasi is");
        plan.Text.ShouldNotContain("akan dimulai sekaligus");
        (await CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task When_one_runs_already_none_is_begun()
    {
        await SmallCase.ImportAsync(Site, Sop);
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        await camat.OpenAsync("/pelaksanaan/mulai/banyak?sop=uji-banyak");
        var posts = await PostsAsync();
        await camat.SubmitAsync("Periksa", ("Jabatan", posts));
        var both = camat.Page.FormWithButton("Mulai 2 pelaksanaan");
        using (var sekcam = await Site.VisitorAsync(SmallCase.Sekcam))
        {
            await sekcam.OpenAsync("/pelaksanaan/mulai/banyak?sop=uji-banyak");
            await sekcam.SubmitAsync("Periksa", ("Jabatan", posts.Take(1).ToList()));
            await sekcam.SubmitAsync("Mulai 1 pelaksanaan");
        }
        var refused = await camat.SubmitAsync(both);
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("masih berjalan");
        (await CountAsync()).ShouldBe(1);
        await camat.OpenAsync("/pelaksanaan/mulai/banyak?sop=uji-banyak");
        (await camat.SubmitAsync("Periksa", ("Jabatan", posts))).Text.ShouldContain("Sudah berjalan");
        using var kasi = await Site.VisitorAsync(SmallCase.Group[2]);
        (await kasi.OpenAsync("/pelaksanaan/mulai/banyak?sop=uji-banyak")).Text.ShouldContain("Jabatan Anda tidak memulainya");
    }

    [Fact]
    public async Task One_is_begun_for_each_indikator_and_a_second_time_for_none()
    {
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        await camat.OpenAsync("/pelaksanaan/mulai/banyak?sop=poncokusumo-data-adminduk");
        var chosen = camat.Page.All("input[name='PilihanIndikator']").Take(2).Select(box => box.GetAttribute("value")!).ToList();
        var plan = await camat.SubmitAsync("Periksa", ("Perihal", "Data indikator"), ("Tahun", "2026"), ("Tribulan", "4"), ("PilihanIndikator", chosen));
        plan.Text.ShouldContain("2 pelaksanaan akan dimulai", customMessage: "the posts that are proposed are passed over");
        plan.Text.ShouldContain("Pelaksana menurut pengaturan kantor");
        var names = plan.All(".list .what").Select(w => w.TextContent.Trim()).ToList();
        names.ShouldAllBe(n => n.StartsWith("Data indikator, ", StringComparison.Ordinal));
        (await CountAsync()).ShouldBe(0);

        await camat.SubmitAsync("Mulai 2 pelaksanaan");
        camat.Page.Text.ShouldContain("2 pelaksanaan dimulai.");
        foreach (var name in names) camat.Page.Text.ShouldContain(name);
        await camat.OpenAsync("/pelaksanaan/mulai/banyak?sop=poncokusumo-data-adminduk");
        var again = await camat.SubmitAsync("Periksa", ("Perihal", "Data indikator"), ("Tahun", "2026"), ("Tribulan", "4"), ("PilihanIndikator", chosen));
        again.All(".list li").Count(li => li.TextContent.Contains("Sudah berjalan", StringComparison.Ordinal)).ShouldBe(2);
        again.Text.ShouldNotContain("akan dimulai sekaligus");
        (await CountAsync()).ShouldBe(2);
    }

    private async Task<List<string>> PostsAsync()
    {
        var small = new SmallCase(Site, default);
        return [(await small.PostAsync(SmallCase.Group[2])).Value.ToString(), (await small.PostAsync(SmallCase.Group[3])).Value.ToString()];
    }

    private Task<int> CountAsync() => Site.WithDbAsync(db => db.Set<PelaksanaanRow>().IgnoreQueryFilters().CountAsync(p => p.Untuk != null));

    public sealed class OnSqlite() : StartManyTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : StartManyTests(DatabaseKind.Postgres);
}
