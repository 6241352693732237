using System.Net;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Correspondence;
using Siklus.App.Sop.Bindings.RencanaKerja;
using Siklus.Documents.Text;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

public abstract class RencanaKerjaTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Finish = "Terbitkan program kerja";

    private async Task<PageWalk> ArriveAsync() => await (await (await PageWalk.StartAsync(Site)).OrderedAsync()).MetAsync();

    [Fact]
    public async Task The_plan_begins_with_the_steps_to_come_and_becomes_the_program_kerja()
    {
        var walk = await ArriveAsync();
        using var evapor = await walk.AtWorkAsync(PageWalk.Evapor, "rencana-kerja");
        evapor.Page.All("textarea[name$='.Kegiatan']").Count.ShouldBe(9, "steps 4 to 12");
        evapor.Page.Find("[name='Isian.Baris[3].Kegiatan']").TextContent.Trim().ShouldStartWith("Sekretariat dan Kasubag dengan dibantu staf mengisi formulir");
        evapor.Page.Find("[name='Isian.Baris[0].Mulai']").GetAttribute("value").ShouldBe("2026-09-28");
        evapor.Page.Find("[name='Isian.Baris[8].Selesai']").GetAttribute("value").ShouldBe("2026-10-09", "the case's due day");
        evapor.Page.Find("[name='Isian.Baris[3].PenanggungJawab'] option[selected]").TextContent.ShouldBe("Kasi/Kasubag");
        evapor.Page.Find("[name='Isian.Baris[6].PenanggungJawab'] option[selected]").TextContent.ShouldBe(PageWalk.Sekcam);

        await evapor.SubmitAsync("Tambah kegiatan", ("Isian.Tujuan", "Data lengkap"));
        evapor.Page.Find("[name='Isian.Baris[9].Mulai']").GetAttribute("value").ShouldBe("2026-10-09");
        await evapor.SubmitAsync("Hapus kegiatan 10");
        evapor.Page.All("textarea[name$='.Kegiatan']").Count.ShouldBe(9);

        await evapor.SubmitAsync(Finish);
        evapor.Page.Path.ShouldBe(walk.Path, evapor.Page.Text);
        var text = await Site.WithDbAsync(async db => NaskahText.Render((await db.Set<Naskah>().IgnoreQueryFilters()
            .SingleAsync(n => n.Jenis == JenisNaskah.ProgramKerja && n.Tribulan == new Domain.Common.Tribulan(4))).Isi));
        text.ShouldContain("Notulen Rapat: ");
        text.ShouldContain("Data lengkap");
        text.ShouldContain("Kasi/Kasubag");
        text.ShouldContain("Mengetahui,");
    }

    [Fact]
    public async Task Dates_in_the_wrong_order_a_missing_owner_and_a_day_after_the_due_day_are_told_beside_the_row()
    {
        var walk = await ArriveAsync();
        using var evapor = await walk.AtWorkAsync(PageWalk.Evapor, "rencana-kerja");
        var page = await evapor.SubmitAsync(Finish,
            ("Isian.Baris[0].Selesai", "2026-09-01"), ("Isian.Baris[1].PenanggungJawab", ""), ("Isian.Baris[8].Selesai", "2026-10-12"), ("Isian.Baris[2].Keluaran", ""));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Find("#Isian_Baris_0__Selesai-error").TextContent.ShouldContain("Kegiatan 1 selesai sebelum mulai.");
        page.Find("#Isian_Baris_1__PenanggungJawab-error").TextContent.ShouldContain("Pilih penanggung jawab kegiatan 2.");
        page.Find("#Isian_Baris_2__Keluaran-error").TextContent.ShouldContain("Isi keluaran kegiatan 3.");
        page.Find("#Isian_AlasanLewatTenggat-error").TextContent.ShouldContain("Kegiatan 9 selesai sesudah tenggat 9 Oktober 2026.");

        var team = page.All("[name='Isian.Baris[1].PenanggungJawab'] option").Single(o => o.TextContent == "Tim SAKIP").GetAttribute("value");
        await evapor.SubmitAsync(Finish, ("Isian.Baris[0].Selesai", "2026-09-30"), ("Isian.Baris[1].PenanggungJawab", team), ("Isian.Baris[2].Keluaran", "Formulir"),
            ("Isian.AlasanLewatTenggat", "Arsip dijilid sesudahnya"));
        evapor.Page.Path.ShouldBe(walk.Path, evapor.Page.Text);
    }

    [Fact]
    public async Task Two_members_who_save_at_once_see_that_the_other_was_faster()
    {
        var walk = await ArriveAsync();
        using var evapor = await walk.AtWorkAsync(PageWalk.Evapor, "rencana-kerja");
        await evapor.SubmitAsync("Simpan draf", ("Isian.Tujuan", "Tujuan pertama"));
        using var staf = await walk.AtWorkAsync(PageWalk.StafEvapor, "rencana-kerja");
        staf.Page.Text.ShouldContain("Anda membantu mengisi.");
        staf.Page.Text.ShouldNotContain(Finish);
        await evapor.SubmitAsync("Simpan draf", ("Isian.Tujuan", "Tujuan kedua"));
        var late = await staf.SubmitAsync("Simpan draf", ("Isian.Tujuan", "Tujuan ketiga"));
        late.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        late.Find(".error-summary").TextContent.ShouldContain("Isian ini baru saja disimpan oleh");
        late.Find("[name='Isian.Tujuan']").TextContent.Trim().ShouldBe("Tujuan ketiga");
        (await staf.SubmitAsync("Simpan draf")).Status.ShouldBe(HttpStatusCode.OK);
    }

    public sealed class OnSqlite() : RencanaKerjaTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : RencanaKerjaTests(DatabaseKind.Postgres);
}

public sealed class JadwalTests
{
    private static readonly DateOnly Friday = new(2026, 10, 2);
    private static readonly KalenderKerja Calendar = new(ZonaWaktu.Wib, MingguKerja.Perpres21Tahun2023, libur: [new(new(2026, 10, 6), "Hari jadi", JenisLibur.LiburDaerah)]);

    [Fact]
    public void Works_follow_each_other_over_the_working_days_that_are_left()
    {
        var plan = Jadwal.Spread([450, 450, 5], Friday, new(2026, 10, 8), Calendar);
        plan.ShouldBe([(new(2026, 10, 2), new(2026, 10, 5)), (new(2026, 10, 5), new(2026, 10, 8)), (new(2026, 10, 8), new(2026, 10, 8))]);
    }

    [Fact]
    public void Without_a_due_day_the_works_take_as_long_as_they_need() =>
        Jadwal.Spread([450, 450], Friday, null, Calendar).ShouldBe([(Friday, Friday), (new(2026, 10, 5), new(2026, 10, 5))]);

    [Fact]
    public void A_due_day_that_has_passed_is_left_behind() =>
        Jadwal.Spread([60], new(2026, 10, 3), new(2026, 10, 1), Calendar).ShouldBe([(new(2026, 10, 5), new(2026, 10, 5))]);

    [Fact]
    public void Nothing_to_do_is_an_empty_plan() => Jadwal.Spread([], Friday, null, Calendar).ShouldBeEmpty();
}
