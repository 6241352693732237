using System.CommandLine;
using System.Text.Json;
using Siklus.Web.Hosting;

namespace Siklus.Web.Cli;

/// <summary><c>siklus [serve]</c>: starts the application; without <c>--data</c> it is the demo.</summary>
internal sealed class ServeCommand(SharedOptions shared)
{
    private readonly Option<string[]> _urls = new("--urls")
    {
        Description = $"alamat yang dilayani; tanpa ini {HostSettings.DefaultUrl}",
        HelpName = "ALAMAT",
        DefaultValueFactory = _ => [HostSettings.DefaultUrl],
    };

    public Command AsVerb()
    {
        var verb = new Command("serve", "jalankan Siklus (bawaan bila tanpa perintah)");
        AddTo(verb);
        return verb;
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_urls);
        command.SetAction((parse, cancellation) => RunAsync(parse, cancellation));
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var data = shared.Folder(parse, out var isDemoFolder);
        data.Prepare();
        using var only = data.Lock();
        await using var app = SiklusHost.Build(new HostSettings
        {
            Data = data,
            MakeDemo = isDemoFolder,
            Urls = Listening.Check(parse.GetRequiredValue(_urls).SelectMany(urls => urls.Split(';', StringSplitOptions.RemoveEmptyEntries))),
        });
        var prepared = await SiklusHost.PrepareAsync(app, cancellation);
        await Listening.StartAsync(app, cancellation);
        Announce(parse, app, data, prepared);
        await app.WaitForShutdownAsync(cancellation);
        return CommandLine.Done;
    }

    private void Announce(ParseResult parse, WebApplication app, DataFolder data, PreparedDatabase prepared)
    {
        var output = parse.InvocationConfiguration.Output;
        if (parse.GetValue(shared.Json))
        {
            output.WriteLine(JsonSerializer.Serialize(new { urls = app.Urls, data = data.Path, demo = prepared.IsDemo }));
        }
        else
        {
            if (prepared.Copy is { } copy) output.WriteLine($"Basis data dimutakhirkan; salinan sebelumnya: {copy}");
            output.WriteLine($"Siklus{(prepared.IsDemo ? " (demo)" : "")} siap: {string.Join("  ", app.Urls)}");
            output.WriteLine($"Data: {data.Path}   ·   Ctrl-C untuk berhenti");
        }
        output.Flush();
    }
}
