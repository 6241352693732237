using System.CommandLine;
using System.Text.Json;
using Siklus.Web.Operations;

namespace Siklus.Web.Cli;

/// <summary><c>siklus verify</c>: proves that an office's data are whole, also while it is served; every finding is one sentence.</summary>
internal sealed class VerifyCommand(SharedOptions shared)
{
    public Command AsVerb()
    {
        var verb = new Command("verify", "periksa keutuhan basis data, berkas, naskah, dan riwayat");
        verb.SetAction((parse, cancellation) => RunAsync(parse, cancellation));
        return verb;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        // No lock: nothing is changed, and an office must not be stopped to be checked.
        await using var installed = Installed.At(shared.ExistingFolder(parse), TimeProvider.System);
        await installed.RequireCurrentAsync(cancellation);
        var verified = await VerifyInstallation.RunAsync(installed, cancellation);
        var output = parse.InvocationConfiguration.Output;
        if (parse.GetValue(shared.Json)) await output.WriteLineAsync(JsonSerializer.Serialize(verified, JsonSerializerOptions.Web));
        else await Report.WriteAsync(output, verified);
        return Report.Code(verified);
    }
}

/// <summary>How a check is told on a terminal.</summary>
internal static class Report
{
    public static async Task WriteAsync(TextWriter output, Verified verified)
    {
        foreach (var finding in verified.Findings) await output.WriteLineAsync($"• {finding.Sentence}");
        await output.WriteLineAsync(verified.Summary);
        await output.WriteLineAsync(verified.Findings.Count == 0 ? "Tidak ada temuan." : $"{verified.Findings.Count} temuan.");
    }

    public static int Code(Verified verified) => verified.Findings.Count == 0 ? CommandLine.Done : CommandLine.Findings;
}
