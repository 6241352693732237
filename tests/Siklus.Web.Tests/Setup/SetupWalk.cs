using System.Net;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Setup;

/// <summary>Goes through the set-up as a person does, with the proposals taken as they are.</summary>
internal static class SetupWalk
{
    public const string User = "sri.lestari";
    public const string Password = "kalimat sandi yang panjang";

    public static async Task EnterAsync(this Visitor visitor, string code)
    {
        var page = await visitor.OpenAsync("/");
        page.Path.ShouldBe("/penyiapan");
        await visitor.SubmitAsync("Mulai penyiapan", ("Kode", code));
        visitor.Page.Path.ShouldBe("/penyiapan/kantor", visitor.Page.Text);
    }

    public static async Task AnswerAllAsync(this Visitor visitor, ChosenFile? logo = null)
    {
        await NextAsync(visitor, "/penyiapan/kop", ("Isi.Kabupaten", "Kabupaten Wanasari"), ("Isi.Nama", "Kecamatan Ngadirejo"), ("Isi.Zona", "Wita"));
        visitor.Page.Find("input[name='Isi.Pemerintah']").GetAttribute("value").ShouldBe("PEMERINTAH KABUPATEN WANASARI");
        var kop = visitor.Page.FormWithButton("Simpan dan lanjut");
        if (logo is not null) kop.Set("Logo", logo);
        await visitor.SubmitAsync(kop, ("Isi.Alamat", "Jalan Contoh Nomor 2"), ("Isi.KodeUnit", "NGD"));
        visitor.Page.Path.ShouldBe("/penyiapan/unit", visitor.Page.Text);
        await NextAsync(visitor, "/penyiapan/jabatan");
        await NextAsync(visitor, "/penyiapan/akun");
        await NextAsync(
            visitor, "/penyiapan/jam-kerja", ("Isi.Nama", "Sri Lestari Contoh"), ("Isi.Jabatan", "kasubbag-perencanaan"), ("Isi.NamaPengguna", User), ("KataSandi", Password), ("KataSandiLagi", Password));
        await NextAsync(visitor, "/penyiapan/pengukuran");
        await NextAsync(visitor, "/penyiapan/sop", ("Dasar", "Keputusan Camat Nomor 1 (rekaan)"));
        await NextAsync(visitor, "/penyiapan/ringkasan");
    }

    /// <summary>An office that was set up just now, and the person of its first account.</summary>
    public static async Task<Visitor> SetUpAsync(TestSite site)
    {
        var visitor = site.Visitor();
        await visitor.EnterAsync(await site.OfferSetupAsync());
        await visitor.AnswerAllAsync();
        await visitor.SubmitAsync("Siapkan kantor");
        visitor.Page.Status.ShouldBe(HttpStatusCode.OK, visitor.Page.Text);
        visitor.Page.Path.ShouldBe("/");
        return visitor;
    }

    public static async Task NextAsync(this Visitor visitor, string to, params (string, object?)[] fields)
    {
        await visitor.SubmitAsync("Simpan dan lanjut", fields);
        visitor.Page.Path.ShouldBe(to, visitor.Page.Text);
    }
}
