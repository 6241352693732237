using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;
using Siklus.Web.Pages.Planning.Matriks;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Planning;

public abstract class PohonTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Planner = "Kasubbag Perencanaan, Evaluasi dan Pelaporan";

    [Fact]
    public async Task The_tree_shows_kinds_codes_owners_indikator_and_targets_and_leads_to_a_branch()
    {
        using var planner = await Site.VisitorAsync(Planner);
        var page = await planner.OpenAsync("/rencana");
        page.Text.ShouldContain("Renstra 2025–2029, target 2026");
        var sasaran = page.All("li.jenis-sasaran > .simpul-isi").First(e => e.TextContent.Contains("S1 ", StringComparison.Ordinal));
        sasaran.TextContent.ShouldContain("Kecamatan Sumberejo · Camat");
        sasaran.QuerySelector(".simpul-ukur")!.TextContent.ShouldContain("2024: 82% · 2026:");
        page.Text.ShouldContain("Juga mendukung S1");
        page.All("details.simpul-lipat summary").ShouldNotBeEmpty();

        var branch = await planner.OpenAsync($"/rencana?simpul={(await NodeAsync("S2")).Id.Value}");
        branch.All("li.jenis-tujuan").ShouldBeEmpty();
        branch.All(".simpul-jalan a").Select(a => a.TextContent).ShouldBe(["Seluruh pohon", "V1", "M2", "T2"]);
        var units = (await planner.OpenAsync("/rencana")).Document.QuerySelectorAll("#unit option").First(o => o.TextContent == "Seksi Pemerintahan").GetAttribute("value");
        var unit = await planner.SubmitAsync("Tampilkan", ("unit", units));
        var shown = unit.All("ul.pohon .simpul-nama b").Select(b => b.TextContent).ToList();
        shown.ShouldContain("7.01.06");
        shown.ShouldContain("T1", "what stands above comes along");
        shown.ShouldNotContain("7.01.04");

        using var kasi = await Site.VisitorAsync("Kasi Pemerintahan");
        (await kasi.OpenAsync("/rencana")).Text.ShouldNotContain("Tambah tujuan");
        (await kasi.OpenAsync("/rencana/simpul/tambah")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_node_is_added_corrected_hung_below_several_and_moved()
    {
        using var planner = await Site.VisitorAsync(Planner);
        await planner.OpenAsync($"/rencana/simpul/tambah?induk={(await NodeAsync("S1")).Id.Value}");
        await planner.SubmitAsync("Tambah", ("Kode", "S1"), ("Uraian", "Sama"));
        planner.Page.Find("#Jenis-error").TextContent.ShouldContain("Pilih yang ditambahkan");
        await planner.SubmitAsync("Tambah", ("Jenis", "FaktorKunci"), ("Kode", "S1"), ("Uraian", "Delegasi memahami usulan"));
        planner.Page.Find("#Kode-error").TextContent.ShouldContain("sudah dipakai: sasaran Meningkatnya partisipasi");
        await planner.SubmitAsync("Tambah", ("Kode", "FK9"));
        planner.Page.Find("h1").TextContent.ShouldBe("Delegasi memahami usulan", planner.Page.Text);

        var node = await NodeAsync("FK9");
        await planner.OpenAsync($"/rencana/simpul/{node.Id.Value}/ubah");
        await planner.SubmitAsync("Simpan", ("Juga", new[] { (await NodeAsync("FK4")).Id.Value.ToString("D") }));
        planner.Page.Text.ShouldContain("Juga mendukung FK4");
        (await NodeAsync("FK9")).Induk.Count.ShouldBe(2);
        (await planner.OpenAsync("/rencana")).Text.ShouldContain("Didukung juga oleh FK9");

        await planner.OpenAsync($"/rencana/simpul/{node.Id.Value}/ubah");
        var before = Siblings();
        before[^1].ShouldStartWith("FK9");
        await planner.SubmitAsync("Naikkan");
        Siblings()[^2].ShouldStartWith("FK9");
        (await planner.SubmitAsync("Turunkan")).Status.ShouldBe(HttpStatusCode.OK);
        Siblings().ShouldBe(before);

        List<string> Siblings() => [.. planner.Page.All("ol.list .what").Select(e => WebPage.Squeeze(e.TextContent))];
    }

    [Fact]
    public async Task Who_comes_second_sees_what_the_other_saved_and_keeps_what_was_typed()
    {
        using var one = await Site.VisitorAsync(Planner);
        using var two = await Site.VisitorAsync("Sekretaris Kecamatan");
        var url = $"/rencana/simpul/{(await NodeAsync("S4")).Id.Value}/ubah";
        await one.OpenAsync(url);
        await two.OpenAsync(url);
        await one.SubmitAsync("Simpan", ("Uraian", "Dari yang pertama"));
        var late = await two.SubmitAsync("Simpan", ("Uraian", "Dari yang kedua"));
        late.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        late.Find(".error-summary").TextContent.ShouldContain("“Dari yang pertama”");
        late.Find("#Uraian").TextContent.Trim().ShouldBe("Dari yang kedua");
        await two.SubmitAsync("Simpan");
        (await NodeAsync("S4")).Uraian.ShouldBe("Dari yang kedua");
    }

    [Fact]
    public async Task Two_who_hang_nodes_at_once_lose_nothing_and_close_no_circle()
    {
        using var one = await Site.VisitorAsync(Planner);
        using var two = await Site.VisitorAsync("Sekretaris Kecamatan");
        var (s1, s2, fk4, t2) = (await NodeAsync("S1"), await NodeAsync("S2"), await NodeAsync("FK4"), await NodeAsync("T2"));

        // Two branches: both changes stay.
        await one.OpenAsync($"/rencana/simpul/{s1.Id.Value}/ubah");
        await two.OpenAsync($"/rencana/simpul/{fk4.Id.Value}/ubah");
        var pages = await Task.WhenAll(one.SubmitAsync("Simpan", ("Utama", Text(t2))), two.SubmitAsync("Simpan", ("Utama", Text(t2))));
        pages.ShouldAllBe(p => p.Status == HttpStatusCode.OK);
        (await NodeAsync("S1")).Induk.ShouldBe([t2.Id]);
        (await NodeAsync("FK4")).Induk.ShouldBe([t2.Id]);

        // Each below the other: one of them is refused, whoever is quicker.
        for (var round = 0; round < 3; round++)
        {
            await one.OpenAsync($"/rencana/simpul/{s1.Id.Value}/ubah");
            await two.OpenAsync($"/rencana/simpul/{s2.Id.Value}/ubah");
            pages = await Task.WhenAll(one.SubmitAsync("Simpan", ("Utama", Text(s2))), two.SubmitAsync("Simpan", ("Utama", Text(s1))));
            pages.Select(p => p.Status).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity]);
            pages.Single(p => p.Status != HttpStatusCode.OK).Find("#Utama-error").TextContent.ShouldContain("dirinya sendiri");
            foreach (var (visitor, node) in new[] { (one, s1), (two, s2) })
            {
                await visitor.OpenAsync($"/rencana/simpul/{node.Id.Value}/ubah");
                (await visitor.SubmitAsync("Simpan", ("Utama", Text(t2)))).Status.ShouldBe(HttpStatusCode.OK);
            }
        }

        static string Text(SimpulKinerja node) => node.Id.Value.ToString("D");
    }

    [Fact]
    public async Task What_is_used_is_not_removed_and_says_where()
    {
        using var planner = await Site.VisitorAsync(Planner);
        var page = await planner.OpenAsync($"/rencana/simpul/{(await NodeAsync("S1")).Id.Value}/hapus");
        page.Text.ShouldContain("masih dipakai");
        page.Link("indikator S1.1").ShouldStartWith("/rencana/indikator/");
        page.Link("faktor kunci keberhasilan FK1").ShouldStartWith("/rencana/simpul/");
        page.All("main form button").ShouldBeEmpty();
        var refused = await Site.InOfficeAsync(async s =>
        {
            var id = (await s.GetRequiredService<SiklusDb>().Set<SimpulKinerja>().SingleAsync(n => n.Kode == "S1")).Id;
            return await Should.ThrowAsync<RuleViolationException>(() => s.GetRequiredService<RemoveSimpul>().RunAsync(id));
        });
        refused.Code.ShouldBe(PohonRules.MasihDipakai);

        await planner.OpenAsync($"/rencana/simpul/tambah?induk={(await NodeAsync("S1")).Id.Value}");
        await planner.SubmitAsync("Tambah", ("Jenis", "FaktorKunci"), ("Kode", "FK9"), ("Uraian", "Sementara"));
        await planner.FollowAsync("Periksa, lalu hapus");
        await planner.SubmitAsync("Hapus");
        planner.Page.Text.ShouldContain("Faktor kunci FK9 dihapus");
        (await Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().Set<SimpulKinerja>().AnyAsync(n => n.Kode == "FK9"))).ShouldBeFalse();
    }

    [Fact]
    public async Task Kegiatan_are_chosen_from_the_nomenklatur_several_at_once()
    {
        using var planner = await Site.VisitorAsync(Planner);
        var program = await NodeAsync("7.01.01");
        await planner.OpenAsync($"/rencana/simpul/{program.Id.Value}?tahun=2026");
        await planner.FollowAsync("Ambil kegiatan dari nomenklatur");
        planner.Page.Text.ShouldContain("Sudah ada dalam pohon");
        planner.Page.Text.ShouldContain("Menurut Kepmendagri 900.1.15.5-1317 Tahun 2023, tahun 2026.");
        (await planner.SubmitAsync("Tambah yang dipilih")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        planner.Page.Find("#Pilihan-error").TextContent.ShouldContain("Pilih paling sedikit satu");
        var codes = planner.Page.FormWithButton("Tambah yang dipilih").ChoicesOf("Pilihan").Take(2).ToList();
        await planner.SubmitAsync("Tambah yang dipilih", ("Pilihan", codes.ToArray()));
        planner.Page.Text.ShouldContain("2 kegiatan ditambahkan");
        foreach (var kode in codes)
        {
            var added = await NodeAsync(kode);
            added.Jenis.ShouldBe(JenisSimpul.Kegiatan);
            added.Induk.ShouldBe([program.Id]);
            added.PemilikId.ShouldBe(program.PemilikId);
        }
        await planner.FollowAsync("Ambil kegiatan dari nomenklatur");
        planner.Page.FormWithButton("Tambah yang dipilih").ChoicesOf("Pilihan").ShouldNotContain(codes[0]);
        var own = await NodeAsync("S1");
        (await planner.OpenAsync($"/rencana/simpul/nomenklatur?induk={own.Id.Value}")).Text.ShouldContain("Ambil program dari nomenklatur");
        (await planner.OpenAsync($"/rencana/simpul/nomenklatur?induk={(await NodeAsync("7.01.02.2.01.0001")).Id.Value}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await planner.OpenAsync($"/rencana/simpul/nomenklatur?induk={Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_the_check_finds_stands_on_the_page_of_what_it_is_about()
    {
        using var planner = await Site.VisitorAsync(Planner);
        await planner.OpenAsync($"/rencana/simpul/{(await NodeAsync("S1")).Id.Value}?tahun=2026");
        (await planner.OpenAsync(PartOf(planner.Page))).Text.ShouldContain("Pemeriksaan rencana 2026 tidak menemukan apa pun di sini.");

        await planner.OpenAsync($"/rencana/simpul/tambah?induk={(await NodeAsync("T1")).Id.Value}&tahun=2026");
        await planner.SubmitAsync("Tambah", ("Jenis", "Sasaran"), ("Kode", "S9"), ("Uraian", "Meningkatnya kerapian arsip"));
        await planner.OpenAsync(PartOf(planner.Page));
        planner.Page.Text.ShouldContain("Temuan pemeriksaan");
        planner.Page.Text.ShouldContain("S9 Meningkatnya kerapian arsip");
        planner.Page.Text.ShouldNotContain("S1 ");

        await planner.OpenAsync("/rencana/dokumen?tahun=2027");
        await planner.FollowAsync("Mulai Renja 2027");
        await planner.SubmitAsync("Mulai menyusun");
        var (renja, part) = (planner.Page.Path, PartOf(planner.Page));
        (await planner.OpenAsync(part)).Text.ShouldContain("tidak menemukan apa pun di sini");
        await planner.OpenAsync($"{renja}/target");
        await planner.SubmitAsync("Salin yang kosong dari Renstra");
        var form = planner.Page.FormWithButton("Simpan target");
        await planner.SubmitAsync("Simpan target", (form.Names.First(n => n.StartsWith("Sel[", StringComparison.Ordinal)), "1"));
        (await planner.OpenAsync(part)).Text.ShouldContain("(Renja 2027)");
        using var staf = await Site.VisitorAsync("Pengadministrasi Umum");
        (await staf.OpenAsync($"/rencana/simpul/{(await NodeAsync("S1")).Id.Value}?tahun=2026")).All("[data-part]").ShouldBeEmpty();
        (await staf.OpenAsync("/rencana/periksa/bagian?tahun=1999&simpul=S1")).Text.ShouldContain("Belum ada Renstra yang memuat tahun 1999");
    }

    private static string PartOf(WebPage page) => page.Find("[data-part]").GetAttribute("data-part")!;

    [Fact]
    public async Task A_second_Renstra_begins_empty_and_years_do_not_overlap()
    {
        using var planner = await Site.VisitorAsync(Planner);
        await planner.OpenAsync("/rencana/mulai");
        planner.Page.Find("#Mulai").GetAttribute("value").ShouldBe("2030");
        await planner.SubmitAsync("Mulai", ("Mulai", "2029"));
        planner.Page.Find("#Mulai-error").TextContent.ShouldContain("sudah dimuat Renstra 2025–2029");
        await planner.SubmitAsync("Mulai", ("Mulai", "2030"));
        planner.Page.Text.ShouldContain("Pohonnya masih kosong");
        await planner.FollowAsync("Tambah tujuan");
        await planner.SubmitAsync("Tambah", ("Jenis", "Tujuan"), ("Kode", "T1"), ("Uraian", "Tujuan yang baru"));
        planner.Page.Text.ShouldContain("Tujuan T1 ditambahkan");
    }

    [Fact]
    public async Task The_matriks_gives_every_node_the_rows_below_it()
    {
        using var planner = await Site.VisitorAsync(Planner);
        var page = await planner.OpenAsync("/rencana/matriks");
        page.All("thead th").Count.ShouldBeGreaterThanOrEqualTo(6);
        var widths = page.All("tbody tr").Count;
        page.All("tbody td").Sum(td => int.Parse(td.GetAttribute("rowspan")!, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(widths * page.All("thead th").Count, "every place is covered once");
        page.Text.ShouldContain("Persentase partisipasi delegasi Musrenbang Kecamatan");
        var tree = await Site.InOfficeAsync(async s =>
        {
            var read = s.GetRequiredService<ReadPohon>();
            return await read.RunAsync((await read.ListAsync())[0]);
        });
        MatriksRows.Of(tree, tree.Puncak).Rows.SelectMany(r => r).Count(c => c?.Simpul is not null).ShouldBe(tree.Semua.Count(s => TataPohon.MayBeMeasured(s.Jenis)));
    }

    [Fact]
    public async Task The_plan_comes_out_as_the_file_that_goes_in()
    {
        using var planner = await Site.VisitorAsync(Planner);
        using var answer = await planner.Http.GetAsync(new Uri("/rencana/ekspor?tahun=2026&bentuk=json", UriKind.Relative));
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("rencana-2025-2029.json");
        var rencana = JsonSerializer.Deserialize<RencanaKinerja>(await answer.Content.ReadAsStringAsync(), SiklusJson.Options)!;
        var seen = await Site.InOfficeAsync(s => s.GetRequiredService<ImportRencana>().LookAsync(rencana));
        seen.Errors.ShouldBeEmpty();
        seen.Changes.ShouldBeEmpty();
    }

    private Task<SimpulKinerja> NodeAsync(string kode) => Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().Set<SimpulKinerja>().AsNoTracking().SingleAsync(n => n.Kode == kode));

    public sealed class OnSqlite() : PohonTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PohonTests(DatabaseKind.Postgres);
}
