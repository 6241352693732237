using System.Net;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop;

/// <summary>Recall, hand over to another post, release: offered only where the engine allows it, refused with a sentence, done with a reason.</summary>
public abstract class TaskActsTests(DatabaseKind kind) : SiteTests(kind)
{
    private static string Kasi => SmallCase.Group[2];

    [Fact]
    public async Task A_finished_task_is_taken_back_while_nobody_picked_the_next_up()
    {
        var small = await SmallCase.AtAsync(Site, 2);
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        await camat.OpenAsync(small.Url);
        await camat.FollowAsync("Tarik kembali");
        camat.Page.Text.ShouldContain("Tugas ini kembali ke meja Anda");
        var refused = await camat.SubmitAsync("Tarik kembali", ("Alasan", " "));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Find(".field-error .error").TextContent.ShouldContain("Isi alasan");

        (await camat.SubmitAsync("Tarik kembali", ("Alasan", "Tujuannya keliru."))).Path.ShouldBe(await small.WorkUrlAsync(SmallCase.Camat));
        (await small.StateAsync()).CurrentLangkah!.Urutan.ShouldBe(1);

        await small.FinishAsync(SmallCase.Camat);
        await small.AcceptAsync(SmallCase.Group[0]);
        var task = (await small.StateAsync()).Tugas.First(t => t.Urutan == 1).Nomor;
        (await camat.OpenAsync($"{small.Url}/tugas/{task}/tarik-kembali")).Text.ShouldContain("langkah berikutnya sudah diterima");
        (await camat.OpenAsync(small.Url)).All("a").ShouldNotContain(a => a.TextContent == "Tarik kembali");
    }

    [Fact]
    public async Task A_superior_gives_a_task_to_another_post_and_a_stranger_may_not()
    {
        var small = await SmallCase.AtAsync(Site, 3);
        var task = $"{small.Url}/tugas/{await small.TaskAsync(Kasi)}";
        using (var stranger = await Site.VisitorAsync("Pengadministrasi Umum"))
        {
            (await stranger.OpenAsync(task)).Text.ShouldContain("Tidak ada tindakan lain untuk jabatan Anda");
            (await stranger.OpenAsync(task + "/alihkan")).Text.ShouldContain("Jabatan Anda tidak berwenang");
        }
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        await camat.OpenAsync(task);
        await camat.FollowAsync("Alihkan");
        (await camat.SubmitAsync("Alihkan", ("Alasan", "Sedang cuti."))).Find("#error-summary").TextContent.ShouldContain("Pilih jabatan yang menerima");
        var staf = await small.PostAsync("Pengadministrasi Umum");
        camat.Page.Find("textarea[name=Alasan]").TextContent.Trim().ShouldBe("Sedang cuti.");

        (await camat.SubmitAsync("Alihkan", ("Kepada", staf.Value.ToString()))).Text.ShouldContain("dialihkan kepada Pengadministrasi Umum");
        (await small.StateAsync()).MembersOf(3).Count(t => t.Jabatan == staf && t.State == TugasState.Open).ShouldBe(1);
        using var kasi = await Site.VisitorAsync(Kasi);
        (await kasi.OpenAsync("/tugas")).Text.ShouldNotContain("Uji kelompok");
    }

    [Fact]
    public async Task The_reviewer_closes_a_member_who_did_not_report_and_the_case_says_so()
    {
        var small = await SmallCase.AtAsync(Site, 3);
        foreach (var other in SmallCase.Group.Where(g => g != Kasi))
        {
            await small.AcceptAsync(other);
            await small.FinishAsync(other);
        }
        using var sekcam = await Site.VisitorAsync(SmallCase.Sekcam);
        await sekcam.OpenAsync($"{small.Url}/tugas/{await small.TaskAsync(Kasi)}");
        await sekcam.FollowAsync("Tutup tanpa laporan");
        var page = await sekcam.SubmitAsync("Tutup tanpa laporan", ("Alasan", "Sudah dua kali diingatkan."));
        page.Path.ShouldBe(small.Url);
        page.Find(".step-list").TextContent.ShouldContain("Kasi Pemerintahan ditutup tanpa laporan: Sudah dua kali diingatkan.");
        (await small.StateAsync()).CurrentLangkah!.Urutan.ShouldBe(4);
    }

    [Fact]
    public async Task A_stale_form_is_refused_with_what_happened_keeps_the_words_and_can_be_sent_again()
    {
        var small = await SmallCase.AtAsync(Site, 3);
        using var sekcam = await Site.VisitorAsync(SmallCase.Sekcam);
        await sekcam.OpenAsync($"{small.Url}/tugas/{await small.TaskAsync(Kasi)}/tutup-tanpa");
        var seen = sekcam.Page.FormWithButton("Tutup tanpa laporan")["SeenNomor"];
        Site.Clock.Advance(TimeSpan.FromMinutes(7));
        await small.AcceptAsync(Kasi);
        // Of no concern to this task, and so no reason to refuse, but it is told with the rest.
        await small.AcceptAsync(SmallCase.Group[4]);

        var refused = await sekcam.SubmitAsync("Tutup tanpa laporan", ("Alasan", "Belum melapor."));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("Tindakan Anda belum disimpan");
        refused.All(".since li").Select(li => WebPage.Squeeze(li.TextContent)).First()
            .ShouldBe("Kasi Pemerintahan (Hendra Gunarsa Contoh) menerima langkah 3. hari ini 08.07");
        refused.Find("textarea[name=Alasan]").TextContent.Trim().ShouldBe("Belum melapor.");
        refused.FormWithButton("Tutup tanpa laporan")["SeenNomor"].ShouldNotBe(seen);

        (await sekcam.SubmitAsync("Tutup tanpa laporan")).Path.ShouldBe(small.Url);
        (await small.StateAsync()).MembersOf(3).Count(t => t.State == TugasState.Released).ShouldBe(1);
    }

    [Fact]
    public async Task Words_typed_for_an_act_that_is_no_longer_possible_are_shown()
    {
        var small = await SmallCase.AtAsync(Site, 3);
        using var sekcam = await Site.VisitorAsync(SmallCase.Sekcam);
        await sekcam.OpenAsync($"{small.Url}/tugas/{await small.TaskAsync(Kasi)}/tutup-tanpa");
        await small.AcceptAsync(Kasi);
        await small.FinishAsync(Kasi);
        var refused = await sekcam.SubmitAsync("Tutup tanpa laporan", ("Alasan", "Sudah dua kali diingatkan."));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Find(".since").TextContent.ShouldContain("menyelesaikan langkah 3");
        refused.Find(".as-written").TextContent.ShouldBe("Sudah dua kali diingatkan.");
        refused.All("form[method=post] textarea").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_task_or_case_of_nobody_is_not_found()
    {
        var small = await SmallCase.AtAsync(Site, 1);
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        foreach (var path in new[] { $"{small.Url}/tugas/999", $"{small.Url}/tugas/1/alihkan", "/pelaksanaan/01995c7e-0000-7000-8000-00000000ffff/kelola", $"{small.Url}/kelola/anggota/tidak-ada" })
            (await camat.OpenAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound, path);
    }

    public sealed class OnSqlite() : TaskActsTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : TaskActsTests(DatabaseKind.Postgres);
}
