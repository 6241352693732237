using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Correspondence;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

public abstract class PeriksaTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Trantib = "Kasi Ketenteraman dan Ketertiban Umum";

    public sealed class OnSqlite() : PeriksaTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PeriksaTests(DatabaseKind.Postgres);

    [Fact]
    public async Task A_return_for_one_unit_opens_its_rows_alone_and_the_second_round_ends_in_a_final_report()
    {
        var walk = await (await (await EndWalk.StartAsync(Site)).RecapitulatedAsync()).ReportedAsync();
        var before = await Reports.RowsAsync(Site, EndWalk.Tribulan);
        using (var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "periksa"))
        {
            sekcam.Page.Find("input[name='Isian.KeUrutan'][checked]").GetAttribute("value").ShouldBe("8");
            sekcam.Page.Text.ShouldContain("Dugaan");
            var row = before["S3.2"].IndikatorId.Value.ToString();
            var refused = await sekcam.SubmitAsync("Kembalikan dengan arahan ini",
                ("Isian.KeUrutan", "7"), ("Isian.Untuk", "terpilih"), ("Isian.Baris", new[] { row }));
            refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            refused.Find(".error-summary").TextContent.ShouldContain("Tulis arahan");
            refused.Find(".error-summary").TextContent.ShouldContain("Tulis apa yang harus dilengkapi pada “Jumlah gangguan");
            refused.Find($"input[name='Isian.Baris'][value='{row}']").HasAttribute("checked").ShouldBeTrue("what was ticked is kept");
            refused.Find("input[name='Isian.KeUrutan'][value='7']").HasAttribute("checked").ShouldBeTrue();

            var page = await sekcam.SubmitAsync("Kembalikan dengan arahan ini",
                ("Isian.Alasan", "Dikembalikan untuk dilengkapi sesuai arahan"), ($"Isian.AlasanBaris[{row}]", "Cocokkan dengan buku kejadian"));
            page.Text.ShouldContain("Dikembalikan ke langkah 7 dengan arahan Anda.");
            page.Text.ShouldContain("hanya untuk " + Trantib);
        }
        var after = await Reports.RowsAsync(Site, EndWalk.Tribulan);
        after.Where(r => r.Value.State != RealisasiState.Submitted).Select(r => (r.Key, r.Value.State, r.Value.AlasanDikembalikan))
            .ShouldBe([("S3.2", RealisasiState.Returned, "Cocokkan dengan buku kejadian")]);
        using (var other = await Site.VisitorAsync("Kasi Pemerintahan"))
            (await other.OpenAsync("/tugas")).Text.ShouldContain("Tidak ada tugas yang menunggu Anda", customMessage: "the other units' work stays valid");

        using (var kasi = await walk.AtWorkAsync(Trantib, "isi-formulir"))
        {
            kasi.Page.Text.ShouldContain("Cocokkan dengan buku kejadian");
            var cell = kasi.Page.All("input").First(i => i.GetAttribute("name")?.EndsWith("Komponen[kejadian]", StringComparison.Ordinal) == true).GetAttribute("name")!;
            var sent = await kasi.SubmitAsync("Kirim formulir", (cell, "3"));
            sent.Text.ShouldContain("selesai", customMessage: sent.Text);
        }
        (await Reports.RowsAsync(Site, EndWalk.Tribulan))["S3.2"].Nilai["kejadian"].Tampil.ShouldBe("3", "typed below a row that stays locked");
        using (var tim = await walk.AtWorkAsync(PageWalk.Evapor, "rekap"))
        {
            tim.Page.Text.ShouldContain("Cocokkan dengan buku kejadian");
            await tim.SubmitAsync("Buat rekapitulasi");
        }
        await walk.ReportedAsync();
        using (var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "periksa"))
        {
            sekcam.Page.Find("[name='Isian.Alasan']").TextContent.Trim().ShouldBeEmpty("a new examination begins without the old verdict");
            (await sekcam.SubmitAsync("Setujui laporan", ("Isian.Catatan", "Segera disampaikan"))).Text.ShouldContain("Disetujui. Langkah 10 selesai.");
        }
        (await Reports.RowsAsync(Site, EndWalk.Tribulan)).Values.ShouldAllBe(r => r.State == RealisasiState.Verified);
        var text = await walk.TextAsync(JenisNaskah.LaporanHasil);
        text.ShouldNotContain("DRAFT");
        text.ShouldContain("telah dianalisa dan disetujui Sekretaris Kecamatan");
        text.ShouldContain("Catatan: Segera disampaikan");
    }

    [Fact]
    public async Task A_return_for_all_without_rows_opens_everything_and_a_return_to_the_tim_opens_nothing()
    {
        var walk = await (await (await EndWalk.StartAsync(Site)).RecapitulatedAsync()).ReportedAsync();
        using (var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "periksa"))
            await sekcam.SubmitAsync("Kembalikan dengan arahan ini", ("Isian.Alasan", "Rekap belum memuat catatan"), ("Isian.KeUrutan", "8"));
        (await Reports.RowsAsync(Site, EndWalk.Tribulan)).Values.ShouldAllBe(r => r.State == RealisasiState.Submitted);

        await walk.RecapitulatedAsync();
        await walk.ReportedAsync();
        using (var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "periksa"))
        {
            var form = sekcam.Page.FormWithButton("Kembalikan dengan arahan ini");
            form.Set("Isian.Alasan", "Semua unit memeriksa ulang");
            form.Set("Isian.KeUrutan", "7");
            await Task.WhenAll(sekcam.SubmitAsync(form), sekcam.SubmitAsync(form));
        }
        var rows = (await Reports.RowsAsync(Site, EndWalk.Tribulan)).Values;
        rows.ShouldAllBe(r => r.State == RealisasiState.Returned && r.AlasanDikembalikan == "Semua unit memeriksa ulang");
        rows.ShouldAllBe(r => r.Langkah.Count(l => l.Act == RealisasiAct.Return) == 1, "a second click gives nothing back twice");
    }

    [Fact]
    public async Task Who_filled_in_a_form_asks_the_superior_before_approving()
    {
        var walk = await (await (await EndWalk.StartAsync(Site)).RecapitulatedAsync()).ReportedAsync();
        await SubstituteAsync(PageWalk.Sekcam, PageWalk.Evapor);
        using (var plh = await walk.AtWorkAsync(PageWalk.Sekcam, "periksa", PageWalk.Evapor))
        {
            plh.Page.Text.ShouldContain("Anda tidak memutus pekerjaan Anda sendiri");
            plh.Page.All("button").ShouldNotContain(b => b.TextContent.Contains("Setujui laporan", StringComparison.Ordinal));
            (await plh.SubmitAsync("Mintakan penilaian atasan")).Text.ShouldContain("menunggu penilaian Camat");
        }
        var asked = 0;
        using (var camat = await Site.VisitorAsync(PageWalk.Camat))
            while ((await camat.OpenAsync("/tugas")).Document.QuerySelector($"a[href^='{walk.Path}/kerja/atasan/']") is { } task)
            {
                asked++.ShouldBeLessThan(10);
                await camat.OpenAsync(task.GetAttribute("href")!);
                (await camat.SubmitAsync("Kirim penilaian")).Text.ShouldContain("Pilih setuju atau tidak setuju.");
                (await camat.SubmitAsync("Kirim penilaian", ("Isian.Putusan", "setuju"))).Text.ShouldContain("Penilaian Anda tersimpan.");
            }
        asked.ShouldBe(3, "the form, the recapitulation and the draft were this person's");
        var rows = await Reports.RowsAsync(Site, EndWalk.Tribulan);
        rows["S5.2"].State.ShouldBe(RealisasiState.Verified);
        rows["S3.1"].State.ShouldBe(RealisasiState.Submitted);
        using (var plh = await walk.AtWorkAsync(PageWalk.Sekcam, "periksa", PageWalk.Evapor))
            (await plh.SubmitAsync("Setujui laporan")).Text.ShouldContain("Disetujui. Langkah 10 selesai.");
        (await Reports.RowsAsync(Site, EndWalk.Tribulan)).Values.ShouldAllBe(r => r.State == RealisasiState.Verified);
        (await walk.TextAsync(JenisNaskah.LaporanHasil)).ShouldContain("disetujui Plh. Sekretaris Kecamatan");
    }

    [Fact]
    public async Task A_row_changed_after_the_page_was_shown_is_not_verified_unseen()
    {
        var walk = await (await (await EndWalk.StartAsync(Site)).RecapitulatedAsync()).ReportedAsync();
        using var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "periksa");
        await Reports.ChangeAsync(Site, EndWalk.Tribulan, "S3.2", "kejadian", "4");
        var page = await sekcam.SubmitAsync("Setujui laporan", ("Isian.Catatan", "Sudah dibaca"));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("Data ini sudah diubah oleh");
        page.Find("[name='Isian.Catatan']").TextContent.Trim().ShouldBe("Sudah dibaca");
        (await Reports.RowsAsync(Site, EndWalk.Tribulan)).Values.ShouldAllBe(r => r.State == RealisasiState.Submitted);
    }

    private Task SubstituteAsync(string jabatan, string oleh) => CaseWalk.InOfficeAsync(Site, async services =>
    {
        var db = services.GetRequiredService<SiklusDb>();
        var post = await db.Set<Jabatan>().SingleAsync(j => j.Nama == jabatan);
        var by = await db.Set<Jabatan>().SingleAsync(j => j.Nama == oleh);
        var holder = await db.Set<Penugasan>().FirstAsync(p => p.JabatanId == by.Id);
        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        db.Add(new Penugasan(new PenugasanId(Guid.CreateVersion7()), post.InstansiId, holder.PegawaiId, post.Id, Kapasitas.Plh, today, today.AddDays(7)));
        await db.SaveChangesAsync();
    });
}
