using System.Net;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Correspondence;
using Siklus.Documents.Text;
using Siklus.Domain.Common;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

public abstract class RapatTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Finish = "Terbitkan notulen dan daftar hadir";

    [Fact]
    public async Task A_meeting_from_its_invitation_to_its_minutes()
    {
        var walk = await (await PageWalk.StartAsync(Site)).OrderedAsync();
        using var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "rapat");

        var refused = await sekcam.SubmitAsync("Terbitkan undangan");
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Find(".error-summary").TextContent.ShouldContain("Isi jam mulai rapat.");
        refused.Find("[name='Isian.Mulai']").GetAttribute("aria-invalid").ShouldBe("true");

        await sekcam.SubmitAsync("Terbitkan undangan",
            ("Isian.Hari", "2026-09-29"), ("Isian.Mulai", "09:00"), ("Isian.Selesai", "10:30"), ("Isian.Tempat", "Aula"));
        sekcam.Page.Find(".published").TextContent.ShouldContain("Undangan Rapat");
        sekcam.Page.Text.ShouldContain("Terbitkan ulang undangan");
        sekcam.Page.All(".published ~ .returned-message").ShouldBeEmpty();

        using (var evapor = await walk.AtWorkAsync(PageWalk.Evapor, "hadir"))
        {
            evapor.Page.Text.ShouldContain("Selasa, 29 September 2026");
            evapor.Page.Text.ShouldContain("09.00 – 10.30 WIB");
            (await evapor.SubmitAsync("Catat kehadiran saya")).Text.ShouldContain("Pilih hadir atau tidak hadir.");
            (await evapor.SubmitAsync("Catat kehadiran saya", ("Isian.Kehadiran", "hadir"))).Text.ShouldContain("Rapat baru berlangsung Selasa, 29 September 2026");
        }
        using (var staf = await walk.AtWorkAsync(PageWalk.StafUmum, "hadir"))
        {
            (await staf.SubmitAsync("Catat kehadiran saya", ("Isian.Kehadiran", "tidak"))).Text.ShouldContain("Tulis alasan tidak hadir.");
            await staf.SubmitAsync("Catat kehadiran saya", ("Isian.Alasan", "Diklat di kabupaten"));
            staf.Page.Path.ShouldBe("/tugas");
            staf.Page.Text.ShouldContain("Ketidakhadiran Anda dicatat");
        }

        await walk.OpenTaskAsync(sekcam, "rapat");
        (await sekcam.SubmitAsync(Finish)).Text.ShouldContain("Selesaikan langkah ini sesudah rapat.");

        Site.Clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromHours(2));
        using (var evapor = await walk.AtWorkAsync(PageWalk.Evapor, "hadir"))
            (await evapor.SubmitAsync("Catat kehadiran saya", ("Isian.Kehadiran", "hadir"))).Path.ShouldBe("/tugas");

        using var held = await walk.AtWorkAsync(PageWalk.Sekcam, "rapat");
        held.Page.Text.ShouldContain("Tidak hadir: Diklat di kabupaten");
        await held.SubmitAsync("Tambah baris keputusan", ("Isian.Keputusan[0].Isi", "Formulir dibagikan Senin"), ("Isian.Pembahasan[0].Isi", "Pembagian tugas"));
        held.Page.All("textarea[name^='Isian.Keputusan']").Count.ShouldBe(2);
        held.Page.Find("[name='Isian.Keputusan[0].Isi']").TextContent.Trim().ShouldBe("Formulir dibagikan Senin");
        var post = held.Page.All("select[name='Isian.Keputusan[1].PenanggungJawab'] option").First(o => o.TextContent == PageWalk.Evapor).GetAttribute("value");
        var staff = held.Page.All("input[name='Isian.HadirDiKertas']").Single(box => box.ParentElement!.TextContent.Contains(PageWalk.StafEvapor, StringComparison.Ordinal));
        await held.SubmitAsync(Finish,
            ("Isian.Keputusan[1].Isi", "Rekap selesai Jumat"), ("Isian.Keputusan[1].PenanggungJawab", post), ("Isian.Keputusan[1].Sampai", "2026-10-02"),
            ("Isian.HadirDiKertas", new[] { staff.GetAttribute("value")! }), ("Isian.Pencatat", post));

        held.Page.Path.ShouldBe(walk.Path, held.Page.Text);
        var naskah = await NaskahAsync();
        naskah[JenisNaskah.Undangan].ShouldContain("menindaklanjuti Lembar Disposisi");
        naskah[JenisNaskah.NotulenRapat].ShouldContain("Tanggal 28 September 2026");
        naskah[JenisNaskah.NotulenRapat].ShouldContain("2 Oktober 2026");
        naskah[JenisNaskah.DaftarHadir].ShouldContain("Tidak hadir: Diklat di kabupaten");
        naskah[JenisNaskah.DaftarHadir].ShouldContain("Hadir (tanda tangan di kertas)");
        naskah[JenisNaskah.DaftarHadir].ShouldContain("Hadir, 10.00 WIB");
    }

    [Fact]
    public async Task An_invitation_that_no_longer_fits_is_issued_again_and_a_second_click_makes_no_third()
    {
        var walk = await (await PageWalk.StartAsync(Site)).OrderedAsync();
        using var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "rapat");
        await sekcam.SubmitAsync("Terbitkan undangan", ("Isian.Mulai", "13:00"));
        await sekcam.SubmitAsync("Simpan draf", ("Isian.Tempat", "Pendopo"));
        sekcam.Page.Text.ShouldContain("Isian di atas berbeda dari undangan yang sudah terbit.");

        var form = sekcam.Page.FormWithButton("Terbitkan ulang undangan");
        await sekcam.SubmitAsync(form);
        await sekcam.SubmitAsync(form);
        var all = await Site.WithDbAsync(db => db.Set<Naskah>().IgnoreQueryFilters().Where(n => n.Jenis == JenisNaskah.Undangan && n.Tribulan == new Tribulan(4))
            .OrderBy(n => n.Id).Select(n => n.Keadaan).ToListAsync());
        all.ShouldBe([KeadaanNaskah.Superseded, KeadaanNaskah.Final], ignoreOrder: true);
    }

    [Fact]
    public async Task Members_who_answer_at_the_same_moment_and_the_holder_who_saves_do_not_disturb_each_other()
    {
        var walk = await (await PageWalk.StartAsync(Site)).OrderedAsync();
        using var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "rapat");
        var members = await Task.WhenAll(new[] { PageWalk.Evapor, PageWalk.StafEvapor, PageWalk.StafUmum }.Select(m => walk.AtWorkAsync(m, "hadir")));
        var answers = await Task.WhenAll(
        [
            .. members.Select(m => m.SubmitAsync("Catat kehadiran saya", ("Isian.Kehadiran", "hadir"))),
            sekcam.SubmitAsync("Simpan draf", ("Isian.Mulai", "09:00")),
        ]);
        answers.Where(page => page.Status != HttpStatusCode.OK).Select(page => page.Text).ShouldBeEmpty();
        await walk.OpenTaskAsync(sekcam, "rapat");
        sekcam.Page.All("#kehadiran .badge").Select(b => b.TextContent.Trim()).ShouldBe(["Hadir", "Hadir", "Hadir", "Hadir"]);
        sekcam.Page.Find("[name='Isian.Mulai']").GetAttribute("value").ShouldBe("09:00");
        foreach (var member in members) member.Dispose();
    }

    [Fact]
    public async Task Who_does_not_hold_the_task_reads_and_can_not_type()
    {
        var walk = await (await PageWalk.StartAsync(Site)).OrderedAsync();
        using var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "rapat");
        await sekcam.SubmitAsync("Simpan draf", ("Isian.Tempat", "Pendopo"));
        using var camat = await Site.VisitorAsync(PageWalk.Camat);
        await camat.OpenAsync(sekcam.Page.Path);
        camat.Page.Text.ShouldContain($"Yang mengisi: {PageWalk.Sekcam}");
        camat.Page.Find("fieldset.sheet").HasAttribute("disabled").ShouldBeTrue();
        camat.Page.Find("[name='Isian.Tempat']").GetAttribute("value").ShouldBe("Pendopo");
        camat.Page.All("button").Select(b => b.TextContent.Trim()).ShouldNotContain(Finish);
    }

    [Fact]
    public async Task A_day_or_hour_that_can_not_be_read_is_told_beside_its_field_and_everything_typed_stays()
    {
        var walk = await (await PageWalk.StartAsync(Site)).OrderedAsync();
        using var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "rapat");
        var page = await sekcam.SubmitAsync("Tambah pembahasan", ("Isian.Mulai", "pagi"), ("Isian.Pembahasan[0].Isi", "Pembagian tugas"));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Find("#Isian_Mulai-error").TextContent.ShouldContain("“pagi” tidak terbaca.");
        page.Find("[name='Isian.Mulai']").GetAttribute("value").ShouldBe("pagi");
        page.Find("[name='Isian.Pembahasan[0].Isi']").TextContent.Trim().ShouldBe("Pembagian tugas");
        var mended = await sekcam.SubmitAsync("Simpan draf", ("Isian.Mulai", "8.30"));
        mended.Status.ShouldBe(HttpStatusCode.OK, mended.Text);
        mended.Find("[name='Isian.Mulai']").GetAttribute("value").ShouldBe("08:30");
    }

    private Task<Dictionary<JenisNaskah, string>> NaskahAsync() => Site.WithDbAsync(async db =>
        (await db.Set<Naskah>().IgnoreQueryFilters().Where(n => n.Tribulan == new Domain.Common.Tribulan(4) && n.Keadaan == KeadaanNaskah.Final).ToListAsync())
            .ToDictionary(n => n.Jenis, n => NaskahText.Render(n.Isi)));

    public sealed class OnSqlite() : RapatTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : RapatTests(DatabaseKind.Postgres);
}
