using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Siklus.App.Common;
using Siklus.App.Sop;
using Siklus.App.Sop.Files;
using Siklus.Domain.Sop.Review;
using Siklus.Web.Hosting;
using Command = System.CommandLine.Command;

namespace Siklus.Web.Cli;

/// <summary><c>siklus sop check FILE</c>: reviews an SOP file; one line a finding. <c>siklus sop conform FILE LOG</c>: <see cref="ConformCommand"/>. Needs no data folder.</summary>
internal sealed class SopCommand(SharedOptions shared)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web) { Converters = { new JsonStringEnumConverter<TingkatTemuan>() } };

    private readonly Argument<FileInfo> _file = new("FILE") { Description = "berkas SOP (docs/sop-format.md)" };

    public Command AsVerb()
    {
        var check = new Command("check", "periksa berkas SOP terhadap PermenPAN-RB 35/2012") { _file };
        check.SetAction((parse, cancellation) => CheckAsync(parse, cancellation));
        return new Command("sop", "periksa SOP") { check, new ConformCommand(shared).AsVerb() };
    }

    /// <summary>Reads an SOP file that is named on the command line.</summary>
    /// <exception cref="OperatorException">There is no such file, or it is too large to be one.</exception>
    internal static async Task<SopFileResult> ReadAsync(FileInfo file, CancellationToken cancellation)
    {
        if (!file.Exists) throw new OperatorException($"Berkas {file.FullName} tidak ada. Periksa namanya.");
        if (file.Length > SopFileReader.MostBytes) throw new OperatorException($"Berkas {file.Name} lebih besar dari {SopFileReader.MostBytes / 1024} KB, jadi bukan berkas SOP.");
        return SopFileReader.Read(await File.ReadAllBytesAsync(file.FullName, cancellation));
    }

    private async Task<int> CheckAsync(ParseResult parse, CancellationToken cancellation)
    {
        var read = await ReadAsync(parse.GetRequiredValue(_file), cancellation);
        var sentences = new Sentences();
        var findings = read.Definition is { } sop
            ? new ReviewSop(sentences).Run(sop)
            : [.. read.Errors.Select(e => new TemuanSop("sopfile", TingkatTemuan.Kesalahan, e.Place, $"Baris {e.Line}, kolom {e.Column}", e.Sentence))];
        var output = parse.InvocationConfiguration.Output;
        if (parse.GetValue(shared.Json))
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(new { findings }, Json));
            return Code(findings);
        }
        foreach (var one in findings) await output.WriteLineAsync($"{one.Tingkat,-10} {one.Bagian}: {one.Kalimat} [{one.Kode}]");
        await output.WriteLineAsync(findings.Count == 0 ? "Tidak ada temuan." : $"{findings.Count} temuan.");
        return Code(findings);
    }

    private static int Code(IReadOnlyList<TemuanSop> findings) => findings.Count == 0 ? CommandLine.Done : CommandLine.Findings;
}
