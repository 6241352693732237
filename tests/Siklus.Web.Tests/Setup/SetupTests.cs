using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App.Organisation;
using Siklus.App.Setup;
using Siklus.App.Sop;
using Siklus.App.Sop.Authoring;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Setup;

public abstract class SetupTests(DatabaseKind kind) : IAsyncLifetime
{
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private TestSite _site = null!;

    public async Task InitializeAsync() => _site = await TestSite.StartAsync(await DatabaseTemplate.EmptyAsync(kind));

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Every_page_leads_to_the_set_up_until_there_is_an_office_and_only_the_printed_code_opens_it()
    {
        var code = await _site.OfferSetupAsync();
        using var visitor = _site.Visitor();
        foreach (var path in new[] { "/", "/masuk", "/tugas", "/kantor", "/penyiapan/ringkasan" }) (await visitor.OpenAsync(path)).Path.ShouldBe("/penyiapan");

        await visitor.SubmitAsync("Mulai penyiapan", ("Kode", "bukan-kode"));
        visitor.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        visitor.Page.Text.ShouldContain("Kode itu tidak cocok");
        (await RowAsync()).HashKode.ShouldNotBeNull().ShouldNotContain(code);

        await visitor.EnterAsync(code);
        using var other = _site.Visitor();
        await other.OpenAsync("/");
        await other.SubmitAsync("Mulai penyiapan", ("Kode", code));
        other.Page.Text.ShouldContain("Kode itu tidak cocok", customMessage: "a code opens one browser");

        await _site.OfferSetupAsync();
        (await visitor.OpenAsync("/penyiapan/kantor")).Path.ShouldBe("/penyiapan", "a restart ends the browser that was in");
    }

    [Fact]
    public async Task Wrong_codes_are_counted_whoever_sends_them()
    {
        var code = await _site.OfferSetupAsync();
        for (var i = 0; i < SetupStore.MostWrong; i++)
        {
            using var guesser = _site.Visitor();
            await guesser.OpenAsync("/");
            await guesser.SubmitAsync("Mulai penyiapan", ("Kode", $"tebakan-{i}"));
        }
        using var visitor = _site.Visitor();
        await visitor.OpenAsync("/");
        await visitor.SubmitAsync("Mulai penyiapan", ("Kode", code));
        visitor.Page.Text.ShouldContain("Terlalu banyak kode yang salah");
        _site.Clock.Advance(TimeSpan.FromMinutes(SetupStore.HeldMinutes + 1));
        await visitor.EnterAsync(code);
    }

    [Fact]
    public async Task The_answers_become_an_office_with_its_sops_and_its_first_account()
    {
        using var visitor = _site.Visitor();
        await visitor.EnterAsync(await _site.OfferSetupAsync());
        await visitor.AnswerAllAsync(new ChosenFile("lambang.png", Png));

        // Back to a former answer: it is there, and changing it leads straight back to the summary.
        (await visitor.OpenAsync("/penyiapan/kantor")).Find("input[name='Isi.Nama']").GetAttribute("value").ShouldBe("Kecamatan Ngadirejo");
        await visitor.NextAsync("/penyiapan/ringkasan", ("Isi.Nama", "Kecamatan Karangrejo"));
        visitor.Page.Text.ShouldContain("37 jam 30 menit seminggu");
        (await RowAsync()).Isi.ShouldNotContain(SetupWalk.Password);

        await visitor.SubmitAsync("Siapkan kantor");
        visitor.Page.Path.ShouldBe("/", visitor.Page.Text);
        visitor.Page.Text.ShouldContain("Sebelum SOP dapat dijalankan");
        visitor.Page.Text.ShouldContain("10 jabatan belum ada pemegangnya");
        (await visitor.OpenAsync("/penyiapan")).Path.ShouldBe("/");

        await _site.InOfficeAsync(async services =>
        {
            var db = (App.SiklusDb)services.GetService(typeof(App.SiklusDb))!;
            var instansi = await db.Set<Instansi>().SingleAsync();
            (instansi.Nama, instansi.Zona, instansi.Kop.LogoSha256 is not null).ShouldBe(("Kecamatan Karangrejo", Siklus.Domain.Common.ZonaWaktu.Wita, true));
            (await db.Set<Jabatan>().CountAsync()).ShouldBe(11);
            (await db.Set<Tim>().SingleAsync()).Anggota.Count.ShouldBe(3);
            (await db.Set<SopVersiRow>().Select(s => s.Kode).OrderBy(k => k).ToListAsync()).ShouldBe(["sumbersuko-pengukuran-kinerja", "sumbersuko-pengumpulan-data-kinerja"]);
            (await db.Set<JamKerjaKantor>().CountAsync()).ShouldBe(10);
            (await db.Set<KebijakanPengukuran>().SingleAsync()).Dasar.ShouldBe("Keputusan Camat Nomor 1 (rekaan)");
            (await db.Set<PenyiapanRow>().AnyAsync()).ShouldBeFalse("the answers hold the hash of a password");
            return true;
        });

        using var again = _site.Visitor();
        await again.OpenAsync("/masuk");
        await again.SubmitAsync("Masuk", ("NamaPengguna", SetupWalk.User), ("KataSandi", SetupWalk.Password));
        again.Page.Path.ShouldBe("/");
        await again.OpenAsync("/pelaksanaan/mulai?Sop=sumbersuko-pengumpulan-data-kinerja");
        await again.SubmitAsync("Mulai");
        again.Page.Text.ShouldContain("Pelaksanaan dimulai");
    }

    [Fact]
    public async Task A_chosen_sheet_is_in_force_with_this_offices_name_and_says_that_it_is_an_example()
    {
        using var visitor = _site.Visitor();
        await visitor.EnterAsync(await _site.OfferSetupAsync());
        await visitor.AnswerAllAsync();
        await visitor.OpenAsync("/penyiapan/sop");
        await visitor.NextAsync("/penyiapan/ringkasan", (NameOf(visitor, "nuha-pengumpulan-data-kinerja"), "nuha-pengumpulan-data-kinerja"), (NameOf(visitor, "sumbersuko-pengukuran-kinerja"), "-"));
        visitor.Page.Text.ShouldContain("contoh dari Kecamatan Nuha, 13 langkah");
        await visitor.SubmitAsync("Siapkan kantor");

        (await visitor.OpenAsync("/sop")).All(".list .what a").ShouldHaveSingleItem();
        visitor.Page.Text.ShouldContain("contoh dari Kecamatan Nuha");
        var sheet = await visitor.OpenAsync("/sop/nuha-pengumpulan-data-kinerja");
        sheet.Text.ShouldContain("Contoh dari Kecamatan Nuha, belum disahkan kantor ini.");
        sheet.Find(".sop-instansi").TextContent.ShouldEndWith("Kecamatan Ngadirejo");
        sheet.All(".sop-empty").Select(e => e.TextContent).ShouldBe(["belum bernomor", "belum ada", "belum ada", "belum ada", "belum ada", "belum disahkan"]);
        sheet.Text.ShouldContain("Menyebut Kabupaten Lumajang, padahal SOP ini milik Kabupaten Wanasari.");
        sheet.Text.ShouldContain("SOP belum bernomor.");

        // Number and names are gone from what is stored, too; the steps are those of the library, word for word.
        var stored = await _site.InOfficeAsync(async services =>
        {
            var library = services.GetRequiredService<SopLibrary>();
            return await library.FindAsync((await library.NewestAsync("nuha-pengumpulan-data-kinerja"))!.Id);
        });
        var printed = PustakaSop.Find("nuha-pengumpulan-data-kinerja")!;
        stored.Langkah.Select(l => (l.NomorCetak, l.Uraian, l.WaktuBaku, l.Keterangan)).ShouldBe(printed.Langkah.Select(l => (l.NomorCetak, l.Uraian, l.WaktuBaku, l.Keterangan)));
        stored.Identitas.DasarHukum.ShouldBe(printed.Identitas.DasarHukum);
        (stored.Identitas.Nomor, stored.Identitas.TanggalPembuatan, stored.Identitas.DisahkanOleh).ShouldBe((null, null, null));
    }

    [Fact]
    public async Task An_office_that_begins_without_any_sop_is_told_where_to_get_one()
    {
        using var visitor = _site.Visitor();
        await visitor.EnterAsync(await _site.OfferSetupAsync());
        await visitor.AnswerAllAsync();
        await visitor.OpenAsync("/penyiapan/sop");
        await visitor.NextAsync("/penyiapan/ringkasan", (NameOf(visitor, "sumbersuko-pengumpulan-data-kinerja"), "-"), (NameOf(visitor, "sumbersuko-pengukuran-kinerja"), "-"));
        visitor.Page.Text.ShouldContain("SOP dapat disusun sesudah penyiapan");
        await visitor.SubmitAsync("Siapkan kantor");
        visitor.Page.Text.ShouldContain("Belum ada SOP yang berlaku");
        foreach (var path in new[] { "/sop", "/pelaksanaan/mulai", "/pelaksanaan/mulai/banyak" })
        {
            (await visitor.OpenAsync(path)).Find(".empty-state").TextContent.ShouldContain("Belum ada SOP");
            visitor.Page.Link(path == "/sop" ? "Buka pustaka" : "Buka pustaka SOP").ShouldBe("/sop/pustaka");
            visitor.Page.All("input[type=radio]").ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_library_has_one_subject_for_sheets_about_the_same_thing_and_what_a_quarter_needs_stands_first()
    {
        var subjects = PustakaSop.Pokok;
        subjects.Sum(p => p.Lembar.Count).ShouldBe(PustakaSop.Semua.Count);
        subjects.Take(2).Select(p => (p.Nama, p.Lembar.Count)).ShouldBe([("Pengumpulan Data Kinerja", 2), ("Pengukuran Kinerja", 2)]);
        subjects.Single(p => p.Nama == "Perencanaan Kinerja").Lembar.Select(s => s.Identitas.Instansi).ShouldBe(["Kecamatan Donomulyo", "Kecamatan Lampihong"]);
        PustakaSop.Usulan.ShouldAllBe(kode => PustakaSop.Find(kode) != null);
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_the_field_and_nothing_typed_is_lost()
    {
        using var visitor = _site.Visitor();
        await visitor.EnterAsync(await _site.OfferSetupAsync());
        await visitor.SubmitAsync("Simpan dan lanjut", ("Isi.Kabupaten", "Kabupaten Wanasari"), ("Isi.Nama", ""));
        visitor.Page.Find("#Isi_Nama-error").TextContent.ShouldContain("Isi nama kantor");
        visitor.Page.Find("input[name='Isi.Kabupaten']").GetAttribute("value").ShouldBe("Kabupaten Wanasari");
        await visitor.NextAsync("/penyiapan/kop", ("Isi.Nama", "Kecamatan Ngadirejo"));

        var kop = visitor.Page.FormWithButton("Simpan dan lanjut");
        kop.Set("Logo", new ChosenFile("lambang.png", "<svg onload=alert(1)>"u8.ToArray(), "image/png"));
        await visitor.SubmitAsync(kop, ("Isi.Alamat", "Jalan Contoh Nomor 2"), ("Isi.KodeUnit", "NGD"));
        visitor.Page.Find("#Logo-error").TextContent.ShouldContain("bukan gambar PNG atau JPEG");
        await visitor.NextAsync("/penyiapan/unit");

        // The seksi goes, so its head has no unit any more: the next step says so.
        await visitor.NextAsync("/penyiapan/jabatan", ("Baris[8].Pakai", false), ("Baris[9].Nama", "Seksi Perekonomian"));
        visitor.Page.All("select[name='Baris[0].Unit'] option").Select(o => o.TextContent).ShouldContain("Seksi Perekonomian");
        await visitor.SubmitAsync("Simpan dan lanjut", ("Baris[1].Atasan", "sekcam"));
        visitor.Page.Find("#Baris_1__Atasan-error").TextContent.ShouldContain("atasan dirinya sendiri");
        await visitor.NextAsync("/penyiapan/akun", ("Baris[1].Atasan", "camat"), ("Baris[8].Pakai", false));

        await visitor.SubmitAsync("Simpan dan lanjut", ("Isi.Nama", "Sri Lestari"), ("Isi.Nip", "123"), ("Isi.Jabatan", "camat"), ("Isi.NamaPengguna", "sri"), ("KataSandi", "pendek"), ("KataSandiLagi", "lain"));
        visitor.Page.Find("#Isi_Nip-error").TextContent.ShouldContain("18 angka");
        visitor.Page.Find("#KataSandi-error").TextContent.ShouldContain("paling sedikit 10");
        visitor.Page.Find("#KataSandiLagi-error").TextContent.ShouldContain("tidak sama");
        await visitor.NextAsync("/penyiapan/jam-kerja", ("Isi.Nip", "19850101 201001 1 001"), ("KataSandi", SetupWalk.Password), ("KataSandiLagi", SetupWalk.Password));

        await visitor.SubmitAsync("Simpan dan lanjut", ("Biasa[0].Selesai", "06:00"));
        visitor.Page.Find("#Biasa_0__Mulai-error").TextContent.ShouldContain("tidak berurutan");
        await visitor.NextAsync("/penyiapan/pengukuran", ("Biasa[0].Selesai", "16:00"));
        await visitor.SubmitAsync("Simpan dan lanjut", ("BatasRataRata", "seratus"), ("Dasar", ""));
        visitor.Page.Find("#BatasRataRata-error");
        visitor.Page.Find("#Dasar-error");
    }

    private static string NameOf(Visitor visitor, string value) => visitor.Page.Find($"input[value='{value}']").GetAttribute("name")!;

    private Task<PenyiapanRow> RowAsync() => _site.WithDbAsync(db => db.Set<PenyiapanRow>().AsNoTracking().SingleAsync());

    public sealed class OnSqlite() : SetupTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : SetupTests(DatabaseKind.Postgres);
}
