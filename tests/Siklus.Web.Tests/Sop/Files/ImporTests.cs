using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Sop.Authoring;
using Siklus.App.Sop.Files;
using Siklus.App.Sop.Persistence;
using Siklus.Documents.SopFiles;
using Siklus.Domain.Common;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Files;

/// <summary>SOPs from files on the page: looked at first, kept only when somebody says so and nothing is missing.</summary>
public abstract class ImporTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Kasubbag = "Kasubbag Perencanaan, Evaluasi dan Pelaporan";
    private const string Page = "/sop/impor";

    [Fact]
    public async Task What_another_office_exported_is_looked_at_and_kept_once()
    {
        var sop = ReferenceSop.Sumbersuko() with { Kode = "dari-kantor-lain" };
        using var kasubbag = await Site.VisitorAsync(Kasubbag);
        await kasubbag.OpenAsync("/sop");
        await kasubbag.FollowAsync("Masukkan dari berkas");
        await UploadAsync(kasubbag, "lembar.xlsx", SopRoundTripTests.Write(sop, JenisBerkasSop.Xlsx));
        kasubbag.Page.Text.ShouldContain("lembar.xlsx: dibaca sebagai buku kerja Excel (XLSX)");
        kasubbag.Page.Text.ShouldContain("Lengkap: 12 langkah, 5 kolom pelaksana");
        kasubbag.Page.All("svg.sop-bagan").Count.ShouldBe(1);
        kasubbag.Page.Text.ShouldContain("SOP belum bernomor");
        (await kasubbag.OpenAsync("/sop/dari-kantor-lain")).Status.ShouldBe(HttpStatusCode.NotFound, "looking keeps nothing");

        await kasubbag.OpenAsync(Page);
        await UploadAsync(kasubbag, "bagan.bpmn", SopRoundTripTests.Write(sop, JenisBerkasSop.Bpmn));
        await kasubbag.SubmitAsync("Simpan sebagai rancangan");
        kasubbag.Page.Path.ShouldStartWith("/sop/rancangan/", customMessage: kasubbag.Page.Text);
        kasubbag.Page.Text.ShouldContain("Disimpan sebagai rancangan.");
        await Site.WithDbAsync(async db =>
        {
            var draft = await db.Set<RancanganSop>().IgnoreQueryFilters().SingleAsync();
            RandomFullSop.Tell(draft.Isi with { Identitas = sop.Identitas }).ShouldBe(RandomFullSop.Tell(sop));
            db.Add(new SopVersiRow
            {
                Id = new SopVersiId(Guid.CreateVersion7()), InstansiId = draft.InstansiId, Kode = draft.Kode, Versi = 1, Judul = draft.Judul, Isi = System.Text.Encoding.UTF8.GetString(SopFileWriter.Write(sop)), DimasukkanPada = draft.DiubahPada,
            });
            return await db.SaveChangesAsync();
        });
        var kept = await kasubbag.Http.GetByteArrayAsync("/sop/dari-kantor-lain/cetak?handler=Json");
        RandomFullSop.Tell(SopFileReader.Read(kept).Definition!).ShouldBe(RandomFullSop.Tell(sop));
        foreach (var format in new[] { "Xlsx", "Bpmn" })
            RandomFullSop.Tell(SopBerkas.Read(await kasubbag.Http.GetByteArrayAsync($"/sop/dari-kantor-lain/cetak?handler={format}")).Rancangan.Single().Isi).ShouldBe(RandomFullSop.Tell(sop));

        await kasubbag.OpenAsync(Page);
        await UploadAsync(kasubbag, "lagi.json", SopFileWriter.Write(sop with { Identitas = sop.Identitas with { Judul = "LAIN" } }));
        await kasubbag.SubmitAsync("Simpan sebagai rancangan");
        kasubbag.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        kasubbag.Page.Text.ShouldContain("Rancangan versi berikutnya dari “LAIN” sudah ada. Lanjutkan rancangan itu.");
    }

    [Fact]
    public async Task A_text_of_many_sops_shows_each_with_what_is_missing_and_hands_the_draft_back()
    {
        using var kasubbag = await Site.VisitorAsync(Kasubbag);
        await kasubbag.OpenAsync(Page);
        await UploadAsync(kasubbag, "poncokusumo.txt", await File.ReadAllBytesAsync(Path.Combine(ReferenceSop.Root, "tests", "Siklus.Web.Tests", "Sop", "Files", "Seeds", "poncokusumo.txt")));
        kasubbag.Page.Text.ShouldContain("Berkas ini memuat 9 SOP");
        kasubbag.Page.Text.ShouldContain("9. Penyusunan Laporan Kinerja (LKj)");
        kasubbag.Page.Text.ShouldContain("Pelaksana 12 dari 12 langkah tidak terbaca");
        kasubbag.Page.All("button").Count(b => b.TextContent.Contains("Unduh sebagai JSON", StringComparison.Ordinal)).ShouldBe(9);
        await kasubbag.SubmitAsync("Simpan 9 SOP sebagai rancangan");
        kasubbag.Page.Path.ShouldBe("/sop/rancangan", kasubbag.Page.Text);
        kasubbag.Page.All(".list > li .what a[href^='/sop/rancangan/']").Count.ShouldBe(9);
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_beside_the_field_and_changes_nothing()
    {
        using var kasubbag = await Site.VisitorAsync(Kasubbag);
        foreach (var (bytes, sentence) in new[] { ([], "Pilih berkas"), (new byte[SopBerkas.MostBytes + 1], "lebih besar dari 5 MB"), ("{ \"format\": "u8.ToArray(), "memuat 1 kesalahan; yang pertama pada baris 1"), ("%PDF-1.4\0"u8.ToArray(), "bukan teks") })
        {
            await kasubbag.OpenAsync(Page);
            var form = kasubbag.Page.FormWithButton("Baca berkas");
            if (bytes.Length > 0) form.Set("Berkas", new ChosenFile("sop.xlsx", bytes));
            await kasubbag.SubmitAsync(form);
            kasubbag.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity, sentence);
            kasubbag.Page.Find("#Berkas-error").TextContent.ShouldContain(sentence);
        }
        await kasubbag.OpenAsync(Page);
        var forged = kasubbag.Page.FormWithButton("Baca berkas");
        using var content = new MultipartFormDataContent { { new StringContent("{ \"format\": \"siklus-sop/1\" }"), "Isi" }, { new StringContent(forged["__RequestVerificationToken"]!), "__RequestVerificationToken" } };
        using var answer = await kasubbag.Http.PostAsync($"{Page}?handler=Simpan", content);
        ((int)answer.StatusCode).ShouldBeOneOf(400, 422);
        using var staf = await Site.VisitorAsync("Pengadministrasi Umum");
        (await staf.OpenAsync("/sop")).Text.ShouldNotContain("Masukkan dari berkas");
    }

    private static async Task UploadAsync(Visitor visitor, string name, byte[] bytes)
    {
        var form = visitor.Page.FormWithButton("Baca berkas");
        form.Set("Berkas", new ChosenFile(name, bytes));
        await visitor.SubmitAsync(form);
    }

    public sealed class OnSqlite() : ImporTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : ImporTests(DatabaseKind.Postgres);
}
