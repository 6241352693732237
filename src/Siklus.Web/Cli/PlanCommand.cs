using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Planning;
using Siklus.App.Planning.Files;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning.Rencana;
using Siklus.Domain.Planning.Review;
using Siklus.Web.Hosting;
using Command = System.CommandLine.Command;

namespace Siklus.Web.Cli;

/// <summary>
/// <c>siklus plan check FILE</c>: checks a plan as an evaluator of AKIP would; one line a finding. <c>siklus plan check --tahun YEAR [--data DIR]</c>: the plan of that year of each office in the folder, also while it
/// is served.
/// </summary>
internal sealed class PlanCommand(SharedOptions shared)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web) { Converters = { new JsonStringEnumConverter<TingkatTemuan>(), new JsonStringEnumConverter<JenisTempat>() } };
    private static readonly Sentences Sentences = new();

    private readonly Argument<FileInfo?> _file = new("FILE") { Description = "berkas rencana kinerja (docs/rencana-format.md)", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<int?> _tahun = new("--tahun") { Description = "periksa rencana tahun ini dari folder data", HelpName = "TAHUN" };

    public Command AsVerb()
    {
        var check = new Command("check", "periksa rencana kinerja seperti penilai AKIP") { _file, _tahun };
        check.SetAction((parse, cancellation) => CheckAsync(parse, cancellation));
        return new Command("plan", "periksa rencana kinerja") { check };
    }

    private async Task<int> CheckAsync(ParseResult parse, CancellationToken cancellation)
    {
        var (file, tahun) = (parse.GetValue(_file), parse.GetValue(_tahun));
        if (file is null == tahun is null) throw new OperatorException("Sebutkan berkas rencana, atau tahun dengan --tahun; salah satu.");
        var plans = file is not null ? [await ReadAsync(file, cancellation)] : await StoredAsync(parse, tahun!.Value, cancellation);
        var findings = plans.SelectMany(new ReviewPlan(Sentences).Run).ToList();
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

    /// <summary>The plans of a year, of every office in the data folder.</summary>
    /// <exception cref="OperatorException">There is no such folder, or no office has a Renstra that holds the year.</exception>
    private async Task<List<RencanaKinerja>> StoredAsync(ParseResult parse, int tahun, CancellationToken cancellation)
    {
        await using var app = SiklusHost.Build(new HostSettings { Data = shared.ExistingFolder(parse) });
        await using var all = app.Services.CreateAsyncScope();
        var plans = new List<RencanaKinerja>();
        foreach (var office in await all.ServiceProvider.GetRequiredService<SiklusDb>().Set<Instansi>().AsNoTracking().OrderBy(i => i.Nama).Select(i => i.Id).ToListAsync(cancellation))
        {
            await using var scope = app.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<InstansiScope>().Enter(office);
            if (await scope.ServiceProvider.GetRequiredService<ReadRencana>().RunAsync(tahun, hanyaTahun: true, cancellation) is { } plan) plans.Add(plan);
        }
        return plans.Count > 0 ? plans : throw new OperatorException($"Belum ada Renstra yang memuat tahun {tahun}.");
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
