using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests.Journey;

/// <summary>Sumbersuko's <i>Pengumpulan Data Kinerja</i>, all twelve steps, as the people of the sheet, with a partial and a whole return.</summary>
public sealed class PengumpulanDataTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    [Fact]
    public async Task One_tribulan_goes_from_the_Camats_order_to_the_archive()
    {
        var walk = new Walk(site);
        await walk.OrderAsync();
        await walk.MeetAsync();
        await walk.PlanAsync();
        await walk.GatherAsync();
        await walk.PrepareFormsAsync();
        await walk.DistributeAsync();
        await walk.FillFormsAsync();
        await walk.RecapitulateAsync("Semua unit sudah melapor.", look: true);
        await walk.ReportAsync(look: true);

        const string posts = "Jumlah pos aktif belum termasuk Desa Karanganyar";
        const string events = "Satu kejadian tercatat dua kali";
        await walk.ReturnRowsAsync(("S3.1", posts), ("S3.2", events));
        await walk.MendAsync(Kasi.Trantib, (posts, "Poskamling yang aktif", "106"), (events, "Kejadian yang dilaporkan", "4"));
        await walk.RecapitulateAsync("Data Siskamling sudah dilengkapi.");
        await walk.ReportAsync();

        await walk.ReturnToRekapAsync("Susun kembali catatan umum rekapitulasi.");
        await walk.RecapitulateAsync("Catatan sudah disusun kembali.");
        await walk.ReportAsync();

        await walk.ApproveAsync();
        await walk.ReportToCamatAsync();
        await walk.ArchiveAsync();
        await walk.FindInArchiveAsync();
        await walk.AskWhyAsync("Persentase keaktifan Siskamling", "106", "124", "85,48");
        await walk.ReadDocumentsAsync();
        walk.Eyes.ShouldHaveSeenNothingWrong();
    }
}
