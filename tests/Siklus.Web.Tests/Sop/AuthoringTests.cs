using System.Net;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Correspondence;
using Siklus.App.Sop.Authoring;
using Siklus.App.Sop.Persistence;
using Siklus.Documents.Text;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop.Kerja;

namespace Siklus.Web.Tests.Sop;

/// <summary>An SOP is drawn up, checked, adopted by the Camat, revised and compared; cases stay on the version with which they began.</summary>
public abstract class AuthoringTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : AuthoringTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : AuthoringTests(DatabaseKind.Postgres);

    [Fact]
    public async Task A_blank_sheet_becomes_an_sop_that_runs()
    {
        var draft = await DrawUpAsync();
        var kode = await AdoptAsync("000.8.3.3/07/SBJ");

        var walk = await SopWalk.StartAsync(Site, kode, 4);
        var done = await walk.ToTheEndAsync();
        done.Status.ShouldBe(StatusPelaksanaan.Selesai);
        walk.Returned.ShouldBe([2]);

        using var evapor = await Site.VisitorAsync(PageWalk.Evapor);
        (await evapor.OpenAsync(draft)).Text.ShouldContain("Sudah disahkan.");
        (await evapor.OpenAsync($"/sop/{kode}")).Text.ShouldContain("000.8.3.3/07/SBJ");
        (await evapor.OpenAsync($"/sop/{kode}/waktu")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_decree_names_what_it_adopts_and_prints()
    {
        await DrawUpAsync();
        var kode = await AdoptAsync("000.8.3.3/07/SBJ");
        var (naskah, version) = await Site.WithDbAsync(async db => (
            await db.Set<Naskah>().IgnoreQueryFilters().SingleAsync(n => n.Jenis == JenisNaskah.Keputusan),
            await db.Set<SopVersiRow>().IgnoreQueryFilters().Where(s => s.Kode == kode).Join(db.Set<PengesahanSopRow>().IgnoreQueryFilters(), s => s.Id, p => p.SopVersiId, (s, p) => p).SingleAsync()));
        var text = NaskahText.Render(naskah.Isi);
        text.ShouldContain("KEPUTUSAN CAMAT SUMBEREJO");
        text.ShouldContain("MEMUTUSKAN:");
        text.ShouldContain("KEEMPAT");
        text.ShouldContain("| 1 | Penyusunan Jadwal Piket | 000.8.3.3/07/SBJ | 1 | 28 September 2026 |");
        naskah.Nomor!.Nomor.ShouldBe("188.4/12/2026");
        version.NaskahId.ShouldBe(naskah.Id);
        using var camat = await Site.VisitorAsync(PageWalk.Camat);
        (await camat.OpenAsync($"/naskah/{naskah.Id.Value}")).Text.ShouldContain("NOMOR : 188.4/12/2026");
    }

    [Fact]
    public async Task A_revision_leaves_running_cases_on_their_version_and_shows_what_it_changes()
    {
        const string kode = CaseWalk.Pengumpulan;
        var running = await CaseWalk.ToAsync(Site, 3);
        using var evapor = await Site.VisitorAsync(PageWalk.Evapor);
        await evapor.OpenAsync($"/sop/{kode}");
        var page = await evapor.SubmitAsync("Susun versi berikutnya");
        page.Path.ShouldStartWith("/sop/rancangan/", customMessage: page.Text);
        var draft = page.Path;
        (await evapor.SubmitAsync("Sisipkan sesudah langkah 2")).Path.ShouldBe($"{draft}/langkah/3");
        page = await evapor.SubmitAsync("Simpan dan langkah berikutnya",
            ("Isian.Uraian", "Menyiapkan bahan pengarahan"), ("Isian.Penanggung", "staf"), ("Isian.Mode", "SalahSatu"), ("Isian.Pekerjaan[0].Jenis", "konsep"), ("Isian.Output", "Bahan pengarahan"), ("Isian.Waktu", "45"));
        page.Path.ShouldBe($"{draft}/langkah/4", page.Text);
        page = await evapor.OpenAsync($"{draft}/perbedaan");
        page.Text.ShouldContain("3. Menyiapkan bahan pengarahan");
        page.Text.ShouldContain("ditambahkan");
        page.Text.ShouldContain("12 langkah sama", customMessage: "a later step is counted anew and differs in nothing");
        page.Text.ShouldNotContain("dihapus");
        var stored = await Site.WithDbAsync(db => db.Set<RancanganSop>().IgnoreQueryFilters().SingleAsync());
        stored.Isi.LangkahKe(11).Keputusan!.Tidak.ShouldBe(9, "the jump follows the step that it meant");
        stored.Isi.LangkahKe(11).Keputusan!.Memeriksa.ShouldBe([8, 9, 10]);

        (await evapor.OpenAsync($"/sop/{kode}")).Status.ShouldBe(HttpStatusCode.OK);
        page = await evapor.SubmitAsync("Susun versi berikutnya");
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("Lanjutkan rancangan itu.");

        await evapor.OpenAsync(draft);
        (await evapor.SubmitAsync("Nyatakan diperiksa")).Text.ShouldContain("menunggu pengesahan Camat");
        await AdoptAsync("000.8.3.3/08/SBJ");
        (await evapor.OpenAsync($"/pelaksanaan/{running.Value}")).Text.ShouldNotContain("Menyiapkan bahan pengarahan", customMessage: "a case stays on the version with which it began");
        page = await evapor.OpenAsync($"/sop/{kode}");
        page.All("h2").Count(h => WebPage.Squeeze(h.TextContent) == "Versi").ShouldBe(1);
        page.Find(".sop-pengesah").TextContent.ShouldContain("Camat Sumberejo");
        page.Find(".sop-nama").TextContent.ShouldNotBeEmpty("whoever signs the decree signs the sheet");
        page.Find(".sop-instansi").TextContent.ShouldContain("Kecamatan Sumberejo", customMessage: "what this office adopts bears its name");
        (await evapor.OpenAsync($"/sop/{kode}/cetak?versi=1")).Find(".sop-nama").TextContent.ShouldBeEmpty("room for a name, where no decree of this office tells it");
        (await evapor.OpenAsync($"/sop/{kode}/perbedaan")).Text.ShouldContain("3. Menyiapkan bahan pengarahan");
        (await evapor.OpenAsync($"/sop/{kode}?versi=1")).Text.ShouldContain("Ini versi lama.");
        (await evapor.OpenAsync(draft + "/identitas")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_sheet_of_the_library_becomes_the_offices_own()
    {
        using var evapor = await Site.VisitorAsync(PageWalk.Evapor);
        await evapor.OpenAsync("/sop/pustaka");
        evapor.Page.All(".list > li").Count.ShouldBe(15, "the fourteen of other offices, and one for the Perjanjian Kinerja");
        var page = await evapor.SubmitAsync("Salin Penyusunan Laporan Kinerja (LKj) Kecamatan Poncokusumo");
        page.Path.ShouldStartWith("/sop/rancangan/", customMessage: page.Text);
        page.Text.ShouldContain("Lengkap");
        page.Text.ShouldNotContain("Poncokusumo,");
        var stored = await Site.WithDbAsync(db => db.Set<RancanganSop>().IgnoreQueryFilters().SingleAsync());
        (stored.Isi.Identitas.Instansi, stored.Isi.Identitas.Nomor, stored.Kode).ShouldBe(("Kecamatan Sumberejo", null, "penyusunan-laporan-kinerja-lkj"));
    }

    [Fact]
    public async Task What_is_missing_is_named_and_a_stale_form_is_refused()
    {
        using var evapor = await Site.VisitorAsync(PageWalk.Evapor);
        await evapor.OpenAsync("/sop/rancangan");
        (await evapor.SubmitAsync("Buat rancangan")).Text.ShouldContain("Isi judul SOP.");
        var page = await evapor.SubmitAsync("Buat rancangan", ("Judul", "Penyusunan Jadwal Piket"));
        var draft = page.Path;
        page.Text.ShouldContain("kekurangan sebelum dapat diperiksa");
        page.All("button").ShouldNotContain(b => b.TextContent.Contains("Nyatakan diperiksa", StringComparison.Ordinal));

        using var other = await Site.VisitorAsync(PageWalk.Sekcam);
        await other.OpenAsync(draft + "/identitas");
        await evapor.OpenAsync(draft + "/identitas");
        await evapor.SubmitAsync("Simpan identitas", ("Judul", "Penyusunan Jadwal Piket Kantor"));
        page = await other.SubmitAsync("Simpan identitas", ("Judul", "Judul lain"));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("Rancangan ini sudah diubah Bagus Prakoso Contoh");
        page.Find("[name=Judul]").GetAttribute("value").ShouldBe("Judul lain", "what was typed stays");

        using var staf = await Site.VisitorAsync(PageWalk.StafEvapor);
        (await staf.OpenAsync(draft)).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var sekcam = await Site.VisitorAsync(PageWalk.Sekcam);
        (await sekcam.OpenAsync("/sop/pengesahan")).Text.ShouldContain("Tidak ada yang menunggu pengesahan");
    }

    [Fact]
    public async Task The_sheet_follows_what_is_typed_before_it_is_saved()
    {
        var draft = await DrawUpAsync(check: false);
        using var evapor = await Site.VisitorAsync(PageWalk.Evapor);
        await evapor.OpenAsync(draft + "/langkah/1");
        var form = evapor.Page.FormWithButton("Simpan");
        form.Set("Isian.Uraian", "Mengetik jadwal yang baru");
        var request = form.ToRequest();
        request.RequestUri = new Uri(request.RequestUri!.AbsoluteUri + "?handler=Pratinjau");
        var answer = await evapor.Http.SendAsync(request);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("jadwal yang baru</text>", customMessage: "drawn on the sheet");
        (await Site.WithDbAsync(db => db.Set<RancanganSop>().IgnoreQueryFilters().SingleAsync())).Isi.LangkahKe(1).Uraian.ShouldBe("Menyusun jadwal piket", "and not saved");
    }

    [Fact]
    public async Task A_column_is_moved_on_the_sheet_before_it_is_saved_and_steps_keep_who_does_them()
    {
        var draft = await DrawUpAsync(check: false);
        using var evapor = await Site.VisitorAsync(PageWalk.Evapor);
        await evapor.OpenAsync(draft + "/kolom");
        evapor.Page.All("button[disabled]").Select(b => WebPage.Squeeze(b.TextContent)).ShouldBe(["Ke kiri Camat", "Ke kanan kolom 5"]);
        var page = await evapor.SubmitAsync("Ke kiri Staf", ("Kolom[1].Nama", "Sekcam"));
        page.Text.ShouldContain("belum disimpan");
        Names(page).ShouldBe(["Camat", "Staf", "Sekcam"], "what was typed moves along");
        Headings(page).ShouldBe(["Camat", "Staf", "Sekcam"], "the sheet shows it");
        page.Find("button[autofocus]").TextContent.ShouldContain("Ke kiri", customMessage: "the key can be pressed again");
        (await StoredAsync()).Kolom.Select(k => k.Nama).ShouldBe(["Camat", "Sekretaris", "Staf"]);
        page = await evapor.SubmitAsync("Ke kanan Camat");
        Names(page).ShouldBe(["Staf", "Camat", "Sekcam"]);
        (await evapor.SubmitAsync("Ke kiri Camat")).Find("button[autofocus]").TextContent.ShouldContain("Ke kanan", customMessage: "at the edge it only goes back");
        await evapor.SubmitAsync("Ke kanan Camat");
        (await evapor.SubmitAsync("Simpan kolom")).Path.ShouldBe(draft, evapor.Page.Text);
        var stored = await StoredAsync();
        stored.Kolom.Select(k => k.Kode).ShouldBe(["staf", "camat", "sekretariat"]);
        stored.Langkah.Select(l => l.Penanggung).ShouldBe(["staf", "sekretariat", "camat"]);

        // Moved in a form that was shown before somebody else saved: told when it is saved, not lost.
        await evapor.OpenAsync(draft + "/kolom");
        using var other = await Site.VisitorAsync(PageWalk.Sekcam);
        await other.OpenAsync(draft + "/kolom");
        await other.SubmitAsync("Simpan kolom", ("Kolom[2].Nama", "Sekretaris Kecamatan"));
        await evapor.SubmitAsync("Ke kanan Staf");
        page = await evapor.SubmitAsync("Simpan kolom");
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("Rancangan ini sudah diubah");

        static IEnumerable<string?> Names(WebPage page) => page.All("input[name^='Kolom'][name$='.Nama']").Select(i => i.GetAttribute("value")).Where(v => !string.IsNullOrEmpty(v));
        static IEnumerable<string> Headings(WebPage page) => page.All("#lembar svg text").Select(t => WebPage.Squeeze(t.TextContent)).Where(t => t is "Camat" or "Staf" or "Sekcam" or "Sekretaris").Distinct();
        async Task<SopDefinition> StoredAsync() => (await Site.WithDbAsync(db => db.Set<RancanganSop>().IgnoreQueryFilters().SingleAsync())).Isi;
    }

    private async Task<string> DrawUpAsync(bool check = true)
    {
        using var evapor = await Site.VisitorAsync(PageWalk.Evapor);
        await evapor.OpenAsync("/sop/rancangan");
        var draft = (await evapor.SubmitAsync("Buat rancangan", ("Judul", "Penyusunan Jadwal Piket"))).Path;
        await evapor.OpenAsync(draft + "/kolom");
        (await evapor.SubmitAsync("Simpan kolom", ("Kolom[0].Nama", "Camat"), ("Kolom[1].Nama", "Sekretaris"), ("Kolom[2].Nama", "Staf"), ("Kolom[3].Nama", ""))).Path.ShouldBe(draft, evapor.Page.Text);
        await evapor.SubmitAsync("Tambah langkah");
        await evapor.SubmitAsync("Simpan dan selesai",
            ("Isian.Uraian", "Menyusun jadwal piket"), ("Isian.Penanggung", "staf"), ("Isian.Mode", "SalahSatu"), ("Isian.Pekerjaan[0].Jenis", "konsep"), ("Isian.Kelengkapan", "Komputer (alat)"),
            ("Isian.Output", "Konsep jadwal"), ("Isian.Waktu", "30"));
        evapor.Page.Path.ShouldBe(draft, evapor.Page.Text);
        await evapor.SubmitAsync("Tambah langkah");
        await evapor.SubmitAsync("Simpan dan selesai",
            ("Isian.Uraian", "Memeriksa konsep jadwal"), ("Isian.Penanggung", "sekretariat"), ("Isian.Pekerjaan[0].Jenis", "periksa"), ("Isian.Kelengkapan", "Konsep jadwal"),
            ("Isian.Output", "Jadwal diperiksa"), ("Isian.Waktu", "15"), ("Isian.Memutus", true), ("Isian.Pertanyaan", "Apakah konsep jadwal disetujui?"), ("Isian.Tidak", "1"));
        await evapor.SubmitAsync("Tambah langkah");
        await evapor.SubmitAsync("Simpan dan selesai",
            ("Isian.Uraian", "Menandatangani jadwal"), ("Isian.Penanggung", "camat"), ("Isian.Pekerjaan[0].Jenis", "tanda-tangan"), ("Isian.Kelengkapan", "Jadwal diperiksa"), ("Isian.Output", "Jadwal piket"), ("Isian.Waktu", "1"), ("Isian.Satuan", "Jam"));
        var step = await Site.WithDbAsync(db => db.Set<RancanganSop>().IgnoreQueryFilters().SingleAsync());
        step.Isi.LangkahKe(2).Keputusan!.Ya.ShouldBe(Lanjutan.Selesai, "there was no later step yet");
        await evapor.OpenAsync(draft + "/langkah/2");
        await evapor.SubmitAsync("Simpan", ("Isian.Ya", "3"));
        await evapor.OpenAsync(draft + "/identitas");
        await evapor.SubmitAsync("Simpan identitas", ("Bagian[dasarHukum]", "Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan"));
        evapor.Page.Text.ShouldContain("Siap diperiksa");
        if (check) await evapor.SubmitAsync("Nyatakan diperiksa");
        return draft;
    }

    private async Task<string> AdoptAsync(string nomor)
    {
        var (id, kode) = await Site.WithDbAsync(db => db.Set<RancanganSop>().IgnoreQueryFilters().Select(r => new ValueTuple<Guid, string>(r.Id.Value, r.Kode)).SingleAsync());
        using var camat = await Site.VisitorAsync(PageWalk.Camat);
        await camat.OpenAsync("/sop/pengesahan");
        (await camat.SubmitAsync("Sahkan")).Text.ShouldSatisfyAllConditions(t => t.ShouldContain("Isi nomor keputusan."), t => t.ShouldContain("Isi nomor SOP."));
        var page = await camat.SubmitAsync("Sahkan", ("Nomor", "188.4/12/2026"), ($"NomorSop[{id}]", nomor));
        page.Path.ShouldStartWith("/naskah/", customMessage: page.Text);
        return kode;
    }
}
