using System.Net;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

public abstract class SiapkanFormulirTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : SiapkanFormulirTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : SiapkanFormulirTests(DatabaseKind.Postgres);

    [Fact]
    public async Task The_form_asks_for_what_the_plan_promises_and_nothing_is_typed_twice()
    {
        var id = await CaseWalk.ToAsync(Site, 5, tribulan: 4);
        var tim = await Site.VisitorAsync("Pengelola Data Kinerja");
        var page = await tim.OpenAsync(await CaseWalk.WorkUrlAsync(Site, id, "Pengelola Data Kinerja", "siapkan-formulir"));
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Persentase keaktifan Siskamling");
        page.Text.ShouldContain("85%");

        await tim.SubmitAsync("Terima");
        page = await tim.SubmitAsync("Terbitkan formulir", ("Isian.KembaliPaling", "2027-03-01"));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("melewati tenggat pelaksanaan");

        page = await tim.SubmitAsync("Terbitkan formulir", ("Isian.KembaliPaling", "2026-12-15"), ("Isian.Susunan", "SembilanKolom"));
        page.Text.ShouldContain("Formulir Pengumpulan Data Tribulan IV 2026");
        page = await tim.FollowAsync("Formulir Pengumpulan Data Tribulan IV 2026");
        page.Text.ShouldContain("Yang membidangi");
        page.Text.ShouldContain("Seksi Ketenteraman dan Ketertiban Umum");
        page.Text.ShouldContain("Indeks Kepuasan Masyarakat", customMessage: "the fourth quarter measures the yearly indikator too");
    }
}
