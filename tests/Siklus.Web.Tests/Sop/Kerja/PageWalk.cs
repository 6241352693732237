using System.Net;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

/// <summary>One case of Sumbersuko's Pengumpulan Data Kinerja, walked through its own pages as the people of the demo office.</summary>
internal sealed class PageWalk
{
    public const string Camat = "Camat";
    public const string Sekcam = "Sekretaris Kecamatan";
    public const string Evapor = "Kasubbag Perencanaan, Evaluasi dan Pelaporan";
    public const string StafEvapor = "Pengelola Data Kinerja";
    public const string StafUmum = "Pengadministrasi Umum";

    private readonly TestSite _site;

    private PageWalk(TestSite site, string path) => (_site, Path) = (site, path);

    /// <summary>Address of the case.</summary>
    public string Path { get; }

    /// <summary>The Camat starts a case of a period in which the demo has none. It is Monday 28 September 2026, 08.00 WIB, there.</summary>
    public static async Task<PageWalk> StartAsync(TestSite site, int tahun = 2026, string tenggat = "2026-10-09")
    {
        using var camat = await site.VisitorAsync(Camat);
        await camat.OpenAsync("/pelaksanaan/mulai?Sop=sumbersuko-pengumpulan-data-kinerja");
        var page = await camat.SubmitAsync("Mulai",
            ("Perihal", "Pengumpulan data kinerja uji"), ("Tahun", $"{tahun}"), ("Tribulan", "4"), ("Tenggat", tenggat));
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        page.Path.ShouldStartWith("/pelaksanaan/");
        return new PageWalk(site, page.Path);
    }

    /// <summary>Opens the work page of a person's task through "Tugas saya", picked up.</summary>
    public async Task<Visitor> AtWorkAsync(string jabatan, string jenis)
    {
        var visitor = await _site.VisitorAsync(jabatan);
        await OpenTaskAsync(visitor, jenis);
        if (visitor.Page.All("button").Any(button => button.TextContent.Trim() == "Terima")) await visitor.SubmitAsync("Terima");
        visitor.Page.Status.ShouldBe(HttpStatusCode.OK, visitor.Page.Text);
        return visitor;
    }

    /// <summary>Opens the work page of a person's task through "Tugas saya".</summary>
    public async Task OpenTaskAsync(Visitor visitor, string jenis)
    {
        var inbox = await visitor.OpenAsync("/tugas");
        var link = inbox.Document.QuerySelector($"a[href^='{Path}/kerja/{jenis}/']")
            ?? throw new InvalidOperationException($"No task {jenis} of {Path} in the inbox: {inbox.Text}");
        await visitor.OpenAsync(link.GetAttribute("href")!);
    }

    /// <summary>Step 1: the Camat's disposisi.</summary>
    public async Task<PageWalk> OrderedAsync()
    {
        using var camat = await AtWorkAsync(Camat, "perintah");
        Done(await camat.SubmitAsync("Kirim disposisi", ("Isian.Catatan", "Segera dilaksanakan")));
        return this;
    }

    /// <summary>Step 2: the meeting, held today, one member present by paper.</summary>
    public async Task<PageWalk> MetAsync()
    {
        using var sekcam = await AtWorkAsync(Sekcam, "rapat");
        var member = sekcam.Page.All("input[name='Isian.HadirDiKertas']").Select(box => box.GetAttribute("value")!).ToList();
        Done(await sekcam.SubmitAsync("Terbitkan notulen dan daftar hadir",
            ("Isian.Mulai", "08:00"), ("Isian.HadirDiKertas", member),
            ("Isian.Pembahasan[0].Isi", "Pembagian tugas"), ("Isian.Keputusan[0].Isi", "Formulir dibagikan hari Senin")));
        return this;
    }

    /// <summary>Step 3: the program kerja as it is proposed.</summary>
    public async Task<PageWalk> PlannedAsync()
    {
        using var evapor = await AtWorkAsync(Evapor, "rencana-kerja");
        Done(await evapor.SubmitAsync("Terbitkan program kerja"));
        return this;
    }

    /// <summary>Step 4: nothing could be found.</summary>
    public async Task<PageWalk> GatheredAsync()
    {
        using var evapor = await AtWorkAsync(Evapor, "kumpul-dokumen");
        var form = evapor.Page.FormWithButton("Terbitkan checklist");
        for (var i = 0; form.Has($"Isian.Baris[{i}].Ada"); i++)
        {
            form.Set($"Isian.Baris[{i}].Ada", "tidak");
            form.Set($"Isian.Baris[{i}].Alasan", "Masih dicari");
        }
        Done(await evapor.SubmitAsync(form));
        return this;
    }

    private void Done(WebPage page)
    {
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        page.Path.ShouldBe(Path, page.Text);
    }
}
