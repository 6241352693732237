using Siklus.Domain.Sop;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop.Files;

namespace Siklus.Web.Tests.Sop.Kerja;

/// <summary>Every shipped SOP runs to its end through its pages, with one return at each of its decisions.</summary>
public abstract class AllSopTests(DatabaseKind kind) : SiteTests(kind)
{
    public sealed class OnSqlite() : AllSopTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : AllSopTests(DatabaseKind.Postgres);

    /// <summary>Code and quarter; an SOP about a year has none. The demo has quarter II collected and approved, so that it can be measured.</summary>
    public static TheoryData<string, int?> Sop() => new()
    {
        { "donomulyo-perencanaan-kinerja", null },
        { "nuha-pengumpulan-data-kinerja", null },
        { "sumbersuko-pengukuran-kinerja", 2 },
        { "sumbersuko-pengumpulan-data-kinerja", 4 },
        { "lampihong-perencanaan-kinerja", null },
        { "poncokusumo-renstra", null },
        { "poncokusumo-renja", null },
        { "poncokusumo-data-musrenbangcam", 4 },
        { "poncokusumo-data-adminduk", 4 },
        { "poncokusumo-data-siskamling", 4 },
        { "poncokusumo-pemantauan-kinerja", 2 },
        { "poncokusumo-pengukuran-kinerja", 2 },
        { "poncokusumo-evaluasi-data-kinerja", 2 },
        { "poncokusumo-lkj", null },
    };

    [Fact]
    public void All_fourteen_are_walked() =>
        Sop().Select(row => (string)row[0]).Order(StringComparer.Ordinal).ShouldBe(ReferenceSop.Paths.Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Sop))]
    public async Task It_runs_to_its_end(string kode, int? tribulan)
    {
        var walk = await SopWalk.StartAsync(Site, kode, tribulan);
        var done = await walk.ToTheEndAsync();

        done.Status.ShouldBe(StatusPelaksanaan.Selesai);
        walk.Returned.ShouldBe(done.Sop.Langkah.Where(l => l.Keputusan is not null).Select(l => l.Urutan), ignoreOrder: true);
        foreach (var langkah in done.Sop.Langkah)
            foreach (var output in langkah.OutputWajib)
                done.OutputsOf(output.Kode).ShouldNotBeEmpty($"step {langkah.Urutan} leaves {output.Nama}");
    }
}
