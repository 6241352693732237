using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Measurement;

public abstract class KebijakanTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task The_kasubbag_declares_the_policy_of_the_next_year_and_a_locked_year_is_refused()
    {
        using var kasubbag = await Site.VisitorAsync("Kasubbag Perencanaan, Evaluasi dan Pelaporan");
        await kasubbag.OpenAsync("/data-kinerja");
        await kasubbag.FollowAsync("Kebijakan pengukuran");
        await kasubbag.SubmitAsync("Tetapkan kebijakan", ("BatasRataRata", "seratus"), ("Dasar", ""));
        kasubbag.Page.Find("#BatasRataRata-error");
        kasubbag.Page.Find("#Dasar-error").TextContent.ShouldContain("Isi naskah");
        await kasubbag.SubmitAsync("Tetapkan kebijakan", ("Tahun", "2026"), ("BatasRataRata", "110"), ("Dasar", "Keputusan Camat 9/2026"));
        kasubbag.Page.Find("#Tahun-error").TextContent.ShouldContain("Kebijakan pengukuran 2026 tidak dapat diubah lagi");
        await kasubbag.SubmitAsync("Tetapkan kebijakan", ("Tahun", "2027"), ("Skala", "lkj-lima-sebutan"));
        kasubbag.Page.Text.ShouldContain("Kebijakan Pengukuran 2027 versi 1 berlaku", customMessage: kasubbag.Page.Text);
        kasubbag.Page.Text.ShouldContain("Keputusan Camat 9/2026");
        kasubbag.Page.Find("#BatasRataRata").GetAttribute("value").ShouldBe("110", "the next version starts from it");
        (await kasubbag.OpenAsync("/data-kinerja?tahun=2026&tw=2")).Text.ShouldContain("Kebijakan Pengukuran 2026 versi 1");

        using var kasi = await Site.VisitorAsync("Kasi Pemerintahan");
        (await kasi.OpenAsync("/data-kinerja")).All("a[href='/data-kinerja/kebijakan']").ShouldBeEmpty();
    }

    public sealed class OnSqlite() : KebijakanTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : KebijakanTests(DatabaseKind.Postgres);
}
