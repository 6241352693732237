using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Siklus.App.Common;
using Siklus.App.Planning;
using Siklus.App.Planning.Files;
using Siklus.Domain.Common;
using Siklus.Domain.Planning.Rencana;
using Siklus.Domain.Planning.Review;
using Siklus.Web.Hosting;
using Command = System.CommandLine.Command;

namespace Siklus.Web.Cli;

/// <summary><c>siklus plan check FILE</c>: checks a plan as an evaluator of AKIP would; one line a finding. Needs no data folder.</summary>
internal sealed class PlanCommand(SharedOptions shared)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web) { Converters = { new JsonStringEnumConverter<TingkatTemuan>(), new JsonStringEnumConverter<JenisTempat>() } };
    private static readonly Sentences Sentences = new();

    private readonly Argument<FileInfo> _file = new("FILE") { Description = "berkas rencana kinerja (docs/rencana-format.md)" };

    public Command AsVerb()
    {
        var check = new Command("check", "periksa rencana kinerja seperti penilai AKIP") { _file };
        check.SetAction((parse, cancellation) => CheckAsync(parse, cancellation));
        return new Command("plan", "periksa rencana kinerja") { check };
    }

    private async Task<int> CheckAsync(ParseResult parse, CancellationToken cancellation)
    {
        var findings = new ReviewPlan(Sentences).Run(await ReadAsync(parse.GetRequiredValue(_file), cancellation));
        var output = parse.InvocationConfiguration.Output;
        if (parse.GetValue(shared.Json))
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(new { findings }, Json));
        }
        else
        {
            foreach (var one in findings) await output.WriteLineAsync($"{one.Tingkat,-10} {one.Bagian}: {one.Kalimat} [{one.Kode}]");
            await output.WriteLineAsync(findings.Count == 0 ? "Tidak ada temuan." : $"{findings.Count} temuan.");
        }
        return findings.Count == 0 ? CommandLine.Done : CommandLine.Findings;
    }

    /// <summary>Reads a plan that is named on the command line.</summary>
    /// <exception cref="OperatorException">There is no such file, or it is no plan.</exception>
    private static async Task<RencanaKinerja> ReadAsync(FileInfo file, CancellationToken cancellation)
    {
        if (!file.Exists) throw new OperatorException($"Berkas {file.FullName} tidak ada. Periksa namanya.");
        // What is too large is not read at all.
        var bytes = file.Length > RencanaKinerjaJson.MostBytes ? new byte[RencanaKinerjaJson.MostBytes + 1] : await File.ReadAllBytesAsync(file.FullName, cancellation);
        var read = RencanaKinerjaJson.Read(bytes);
        return read.Rencana ?? throw new OperatorException($"{file.Name}: {Sentences.Of(read.Penolakan!.Kode, read.Penolakan.Rincian)}");
    }
}
