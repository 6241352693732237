using System.Net;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop;

/// <summary>Acts on a whole case: pause, members, notes, cancellation, correction, child cases.</summary>
public abstract class ManageCaseTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Anak = """
        { "format": "siklus-sop/1", "kode": "uji-anak", "versi": 1, "identitas": { "judul": "UJI ANAK", "instansi": "Kecamatan Sumberejo" },
          "kolom": [{ "kode": "camat", "nama": "Camat" }],
          "langkah": [{ "nomorCetak": "1", "urutan": 1, "uraian": "Camat menulis", "pelaksana": ["camat"], "pekerjaan": [{ "jenis": "perintah" }], "output": [{ "kode": "dua", "nama": "Konsep" }] }] }
        """;

    [Fact]
    public async Task A_case_is_paused_goes_on_and_gets_a_note()
    {
        var small = await SmallCase.AtAsync(Site, 2);
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        await camat.OpenAsync(small.Url + "/kelola");
        (await camat.SubmitAsync("Jeda", ("Alasan", ""))).Find(".field-error .error").TextContent.ShouldContain("Isi alasan");
        var paused = await camat.SubmitAsync("Jeda", ("Alasan", "Menunggu pemeriksaan."));
        paused.Find(".status-sentence").TextContent.ShouldContain("Dijeda sejak");

        using var kasi = await Site.VisitorAsync(SmallCase.Group[2]);
        await kasi.OpenAsync(await small.WorkUrlAsync(SmallCase.Group[2]));
        (await kasi.SubmitAsync("Terima")).Text.ShouldContain("sedang dijeda");
        await kasi.OpenAsync(small.Url + "/catatan");
        (await kasi.SubmitAsync("Simpan catatan", ("Catatan", "  "))).Find(".field-error .error").TextContent.ShouldContain("Tulis catatannya");
        (await kasi.SubmitAsync("Simpan catatan", ("Catatan", "Data desa menyusul."))).Find(".timeline").TextContent.ShouldContain("Data desa menyusul.");

        await camat.OpenAsync(small.Url + "/kelola");
        (await camat.SubmitAsync("Lanjutkan")).Find(".badge").TextContent.ShouldContain("Sedang dikerjakan");
    }

    [Fact]
    public async Task The_posts_of_a_column_are_changed_for_what_is_still_open()
    {
        var small = await SmallCase.AtAsync(Site, 3);
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        await camat.OpenAsync(small.Url + "/kelola/anggota/kelompok");
        var form = camat.Page.FormWithButton("Simpan anggota");
        (await camat.SubmitAsync(form, ("Alasan", "Tidak ada."))).Find(".field-error .error").TextContent.ShouldContain("Tidak ada yang berubah");

        var staf = (await small.PostAsync("Pengadministrasi Umum")).Value.ToString();
        var stay = new List<string> { staf };
        foreach (var member in SmallCase.Group.Skip(1)) stay.Add((await small.PostAsync(member)).Value.ToString());
        var done = await camat.SubmitAsync("Simpan anggota", ("Anggota", stay), ("Alasan", "Bertukar tugas."));
        done.Path.ShouldBe(small.Url + "/kelola");
        var state = await small.StateAsync();
        state.MembersOf(3).Count(t => t.IsOpen).ShouldBe(8);
        (await camat.OpenAsync(small.Url)).Find(".timeline").TextContent.ShouldContain("mengubah anggota Kelompok: menambah Pengadministrasi Umum, mengeluarkan Kasubbag Perencanaan");
        using var kasi = await Site.VisitorAsync(SmallCase.Group[2]);
        (await kasi.OpenAsync(small.Url + "/kelola/anggota/kelompok")).Text.ShouldContain("tidak berwenang");
    }

    [Fact]
    public async Task A_cancelled_case_never_changes_and_is_corrected_by_a_new_one_linked_both_ways()
    {
        var small = await SmallCase.AtAsync(Site, 2);
        using var camat = await Site.VisitorAsync(SmallCase.Camat);
        await camat.OpenAsync(small.Url + "/kelola");
        await camat.FollowAsync("Batalkan pelaksanaan…");
        (await camat.SubmitAsync("Batalkan pelaksanaan", ("Alasan", "Periodenya keliru."))).Path.ShouldBe(small.Url);
        camat.Page.Find(".status-sentence").TextContent.ShouldContain("Dibatalkan");
        (await camat.OpenAsync(small.Url + "/kelola")).Text.ShouldContain("sudah ditutup");
        (await camat.OpenAsync(small.Url + "/catatan")).Text.ShouldContain("tidak dapat diubah");

        await camat.OpenAsync(small.Url);
        await camat.FollowAsync("Buat pelaksanaan koreksi");
        camat.Page.Find("input[name=Perihal]").GetAttribute("value").ShouldBe("Koreksi Uji kelompok");
        camat.Page.All("input[name=Ikatan][checked]").Count.ShouldBe(10);
        var correction = await camat.SubmitAsync("Mulai");
        correction.Status.ShouldBe(HttpStatusCode.OK, correction.Text);
        correction.Find(".related").TextContent.ShouldContain("Mengoreksi");
        correction.Link("Uji kelompok").ShouldBe(small.Url);
        (await camat.OpenAsync(small.Url)).Link("Koreksi Uji kelompok").ShouldBe(correction.Path);
        (await camat.OpenAsync($"/pelaksanaan/mulai?koreksi={correction.Path.Split('/')[^1]}")).Text.ShouldContain("masih berjalan");
    }

    [Fact]
    public async Task A_related_sop_of_the_office_runs_as_a_child_and_ends_the_step()
    {
        var small = await SmallCase.AtAsync(Site, 2);
        var member = SmallCase.Group[0];
        await small.AcceptAsync(member);
        using var visitor = await Site.VisitorAsync(member);
        var task = $"{small.Url}/tugas/{await small.TaskAsync(member)}";
        await visitor.OpenAsync(task + "/sop-terkait");
        visitor.Page.Text.ShouldContain("belum ada di kantor ini");

        await SmallCase.ImportAsync(Site, Anak);
        await visitor.OpenAsync(task);
        await visitor.FollowAsync("SOP terkait");
        var form = visitor.Page.FormWithButton("Mulai SOP terkait");
        var pages = await Task.WhenAll(visitor.SubmitAsync(form), visitor.SubmitAsync(form));
        pages.ShouldAllBe(p => p.Status == HttpStatusCode.OK);
        pages.Select(p => p.Path).Distinct().ShouldHaveSingleItem();
        pages[0].Link("Uji kelompok").ShouldBe(small.Url);
        pages[0].Find(".related").TextContent.ShouldContain("Bagian dari");

        var child = (await small.StateAsync()).Anak.ShouldHaveSingleItem();
        var anak = new SmallCase(Site, child.Id);
        await anak.AcceptAsync(SmallCase.Camat);
        await anak.FinishAsync(SmallCase.Camat);
        var parent = await small.StateAsync();
        parent.Anak.ShouldHaveSingleItem().Status.ShouldBe(StatusPelaksanaan.Selesai);
        parent.OutputsOf("dua").ShouldHaveSingleItem();
        parent.CurrentLangkah!.Urutan.ShouldBe(3, "nothing else was missing, so the step ended with its child");
    }

    public sealed class OnSqlite() : ManageCaseTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : ManageCaseTests(DatabaseKind.Postgres);
}
