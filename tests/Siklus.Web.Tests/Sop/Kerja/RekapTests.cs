using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Correspondence;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

public abstract class RekapTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : RekapTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : RekapTests(DatabaseKind.Postgres);

    [Fact]
    public async Task The_tim_sees_who_has_not_reported_adds_notes_and_freezes_the_versions_shown()
    {
        const string kesra = "Seksi Kesejahteraan Sosial";
        var id = await CaseWalk.ToAsync(Site, 7, EndWalk.Tribulan);
        await Reports.SendAsync(Site, EndWalk.Tribulan, kesra);
        await CaseWalk.ReleaseAsync(Site, id, "Kasi Kesejahteraan Sosial", "Belum melapor sampai tenggat");
        await CaseWalk.OnAsync(Site, id, 8);
        var walk = new EndWalk(Site, id);
        var rows = await Reports.RowsAsync(Site, EndWalk.Tribulan);

        using var tim = await walk.AtWorkAsync(PageWalk.Evapor, "rekap");
        var owed = await Site.InOfficeAsync(async s => (await s.GetRequiredService<SiklusDb>().TerukurAsync(2026)).SelectMany(t => t.Indikator).Count(i => i.DefinisiFor(2026).MeasuredIn(new Tribulan(EndWalk.Tribulan))));
        tim.Page.Text.ShouldContain($"{rows.Count} dari {owed} indikator sudah dilaporkan");
        tim.Page.Text.ShouldContain("Alasan ditutup: Belum melapor sampai tenggat");
        var note = tim.Page.Find($"[name='Isian.Catatan[{rows["S3.1"].IndikatorId.Value}]']").GetAttribute("name")!;
        (await tim.SubmitAsync("Simpan draf", (note, "Angka sudah dicocokkan"))).Text.ShouldContain("Isian disimpan");

        using (var reader = await Site.VisitorAsync(PageWalk.Camat))
        {
            var seen = await reader.OpenAsync(tim.Page.Path);
            seen.Text.ShouldContain("Angka sudah dicocokkan");
            seen.All("textarea").ShouldBeEmpty("a reader types nothing");
        }
        var page = await tim.SubmitAsync("Buat rekapitulasi", ("Isian.CatatanUmum", "Rapat pencocokan dilakukan 5 Januari"));
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);

        var text = await walk.TextAsync(JenisNaskah.Rekapitulasi);
        text.ShouldContain("Tim: Angka sudah dicocokkan");
        text.ShouldContain($"{kesra} ditutup tanpa laporan (0 dari {owed - rows.Count} indikator masuk): Belum melapor sampai tenggat");
        text.ShouldContain("Rapat pencocokan dilakukan 5 Januari");
        text.ShouldContain("| BB | BB | BB | 100,00 |");
        (await walk.NaskahAsync(JenisNaskah.Rekapitulasi)).Sumber.Select(s => (s.Id, s.Versi))
            .ShouldBe(rows.Values.Select(r => (r.Id.Value, (string?)$"{r.Versi}")), ignoreOrder: true);
    }
}
