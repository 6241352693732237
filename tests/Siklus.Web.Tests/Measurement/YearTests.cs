using System.Net;
using Siklus.Domain.Planning;
using Siklus.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Siklus.Web.Tests.Measurement;

/// <summary>Years in which nothing was measured yet, and years that nobody means.</summary>
public abstract class YearTests(DatabaseKind kind) : SiteTests(kind)
{
    [Theory]
    [InlineData("2024")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("2147483647")]
    public async Task A_year_outside_the_Renstra_says_that_nothing_is_measured_in_it(string tahun)
    {
        var id = await Site.WithDbAsync(db => db.Set<Indikator>().IgnoreQueryFilters().Where(i => i.Kode == "S1.1").Select(i => i.Id.Value).SingleAsync());
        using var camat = await Site.VisitorAsync("Camat");
        var page = await camat.OpenAsync($"/data-kinerja?tahun={tahun}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain($"Belum ada indikator yang berlaku pada tahun {tahun}");
        (await camat.OpenAsync($"/data-kinerja/{id}?tahun={tahun}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    public sealed class OnSqlite() : YearTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : YearTests(DatabaseKind.Postgres);
}
