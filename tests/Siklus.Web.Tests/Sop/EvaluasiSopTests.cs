using System.Net;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Audit;
using Siklus.App.Sop.Evaluation;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop;

/// <summary>The yearly evaluation of an SOP: answered, corrected, finished, and the list of what is still to be evaluated.</summary>
public abstract class EvaluasiSopTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Kasubbag = "Kasubbag Perencanaan, Evaluasi dan Pelaporan";
    private const string Sumbersuko = "/sop/sumbersuko-pengumpulan-data-kinerja";

    [Fact]
    public async Task It_is_saved_as_a_draft_corrected_and_finished_and_then_it_can_not_change()
    {
        using var kasubbag = await Site.VisitorAsync(Kasubbag);
        await kasubbag.OpenAsync(Sumbersuko);
        await kasubbag.FollowAsync("Evaluasi");
        kasubbag.Page.Text.ShouldContain("Versi 1 belum dievaluasi untuk tahun 2026.");
        Rows(kasubbag).Count.ShouldBe(7);
        Rows(kasubbag)[0].ShouldContain("3 pelaksanaan tahun 2026, 2 selesai.", customMessage: kasubbag.Page.Text);
        Rows(kasubbag)[1].ShouldContain("3 dari 3 pelaksanaan berjalan sesuai SOP.");
        Rows(kasubbag)[2].ShouldContain("Paling sering dikembalikan: langkah");
        Rows(kasubbag)[5].ShouldContain("Waktu baku terpenuhi pada kurang dari separuh pengerjaan: langkah 2, langkah 6, dan langkah 11.");
        kasubbag.Page.All(".pantau-tanda").ShouldAllBe(c => c.TextContent == "");

        await kasubbag.FollowAsync("Isi evaluasi");
        var stale = kasubbag.Page.FormWithButton("Simpan draf");
        await kasubbag.SubmitAsync("Simpan draf", ("Ya[kinerja]", "ya"), ("Ya[dipahami]", "tidak"), ("Catatan[dipahami]", "Istilah pada langkah 7 membingungkan."));
        kasubbag.Page.Text.ShouldContain("Draf evaluasi tersimpan.");
        Rows(kasubbag)[1].ShouldContain("Catatan: Istilah pada langkah 7 membingungkan.");

        using var sekcam = await Site.VisitorAsync(SmallCase.Sekcam);
        await sekcam.OpenAsync($"{Sumbersuko}/evaluasi");
        await sekcam.FollowAsync("Lanjutkan evaluasi");
        await sekcam.SubmitAsync("Nyatakan selesai", ("Ya[dilaksanakan]", "ya"));
        sekcam.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        sekcam.Page.Text.ShouldContain("“Semua orang dapat menjalankan perannya masing-masing” belum dijawab.");
        sekcam.Page.Text.ShouldContain("Pilih kesimpulan evaluasi.");
        sekcam.Page.Text.ShouldContain("Tulis alasan kesimpulan.");
        await FinishAsync(sekcam, nameof(KesimpulanEvaluasi.Direvisi));
        sekcam.Page.Text.ShouldContain("Evaluasi dinyatakan selesai.", customMessage: sekcam.Page.Text);
        sekcam.Page.Text.ShouldContain("Selesai dinilai Sekretaris Kecamatan");
        sekcam.Page.Find(".sop-ttd").TextContent.ShouldContain("28 September 2026");
        string.Concat(sekcam.Page.All(".sop-evaluasi .pantau-tanda").Select(c => c.TextContent == "" ? "-" : "✓")).ShouldBe("✓--✓✓-✓-✓-✓-✓-");

        await kasubbag.SubmitAsync(stale, ("Ya[kinerja]", "tidak"), ("Catatan[kinerja]", "Berubah pikiran"));
        kasubbag.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        kasubbag.Page.Text.ShouldContain("Evaluasi tahun 2026 sudah dinyatakan selesai, jadi tidak dapat diubah.");
        (await kasubbag.OpenAsync($"{Sumbersuko}/evaluasi/isi")).Path.ShouldStartWith($"{Sumbersuko}/evaluasi?");
        Rows(kasubbag)[0].ShouldNotContain("Berubah pikiran");
        (await Site.WithDbAsync(db => db.Set<JejakAuditRow>().IgnoreQueryFilters().Where(j => j.Objek == "sop-evaluasi").OrderBy(j => j.Nomor).Select(j => j.Kalimat).ToListAsync()))
            .ShouldBe([$"{Kasubbag} membuat evaluasi SOP tahun 2026.", "Sekretaris Kecamatan mengubah evaluasi SOP tahun 2026, selesai."]);

        await sekcam.OpenAsync($"{Sumbersuko}/evaluasi");
        await sekcam.SubmitAsync("Susun versi berikutnya");
        sekcam.Page.Path.ShouldStartWith("/sop/rancangan/");
        (await sekcam.OpenAsync($"{Sumbersuko}/evaluasi")).Link("Buka rancangan").ShouldStartWith("/sop/rancangan/");
    }

    [Fact]
    public async Task What_Siklus_knew_stays_with_a_finished_evaluation()
    {
        using var camat = await Site.VisitorAsync("Camat");
        await SmallCase.ImportAsync(Site, SmallCase.Sop);
        await camat.OpenAsync("/sop/uji-kelompok/evaluasi/isi");
        await FinishAsync(camat, nameof(KesimpulanEvaluasi.Dipakai));
        Rows(camat)[0].ShouldContain("Belum ada pelaksanaan tahun 2026 di Siklus.", customMessage: camat.Page.Text);
        await SmallCase.AtAsync(Site, 2);
        await camat.OpenAsync("/sop/uji-kelompok/evaluasi");
        Rows(camat)[0].ShouldContain("Belum ada pelaksanaan tahun 2026 di Siklus.");
        (await camat.OpenAsync("/sop/uji-kelompok/evaluasi?tahun=2025")).Text.ShouldContain("Versi 1 belum dievaluasi untuk tahun 2025.");
    }

    [Fact]
    public async Task A_tidak_without_its_note_is_refused_and_what_was_typed_stays()
    {
        using var kasubbag = await Site.VisitorAsync(Kasubbag);
        await kasubbag.OpenAsync($"{Sumbersuko}/evaluasi/isi");
        await kasubbag.SubmitAsync("Simpan draf", ("Ya[peran]", "tidak"), ("Catatan[peran]", "  "), ("Catatan[kinerja]", "Cepat"), ("Alasan", "Masih ditimbang"), ("Simpulan", nameof(KesimpulanEvaluasi.Dicabut)));
        kasubbag.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        kasubbag.Page.Text.ShouldContain("“Semua orang dapat menjalankan perannya masing-masing” dijawab Tidak. Tulis catatannya: apa yang kurang.");
        var form = kasubbag.Page.FormWithButton("Simpan draf");
        form["Ya[peran]"].ShouldBe("tidak");
        form["Catatan[kinerja]"].ShouldBe("Cepat");
        form["Alasan"].ShouldBe("Masih ditimbang");
        form["Simpulan"].ShouldBe(nameof(KesimpulanEvaluasi.Dicabut));
        (await CountAsync()).ShouldBe(0);
        await kasubbag.SubmitAsync("Simpan draf", ("Catatan[peran]", new string('x', 1001)));
        kasubbag.Page.Text.ShouldContain("lebih panjang dari 1.000 huruf");
        await kasubbag.SubmitAsync("Simpan draf", ("Catatan[peran]", "Dua jabatan kosong"));
        (await CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Two_people_at_once_do_not_overwrite_each_other_unseen()
    {
        using var kasubbag = await Site.VisitorAsync(Kasubbag);
        using var sekcam = await Site.VisitorAsync(SmallCase.Sekcam);
        await kasubbag.OpenAsync($"{Sumbersuko}/evaluasi/isi");
        await sekcam.OpenAsync($"{Sumbersuko}/evaluasi/isi");
        await sekcam.SubmitAsync("Simpan draf", ("Catatan[kinerja]", "Dari sekretaris"));
        await kasubbag.SubmitAsync("Simpan draf", ("Catatan[kinerja]", "Dari kasubbag"));
        kasubbag.Page.Text.ShouldContain("Evaluasi ini sudah diubah");
        kasubbag.Page.FormWithButton("Simpan draf")["Catatan[kinerja]"].ShouldBe("Dari kasubbag");
        await kasubbag.SubmitAsync("Simpan draf");
        Rows(kasubbag)[0].ShouldContain("Catatan: Dari kasubbag");
    }

    [Fact]
    public async Task Who_does_not_draw_up_sops_reads_the_form_and_can_not_fill_it_in()
    {
        using var staf = await Site.VisitorAsync("Pengadministrasi Umum");
        (await staf.OpenAsync($"{Sumbersuko}/evaluasi")).Status.ShouldBe(HttpStatusCode.OK);
        staf.Page.All("a").ShouldNotContain(a => WebPage.Squeeze(a.TextContent) == "Isi evaluasi");
        (await staf.OpenAsync($"{Sumbersuko}/evaluasi/isi")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await staf.OpenAsync($"{Sumbersuko}/evaluasi?tahun=2027")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await staf.OpenAsync($"{Sumbersuko}/evaluasi?tahun=2019")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await staf.OpenAsync("/sop/tidak-ada/evaluasi")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_list_tells_what_is_still_to_be_evaluated_this_year()
    {
        using var kasubbag = await Site.VisitorAsync(Kasubbag);
        await SmallCase.ImportAsync(Site, SmallCase.Sop);
        await kasubbag.OpenAsync("/sop");
        await kasubbag.FollowAsync("Evaluasi");
        var all = kasubbag.Page.All("tbody tr").Count;
        kasubbag.Page.Text.ShouldContain($"{all} SOP masih harus dievaluasi untuk tahun 2026.");
        State(kasubbag).ShouldBe("Belum");
        await kasubbag.OpenAsync("/sop/uji-kelompok/evaluasi/isi");
        await kasubbag.SubmitAsync("Simpan draf", ("Ya[kinerja]", "ya"));
        await kasubbag.OpenAsync("/sop/evaluasi");
        State(kasubbag).ShouldBe("Draf");
        await kasubbag.OpenAsync("/sop/uji-kelompok/evaluasi/isi");
        await FinishAsync(kasubbag, nameof(KesimpulanEvaluasi.Direvisi));
        await kasubbag.OpenAsync("/sop/evaluasi");
        State(kasubbag).ShouldBe("Selesai");
        kasubbag.Page.Text.ShouldContain($"{all - 1} SOP masih harus dievaluasi");
        WebPage.Squeeze(kasubbag.Page.All("tbody tr")[^1].TextContent).ShouldContain("SOP perlu direvisi", customMessage: "what is done stands last");
        await kasubbag.FollowAsync("Tahun 2025");
        State(kasubbag).ShouldBe("Belum");

        await SmallCase.ImportAsync(Site, SmallCase.Sop.Replace("\"versi\": 1", "\"versi\": 2", StringComparison.Ordinal));
        await kasubbag.OpenAsync("/sop/evaluasi");
        State(kasubbag).ShouldBe("Belum", "the new version was not evaluated");
        kasubbag.Page.Text.ShouldContain("Kecamatan Sumberejo · versi 2; versi 1 dinilai: SOP perlu direvisi");
    }

    private static Task<WebPage> FinishAsync(Visitor visitor, string kesimpulan) => visitor.SubmitAsync(
        "Nyatakan selesai",
        [
            .. PenilaianSop.All.Where(p => visitor.Page.FormWithButton("Simpan draf")[$"Ya[{p.Kode}]"] is null).Select(p => ($"Ya[{p.Kode}]", (object?)"ya")),
            ("Simpulan", kesimpulan), ("Alasan", "Sesuai hasil penilaian."),
        ]);

    private static string State(Visitor visitor) =>
        WebPage.Squeeze(visitor.Page.All("tbody tr").Single(r => r.TextContent.Contains("UJI KELOMPOK", StringComparison.Ordinal)).QuerySelector("[data-label=Keadaan]")!.TextContent);

    private static List<string> Rows(Visitor visitor) => [.. visitor.Page.All(".sop-evaluasi tbody tr").Select(r => WebPage.Squeeze(r.TextContent))];

    private Task<int> CountAsync() => Site.WithDbAsync(db => db.Set<EvaluasiSop>().IgnoreQueryFilters().CountAsync());

    public sealed class OnSqlite() : EvaluasiSopTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : EvaluasiSopTests(DatabaseKind.Postgres);
}
