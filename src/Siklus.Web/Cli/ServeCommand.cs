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
        var setupCode = await SiklusHost.OfferSetupAsync(app, cancellation);
        await Listening.StartAsync(app, cancellation);
        Announce(parse, app, data, prepared, setupCode);
        await app.WaitForShutdownAsync(cancellation);
        return CommandLine.Done;
    }

    private void Announce(ParseResult parse, WebApplication app, DataFolder data, PreparedDatabase prepared, string? setupCode)
    {
        var output = parse.InvocationConfiguration.Output;
        if (parse.GetValue(shared.Json))
        {
            output.WriteLine(JsonSerializer.Serialize(new { urls = app.Urls, data = data.Path, demo = prepared.IsDemo, setupCode }));
        }
        else
        {
            if (prepared.Copy is { } copy) output.WriteLine($"Basis data dimutakhirkan; salinan sebelumnya: {copy}");
            output.WriteLine($"Siklus{(prepared.IsDemo ? " (demo)" : "")} siap: {string.Join("  ", app.Urls)}");
            if (setupCode is not null)
            {
                output.WriteLine($"Kantor belum disiapkan. Buka {app.Urls.First()}/penyiapan");
                output.WriteLine($"Kode sekali pakai: {setupCode}");
            }
            output.WriteLine($"Data: {data.Path}   ·   Ctrl-C untuk berhenti");
        }
        output.Flush();
    }
}
