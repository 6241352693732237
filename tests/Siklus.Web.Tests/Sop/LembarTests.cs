using System.Net;
using Siklus.Domain.Sop;
using Siklus.Web.Pages.Sop.Lembar;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop.Files;
using Siklus.Web.Tests.Sop.Kerja;

namespace Siklus.Web.Tests.Sop;

/// <summary>The list of SOPs and the official sheet on screen.</summary>
public abstract class LembarTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task One_number_on_two_sheets_is_told_on_the_list_and_under_each()
    {
        using var evapor = await Site.VisitorAsync(PageWalk.Evapor);
        (await evapor.OpenAsync("/sop")).Text.ShouldContain("Nomor “065/ /35,07,07/2018” dipakai juga oleh", customMessage: "the nine sheets of Poncokusumo share one");
        foreach (var (kode, judul) in new[] { ("uji-satu", "UJI SATU"), ("uji-dua", "UJI DUA") })
            await SmallCase.ImportAsync(Site, SmallCase.Sop.Replace("uji-kelompok", kode, StringComparison.Ordinal).Replace("\"judul\": \"UJI KELOMPOK\"", $"\"judul\": \"{judul}\", \"nomor\": \"000.8.3.3/21/SBJ\"", StringComparison.Ordinal));
        var page = await evapor.OpenAsync("/sop");
        page.Text.ShouldContain("Pemeriksaan semua SOP");
        page.Text.ShouldContain("Nomor “000.8.3.3/21/SBJ” dipakai juga oleh “UJI SATU”.");
        (await evapor.OpenAsync("/sop/uji-satu")).Text.ShouldContain("dipakai juga oleh “UJI DUA”");
        using var staf = await Site.VisitorAsync(PageWalk.StafUmum);
        (await staf.OpenAsync("/sop")).Text.ShouldNotContain("Pemeriksaan semua SOP", customMessage: "nothing that staff could do about it");
    }

    [Fact]
    public async Task The_list_names_every_sop_with_when_it_was_used_and_leads_to_its_sheet()
    {
        using var camat = await Site.VisitorAsync("Camat");
        await SmallCase.ImportAsync(Site, SmallCase.Sop);
        var list = await camat.OpenAsync("/sop");
        list.All(".list > li").Select(li => WebPage.Squeeze(li.TextContent)).Single(t => t.StartsWith("UJI", StringComparison.Ordinal)).ShouldContain("Belum pernah dipakai");
        await SmallCase.AtAsync(Site, 2);
        list = await camat.OpenAsync("/sop");
        list.Text.ShouldContain("Kecamatan Sumberejo · versi 1 · 5 langkah Dipakai 1 kali: UJI KELOMPOK 1 berjalan");
        (await camat.FollowAsync("UJI KELOMPOK")).All(".sop-uraian tbody tr").Count.ShouldBe(5);
        (await camat.FollowAsync("Mulai pelaksanaan")).Path.ShouldBe("/pelaksanaan/mulai?sop=uji-kelompok");
        (await camat.OpenAsync("/sop/tidak-ada")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await camat.OpenAsync("/sop/uji-kelompok?versi=2")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_sheet_shows_the_seed_word_for_word_with_what_is_inferred_and_odd()
    {
        var sop = ReferenceSop.Sumbersuko();
        using var staf = await Site.VisitorAsync("Pengadministrasi Umum");
        var page = await staf.OpenAsync($"/sop/{sop.Kode}");
        var rows = page.All(".sop-uraian tbody tr");
        rows.Count.ShouldBe(12);
        foreach (var (row, step) in rows.Zip(sop.Langkah))
        {
            var text = WebPage.Squeeze(row.TextContent);
            text.ShouldContain(step.Uraian);
            foreach (var output in step.Output.Where(o => !o.Pendamping)) text.ShouldContain(output.Nama);
            foreach (var need in step.Kelengkapan) text.ShouldContain(need.Nama);
            foreach (var beside in step.Output.Where(o => o.Pendamping)) text.ShouldNotContain(beside.Nama);
        }
        WebPage.Squeeze(rows[9].TextContent).ShouldContain("Sekretariat memutuskan Ya: 11Tidak: 8 dugaan");
        foreach (var odd in sop.Anomali) page.Text.ShouldContain(odd);
        foreach (var law in sop.Identitas.DasarHukum) page.Find(".sop-identitas").TextContent.ShouldContain(law);
        page.All(".sop-identitas .sop-empty").Count.ShouldBe(6);
        page.Text.ShouldContain("Dibaca: “Formulir pengumpulan data capaian kinerja didistribusikan kepada Sekretariat dan Seksi”.");
        page.All("a").ShouldNotContain(a => WebPage.Squeeze(a.TextContent) == "Mulai pelaksanaan", "staf does not begin cases");
    }

    [Fact]
    public async Task The_flowchart_is_drawn_on_screen_and_page_by_page_on_the_paper_that_is_chosen()
    {
        using var staf = await Site.VisitorAsync("Pengadministrasi Umum");
        await staf.OpenAsync("/sop/sumbersuko-pengumpulan-data-kinerja");
        staf.Page.All("svg.sop-bagan [data-langkah]").Count.ShouldBe(13, "twelve steps, one of them with a helper");
        staf.Page.Find("svg.sop-bagan").OuterHtml.ShouldNotContain("style=");
        await staf.FollowAsync("Cetak lembar");
        staf.Page.All(".sop-paper-f4 .sop-leaf svg").Count.ShouldBe(2);
        WebPage.Squeeze(staf.Page.All(".sop-leaf svg")[1].TextContent).ShouldContain("Halaman 2 dari 2");
        await staf.FollowAsync("Pakai kertas A4");
        staf.Page.All(".sop-paper-a4 .sop-leaf").Count.ShouldBe(3, "the identity page first");
        using var book = await staf.Http.GetAsync("/sop/sumbersuko-pengumpulan-data-kinerja/cetak?handler=Xlsx");
        book.Content.Headers.ContentDisposition!.FileName.ShouldBe("sop-sumbersuko-pengumpulan-data-kinerja.xlsx");
        var json = await staf.Http.GetByteArrayAsync("/sop/sumbersuko-pengumpulan-data-kinerja/cetak?handler=Json");
        Siklus.App.Sop.Files.SopFileReader.Read(json).Definition!.Langkah.Count.ShouldBe(12);
        (await staf.OpenAsync("/sop/tidak-ada/cetak")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_sheet_of_this_office_bears_its_coat_of_arms_and_a_sheet_of_another_office_does_not()
    {
        await SmallCase.ImportAsync(Site, SmallCase.Sop);
        using var umum = await Site.VisitorAsync("Kasubbag Umum, Kepegawaian dan Keuangan");
        (await umum.OpenAsync("/sop/uji-kelompok")).All(".sop-instansi img").ShouldBeEmpty("the office has no picture yet");
        await umum.OpenAsync("/kantor/identitas");
        await umum.SubmitAsync("Simpan identitas", ("Logo", new ChosenFile("lambang.png", SmallestPng, "image/png")));
        foreach (var own in new[] { "/sop/uji-kelompok", "/sop/uji-kelompok/cetak" })
            (await umum.Http.GetByteArrayAsync((await umum.OpenAsync(own)).Find(".sop-instansi img").GetAttribute("src"))).ShouldBe(SmallestPng);
        foreach (var foreign in new[] { "/sop/sumbersuko-pengumpulan-data-kinerja", "/sop/sumbersuko-pengumpulan-data-kinerja/cetak" })
            (await umum.OpenAsync(foreign)).All(".sop-instansi img").ShouldBeEmpty();

        // The same name in another regency is another office.
        await SmallCase.ImportAsync(Site, SmallCase.Sop.Replace("\"versi\": 1", "\"versi\": 2", StringComparison.Ordinal)
            .Replace("\"instansi\": ", "\"kabupaten\": \"Kabupaten Lain\", \"instansi\": ", StringComparison.Ordinal));
        (await umum.OpenAsync("/sop/uji-kelompok")).Text.ShouldContain("versi 2");
        umum.Page.All(".sop-instansi img").ShouldBeEmpty();
    }

    private static readonly byte[] SmallestPng = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task The_runs_tell_how_long_each_step_takes()
    {
        using var kasubbag = await Site.VisitorAsync("Kasubbag Perencanaan, Evaluasi dan Pelaporan");
        await kasubbag.OpenAsync("/sop/sumbersuko-pengumpulan-data-kinerja");
        await kasubbag.FollowAsync("Waktu");
        kasubbag.Page.Text.ShouldContain("3 pelaksanaan, 2 selesai");
        var rows = kasubbag.Page.All("tbody tr").Select(r => WebPage.Squeeze(r.TextContent)).ToList();
        rows.Count.ShouldBe(12);
        rows[0].ShouldContain("1. Camat memerintahkan Sekretaris");
        rows[0].ShouldContain("dari 3");
        rows[6].ShouldContain("Per jabatan", customMessage: "every Kasi has times of his own");
        rows[6].ShouldContain("kali");

        await kasubbag.OpenAsync("/sop/sumbersuko-pengumpulan-data-kinerja/waktu?tahun=2026&tw=1");
        kasubbag.Page.Text.ShouldContain("1 pelaksanaan, 1 selesai");
        (await kasubbag.OpenAsync("/sop/sumbersuko-pengumpulan-data-kinerja/waktu?tahun=2019")).Text.ShouldContain("Belum ada pelaksanaan");
    }

    public sealed class OnSqlite() : LembarTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : LembarTests(DatabaseKind.Postgres);
}

public sealed class SheetRowTests
{
    [Fact]
    public void First_and_last_are_capsules_a_decision_a_diamond_and_helpers_stand_apart()
    {
        var sop = ReferenceSop.Sumbersuko();
        string Marks(int step) => string.Join(' ', sop.Kolom.Select(k => new SheetRow(sop, sop.LangkahKe(step)).MarkOf(k)));
        Marks(1).ShouldBe("Capsule None None None None");
        Marks(7).ShouldBe("None None Box None Helper");
        Marks(10).ShouldBe("None Diamond None None None");
        Marks(12).ShouldBe("None None None None Capsule");
    }
}
