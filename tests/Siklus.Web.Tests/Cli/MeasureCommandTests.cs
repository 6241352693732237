using System.Text.Json;
using Siklus.Web.Cli;
using Siklus.Web.Tests.Measurement.Periksa;

namespace Siklus.Web.Tests.Cli;

/// <summary><c>siklus measure</c> from the file to the exit code.</summary>
public sealed class MeasureCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("siklus-measure-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_right_table_is_done_and_a_wrong_row_a_finding()
    {
        var (code, output, error) = await RunAsync(TabelPlay.Biasa);
        (code, error).ShouldBe((0, ""));
        output.ShouldContain("6 baris: 6 cocok");

        (code, output, _) = await RunAsync(TabelPlay.Biasa.Replace("102,19", "84,31", StringComparison.Ordinal));
        code.ShouldBe(1);
        output.ShouldContain("tidak cocok: seharusnya 102,19");
    }

    [Fact]
    public async Task Json_is_one_document_with_the_keys_that_are_promised()
    {
        var (code, output, _) = await RunAsync(TabelPlay.Biasa.Replace("102,19", "84,31", StringComparison.Ordinal), "--json", "--kebijakan", "siklus-selisih");
        code.ShouldBe(1);
        using var json = JsonDocument.Parse(output);
        var baris = json.RootElement.GetProperty("baris").EnumerateArray().First();
        foreach (var key in new[] { "no", "indikator", "capaian_dokumen", "capaian_hitung", "putusan", "kebijakan", "alasan" }) baris.TryGetProperty(key, out _).ShouldBeTrue(key);
        baris.GetProperty("putusan").GetString().ShouldBe("tidak cocok: seharusnya 102,19");
        (baris.GetProperty("capaian_dokumen").GetDecimal(), baris.GetProperty("capaian_hitung").GetDecimal()).ShouldBe((84.31m, 102.19m));
        json.RootElement.GetProperty("kebijakan").GetString().ShouldNotBeNull().ShouldContain("Bawaan Siklus");
        json.RootElement.GetProperty("ringkasan").GetProperty("baris").GetInt32().ShouldBe(6);
    }

    [Fact]
    public async Task Wrong_use_is_refused_in_one_sentence()
    {
        (await RunAsync("halo")).ShouldBeRefused("Tidak ada tabel");
        (await RunAsync(TabelPlay.Biasa, "--kebijakan", "entah")).ShouldBeRefused("tidak dikenal");
        (await LineAsync("measure", Path.Combine(_folder, "tidak-ada.csv"))).ShouldBeRefused("tidak ada");
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(string csv, params string[] more)
    {
        var file = Path.Combine(_folder, "tabel.csv");
        await File.WriteAllTextAsync(file, csv);
        return await LineAsync(["measure", file, .. more]);
    }

    private static async Task<(int Code, string Output, string Error)> LineAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
