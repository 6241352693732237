using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.Domain.Planning;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Planning;

public abstract class KartuTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Planner = "Kasubbag Perencanaan, Evaluasi dan Pelaporan";

    [Fact]
    public async Task The_card_says_how_it_is_measured_and_what_each_document_promises()
    {
        using var kasi = await Site.VisitorAsync("Kasi Pemerintahan");
        var page = await kasi.OpenAsync($"/rencana/indikator/{(await OneAsync("S1.1")).Id.Value}");
        page.Text.ShouldContain("Delegasi yang hadir ÷ Delegasi yang diundang × 100%");
        page.Text.ShouldContain("makin tinggi makin baik");
        page.Text.ShouldContain("82% (2024)");
        page.All("table[class=table] th a").ShouldContain(a => a.TextContent.StartsWith("Renstra 2025", StringComparison.Ordinal));
        page.Text.ShouldNotContain("Periksa, lalu hapus");
        (await kasi.OpenAsync("/rencana/iku")).All("tbody tr").Count.ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task An_indikator_is_made_with_components_that_come_and_go_without_being_saved()
    {
        using var planner = await Site.VisitorAsync(Planner);
        await planner.OpenAsync($"/rencana/indikator/tambah?simpul={(await Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().Set<SimpulKinerja>().SingleAsync(n => n.Kode == "FK1"))).Id.Value}");
        await planner.SubmitAsync("Simpan indikator");
        planner.Page.Find("#Isian_Nama-error").TextContent.ShouldContain("Isi nama indikator");
        await planner.SubmitAsync("Tambah komponen", ("Isian.Nama", "Jumlah usulan dan saran"));
        planner.Page.All("[name^='Isian.Komponen'][name$='.Nama']").Count.ShouldBe(3);
        planner.Page.Find("#Isian_Nama").TextContent.Trim().ShouldBe("Jumlah usulan dan saran");
        await planner.SubmitAsync("Hapus komponen 3");
        planner.Page.All("[name^='Isian.Komponen'][name$='.Nama']").Count.ShouldBe(2);

        await planner.SubmitAsync("Simpan indikator", ("Isian.Satuan", "usulan"), ("Isian.JenisRumus", "nilai"), ("Isian.Komponen[0].Nama", "Usulan desa"), ("Isian.Komponen[1].Nama", "Saran warga"));
        planner.Page.Find("#Isian_Komponen_0__Nama-error").TextContent.ShouldContain("satu komponen saja");
        await planner.SubmitAsync("Simpan indikator", ("Isian.JenisRumus", "jumlah"), ("Isian.Konsolidasi", "NilaiAkhir"), ("Isian.ModeTarget", "Diskret"));
        planner.Page.Find("#Isian_ModeTarget-error").TextContent.ShouldContain("nilai akhir tidak dapat dipakai bersama target per");
        await planner.SubmitAsync("Simpan indikator", ("Isian.Konsolidasi", "Jumlah"), ("Isian.Baseline", "dua belas"), ("Isian.TahunBaseline", "2024"));
        planner.Page.Find("#Isian_Baseline-error").TextContent.ShouldContain("dua belas");
        await planner.SubmitAsync("Simpan indikator", ("Isian.Baseline", "12"));
        planner.Page.Text.ShouldContain("Usulan desa + Saran warga", customMessage: planner.Page.Text);

        var made = await OneAsync("FK1.2");
        made.Definisi.Single().Rumus.Komponen.Select(k => k.Kode).ShouldBe(["usulan", "saran"]);
        made.Baseline.ShouldBe(new NilaiTarget.Bilangan(12));
        await planner.FollowAsync("Periksa, lalu hapus");
        await planner.SubmitAsync("Hapus");
        planner.Page.Text.ShouldContain("Indikator FK1.2 dihapus");
    }

    [Fact]
    public async Task A_formula_of_its_own_is_tried_out_with_examples_and_then_saved()
    {
        using var planner = await Site.VisitorAsync(Planner);
        await planner.OpenAsync($"/rencana/indikator/tambah?simpul={(await Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().Set<SimpulKinerja>().SingleAsync(n => n.Kode == "FK1"))).Id.Value}");
        await planner.SubmitAsync("Periksa rumus", ("Isian.Nama", "Usulan yang ditindaklanjuti"), ("Isian.Satuan", "%"), ("Isian.JenisRumus", "ungkapan"), ("Isian.Tulisan", "usulan ÷ (semua"),
            ("Isian.Komponen[0].Nama", "Usulan ditindaklanjuti"), ("Isian.Komponen[1].Nama", "Semua usulan"));
        planner.Page.Find(".coba-rumus .error").TextContent.ShouldContain("Karakter 16: kurung pada karakter 10 belum ditutup");
        planner.Page.Find(".coba-rumus pre").TextContent.ShouldBe("usulan ÷ (semua\n               ^");
        planner.Page.Text.ShouldContain("Kode dalam rumus: semua");

        await planner.SubmitAsync("Periksa rumus", ("Isian.Tulisan", "usulan / semua * 100%"), ("Isian.Komponen[0].Contoh", "30"), ("Isian.Komponen[1].Contoh", "0"));
        planner.Page.Find(".coba-rumus .error").TextContent.ShouldContain("Semua usulan");
        await planner.SubmitAsync("Periksa rumus", ("Isian.Komponen[1].Contoh", "40"));
        planner.Page.Text.ShouldContain("Terbaca sebagai Usulan ditindaklanjuti ÷ Semua usulan × 100%");
        planner.Page.Find(".coba-rumus .penjelasan").TextContent.ShouldContain("30 ÷ 40 × 100%");

        await planner.SubmitAsync("Simpan indikator", ("Isian.Tulisan", "usulan / semau"));
        planner.Page.Find("#Isian_Tulisan-error").TextContent.ShouldContain("tidak ada komponen 'semau'");
        await planner.SubmitAsync("Simpan indikator", ("Isian.Tulisan", "JIKA(semua = 0; 100; usulan / semua * 100%)"), ("Isian.HanyaStatus", "true"));
        planner.Page.Text.ShouldContain("JIKA(Semua usulan = 0; 100; Usulan ditindaklanjuti ÷ Semua usulan × 100%)", customMessage: planner.Page.Text);

        var made = (await OneAsync("FK1.2")).Definisi.Single();
        made.Rumus.ShouldBe(new Rumus.Ungkapan([new("usulan", "Usulan ditindaklanjuti", "%"), new("semua", "Semua usulan", "%")], "JIKA(semua = 0; 100; usulan ÷ semua × 100%)"));
        made.HanyaStatus.ShouldBeTrue();
    }

    [Fact]
    public async Task A_definition_in_use_stays_and_the_changed_one_begins_in_a_later_year()
    {
        using var planner = await Site.VisitorAsync(Planner);
        var url = $"/rencana/indikator/{(await OneAsync("S1.1")).Id.Value}";
        await planner.OpenAsync(url + "/ubah");
        planner.Page.Find(".status-sentence").TextContent.ShouldContain("sudah dipakai");
        await planner.SubmitAsync("Simpan indikator", ("Isian.DefinisiOperasional", "Delegasi desa saja."));
        planner.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        planner.Page.Find("#Isian_BerlakuMulai-error").TextContent.ShouldContain("mulai tahun 2027");
        await planner.SubmitAsync("Simpan indikator", ("Isian.BerlakuMulai", "2027"));
        var changed = await OneAsync("S1.1");
        changed.Definisi.Select(d => d.BerlakuMulai).ShouldBe([2025, 2027]);
        (await planner.OpenAsync(url + "?tahun=2026")).Text.ShouldContain("Delegasi desa dan kelompok masyarakat");
        planner.Page.Text.ShouldContain("2027 sampai 2029");
        (await planner.OpenAsync(url + "?tahun=2027")).Text.ShouldContain("Delegasi desa saja.");

        // Nothing rests on the new one yet: it is corrected.
        await planner.OpenAsync(url + "/ubah");
        await planner.SubmitAsync("Simpan indikator", ("Isian.DefinisiOperasional", "Delegasi desa dan kelurahan."));
        (await OneAsync("S1.1")).Definisi.Select(d => d.DefinisiOperasional).Last().ShouldBe("Delegasi desa dan kelurahan.");

        // What stands around the definition is corrected at any time, and a target of another sort is not orphaned.
        await planner.OpenAsync(url + "/ubah");
        await planner.SubmitAsync("Simpan indikator", ("Isian.Alasan", "Alasan yang lebih baik."));
        (await OneAsync("S1.1")).Alasan.ShouldBe("Alasan yang lebih baik.");
        await planner.OpenAsync(url + "/ubah");
        await planner.SubmitAsync("Simpan indikator", ("Isian.Polaritas", "Rentang"), ("Isian.Baseline", ""));
        planner.Page.Find(".error-summary").TextContent.ShouldContain("sudah memuat target jenis lain");
    }

    [Fact]
    public async Task An_indikator_in_use_is_not_removed_and_says_where()
    {
        using var planner = await Site.VisitorAsync(Planner);
        var page = await planner.OpenAsync($"/rencana/indikator/{(await OneAsync("S1.1")).Id.Value}/hapus");
        page.Text.ShouldContain("masih dipakai");
        page.Text.ShouldContain("Renstra 2025");
        page.Text.ShouldContain("realisasi tribulan I 2026");
        page.Text.ShouldContain("yang dikunci");
        page.All("main form button").ShouldBeEmpty();
    }

    private Task<Indikator> OneAsync(string kode) => Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().Set<Indikator>().AsNoTracking().SingleAsync(i => i.Kode == kode));

    public sealed class OnSqlite() : KartuTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : KartuTests(DatabaseKind.Postgres);
}
