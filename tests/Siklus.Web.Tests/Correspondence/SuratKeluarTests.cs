using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Correspondence;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Setup;
using Siklus.Web.Tests.Sop.Kerja;

namespace Siklus.Web.Tests.Correspondence;

/// <summary>The register of outgoing letters, and the letters that take their number from it.</summary>
public abstract class SuratKeluarTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Register = "/surat-keluar?tahun=2026";

    [Fact]
    public async Task An_invitation_takes_the_next_number_shows_it_and_stands_in_the_register()
    {
        var before = await LastAsync();
        var walk = await (await PageWalk.StartAsync(Site)).OrderedAsync();
        using var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "rapat");
        await sekcam.SubmitAsync("Terbitkan undangan", ("Isian.Mulai", "09:00"), ("Isian.Acara", "Pembagian tugas uji"));
        var nomor = $"000.7.3/{before + 1}/SBJ";
        var letter = await sekcam.OpenAsync(sekcam.Page.Find(".published a").GetAttribute("href")!);
        letter.Find(".desk").TextContent.ShouldContain(nomor);
        (await sekcam.FollowAsync("Buku agenda surat keluar")).All("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain(nomor);

        var register = await sekcam.OpenAsync($"{Register}&cari=TUGAS uji");
        var cells = register.All("tbody tr").ShouldHaveSingleItem().Children.Select(c => c.TextContent.Trim()).ToList();
        cells[0].ShouldBe($"{before + 1}");
        cells[2].ShouldBe("28 September 2026");
        cells[3].ShouldStartWith("Undangan Rapat: Pembagian tugas uji");
        cells[4].ShouldContain(PageWalk.Evapor);
        register.Link("Pengumpulan data kinerja uji").ShouldBe(walk.Path);
        (await sekcam.OpenAsync($"{Register}&jenis=Keputusan&cari=tugas uji")).Find(".empty-state").TextContent.ShouldContain("Tidak ada surat yang cocok");
        (await sekcam.OpenAsync($"{Register}&cari=tugas uji&dari=2026-09-29")).Find(".empty-state");
        (await sekcam.OpenAsync($"{Register}&cari=tugas uji&dari=2026-09-28&sampai=2026-09-28&jenis=Undangan")).All("tbody tr").ShouldHaveSingleItem();
        (await sekcam.OpenAsync("/surat-keluar?tahun=2031")).Find(".empty-state").TextContent.ShouldContain("Belum ada surat tahun 2031");
    }

    [Fact]
    public async Task A_number_from_another_book_is_kept_as_typed_and_stands_in_a_year_once()
    {
        var walk = await (await PageWalk.StartAsync(Site)).OrderedAsync();
        using var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "rapat");
        await sekcam.SubmitAsync("Terbitkan undangan", ("Isian.Mulai", "09:00"), ("Isian.Nomor.DariBukuLain", " 005/77/KEC/2026 "));
        sekcam.Page.Find("input[name='Isian.Nomor.DariBukuLain']").GetAttribute("value")!.Trim().ShouldBe("005/77/KEC/2026");
        var refused = await sekcam.SubmitAsync("Terbitkan ulang undangan", ("Isian.Tempat", "Pendopo"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Find(".error-summary").TextContent.ShouldContain("Nomor 005/77/KEC/2026 sudah ada dalam buku agenda tahun 2026");
        var before = await LastAsync();
        await sekcam.SubmitAsync("Terbitkan ulang undangan", ("Isian.Nomor.DariBukuLain", ""), ("Isian.Nomor.Klasifikasi", "000.7.4"));
        (await LinesAsync()).TakeLast(2).Select(l => l.Nomor).ShouldBe(["005/77/KEC/2026", $"000.7.4/{before + 1}/SBJ"]);
        (await sekcam.OpenAsync($"{Register}&cari=005/77")).All("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("sudah digantikan");
    }

    [Fact]
    public async Task A_decree_on_a_team_takes_a_number_from_the_book_of_decrees()
    {
        var walk = await SopWalk.StartAsync(Site, "poncokusumo-lkj", null);
        await walk.ToTheEndAsync(until: 2);
        using var sekcam = await Site.VisitorAsync(PageWalk.Sekcam);
        var inbox = await sekcam.OpenAsync("/tugas");
        await sekcam.OpenAsync(inbox.Find($"a[href^='{walk.Path}/kerja/bentuk-tim/']").GetAttribute("href")!);
        await sekcam.SubmitAsync("Terima");
        var lacking = await sekcam.SubmitAsync("Tetapkan tim", ("Isian.Nomor.DariBukuLain", "188.4/9/KPTS/2026"), ("Isian.Arahan", ""));
        lacking.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        lacking.Find(".fold[open] input[name='Isian.Nomor.DariBukuLain']").GetAttribute("value").ShouldBe("188.4/9/KPTS/2026", "typed, and kept in sight");
        var done = await sekcam.SubmitAsync("Tetapkan tim", ("Isian.Arahan", "Kerjakan tepat waktu"));
        done.Path.ShouldBe(walk.Path, done.Text);

        (await LinesAsync())[^1].Nomor.ShouldBe("188.4/9/KPTS/2026");
        var register = await sekcam.OpenAsync($"{Register}&jenis=Keputusan&cari=188.4/9");
        register.All("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Tim");
        (await sekcam.OpenAsync(register.Find("tbody a[href^='/naskah/']").GetAttribute("href")!)).Find(".desk").TextContent.ShouldContain("188.4/9/KPTS/2026");
    }

    [Fact]
    public async Task The_register_is_taken_away_whole_as_a_workbook_whose_cells_are_text()
    {
        var walk = await (await PageWalk.StartAsync(Site)).OrderedAsync();
        using var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "rapat");
        await sekcam.SubmitAsync("Terbitkan undangan", ("Isian.Mulai", "09:00"), ("Isian.Nomor.DariBukuLain", "=HYPERLINK(1)"));
        await sekcam.OpenAsync(Register);
        using var file = await sekcam.Http.GetAsync(sekcam.Page.Link("Unduh XLSX"));
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        await using var book = new ZipArchive(await file.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(book.Entries.Single(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal)).Open());
        var sheet = await reader.ReadToEndAsync();
        sheet.ShouldContain("=HYPERLINK(1)");
        sheet.ShouldNotContain("<x:f>");
        sheet.ShouldNotContain("<f>");
        System.Text.RegularExpressions.Regex.Count(sheet, "<(x:)?row ").ShouldBe((await LinesAsync()).Count + 1);
    }

    [Fact]
    public async Task A_young_office_reads_what_will_stand_here()
    {
        await using var site = await TestSite.StartAsync(await DatabaseTemplate.EmptyAsync(Kind));
        using var visitor = await SetupWalk.SetUpAsync(site);
        await visitor.OpenAsync("/arsip");
        await visitor.FollowAsync("Buku agenda surat keluar");
        visitor.Page.Find(".empty-state").TextContent.ShouldContain("Buku agenda masih kosong");
        visitor.Page.All("table").ShouldBeEmpty();
    }

    private Task<List<SuratKeluarRow>> LinesAsync() =>
        Site.WithDbAsync(db => db.Set<SuratKeluarRow>().IgnoreQueryFilters().Where(s => s.Tahun == 2026).OrderBy(s => s.Urut).ToListAsync());

    private async Task<int> LastAsync() => (await LinesAsync()).Select(l => l.Urut).DefaultIfEmpty().Max();

    public sealed class OnSqlite() : SuratKeluarTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : SuratKeluarTests(DatabaseKind.Postgres);
}
