using System.Net;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Correspondence;
using Siklus.Domain.Common;
using Siklus.Documents.Text;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

/// <summary>The last five steps of a case of the demo office, walked through their pages; everything before them is done by the engine and the use cases.</summary>
internal sealed class EndWalk(TestSite site, PelaksanaanId id)
{
    public const int Tribulan = 4;

    public PelaksanaanId Id => id;

    public string Path => $"/pelaksanaan/{id.Value}";

    /// <summary>A case at its recapitulation, with everything reported.</summary>
    public static async Task<EndWalk> StartAsync(TestSite site)
    {
        var id = await CaseWalk.ToAsync(site, 8, Tribulan);
        await Reports.SendAsync(site, Tribulan);
        return new EndWalk(site, id);
    }

    /// <summary>A case of Pengukuran Kinerja at a step, with the data of its quarter collected and approved.</summary>
    public static async Task<EndWalk> MeasuringAsync(TestSite site, int urutan, bool approved = true)
    {
        var collection = await CaseWalk.ToAsync(site, 11, Tribulan);
        await Reports.SendAsync(site, Tribulan);
        if (approved) await CollectedAsync(site, collection);
        return new EndWalk(site, await CaseWalk.ToAsync(site, urutan, Tribulan, CaseWalk.Pengukuran));
    }

    /// <summary>A collection is agreed to and its rows are approved.</summary>
    public static async Task CollectedAsync(TestSite site, PelaksanaanId collection)
    {
        await CaseWalk.OnAsync(site, collection, 12);
        await Reports.ApproveAsync(site, Tribulan);
    }

    /// <summary>Opens a post's open task of a kind, picked up, as its holder or as somebody who stands in.</summary>
    public async Task<Visitor> AtWorkAsync(string jabatan, string jenis, string? oleh = null)
    {
        var visitor = await site.VisitorAsync(oleh ?? jabatan);
        await visitor.OpenAsync(await CaseWalk.WorkUrlAsync(site, id, jabatan, jenis));
        if (visitor.Page.All("button").Any(button => button.TextContent.Trim() == "Terima")) await visitor.SubmitAsync("Terima");
        visitor.Page.Status.ShouldBe(HttpStatusCode.OK, visitor.Page.Text);
        return visitor;
    }

    /// <summary>Step 8.</summary>
    public async Task<EndWalk> RecapitulatedAsync()
    {
        using var tim = await AtWorkAsync(PageWalk.Evapor, "rekap");
        return Done(await tim.SubmitAsync("Buat rekapitulasi"));
    }

    /// <summary>Step 9.</summary>
    public async Task<EndWalk> ReportedAsync()
    {
        using var tim = await AtWorkAsync(PageWalk.Evapor, "lapor");
        return Done(await tim.SubmitAsync("Kirim draft laporan"));
    }

    /// <summary>Step 10, yes.</summary>
    public async Task<EndWalk> ApprovedAsync()
    {
        using var sekcam = await AtWorkAsync(PageWalk.Sekcam, "periksa");
        return Done(await sekcam.SubmitAsync("Setujui laporan"));
    }

    /// <summary>Step 11, the hand-over.</summary>
    public async Task<EndWalk> HandedOverAsync()
    {
        using var sekcam = await AtWorkAsync(PageWalk.Sekcam, "lapor");
        (await sekcam.SubmitAsync("Serahkan kepada Camat")).Text.ShouldContain("Laporan diserahkan kepada Camat.");
        return this;
    }

    /// <summary>Step 11, the Camat's yes and the end of the step.</summary>
    public async Task<EndWalk> AnsweredAsync()
    {
        using (var camat = await AtWorkAsync(PageWalk.Camat, "disposisi"))
            Done(await camat.SubmitAsync("Kirim disposisi", ("Isian.Putusan", "setuju")));
        using var sekcam = await AtWorkAsync(PageWalk.Sekcam, "lapor");
        return Done(await sekcam.SubmitAsync("Selesaikan langkah"));
    }

    /// <summary>The readable text of the case's newest valid document of a kind.</summary>
    public async Task<string> TextAsync(JenisNaskah jenis) => NaskahText.Render((await NaskahAsync(jenis)).Isi);

    /// <summary>The case's document of a kind that is not superseded; the final one rather than the draft.</summary>
    public Task<Naskah> NaskahAsync(JenisNaskah jenis) => site.WithDbAsync(async db => (await db.Set<Naskah>().IgnoreQueryFilters().AsNoTracking()
        .Where(n => n.PelaksanaanId == id && n.Jenis == jenis && n.Keadaan == KeadaanNaskah.Final).ToListAsync()).MinBy(n => n.Judul.StartsWith("Draft", StringComparison.Ordinal))!);

    private EndWalk Done(WebPage page)
    {
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        page.Path.ShouldBe(Path, page.Text);
        return this;
    }
}
