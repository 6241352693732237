using System.Net;
using System.Text;
using Siklus.Domain.Measurement.Audit;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Measurement.Periksa;

/// <summary>"Periksa tabel" in the office, and the office's own recapitulation through it.</summary>
public abstract class PeriksaPageTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task A_table_is_checked_filtered_and_given_out()
    {
        using var evapor = await Site.VisitorAsync("Kasubbag Perencanaan, Evaluasi dan Pelaporan");
        await SendAsync(evapor, TabelPlay.Biasa.Replace("102,19", "84,31", StringComparison.Ordinal));
        evapor.Page.Text.ShouldContain("Kebijakan yang disimpulkan");
        evapor.Page.Text.ShouldContain("tidak cocok: seharusnya 102,19");
        evapor.Page.Text.ShouldContain("Realisasi tersalin sebagai capaian");
        evapor.Page.Text.ShouldContain("Mengapa?");
        await evapor.SubmitAsync("Tampilkan", ("Saring", "tidak-cocok"));
        evapor.Page.Text.ShouldContain("Indeks Kepuasan Masyarakat");
        evapor.Page.Text.ShouldNotContain("Angka konflik sosial");
    }

    [Fact]
    public async Task What_is_no_table_is_refused_with_a_sentence()
    {
        using var evapor = await Site.VisitorAsync("Kasubbag Perencanaan, Evaluasi dan Pelaporan");
        await SendAsync(evapor, "No;Nama\n1;Budi");
        evapor.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        evapor.Page.Text.ShouldContain("Baris judul harus memuat kolom target, realisasi, dan capaian");
    }

    [Theory]
    [InlineData(1, "csv")]
    [InlineData(2, "csv")]
    [InlineData(2, "xlsx")]
    public async Task The_offices_own_recapitulation_is_cocok_in_every_figure_that_it_prints(int tribulan, string bentuk)
    {
        using var camat = await Site.VisitorAsync("Camat");
        var bytes = await camat.Http.GetByteArrayAsync(new Uri($"/data-kinerja/ekspor?tahun=2026&tw={tribulan}&bentuk={bentuk}", UriKind.Relative));
        var hasil = TabelPlay.Check(bytes);
        var dicetak = hasil.Baris.Where(b => b.CapaianDokumen is not null).ToList();
        dicetak.Count.ShouldBeGreaterThan(30, "every level is in it");
        dicetak.Where(b => b.Putusan != Putusan.Cocok).Select(b => $"{b.Baris.Indikator} {b.Dari} {b.Baris.Capaian.Tercetak} {b.Putusan} {b.CapaianHitung}").ShouldBeEmpty();
        hasil.Baris.Except(dicetak).ShouldAllBe(b => b.Putusan == Putusan.TidakDapatDihitung);
    }

    private static async Task SendAsync(Visitor visitor, string csv)
    {
        await visitor.OpenAsync("/data-kinerja/periksa-tabel");
        await visitor.SubmitAsync("Periksa", ("Berkas", new ChosenFile("tabel.csv", Encoding.UTF8.GetBytes(csv), "text/csv")));
    }

    public sealed class OnSqlite() : PeriksaPageTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PeriksaPageTests(DatabaseKind.Postgres);
}
