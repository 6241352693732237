using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common.Berkas;
using Siklus.App.Correspondence;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop.Kerja;

namespace Siklus.Web.Tests.Correspondence;

/// <summary>A Keputusan Camat is printed and signed on paper; its scan is kept on its own page, and a wrong one is replaced with the reason.</summary>
public abstract class SalinanTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Save = "Simpan salinan";
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4 keputusan halaman satu");
    private static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4, 5];

    [Fact]
    public async Task The_scan_makes_the_decree_signed_and_says_who_kept_it()
    {
        var url = await DecreeAsync();
        using var sekcam = await Site.VisitorAsync(PageWalk.Sekcam);
        var page = await sekcam.OpenAsync(url);
        page.Find(".status-sentence").TextContent.ShouldContain("salinan bertanda tangannya belum disimpan");
        page = await sekcam.SubmitAsync(Save, ("Pindaian", new ChosenFile("keputusan.pdf", Pdf)));
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        page.Find(".status-sentence").TextContent.ShouldContain("Ditandatangani. Salinannya diunggah Sekretaris Kecamatan");
        page.Text.ShouldContain(Convert.ToHexStringLower(SHA256.HashData(Pdf)));
        page.All(".timeline li")[0].TextContent.ShouldContain("Salinan bertanda tangan disimpan oleh Sekretaris Kecamatan");

        using var staf = await Site.VisitorAsync(PageWalk.StafUmum);
        page = await staf.OpenAsync(url);
        page.All("#salinan form").ShouldBeEmpty();
        page.All("a").ShouldNotContain(a => a.TextContent.Contains("Ganti salinan", StringComparison.Ordinal));
        (await staf.Http.GetByteArrayAsync(page.Link("Salinan 1"))).ShouldBe(Pdf, "who reads the decree reads its copy");
        (await staf.OpenAsync($"{url}/salinan/1/ganti")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_is_no_scan_is_refused_with_its_reason_and_nothing_is_kept()
    {
        var url = await DecreeAsync();
        using var evapor = await Site.VisitorAsync(PageWalk.Evapor);
        await evapor.OpenAsync(url);
        (await evapor.SubmitAsync(Save)).Find(".field-error .error").TextContent.ShouldContain("Pilih pindaian");
        var page = await evapor.SubmitAsync(Save, ("Pindaian", new ChosenFile("keputusan.pdf", "bukan pdf"u8.ToArray())));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Find(".field-error .error").TextContent.ShouldContain("Isi berkas “keputusan.pdf” bukan PDF, JPG, atau PNG.");
        page = await evapor.SubmitAsync(Save, ("Pindaian", new[] { new ChosenFile("benar.pdf", Pdf), new ChosenFile("keputusan.pdf", Photo) }));
        page.Find(".field-error .error").TextContent.ShouldContain("tidak cocok dengan isinya");
        page = await evapor.SubmitAsync(Save, ("Pindaian", new ChosenFile("besar.pdf", [.. Pdf, .. new byte[UploadBerkas.LargestSize]])));
        page.Find(".field-error .error").TextContent.ShouldContain("terlalu besar");
        (await StoredAsync()).TandaTangan.ShouldBeEmpty();
        (await Site.WithDbAsync(db => db.Set<BerkasRow>().IgnoreQueryFilters().CountAsync(b => b.Nama == "benar.pdf"))).ShouldBe(0, "all of it, or none");
    }

    [Fact]
    public async Task A_wrong_scan_gives_way_to_the_right_one_and_stays_readable()
    {
        var url = await DecreeAsync();
        using var camat = await Site.VisitorAsync(PageWalk.Camat);
        await camat.OpenAsync(url);
        await camat.SubmitAsync(Save, ("Pindaian", new[] { new ChosenFile("salah.pdf", Pdf), new ChosenFile("lampiran.jpg", Photo) }));
        await camat.OpenAsync($"{url}/salinan/1/ganti");
        var page = await camat.SubmitAsync("Ganti salinan", ("Pindaian", new ChosenFile("benar.jpg", [.. Photo, 6])));
        page.Find(".field-error .error").TextContent.ShouldContain("Tulis alasan penggantian salinan");
        using var evapor = await Site.VisitorAsync(PageWalk.Evapor);
        await evapor.OpenAsync($"{url}/salinan/1/ganti");

        page = await camat.SubmitAsync("Ganti salinan", ("Pindaian", new ChosenFile("benar.jpg", [.. Photo, 6])), ("Alasan", "Halaman kedua tidak terpindai."));
        page.Path.ShouldStartWith("/naskah/", customMessage: page.Text);
        page.All("#salinan > ul a[href^='/berkas/'][target]").Select(a => a.TextContent).ShouldBe(["Salinan 2", "Salinan 3"]);
        page.Find("#salinan details").TextContent.ShouldContain("Diganti salinan 3: Halaman kedua tidak terpindai.");
        page.All(".timeline li")[0].TextContent.ShouldContain("diganti oleh Camat");
        (await camat.Http.GetByteArrayAsync(page.Link("Salinan 1"))).ShouldBe(Pdf);

        page = await evapor.SubmitAsync("Ganti salinan", ("Pindaian", new ChosenFile("lain.jpg", Photo)), ("Alasan", "Salah juga."));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("Salinan 1 tidak ada atau sudah diganti orang lain.");
        var stored = await StoredAsync();
        (stored.Keadaan, stored.TandaTangan.Count, stored.HashHolds()).ShouldBe((KeadaanNaskah.Signed, 3, true));
    }

    private Task<Naskah> StoredAsync() => Site.WithDbAsync(db => db.Set<Naskah>().IgnoreQueryFilters().SingleAsync(n => n.Jenis == JenisNaskah.Keputusan));

    /// <summary>Address of a decree that adopts an SOP of the library.</summary>
    private async Task<string> DecreeAsync()
    {
        using var evapor = await Site.VisitorAsync(PageWalk.Evapor);
        await evapor.OpenAsync("/sop/pustaka");
        var draft = await evapor.SubmitAsync("Salin Penyusunan Laporan Kinerja (LKj) Kecamatan Poncokusumo");
        await evapor.SubmitAsync("Nyatakan diperiksa");
        using var camat = await Site.VisitorAsync(PageWalk.Camat);
        await camat.OpenAsync("/sop/pengesahan");
        var id = draft.Path.Split('/')[^1];
        var page = await camat.SubmitAsync("Sahkan", ("Nomor", "188.4/13/2026"), ($"NomorSop[{id}]", "000.8.3.3/09/SBJ"));
        page.Path.ShouldStartWith("/naskah/", customMessage: page.Text);
        return page.Path;
    }

    public sealed class OnSqlite() : SalinanTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : SalinanTests(DatabaseKind.Postgres);
}
