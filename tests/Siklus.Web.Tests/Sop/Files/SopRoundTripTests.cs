using System.Diagnostics;
using System.Globalization;
using Siklus.App.Sop.Files;
using Siklus.Documents.Bpmn;
using Siklus.Documents.SopFiles;
using Siklus.Documents.SopSheet;
using Siklus.Domain.Sop;
using Xunit.Abstractions;

namespace Siklus.Web.Tests.Sop.Files;

/// <summary>What Siklus exports comes back as the same SOP: JSON, XLSX and BPMN. <c>SIKLUS_SOP_FILES</c> sets how many random ones are tried (<c>bench/sop-files</c>).</summary>
public sealed class SopRoundTripTests(ITestOutputHelper output)
{
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("SIKLUS_SOP_FILES"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : 1000;

    public static TheoryData<JenisBerkasSop> Formats => [JenisBerkasSop.Json, JenisBerkasSop.Xlsx, JenisBerkasSop.Bpmn];

    [Theory, MemberData(nameof(Formats))]
    public void Every_reference_sop_comes_back_as_it_went(JenisBerkasSop jenis)
    {
        foreach (var sop in ReferenceSop.Paths.Select(ReferenceSop.Read)) ComesBack(sop, jenis, sop.Kode);
    }

    [Theory, MemberData(nameof(Formats))]
    public void Random_sops_come_back_as_they_went(JenisBerkasSop jenis)
    {
        var watch = Stopwatch.StartNew();
        for (var seed = 0; seed < Count; seed++)
        {
            var sop = RandomFullSop.Of(new Random(seed));
            if (seed < 50) SopCheck.Find(sop).ShouldBeEmpty($"seed {seed}");
            ComesBack(sop, jenis, $"seed {seed}");
        }
        output.WriteLine($"{jenis}: {Count} SOPs in {watch.Elapsed.TotalSeconds:0.0} s");
    }

    [Fact]
    public void The_json_file_is_canonical_and_leaves_defaults_out()
    {
        var sop = ReferenceSop.Sumbersuko();
        var once = SopFileWriter.Write(sop);
        SopFileWriter.Write(SopFileReader.Read(once).Definition!).ShouldBe(once);
        var text = System.Text.Encoding.UTF8.GetString(once);
        text.ShouldNotContain("null");
        text.ShouldNotContain("\"masing\": true");
        text.ShouldNotContain("[]");
    }

    private static void ComesBack(SopDefinition sop, JenisBerkasSop jenis, string which)
    {
        var read = SopBerkas.Read(Write(sop, jenis));
        read.Penolakan.ShouldBeNull(which);
        read.Kesalahan.ShouldBeEmpty(which);
        read.Jenis.ShouldBe(jenis, which);
        var draft = read.Rancangan.ShouldHaveSingleItem(which);
        draft.Catatan.ShouldBeEmpty(which);
        RandomFullSop.Tell(draft.Isi).ShouldBe(RandomFullSop.Tell(sop), which);
    }

    internal static byte[] Write(SopDefinition sop, JenisBerkasSop jenis) => jenis switch
    {
        JenisBerkasSop.Json => SopFileWriter.Write(sop),
        JenisBerkasSop.Xlsx => SheetXlsx.Write(sop),
        _ => BpmnWriter.Write(sop),
    };
}
