using Siklus.Browser.Tests.Infrastructure;

namespace Siklus.Browser.Tests.Journey;

/// <summary>Sumbersuko's <i>Pengukuran Kinerja</i>, all ten steps, as the people of the sheet, with a return to the recapitulation.</summary>
public sealed class PengukuranTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    [Fact]
    public async Task A_collected_tribulan_is_measured_from_the_Camats_order_to_the_archive()
    {
        var walk = new Walk(site);
        await walk.OrderMeasurementAsync("2");
        await walk.MeetQuicklyAsync();
        await walk.PlanAsync();
        await walk.SetMethodAsync();
        await walk.MeasureAsync("^103,23%$");
        await walk.RecapitulateAsync("Semua indikator tribulan II sudah diukur.");
        await walk.ReportAsync();

        await walk.ReturnMeasurementAsync("Sebutkan indikator yang diukur pada akhir tahun.");
        await walk.RecapitulateAsync("Dua indikator diukur pada akhir tahun.");
        await walk.ReportAsync();

        await walk.AnalyseAndApproveAsync();
        await walk.ReportToCamatAsync();
        await walk.ArchiveMeasurementAsync();
        await walk.SeeTrendAsync("2", "versi 2");
        walk.Eyes.ShouldHaveSeenNothingWrong();
    }
}
