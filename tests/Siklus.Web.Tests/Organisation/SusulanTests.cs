using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.Domain.Measurement;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Organisation;

public abstract class SusulanTests(DatabaseKind kind) : SiteTests(kind)
{
    private static readonly byte[] Scan = "%PDF-1.4 pindaian"u8.ToArray();

    [Fact]
    public async Task Only_a_quarter_that_is_over_and_that_no_case_reported_is_offered()
    {
        using var umum = await Site.VisitorAsync("Kasubbag Umum, Kepegawaian dan Keuangan");
        await umum.OpenAsync("/kantor/susulan");
        umum.Page.All("#Masa option").ShouldNotContain(o => o.TextContent.StartsWith("Tribulan I 2026", StringComparison.Ordinal), "cases reported it");
        umum.Page.All("#Masa option").ShouldNotContain(o => o.TextContent == "Tribulan IV 2026", "it is not over");
    }

    [Fact]
    public async Task An_office_that_begins_in_mid_year_enters_its_paper_quarter()
    {
        await Site.InOfficeAsync(async s =>
        {
            // As if the office had begun in July: nothing of the year is reported yet.
            var db = s.GetRequiredService<SiklusDb>();
            foreach (var table in new[] { "capaian_tersimpan", "kunci_periode", "realisasi_komponen", "realisasi_perubahan", "realisasi_bukti", "realisasi_langkah", "realisasi" })
#pragma warning disable EF1002 // The names are the test's own.
                await db.Database.ExecuteSqlRawAsync($"DELETE FROM {table}");
#pragma warning restore EF1002
            return 0;
        });
        using var umum = await Site.VisitorAsync("Kasubbag Umum, Kepegawaian dan Keuangan");
        await umum.OpenAsync("/kantor/susulan");
        await umum.SubmitAsync("Buka untuk diisi", ("Masa", "2026-1"), ("Nama", "Laporan capaian kinerja"), ("Nomor", "050/12/SBJ"));
        umum.Page.Find("#Tanggal-error").TextContent.ShouldContain("Isi tanggal dokumen");
        await umum.SubmitAsync("Buka untuk diisi", ("Tanggal", "2026-04-08"));
        umum.Page.Text.ShouldContain("Tribulan I 2026 dimasukkan kemudian dari Laporan capaian kinerja Nomor 050/12/SBJ tanggal 8 April 2026");
        var quarter = umum.Page.Path;

        await umum.SubmitAsync("Nyatakan lengkap dan kunci");
        umum.Page.Text.ShouldContain("indikator belum lengkap");
        umum.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await umum.OpenAsync(quarter);
        await TwoSeeEachOthersValuesAsync(umum, quarter);
        await umum.OpenAsync(quarter);
        foreach (var unit in umum.Page.All("ul.list a[href*='unit=']").Select(a => a.GetAttribute("href")!).ToList())
        {
            await umum.OpenAsync(unit);
            // Twice: the second time questions about unusual values have appeared.
            for (var round = 0; round < 2; round++)
            {
                var form = umum.Page.FormWithButton("Simpan isian");
                foreach (var input in umum.Page.All("input[data-cell]")) form.Set(input.GetAttribute("name")!, "10");
                foreach (var select in umum.Page.All("select[data-cell]")) form.Set(select.GetAttribute("name")!, select.QuerySelectorAll("option")[1].GetAttribute("value"));
                foreach (var reason in umum.Page.All("input[name*='.Jawaban[']")) form.Set(reason.GetAttribute("name")!, "Sesuai laporan kertas.");
                if (round == 0) foreach (var file in umum.Page.All("input[type=file][name$='.Bukti']")) form.Set(file.GetAttribute("name")!, new ChosenFile($"{Guid.CreateVersion7():N}.pdf", Scan));
                await umum.SubmitAsync(form);
                umum.Page.Status.ShouldBe(HttpStatusCode.OK, umum.Page.Text);
            }
        }
        await umum.SubmitAsync("Nyatakan lengkap dan kunci");
        umum.Page.Text.ShouldContain("Tribulan I 2026 lengkap dan terkunci");
        umum.Page.All("input[data-cell]").ShouldBeEmpty();

        var kunci = await Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().Set<KunciPeriode>().SingleAsync(k => k.Tahun == 2026 && k.TribulanNomor == 1));
        kunci.PelaksanaanId.ShouldBeNull("no case is invented");
        kunci.Capaian.ShouldContain(c => c.Nilai != null);
        var page = await umum.OpenAsync("/data-kinerja?tahun=2026&tw=1");
        page.Text.ShouldContain("dimasukkan kemudian dari Laporan capaian kinerja Nomor 050/12/SBJ");
        page.All("table th small").ShouldContain(s => s.TextContent == "dimasukkan kemudian");
        await umum.FollowAsync(page.All("table.table-capaian th a")[0].TextContent);
        umum.Page.All("td").ShouldContain(td => td.TextContent == "dimasukkan kemudian");
    }

    public sealed class OnSqlite() : SusulanTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : SusulanTests(DatabaseKind.Postgres);

    private static async Task TwoSeeEachOthersValuesAsync(Visitor umum, string quarter)
    {
        var cell = umum.Page.All("input[data-cell]")[0].GetAttribute("name")!;
        var stale = umum.Page.FormWithButton("Simpan isian");
        await umum.OpenAsync(quarter);
        await umum.SubmitAsync("Simpan isian", (cell, "11"));
        var page = await umum.SubmitAsync(stale, (cell, "12"));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Find(".conflict").TextContent.ShouldContain("11");
        page.FormWithButton("Simpan isian")[cell].ShouldBe("12", "what was typed is kept, and sent again it holds");
        await umum.SubmitAsync("Simpan isian");
        umum.Page.FormWithButton("Simpan isian")[cell].ShouldBe("12");
    }
}
