using System.Net;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop;

/// <summary>A question about a case: it lands with whom is asked, its answer stands in the history, and the case goes its way meanwhile.</summary>
public abstract class QuestionTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Asked = "Pengelola Data Kinerja";
    private static string Kasi => SmallCase.Group[2];

    [Fact]
    public async Task A_question_is_asked_shown_answered_and_told()
    {
        var small = await SmallCase.AtAsync(Site, 1);
        using var kasi = await Site.VisitorAsync(Kasi);
        await kasi.OpenAsync(small.Url);
        await kasi.FollowAsync("Tanyakan");
        (await kasi.SubmitAsync("Kirim pertanyaan", ("Isi", "Data desa mana?"))).Find(".field-error .error").TextContent.ShouldContain("Pilih jabatan yang ditanya");
        var post = (await small.PostAsync(Asked)).Value.ToString();
        (await kasi.SubmitAsync("Kirim pertanyaan", ("Kepada", post), ("Isi", " "))).Find(".field-error .error").TextContent.ShouldContain("Tulis pertanyaannya");
        var form = kasi.Page.FormWithButton("Kirim pertanyaan");
        form.Set("Isi", "Data desa mana?");
        await Task.WhenAll(kasi.SubmitAsync(form), kasi.SubmitAsync(form));
        (await small.StateAsync()).OpenQuestions.ShouldHaveSingleItem("two clicks ask once");

        var before = await TurnsAsync(small);
        (await kasi.OpenAsync(small.Url)).Text.ShouldContain("Pertanyaan yang belum dijawab");
        using var staf = await Site.VisitorAsync(Asked);
        await staf.OpenAsync("/tugas?keadaan=pertanyaan");
        staf.Page.Find(".asked").TextContent.ShouldContain("Data desa mana?");
        await staf.FollowAsync("Jawab pertanyaan");
        (await staf.SubmitAsync("Kirim jawaban", ("Isi", ""))).Find(".field-error .error").TextContent.ShouldContain("Tulis jawabannya");
        var told = await staf.SubmitAsync("Kirim jawaban", ("Isi", "Desa Sumberejo dan Karanganyar."));
        told.Path.ShouldBe(small.Url);
        told.Text.ShouldNotContain("Pertanyaan yang belum dijawab");
        told.Find(".timeline").TextContent.ShouldContain($"menjawab pertanyaan {Kasi}");
        told.Find(".timeline").TextContent.ShouldContain("Desa Sumberejo dan Karanganyar.");
        (await TurnsAsync(small)).ShouldBe(before, "nobody's turn has changed");
        (await staf.OpenAsync("/tugas?keadaan=pertanyaan")).All(".asked").ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_the_asked_post_answers_and_the_asker_may_close()
    {
        var small = await SmallCase.AtAsync(Site, 1);
        var asked = await small.PostAsync(Asked);
        await small.ActAsync(Kasi, (p, c, _) => p.Ask(c, asked, "Sampai kapan?"));
        var url = $"{small.Url}/pertanyaan/{(await small.StateAsync()).OpenQuestions[0].Nomor}";
        using (var stranger = await Site.VisitorAsync(SmallCase.Camat))
        {
            var page = await stranger.OpenAsync(url);
            page.Text.ShouldContain("hanya dijawab oleh jabatan yang ditanya");
            page.All("textarea").ShouldBeEmpty();
        }
        using var kasi = await Site.VisitorAsync(Kasi);
        await kasi.OpenAsync(url);
        (await kasi.SubmitAsync("Tutup pertanyaan", ("Isi", "Sudah jelas."))).Find(".timeline").TextContent.ShouldContain("menutup pertanyaannya sendiri");
        (await kasi.OpenAsync(url)).Text.ShouldContain("Sudah jelas.");
        (await kasi.OpenAsync($"{small.Url}/pertanyaan/1")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_question_in_a_late_case_is_not_itself_late()
    {
        var small = await SmallCase.AtAsync(Site, 1);
        var asked = await small.PostAsync(Asked);
        await small.ActAsync(Kasi, (p, c, _) => p.Ask(c, asked, "Sampai kapan?"));
        Site.Clock.Advance(TimeSpan.FromDays(100));
        using var staf = await Site.VisitorAsync(Asked);
        (await staf.OpenAsync("/tugas?keadaan=terlambat")).Text.ShouldContain("Tidak ada tugas yang cocok");
        staf.Page.Find(".filter-chips [aria-current=true]").TextContent.ShouldContain("Terlambat 0");
    }

    [Fact]
    public async Task A_post_that_the_office_does_not_have_is_not_asked()
    {
        var small = await SmallCase.AtAsync(Site, 1);
        using var kasi = await Site.VisitorAsync(Kasi);
        await kasi.OpenAsync(small.Url + "/tanya");
        var form = kasi.Page.FormWithButton("Kirim pertanyaan");
        using var request = form.ToRequest();
        var sent = await request.Content!.ReadAsStringAsync();
        using var answer = await kasi.Http.PostAsync(small.Url + "/tanya", new StringContent(
            sent.Replace("Kepada=", $"Kepada={Guid.CreateVersion7()}", StringComparison.Ordinal).Replace("Isi=", "Isi=Apa", StringComparison.Ordinal), null, "application/x-www-form-urlencoded"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await small.StateAsync()).Pertanyaan.ShouldBeEmpty();
    }

    private static async Task<List<string>> TurnsAsync(SmallCase small) => [.. (await small.StateAsync()).Tugas.Select(t => $"{t.Nomor} {t.State} {t.Jabatan}")];

    public sealed class OnSqlite() : QuestionTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : QuestionTests(DatabaseKind.Postgres);
}
