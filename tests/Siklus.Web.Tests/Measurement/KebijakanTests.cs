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

    [Fact]
    public async Task Every_answer_is_shown_with_an_example_that_follows_what_is_typed_and_nothing_is_saved()
    {
        using var kasubbag = await Site.VisitorAsync("Kasubbag Perencanaan, Evaluasi dan Pelaporan");
        await kasubbag.OpenAsync("/data-kinerja/kebijakan");
        await kasubbag.SubmitAsync("Hitung contoh", ("ContohTarget", "10"), ("ContohRealisasi", "20"), ("BatasTabel", "120"), ("Lantai", ""), ("Desimal", "0"), ("Pilihan[CaraBulat]", "Dipotong"));
        var rows = kasubbag.Page.All("#contoh tbody tr").Select(r => r.TextContent).ToList();
        rows[0].ShouldContain("120%");
        rows[1].ShouldContain("50%");
        rows[3].ShouldContain("-100%");
        kasubbag.Page.Text.ShouldContain("R = 2 dan T = 3 dengan 0 desimal: 66%");
        (await kasubbag.OpenAsync("/data-kinerja/kebijakan")).Find("#Desimal").GetAttribute("value").ShouldBe("2");
    }

    [Fact]
    public async Task An_own_scale_with_holes_is_declared_read_and_compared()
    {
        using var kasubbag = await Site.VisitorAsync("Kasubbag Perencanaan, Evaluasi dan Pelaporan");
        await kasubbag.OpenAsync("/data-kinerja/kebijakan");
        (string, object?)[] scale =
        [
            ("Skala", "skala-kantor"), ("NamaSkala", "Skala Bupati"), ("SumberSkala", "Peraturan Bupati 3/2026 (rekaan)"), ("CaraBatas", "LowerBound"),
            ("Pita[0].Label", "Baik"), ("Pita[0].Min", "85"), ("Pita[0].DiAtas", "true"), ("Pita[0].Maks", "100"), ("Pita[1].Label", "Cukup"), ("Pita[1].Min", "50"), ("Pita[1].Maks", "85"), ("Pita[1].DiBawah", "true"),
            ("Pita[2].Label", "Kurang"), ("Pita[2].Min", ""), ("Pita[2].Maks", "50"), ("Pita[3].Label", ""), ("Pita[3].Min", ""), ("Pita[3].Maks", ""), ("Pita[4].Label", ""), ("Pita[4].Min", ""), ("Pita[4].Maks", ""),
        ];
        await kasubbag.SubmitAsync("Hitung contoh", scale);
        kasubbag.Page.Text.ShouldContain("Tepat 85: tidak ada pita yang menyebutnya. Menurut cara baca yang dipilih, 85 menjadi Cukup.");
        kasubbag.Page.Text.ShouldContain("Tepat 50: disebut dua pita, Cukup dan Kurang.");
        kasubbag.Page.Text.ShouldContain("Di atas 100: tidak ada pita");
        await kasubbag.SubmitAsync("Tetapkan kebijakan", ("Dasar", "Keputusan Camat 9/2026"), ("Tahun", "2027"), ("Pita[1].Min", "90"));
        kasubbag.Page.Text.ShouldContain("Skala Skala Bupati harus berurutan");
        await kasubbag.SubmitAsync("Tetapkan kebijakan", ("Pita[1].Min", "50"), ("BatasRataRata", ""), ("Pilihan[AnggotaKosong]", "DihitungNol"));
        kasubbag.Page.Text.ShouldContain("Kebijakan Pengukuran 2027 versi 1 berlaku", customMessage: kasubbag.Page.Text);
        kasubbag.Page.Find("#BatasRataRata").GetAttribute("value").ShouldBeNullOrEmpty("no limit is an answer of its own");
        kasubbag.Page.Find("#NamaSkala").GetAttribute("value").ShouldBe("Skala Bupati");
        await kasubbag.FollowAsync("Bandingkan dua versi");
        await kasubbag.OpenAsync("/data-kinerja/kebijakan/banding?lama=bawaan");
        kasubbag.Page.Text.ShouldContain("dihitung nol");
        kasubbag.Page.Text.ShouldContain("> 85–100 Baik; 50–< 85 Cukup; ≤ 50 Kurang");
    }

    [Fact]
    public async Task A_mean_tells_what_it_was_averaged_from()
    {
        using var kasi = await Site.VisitorAsync("Kasi Pemerintahan");
        await kasi.OpenAsync("/data-kinerja?tahun=2026&tw=2");
        var url = kasi.Page.All("a[href^='/data-kinerja/rata-rata']").Select(a => a.GetAttribute("href")!).ToList();
        (await kasi.OpenAsync(url[0])).Find(".penjelasan").TextContent.ShouldContain("Rata-rata kantor");
        (await kasi.OpenAsync(url[1])).Find(".penjelasan").TextContent.ShouldContain("yang memiliki nilai");
        await kasi.OpenAsync(kasi.Page.Find("main .list a").GetAttribute("href")!);
        kasi.Page.Text.ShouldContain("Sebagaimana dikunci");
        (await kasi.OpenAsync($"/data-kinerja/rata-rata?sasaran={Guid.Empty}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    public sealed class OnSqlite() : KebijakanTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : KebijakanTests(DatabaseKind.Postgres);
}
