using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Organisation;

public abstract class IdentitasTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task An_office_that_says_triwulan_reads_triwulan()
    {
        using var umum = await Site.VisitorAsync("Kasubbag Umum, Kepegawaian dan Keuangan");
        (await umum.OpenAsync("/data-kinerja?tahun=2026&tw=2")).Text.ShouldContain("Tribulan II 2026");
        await umum.OpenAsync("/kantor/identitas");
        await umum.SubmitAsync("Simpan identitas", ("Istilah", "Triwulan"), ("Tempat", ""));
        umum.Page.Find("#Tempat-error").TextContent.ShouldContain("Isi tempat");
        await umum.SubmitAsync("Simpan identitas", ("Tempat", "Sumberejo"));
        umum.Page.Text.ShouldContain("Identitas kantor tersimpan", customMessage: umum.Page.Text);

        using var kasubbag = await Site.VisitorAsync("Kasubbag Perencanaan, Evaluasi dan Pelaporan");
        var data = await kasubbag.OpenAsync("/data-kinerja?tahun=2026&tw=2");
        data.Text.ShouldContain("Triwulan II 2026");
        data.Text.ShouldNotContain("ribulan");
        await kasubbag.FollowAsync(data.All("table.table-capaian th a")[0].TextContent);
        kasubbag.Page.All("th, dt, h2, li b, .muted").Where(e => e.Closest("details") is null)
            .ShouldAllBe(e => !e.TextContent.Contains("ribulan"), "names of files stay as they were given, and a locked derivation as it was locked");
        var start = await kasubbag.OpenAsync("/pelaksanaan/mulai?sop=sumbersuko-pengumpulan-data-kinerja");
        start.Text.ShouldNotContain("ribulan");
    }

    [Fact]
    public async Task The_layout_of_the_office_is_the_one_that_forms_come_in()
    {
        using var umum = await Site.VisitorAsync("Kasubbag Umum, Kepegawaian dan Keuangan");
        (await umum.OpenAsync("/data-kinerja/formulir?tahun=2026&tw=3")).Find("select[name=susunan] option[selected]").TextContent.Trim().ShouldBe("7 kolom");
        await umum.OpenAsync("/kantor/identitas");
        await umum.SubmitAsync("Simpan identitas", ("Susunan", "SembilanKolom"));
        umum.Page.Text.ShouldContain("Identitas kantor tersimpan", customMessage: umum.Page.Text);
        (await umum.OpenAsync("/data-kinerja/formulir?tahun=2026&tw=3")).Find("select[name=susunan] option[selected]").TextContent.Trim().ShouldBe("9 kolom");
        (await umum.OpenAsync("/data-kinerja/formulir?tahun=2026&tw=3&susunan=TujuhKolom")).Find("select[name=susunan] option[selected]").TextContent.Trim().ShouldBe("7 kolom");
    }

    public sealed class OnSqlite() : IdentitasTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : IdentitasTests(DatabaseKind.Postgres);
}
