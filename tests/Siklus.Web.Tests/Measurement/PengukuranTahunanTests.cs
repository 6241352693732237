using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App.Measurement.Tahunan;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop.Kerja;

namespace Siklus.Web.Tests.Measurement;

public abstract class PengukuranTahunanTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : PengukuranTahunanTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PengukuranTahunanTests(DatabaseKind.Postgres);

    private const string Url = "/data-kinerja/pengukuran?tahun=2026&tw=2";

    [Fact]
    public async Task What_is_locked_is_printed_as_it_was_locked()
    {
        var hasil = await ReadAsync(2);
        var kunci = hasil.Kunci.ShouldNotBeNull("the second quarter of the demo is locked");
        foreach (var i in hasil.Sasaran.SelectMany(s => s.Indikator))
        {
            var stored = kunci.Capaian.Single(c => c.IndikatorId == i.Id);
            (i.Target, i.Realisasi, i.Capaian, i.Predikat, i.Alasan).ShouldBe((stored.Target, stored.Realisasi, stored.Nilai, stored.Predikat, stored.Alasan));
        }
        hasil.Dokumen.ShouldBe(kunci.Dokumen);
    }

    [Fact]
    public async Task What_is_not_locked_says_so_and_a_gap_has_its_reason()
    {
        var hasil = await ReadAsync(4);
        hasil.Kunci.ShouldBeNull();
        hasil.Catatan[0].ShouldContain("belum dikunci");
        foreach (var gap in hasil.Sasaran.SelectMany(s => s.Indikator).Where(i => i.Capaian is null)) hasil.Catatan.ShouldContain(n => n.StartsWith(gap.Definisi.Nama, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Money_of_the_office_counts_each_program_once()
    {
        var hasil = await ReadAsync(2);
        hasil.Jumlah.Pagu.ShouldBe(3_986_000_000);
        hasil.Jumlah.Realisasi.ShouldBe(1_745_300_000);
        hasil.Uang.Where(u => u.Jenis == JenisSimpul.Program).Sum(u => u.Pagu).ShouldBe(hasil.Jumlah.Pagu);
        hasil.Kantor.Pagu!.Value.ShouldBeLessThanOrEqualTo(hasil.Jumlah.Pagu!.Value);
        foreach (var s in hasil.Sasaran.Where(s => s.Efisiensi.Sebutan != SebutanEfisiensi.TidakDapatDihitung)) s.Efisiensi.Tingkat.ShouldBe(s.Efisiensi.Capaian - (s.Realisasi / s.Pagu * 100m));
    }

    [Fact]
    public async Task It_is_paper_with_a_signer_and_a_workbook()
    {
        using var camat = await Site.VisitorAsync(PageWalk.Camat);
        var page = await camat.OpenAsync(Url + "&rincian=sub-kegiatan");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Pengukuran Kinerja", Case.Insensitive);
        page.Text.ShouldContain("1.745.300.000");
        page.Text.ShouldContain("Tingkat efisiensi");
        using var book = await camat.Http.GetAsync(Url + "&handler=Xlsx");
        book.StatusCode.ShouldBe(HttpStatusCode.OK);
        book.Content.Headers.ContentDisposition!.FileName.ShouldBe("pengukuran-kinerja-2026-tw2.xlsx");
        (await camat.OpenAsync("/data-kinerja/pengukuran?tw=9")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<PengukuranTahunan> ReadAsync(int tribulan) =>
        (await Site.InOfficeAsync(s => s.GetRequiredService<ReadPengukuranTahunan>().RunAsync(2026, new Tribulan(tribulan)))).ShouldNotBeNull();
}
