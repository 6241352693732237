using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common.Berkas;
using Siklus.App.Correspondence;
using Siklus.App.Sop.Persistence;
using Siklus.Documents.Text;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

public abstract class KumpulDokumenTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Finish = "Terbitkan checklist";
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4 rencana strategis");
    private static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4, 5];

    private async Task<PageWalk> ArriveAsync() => await (await (await (await PageWalk.StartAsync(Site)).OrderedAsync()).MetAsync()).PlannedAsync();

    [Fact]
    public async Task Documents_are_found_as_files_or_on_paper_or_their_absence_is_explained()
    {
        var walk = await ArriveAsync();
        using var evapor = await walk.AtWorkAsync(PageWalk.Evapor, "kumpul-dokumen");
        evapor.Page.Text.ShouldContain("Program Kerja: Pengumpulan data kinerja uji");
        evapor.Page.All(".document h3").Select(h => h.TextContent).ShouldBe(["RENSTRA", "Hasil Survey", "Lap. Hasil Evaluasi", "SAKIP Menpan RB"]);

        var empty = await evapor.SubmitAsync(Finish);
        empty.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        empty.Text.ShouldContain("Pilih ada atau tidak ada untuk RENSTRA.");

        await evapor.SubmitAsync("Tambah dokumen",
            ("Unggahan[0]", new[] { new ChosenFile("renstra.pdf", Pdf), new ChosenFile("sampul.jpg", Photo) }),
            ("Isian.Baris[1].Ada", "ada"), ("Isian.Baris[1].Tempat", "Lemari arsip 2"),
            ("Isian.Baris[2].Ada", "tidak"), ("Isian.Baris[2].Alasan", "LHE belum terbit"));
        evapor.Page.Address.Fragment.ShouldBe("#Isian_Baris_4__Dokumen", evapor.Page.Text);
        evapor.Page.Find("[name='Isian.Baris[0].Ada'][value=ada]").HasAttribute("checked").ShouldBeTrue("a file says that it is there");
        evapor.Page.All("#berkas-0 a.chip").Select(a => a.TextContent).ShouldBe(["renstra.pdf", "sampul.jpg"]);
        await evapor.SubmitAsync("Lepas berkas sampul.jpg", ("Isian.Baris[4].Dokumen", "Data BPS"), ("Isian.Baris[4].Ada", "ada"), ("Isian.Baris[4].Tempat", "https://contoh.go.id/data"));
        evapor.Page.All("#berkas-0 a.chip").Count.ShouldBe(1);
        (await evapor.OpenAsync(evapor.Page.Find("#berkas-0 a.chip").GetAttribute("href")!)).Body.ShouldContain("rencana strategis");

        await walk.OpenTaskAsync(evapor, "kumpul-dokumen");
        await evapor.SubmitAsync(Finish, ("Isian.Baris[3].Ada", "ada"), ("Unggahan[3]", new ChosenFile("permenpan.pdf", Pdf)));
        evapor.Page.Path.ShouldBe(walk.Path, evapor.Page.Text);

        var naskah = await Site.WithDbAsync(db => db.Set<Naskah>().IgnoreQueryFilters()
            .SingleAsync(n => n.Jenis == JenisNaskah.ChecklistDokumen && n.Tribulan == new Domain.Common.Tribulan(4)));
        var text = NaskahText.Render(naskah.Isi);
        var sha = await Site.WithDbAsync(db => db.Set<BerkasRow>().IgnoreQueryFilters().Where(b => b.Nama == "renstra.pdf").Select(b => b.Sha256).FirstAsync());
        text.ShouldContain($"renstra.pdf (SHA-256 {sha[..12]}…)");
        text.ShouldContain("Lemari arsip 2");
        text.ShouldContain("LHE belum terbit");
        text.ShouldContain("Data BPS");
        text.ShouldContain("Dokumen yang ada 5 dari 6.");
        naskah.Sumber.ShouldContain(s => s.Jenis == "berkas" && s.Versi == sha);
        var history = await Site.WithDbAsync(db => db.Set<RiwayatRow>().IgnoreQueryFilters().Select(r => r.Isi).ToListAsync());
        history.ShouldContain(isi => isi.Contains("Hasil Survey ada di Lemari arsip 2. Lap. Hasil Evaluasi tidak ada: LHE belum terbit.", StringComparison.Ordinal));
        history.ShouldContain(isi => isi.Contains("\"RENSTRA\"", StringComparison.Ordinal) && isi.Contains("renstra.pdf", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refused_file_is_told_beside_its_row_and_every_other_file_and_word_stays()
    {
        var walk = await ArriveAsync();
        using var evapor = await walk.AtWorkAsync(PageWalk.Evapor, "kumpul-dokumen");
        var page = await evapor.SubmitAsync(Finish,
            ("Unggahan[0]", new ChosenFile("renstra.pdf", Pdf)),
            ("Unggahan[1]", new[] { new ChosenFile("survey.pdf", "bukan pdf"u8.ToArray()), new ChosenFile("kosong.pdf", []) }),
            ("Unggahan[3]", new ChosenFile("besar.pdf", [.. "%PDF-1.4"u8, .. new byte[40 * 1024 * 1024]])),
            ("Isian.Baris[2].Ada", "tidak"), ("Isian.Baris[2].Alasan", "LHE belum terbit"));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Find("#Unggahan_1_-error").TextContent.ShouldContain("Berkas “survey.pdf” bukan PDF");
        page.Find(".error-summary").TextContent.ShouldContain("Berkas “kosong.pdf” kosong.");
        page.Find("#Unggahan_3_-error").TextContent.ShouldContain("terlalu besar. Paling besar 10 MB");
        page.Find("#berkas-0 a.chip").TextContent.ShouldBe("renstra.pdf");
        page.Find("[name='Isian.Baris[2].Alasan']").TextContent.Trim().ShouldBe("LHE belum terbit");

        await evapor.SubmitAsync("Simpan draf");
        evapor.Page.Status.ShouldBe(HttpStatusCode.OK);
        evapor.Page.All("#berkas-0 a.chip").Count.ShouldBe(1, "sent once, kept once");
    }

    [Fact]
    public async Task A_row_can_not_be_both_there_and_not_there()
    {
        var walk = await ArriveAsync();
        using var evapor = await walk.AtWorkAsync(PageWalk.Evapor, "kumpul-dokumen");
        var page = await evapor.SubmitAsync(Finish,
            ("Unggahan[0]", new ChosenFile("renstra.pdf", Pdf)), ("Isian.Baris[0].Ada", "tidak"), ("Isian.Baris[0].Alasan", "Hilang"), ("Isian.Baris[1].Ada", "ada"));
        page.Text.ShouldContain("RENSTRA dinyatakan tidak ada padahal berkasnya terunggah.");
        page.Text.ShouldContain("Unggah berkas Hasil Survey, atau tulis di mana dokumen itu disimpan.");
    }

    public sealed class OnSqlite() : KumpulDokumenTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : KumpulDokumenTests(DatabaseKind.Postgres);
}
