using System.Net;
using Siklus.App.Correspondence;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

public abstract class ArsipTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : ArsipTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : ArsipTests(DatabaseKind.Postgres);

    [Fact]
    public async Task A_finished_case_is_put_away_and_found_again()
    {
        var walk = await (await (await (await EndWalk.StartAsync(Site)).RecapitulatedAsync()).ReportedAsync()).ApprovedAsync();
        await (await walk.HandedOverAsync()).AnsweredAsync();
        using var staf = await walk.AtWorkAsync(PageWalk.StafUmum, "arsip");
        var form = staf.Page.FormWithButton("Arsipkan");
        form["Isian.Klasifikasi"].ShouldBe("000.7.2.8");
        staf.Page.Text.ShouldContain("28 September 2027");
        staf.Page.Text.ShouldContain("Rekapitulasi hasil pengumpulan data kinerja Tribulan IV 2026");
        staf.Page.Text.ShouldContain("Bukti dukung Seksi Ketenteraman dan Ketertiban Umum (2 berkas)");
        var refused = await staf.SubmitAsync(form, ("Isian.Uraian", ""), ("Isian.Lokasi", "Lemari 2, boks 7"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("Tulis uraian isi berkas.");
        var done = await staf.SubmitAsync("Arsipkan", ("Isian.Uraian", "Data kinerja TW IV Sumberejo"));
        done.Status.ShouldBe(HttpStatusCode.OK, done.Text);
        done.Text.ShouldContain("Isinya tidak dapat diubah lagi");

        (await staf.OpenAsync("/arsip")).Text.ShouldContain("Data kinerja TW IV Sumberejo");
        (await staf.SubmitAsync("Cari", ("cari", "BOKS disposisi camat"), ("tw", "4"), ("tahun", "2026"))).Text.ShouldContain("1 berkas ditemukan");
        (await staf.SubmitAsync("Cari", ("tw", "1"))).Text.ShouldContain("Tidak ada berkas yang cocok");
        await staf.FollowAsync("Tampilkan semua");
        await staf.FollowAsync("Data kinerja TW IV Sumberejo");
        staf.Page.Text.ShouldContain("Arsip aktif sampai 28 September 2027.");
        staf.Page.Text.ShouldContain("Laporan hasil pengumpulan data kinerja Tribulan IV 2026");
        (await staf.FollowAsync("Lembar arsip")).Status.ShouldBe(HttpStatusCode.OK);
        (await walk.TextAsync(JenisNaskah.LembarArsip)).ShouldContain("aktif 1 tahun, inaktif 1 tahun, nasib akhir musnah");
    }
}
