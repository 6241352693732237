using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Planning.Dokumen;

/// <summary>Planning documents drawn up and signed through their own pages, on the demo's office.</summary>
public abstract class SusunTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Perencana = "Kasubbag Perencanaan, Evaluasi dan Pelaporan";

    [Fact]
    public async Task Next_years_Renja_is_copied_down_from_the_Renstra_corrected_and_signed()
    {
        using var planner = await Site.VisitorAsync(Perencana);
        await planner.OpenAsync("/rencana/dokumen?tahun=2027");
        await planner.FollowAsync("Mulai Renja 2027");
        await planner.SubmitAsync("Mulai menyusun");
        planner.Page.Text.ShouldContain("Penyusunan dimulai");
        var renja = planner.Page.Path;
        await planner.OpenAsync($"{renja}/target");
        await planner.SubmitAsync("Salin yang kosong dari Renstra");
        planner.Page.Text.ShouldContain("60 target disalin dari Renstra.", customMessage: planner.Page.Text);
        planner.Page.Text.ShouldContain("0 target tahunan belum diisi");

        var cell = await CellAsync("S1.1", 2027);
        var before = planner.Page.FormWithButton("Simpan target")[cell]!;
        await planner.SubmitAsync("Simpan target", (cell, "sembilan"));
        planner.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        planner.Page.Text.ShouldContain("'sembilan' bukan angka");
        planner.Page.FormWithButton("Simpan target")[cell].ShouldBe("sembilan", "what was typed stays");
        await planner.SubmitAsync("Simpan target", (cell, "91,5"));
        planner.Page.Text.ShouldContain("1 target tersimpan.");
        planner.Page.Text.ShouldContain($"Renstra {before}");
        (await planner.OpenAsync(renja)).Text.ShouldContain($"Renja 91,5, Renstra {before}");
        planner.Page.Text.ShouldContain("1 target berbeda dari Renstra");

        await planner.OpenAsync($"{renja}/pagu");
        await planner.SubmitAsync("Salin yang kosong dari Renstra");
        planner.Page.Text.ShouldContain("22 pagu disalin dari Renstra.", customMessage: planner.Page.Text);

        await planner.OpenAsync($"{renja}/tetapkan");
        await planner.SubmitAsync("Tetapkan", ("Nomor", "050/1/2026"), ("Tanggal", "2026-09-16"));
        planner.Page.Find("#DiKertas-error").TextContent.ShouldContain("Hanya Camat");
        await planner.SubmitAsync("Tetapkan", ("DiKertas", true), ("Tanggal", "2027-01-04"));
        planner.Page.Find("#Tanggal-error").TextContent.ShouldContain("belum tiba");
        await planner.SubmitAsync("Tetapkan", ("DiKertas", true), ("Tanggal", "2026-09-16"));
        planner.Page.Text.ShouldContain("ditetapkan. Isinya tidak berubah lagi.", customMessage: planner.Page.Text);
        planner.Page.Text.ShouldContain("Terkunci karena ditetapkan 16 September 2026");
        (await planner.OpenAsync($"{renja}/target")).Text.ShouldContain("targetnya tidak berubah lagi");
        planner.Page.All("input[data-cell]").ShouldBeEmpty();
        var stored = await Site.WithDbAsync(db => db.Set<DokumenRencana>().IgnoreQueryFilters().SingleAsync(d => d.Jenis == JenisDokumen.Renja && d.Tahun == 2027));
        stored.Sha256.ShouldBe(RencanaBeku.Hash(stored.IsiBeku!));
    }

    [Fact]
    public async Task A_form_left_open_while_the_document_is_signed_changes_nothing()
    {
        var pk = await ChangePkAsync("Kasi Pemerintahan");
        using var planner = await Site.VisitorAsync(Perencana);
        await planner.OpenAsync($"{pk}/target");
        var late = planner.Page.FormWithButton("Simpan target");
        await planner.OpenAsync($"{pk}/tetapkan");
        var stale = planner.Page.FormWithButton("Tetapkan");
        await planner.OpenAsync($"{pk}/target");
        var cell = await CellAsync("7.01.02.2.01-1", 2026);
        await planner.SubmitAsync("Simpan target", (cell, "85"));
        await planner.SubmitAsync(stale, ("DiKertas", true));
        planner.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity, "somebody signs only what he has seen");
        planner.Page.Text.ShouldContain("Orang lain baru saja menyimpan");
        await planner.SubmitAsync("Tetapkan");
        planner.Page.Text.ShouldContain("Terkunci karena ditetapkan");
        await planner.SubmitAsync(late, (cell, "70"));
        planner.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        planner.Page.Text.ShouldContain("sudah ditetapkan atau dibatalkan, jadi tidak dapat diubah");
        planner.Page.Text.ShouldContain("Tulisan Anda tadi", customMessage: "what was typed is shown");
    }

    [Fact]
    public async Task A_Perubahan_needs_a_reason_of_the_regulation_begins_as_a_copy_and_shows_what_differs()
    {
        using var planner = await Site.VisitorAsync(Perencana);
        await planner.OpenAsync("/rencana/dokumen?tahun=2026");
        await planner.FollowAsync("Kasi Pemerintahan");
        var signed = planner.Page.Path;
        await planner.FollowAsync("buat perubahannya");
        var reasons = planner.Page.FormWithButton("Mulai perubahan").ChoicesOf("Alasan");
        reasons.ShouldBe([nameof(AlasanPerubahan.PergantianPejabat), nameof(AlasanPerubahan.PerubahanStrategi), nameof(AlasanPerubahan.PerubahanPrioritas)], "PermenPAN-RB 53/2014 knows no others");
        await planner.SubmitAsync("Mulai perubahan");
        planner.Page.Text.ShouldContain("salah satu alasan yang diizinkan");
        await planner.SubmitAsync("Mulai perubahan", ("Alasan", nameof(AlasanPerubahan.PerubahanStrategi)));
        planner.Page.Find("#Uraian-error").TextContent.ShouldContain("uraian alasan");
        await planner.SubmitAsync("Mulai perubahan", ("Uraian", "Pergeseran anggaran sesudah APBD-P"));
        planner.Page.Text.ShouldContain("PK Perubahan 2026", customMessage: planner.Page.Text);
        var changed = planner.Page.Path;

        await planner.OpenAsync($"{changed}/target");
        var cell = await CellAsync("7.01.02.2.01-1", 2026);
        planner.Page.FormWithButton("Simpan target")[cell].ShouldBe("80", "it begins as a copy");
        await planner.SubmitAsync("Simpan target", (cell, "85"));
        await planner.OpenAsync(changed);
        await planner.FollowAsync("Bandingkan");
        var row = planner.Page.All("tr").Single(tr => tr.TextContent.Contains("7.01.02.2.01-1", StringComparison.Ordinal));
        WebPage.Squeeze(row.TextContent).ShouldEndWith("2026 berubah 80% 85%");
        planner.Page.Text.ShouldContain("1 baris berbeda");
        planner.Page.Text.ShouldContain("Pergeseran anggaran sesudah APBD-P");

        await planner.OpenAsync($"{changed}/tetapkan");
        await planner.SubmitAsync("Tetapkan", ("DiKertas", true), ("Tanggal", "2026-01-10"));
        planner.Page.Find("#Tanggal-error").TextContent.ShouldContain("tidak dapat mendahuluinya");
        await planner.SubmitAsync("Tetapkan", ("DiKertas", true), ("Tanggal", "2026-09-17"));
        (await planner.OpenAsync(signed)).Text.ShouldContain("Sudah diganti oleh PK Perubahan 2026");
        (await planner.OpenAsync($"{changed}/cetak")).Text.ShouldContain("PERUBAHAN PERJANJIAN KINERJA TAHUN 2026");
    }

    [Fact]
    public async Task Two_people_in_different_rows_lose_nothing_and_in_the_same_cell_see_both_values()
    {
        var pk = await ChangePkAsync("Kasi Pemerintahan");
        using var one = await Site.VisitorAsync(Perencana);
        using var other = await Site.VisitorAsync("Sekretaris Kecamatan");
        await one.OpenAsync($"{pk}/target");
        await other.OpenAsync($"{pk}/target");
        var (first, second) = (await CellAsync("7.01.02.2.01-1", 2026), await CellAsync("7.01.02.2.01.0001-1", 2026));
        var stale = other.Page.FormWithButton("Simpan target");
        await one.SubmitAsync("Simpan target", (first, "81"));
        await other.SubmitAsync("Simpan target", (second, "13"));
        other.Page.Text.ShouldContain("1 target tersimpan.");
        var form = other.Page.FormWithButton("Simpan target");
        (form[first], form[second]).ShouldBe(("81", "13"));

        await other.SubmitAsync(stale, (first, "79"), (second, "13"));
        other.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        other.Page.Text.ShouldContain("Sudah diubah orang lain menjadi 81");
        other.Page.FormWithButton("Simpan target")[first].ShouldBe("79", "what was typed stands beside it");
        await other.SubmitAsync("Simpan target");
        other.Page.FormWithButton("Simpan target")[first].ShouldBe("79", "sending again means it");
    }

    [Fact]
    public async Task Saves_at_the_same_moment_are_compared_one_after_the_other()
    {
        var pk = await ChangePkAsync("Kasi Ketenteraman dan Ketertiban Umum");
        var id = new DokumenRencanaId(Guid.Parse(pk.Split('/')[^1]));
        var rows = await Site.WithDbAsync(db => db.Set<Target>().IgnoreQueryFilters().Where(t => t.DokumenId == id).OrderBy(t => t.Id).ToListAsync());
        var results = await Task.WhenAll(rows.Take(4).Select(row => Task.Run(() => Site.InOfficeAsync(s => s.GetRequiredService<SaveTarget>().RunAsync(id,
            [new SelTarget(row.IndikatorId, row.Tahun, row.Tribulan, row.Nilai.Tampil, "77")])))));
        results.Sum(r => r.Berubah).ShouldBe(4);
        (await Site.WithDbAsync(db => db.Set<Target>().IgnoreQueryFilters().Where(t => t.DokumenId == id).ToListAsync())).Count(t => t.Nilai.Tampil == "77").ShouldBe(4);
    }

    [Fact]
    public async Task Quarters_that_do_not_fit_the_year_are_warned_about_in_their_row()
    {
        using var planner = await Site.VisitorAsync(Perencana);
        await planner.OpenAsync("/rencana/dokumen/mulai?jenis=RencanaAksi&tahun=2026");
        await planner.SubmitAsync("Mulai perubahan", ("Alasan", nameof(AlasanPerubahan.PerubahanApbd)), ("Uraian", "APBD-P"));
        var rencana = planner.Page.Path;
        await planner.OpenAsync($"{rencana}/target");
        planner.Page.Text.ShouldNotContain("padahal target tahunnya");
        var cell = await CellAsync("S2.3", 2026, 1);
        await planner.SubmitAsync("Simpan target", (cell, "99"));
        planner.Page.Text.ShouldContain("1 target tersimpan.", customMessage: planner.Page.Text);
        planner.Page.Text.ShouldContain("padahal target tahunnya");
        (await planner.OpenAsync(rencana)).Text.ShouldContain("Jumlah target tribulan");

        await planner.OpenAsync($"{rencana}/aksi");
        await planner.FollowAsync(planner.Page.All("main .what a").First(a => a.TextContent.StartsWith("S2.3", StringComparison.Ordinal)).TextContent.Trim());
        var many = planner.Page.FormWithButton("Simpan aksi").Names.Count(n => n.EndsWith(".Uraian", StringComparison.Ordinal));
        await planner.SubmitAsync("Simpan aksi", ($"Baris[{many - 1}].Uraian", "Memasang papan alur pengaduan"));
        planner.Page.Text.ShouldContain("Pilih paling sedikit satu tribulan");
        await planner.SubmitAsync("Simpan aksi", ($"Baris[{many - 1}].Tribulan", new[] { "2", "3" }));
        planner.Page.Text.ShouldContain("1 aksi tersimpan.", customMessage: planner.Page.Text);
        (await planner.OpenAsync($"{rencana}/cetak")).Text.ShouldContain("Memasang papan alur pengaduan");
    }

    [Fact]
    public async Task A_draft_is_given_up_and_another_begun()
    {
        var pk = await ChangePkAsync("Camat");
        using var planner = await Site.VisitorAsync(Perencana);
        await planner.OpenAsync(pk);
        await planner.FollowAsync("Batalkan penyusunan");
        await planner.SubmitAsync("Batalkan penyusunan");
        planner.Page.Text.ShouldContain("Penyusunan PK Perubahan 2026 Camat dibatalkan.");
        (await planner.OpenAsync(pk)).Text.ShouldContain("Penyusunan dokumen ini dibatalkan");
        await ChangePkAsync("Camat");
    }

    [Fact]
    public async Task Who_only_reads_sees_documents_but_no_way_to_change_them()
    {
        using var kasi = await Site.VisitorAsync("Kasi Pemerintahan");
        await kasi.OpenAsync("/rencana/dokumen?tahun=2026");
        kasi.Page.All("a.button-small").ShouldBeEmpty();
        await kasi.FollowAsync("Kasi Pemerintahan");
        kasi.Page.Text.ShouldNotContain("buat perubahannya");
    }

    /// <summary>Begins the Perubahan of a post's PK of 2026; its address.</summary>
    private async Task<string> ChangePkAsync(string post)
    {
        var jabatan = await Site.WithDbAsync(db => db.Set<Siklus.Domain.Organisation.Jabatan>().IgnoreQueryFilters().Where(j => j.Nama == post).Select(j => j.Id).SingleAsync());
        var id = await Site.InOfficeAsync(s => s.GetRequiredService<BeginDokumen>().RunAsync(
            new DokumenBaru(JenisDokumen.PerjanjianKinerja, 2026, jabatan, null, AlasanPerubahan.PerubahanStrategi, "Perubahan APBD")));
        return $"/rencana/dokumen/{id.Value}";
    }

    private async Task<string> CellAsync(string kode, int tahun, int tribulan = 0)
    {
        var id = await Site.WithDbAsync(db => db.Set<Indikator>().IgnoreQueryFilters().Where(i => i.Kode == kode).Select(i => i.Id).SingleAsync());
        return $"Sel[{SelTarget.KunciOf(id, tahun, tribulan == 0 ? null : tribulan)}]";
    }

    public sealed class OnSqlite() : SusunTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : SusunTests(DatabaseKind.Postgres);
}
