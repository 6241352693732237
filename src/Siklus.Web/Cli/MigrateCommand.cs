using System.CommandLine;
using System.Text.Json;
using Siklus.Web.Hosting;

namespace Siklus.Web.Cli;

/// <summary><c>siklus migrate</c>: brings a data folder's database to this version without serving it.</summary>
internal sealed class MigrateCommand(SharedOptions shared)
{
    public Command AsVerb()
    {
        var verb = new Command("migrate", "mutakhirkan basis data tanpa menjalankan Siklus");
        verb.SetAction((parse, cancellation) => RunAsync(parse, cancellation));
        return verb;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var data = shared.ExistingFolder(parse);
        data.Prepare();
        using var only = data.Lock();
        await using var app = SiklusHost.Build(new HostSettings { Data = data });
        var prepared = await SiklusHost.PrepareAsync(app, cancellation);
        var output = parse.InvocationConfiguration.Output;
        if (parse.GetValue(shared.Json))
            await output.WriteLineAsync(JsonSerializer.Serialize(new { applied = prepared.Applied, copy = prepared.Copy }));
        else if (prepared.Applied.Count == 0)
            await output.WriteLineAsync("Basis data sudah mutakhir.");
        else
            await output.WriteLineAsync($"Basis data dimutakhirkan: {prepared.Applied.Count} perubahan."
                + (prepared.Copy is { } copy ? $" Salinan sebelumnya: {copy}" : ""));
        return CommandLine.Done;
    }
}
