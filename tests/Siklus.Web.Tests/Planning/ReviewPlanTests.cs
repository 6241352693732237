using System.Text.Json;
using Siklus.App.Common;
using Siklus.App.Planning;
using Siklus.App.Planning.Files;
using Siklus.Domain.Common;
using Siklus.Domain.Planning.Rencana;
using Siklus.Domain.Planning.Review;
using Siklus.Web.Cli;

namespace Siklus.Web.Tests.Planning;

/// <summary>The plan check as people meet it: sentences with place and advice, and the command line.</summary>
public sealed class ReviewPlanTests
{
    private static readonly ReviewPlan Review = new(new Sentences());

    public static TheoryData<string> Shipped => [.. PlanFiles.Names];

    [Theory, MemberData(nameof(Shipped))]
    public async Task A_shipped_plan_is_clean(string name)
    {
        Review.Run(PlanFiles.Read(name)).Select(f => $"{f.Bagian}: {f.Kalimat}").ShouldBeEmpty();
        (await RunAsync("plan", "check", PlanFiles.At(name))).ShouldBe((0, "Tidak ada temuan.", ""));
    }

    [Fact]
    public void A_finding_says_where_what_and_what_to_do()
    {
        var found = Review.Run(Spoilt());
        found.Select(f => (f.Kode, f.Tingkat, f.Bagian)).ShouldBe(
        [
            (PlanReviewRules.PaguTidakSah, TingkatTemuan.Kesalahan, "7.01.02.2.02.0003 Peningkatan Efektifitas Pelaksanaan Pelayanan kepada Masyarakat di Wilayah… (Renja 2026)"),
            (PlanReviewRules.SatuanKosong, TingkatTemuan.Peringatan, "Indikator S1.1 Indeks Kepuasan Masyarakat"),
            (PlanReviewRules.TargetBerbeda, TingkatTemuan.Peringatan, "Indikator S1.1 Indeks Kepuasan Masyarakat (Rencana Aksi 2026)"),
            (PlanReviewRules.TargetMendatar, TingkatTemuan.Catatan, "Indikator T1.1 Indeks Reformasi Birokrasi kecamatan (Renstra 2025–2029)"),
        ]);
        found.Single(f => f.Kode == PlanReviewRules.TargetBerbeda).Kalimat.ShouldBe("Target tahun 2026 berbeda: PK Camat 2026 menyebut 83, Rencana Aksi 2026 menyebut 84,5. Samakan keduanya.");
        found.Single(f => f.Kode == PlanReviewRules.PaguTidakSah).Kalimat.ShouldContain("Rp46.000.000,5");
    }

    [Fact]
    public async Task The_command_line_tells_a_line_a_finding_and_ends_with_one()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("siklus-rencana-").FullName, "rencana.json");
        await File.WriteAllBytesAsync(file, RencanaKinerjaJson.Write(Spoilt()));
        var (code, output, error) = await RunAsync("plan", "check", file);
        (code, error).ShouldBe((1, ""));
        output.Split('\n').Length.ShouldBe(5);
        output.ShouldEndWith("4 temuan.");
        (code, output, _) = await RunAsync("plan", "check", "--json", file);
        code.ShouldBe(1);
        JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray().ShouldContain(f =>
            f.GetProperty("kode").GetString() == PlanReviewRules.SatuanKosong && f.GetProperty("tingkat").GetString() == "Peringatan" && f.GetProperty("tempat").GetProperty("kode").GetString() == "S1.1");
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Theory]
    [InlineData("{ \"format\": \"siklus-rencana/1\", ", "Baris 1")]
    [InlineData("{ \"format\": \"lain\" }", "“lain” tidak dikenal")]
    public async Task What_is_no_plan_is_refused_in_one_sentence(string content, string told)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, content);
        var (code, output, error) = await RunAsync("plan", "check", file);
        (code, output).ShouldBe((2, ""));
        error.ShouldContain(told);
        error.Split('\n').ShouldHaveSingleItem();
        File.Delete(file);
        (await RunAsync("plan", "check", file)).Code.ShouldBe(2);
    }

    private static RencanaKinerja Spoilt()
    {
        var plan = PlanFiles.Read("kecamatan-kecil");
        return plan with
        {
            Indikator = [.. plan.Indikator.Select(i => i.Kode == "S1.1" ? i with { Satuan = null } : i)],
            Dokumen =
            [
                .. plan.Dokumen.Select(d => d with
                {
                    Target = d.Target?.Select(t => t.Indikator == "T1.1" ? t with { Tahunan = JsonSerializer.SerializeToElement(70) }
                        : d.Jenis == Domain.Planning.JenisDokumen.RencanaAksi && t.Indikator == "S1.1" ? t with { Tahunan = JsonSerializer.SerializeToElement(84.5) } : t).ToList(),
                    Pagu = d.Pagu?.Select(p => d.Jenis == Domain.Planning.JenisDokumen.Renja && p.Simpul == "7.01.02.2.02.0003" ? p with { Rupiah = p.Rupiah + 0.5m } : p).ToList(),
                }),
            ],
        };
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error);
        return (code, output.ToString().Trim(), error.ToString().Trim());
    }
}
