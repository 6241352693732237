using System.Net;
using Siklus.App.Correspondence;
using Siklus.Domain.Collection;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

public abstract class UkurTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : UkurTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : UkurTests(DatabaseKind.Postgres);

    [Fact]
    public async Task Only_an_approved_collection_is_measured_and_a_later_correction_shows_on_the_kertas_kerja()
    {
        var collection = await CaseWalk.ToAsync(Site, 11, EndWalk.Tribulan);
        await Reports.SendAsync(Site, EndWalk.Tribulan, "Seksi Pelayanan Umum");
        var walk = new EndWalk(Site, await CaseWalk.ToAsync(Site, 5, EndWalk.Tribulan, CaseWalk.Pengukuran));
        using var tim = await walk.AtWorkAsync(PageWalk.Evapor, "ukur");
        tim.Page.Text.ShouldContain("belum disetujui Camat (masih pada langkah 11); selesaikan langkah ini sesudah disetujui.");
        tim.Page.Text.ShouldContain("Realisasinya belum disetujui.");
        var page = await tim.SubmitAsync("Buat kertas kerja");
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("belum disetujui Camat");

        await EndWalk.CollectedAsync(Site, collection);
        var rows = await Reports.RowsAsync(Site, EndWalk.Tribulan);
        await tim.OpenAsync(page.Path.Split('?')[0]);
        tim.Page.Text.ShouldContain("disetujui Camat; hanya realisasi yang disetujui ikut diukur");
        tim.Page.Text.ShouldContain("S2.2 Indeks Kepuasan Masyarakat: Belum dilaporkan.");
        tim.Page.All("input[name*='apaian']").ShouldBeEmpty("a capaian is never typed");
        page = await tim.SubmitAsync("Buat kertas kerja", ($"Isian.Catatan[{rows["S3.1"].IndikatorId.Value}]", "Dua pos diperbaiki"), ("Isian.CatatanUmum", "Diukur bersama"));
        page.Path.ShouldBe(walk.Path, page.Text);

        var naskah = await walk.NaskahAsync(JenisNaskah.KertasKerja);
        naskah.Sumber.Where(s => s.Jenis == "realisasi").Select(s => (s.Id, s.Versi)).ShouldBe(rows.Values.Select(r => (r.Id.Value, (string?)$"{r.Versi}")), ignoreOrder: true);
        var text = await walk.TextAsync(JenisNaskah.KertasKerja);
        text.ShouldContain("Dua pos diperbaiki");
        text.ShouldContain("Diukur bersama");
        text.ShouldContain("Rata-rata capaian sasaran");
        text.ShouldContain("Rata-rata capaian kantor");
        text.ShouldContain("| BB | BB | BB | 100,00 |");
        var paper = $"/naskah/{naskah.Id.Value}";
        (await tim.OpenAsync(paper)).Text.ShouldNotContain("Angka berubah");

        await Reports.ReopenAsync(Site, EndWalk.Tribulan, "S3.1", "Jumlah pos keliru");
        (await tim.OpenAsync(paper)).Text.ShouldContain("S3.1 Persentase keaktifan Siskamling: dikembalikan, terakhir diubah");
        (await Reports.RowsAsync(Site, EndWalk.Tribulan))["S3.1"].State.ShouldBe(RealisasiState.Returned);
        using var next = await walk.AtWorkAsync(PageWalk.Evapor, "rekap");
        next.Page.Text.ShouldContain("Dua pos diperbaiki", customMessage: "what was noted is not typed again");
    }

    [Fact]
    public async Task Without_a_collection_the_page_says_in_one_sentence_what_to_do()
    {
        var walk = new EndWalk(Site, await CaseWalk.ToAsync(Site, 5, EndWalk.Tribulan, CaseWalk.Pengukuran));
        using var tim = await walk.AtWorkAsync(PageWalk.Evapor, "ukur");
        var page = await tim.SubmitAsync("Buat kertas kerja");
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("Belum ada pengumpulan data kinerja Tribulan IV 2026: mulai pelaksanaannya lebih dahulu");
        using var camat = await Site.VisitorAsync(PageWalk.Camat);
        var start = await camat.OpenAsync("/pelaksanaan/mulai?Sop=" + CaseWalk.Pengukuran);
        start.Text.ShouldContain("Pengumpulan data kinerja Tribulan I 2026 disetujui Camat, dapat diukur");
        start.Text.ShouldContain("Pengumpulan data kinerja Tribulan III 2026 belum disetujui Camat");
        start.Text.ShouldContain("Tribulan IV belum ada pengumpulan data");
    }
}
