using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App.Measurement.EvaluasiRenja;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop.Kerja;

namespace Siklus.Web.Tests.Measurement;

public abstract class EvaluasiRenjaTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : EvaluasiRenjaTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : EvaluasiRenjaTests(DatabaseKind.Postgres);

    private const string Url = "/data-kinerja/evaluasi-renja?tahun=2026&tw=2";
    private const string Write = "/data-kinerja/evaluasi-renja/tindak-lanjut?tahun=2026&tw=2";

    [Fact]
    public async Task Performance_and_money_of_every_level_stand_beside_the_Renstra()
    {
        var hasil = (await Site.InOfficeAsync(s => s.GetRequiredService<ReadEvaluasiRenja>().RunAsync(2026, new Tribulan(2))))!;
        var families = hasil.Simpul.Single(s => s.Kode == "7.01.02.2.02").Indikator.Single();
        families.PerTribulan.ShouldBe([48m, 63m, null, null]);
        families.TahunIni.ShouldBe(111, "what may be added is added");
        families.Renstra.ShouldBe(111);
        families.TargetRenstra.ShouldBe(new NilaiTarget.Bilangan(1200), "200, 220, 240, 260 and 280 together");
        var coaching = hasil.Simpul.Single(s => s.Kode == "7.01.06.2.01").Indikator.Single();
        coaching.TahunIni.ShouldBe(50, "7 of 14 desa; percentages are never summed");

        var program = hasil.Simpul.Single(s => s.Kode == "7.01.04");
        program.Sasaran.ShouldBe("Meningkatnya ketenteraman dan ketertiban umum");
        program.Uang.TahunIni.ShouldBe(hasil.Simpul.Where(s => s.Jenis == JenisSimpul.SubKegiatan && s.Kode.StartsWith("7.01.04", StringComparison.Ordinal)).Sum(s => s.Uang.TahunIni));
        hasil.Jumlah.Pagu.ShouldBe(3_986_000_000);
        hasil.Jumlah.PerTribulan.ShouldBe([812_450_000m, 932_850_000m, null, null], "the books are cumulative, the quarters are not");
        hasil.Jumlah.TahunIni.ShouldBe(1_745_300_000);
        hasil.Catatan.ShouldBeEmpty("both quarters are approved and the books are in");
    }

    [Fact]
    public async Task The_form_is_paper_in_the_layout_that_the_kabupaten_uses()
    {
        using var reader = await Site.VisitorAsync(PageWalk.Camat);
        var page = await reader.OpenAsync(Url);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Evaluasi Terhadap Hasil Rencana Kerja", Case.Insensitive);
        page.Text.ShouldContain("Target Renstra Perangkat Daerah pada Tahun 2029 (Akhir Periode Renstra)");
        page.Text.ShouldContain("(Rp dalam ribuan)");
        page.Text.ShouldContain("1.745.300");
        foreach (var layout in SusunanE81.All)
        {
            page = await reader.OpenAsync($"{Url}&susunan={layout.Kode}");
            page.Status.ShouldBe(HttpStatusCode.OK);
            // Every row is as wide as the columns of the layout say.
            var width = layout.Kolom.Sum(k => k.Banyak);
            page.All(".desk table").Select(t => t.QuerySelectorAll("colgroup col").Length).ShouldContain(width, layout.Nama);
        }
    }

    [Fact]
    public async Task What_is_to_be_done_is_written_once_and_printed()
    {
        using var evapor = await Site.VisitorAsync(PageWalk.Evapor);
        await evapor.OpenAsync(Write);
        var stale = evapor.Page.FormWithButton("Simpan");
        await evapor.SubmitAsync("Simpan", ("TribulanBerikutnya", "Dampingi dua desa."), ("RenjaBerikutnya", "Tambah pagu pembinaan."));
        evapor.Page.Text.ShouldContain("Tindak lanjut tersimpan.");
        evapor.Page.Text.ShouldContain("Tambah pagu pembinaan.");

        var page = await evapor.SubmitAsync(stale, ("TribulanBerikutnya", "Dampingi tiga desa."));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("baru saja ditulis orang lain");
        page.Text.ShouldContain("Dampingi dua desa.");
        page.FormWithButton("Simpan")["TribulanBerikutnya"].ShouldBe("Dampingi tiga desa.", "nothing typed is lost");
        await evapor.SubmitAsync("Simpan");
        (await Site.WithDbAsync(db => db.Set<TindakLanjutRenja>().IgnoreQueryFilters().SingleAsync())).TribulanBerikutnya.ShouldBe("Dampingi tiga desa.");
    }

    [Fact]
    public async Task Only_those_who_keep_the_figures_write_it()
    {
        using var kasi = await Site.VisitorAsync("Kasi Pemerintahan");
        (await kasi.OpenAsync(Write)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await kasi.OpenAsync(Url)).Text.ShouldNotContain("Tulis tindak lanjut");
    }
}
