using System.CommandLine;
using System.Text.Json;
using Siklus.Web.Operations;

namespace Siklus.Web.Cli;

/// <summary><c>siklus backup</c>: makes a backup, also while the office is served, restores it for a test and says whether it held.</summary>
internal sealed class BackupCommand(SharedOptions shared)
{
    private readonly Option<string> _to = new("--to")
    {
        Description = "folder tujuan, misalnya diska USB",
        HelpName = "FOLDER",
        Required = true,
    };

    public Command AsVerb()
    {
        var verb = new Command("backup", "buat cadangan lengkap, lalu uji dengan memulihkannya");
        verb.Options.Add(_to);
        verb.SetAction((parse, cancellation) => RunAsync(parse, cancellation));
        return verb;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        // No lock: an office must not be stopped to be kept safe.
        await using var installed = Installed.At(shared.ExistingFolder(parse), TimeProvider.System);
        await installed.RequireCurrentAsync(cancellation);
        var made = await MakeBackup.RunAsync(installed, new BackupRequest(parse.GetRequiredValue(_to), false, TimeProvider.System.GetUtcNow().UtcDateTime), new DiskRoom(), cancellation);
        var output = parse.InvocationConfiguration.Output;
        if (parse.GetValue(shared.Json))
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(new { path = made.Path, size = made.Manifest.Size, findings = made.Test.Findings }, JsonSerializerOptions.Web));
        }
        else
        {
            foreach (var finding in made.Test.Findings) await output.WriteLineAsync($"• {finding}");
            await output.WriteLineAsync($"Cadangan tersimpan di {made.Path} ({made.Manifest.Files.Count} berkas, {DiskRoom.Say(made.Manifest.Size)}).");
            await output.WriteLineAsync(made.Test.Findings.Count == 0 ? "Sudah diuji: dipulihkan ke folder sementara dan diperiksa tanpa temuan." : $"Ujian pemulihannya menemukan {made.Test.Findings.Count} hal.");
        }
        return made.Test.Findings.Count == 0 ? CommandLine.Done : CommandLine.Findings;
    }
}
