using System.CommandLine;
using System.Text.Json;
using Siklus.Web.Hosting;
using Siklus.Web.Hosting.Lan;
using Siklus.Web.Operations.Watching;

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

    private readonly Option<int?> _lan = new("--lan")
    {
        Description = $"layani juga HP dan komputer lain di jaringan kantor, lewat HTTPS; tanpa PORT dipakai {LanEndpoint.DefaultPort}",
        HelpName = "PORT",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _log = new("--log")
    {
        Description = "bentuk catatan jalannya program: json untuk pengumpul, tanpa ini untuk dibaca orang",
        HelpName = "BENTUK",
    };

    private readonly Option<string?> _telemetry = new("--telemetry")
    {
        Description = "kirim ukuran dan jejak (OpenTelemetry, OTLP lewat HTTP) ke alamat ini",
        HelpName = "ALAMAT",
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
        command.Options.Add(_lan);
        command.Options.Add(_log);
        command.Options.Add(_telemetry);
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
            Urls = Urls(parse),
            LogAsJson = AsJson(parse.GetValue(_log)),
            Collector = Collector.Read(parse.GetValue(_telemetry)),
        });
        var prepared = await SiklusHost.PrepareAsync(app, cancellation);
        var setupCode = await SiklusHost.OfferSetupAsync(app, cancellation);
        await Listening.StartAsync(app, cancellation);
        Announce(parse, app, data, prepared, setupCode);
        await app.WaitForShutdownAsync(cancellation);
        return CommandLine.Done;
    }

    private IReadOnlyList<string> Urls(ParseResult parse)
    {
        if (parse.GetResult(_lan) is not { Implicit: false }) return Listening.Check(parse.GetRequiredValue(_urls).SelectMany(urls => urls.Split(';', StringSplitOptions.RemoveEmptyEntries)));
        if (parse.GetResult(_urls) is { Implicit: false }) throw new OperatorException("Pilih salah satu: --lan atau --urls.");
        var port = parse.GetValue(_lan) ?? LanEndpoint.DefaultPort;
        return port is > 0 and < 65536 ? [LanEndpoint.Url(port)] : throw new OperatorException($"Nomor port {port} tidak sah. Contoh: --lan {LanEndpoint.DefaultPort}");
    }

    private static bool AsJson(string? log) => log switch
    {
        null => false,
        "json" => true,
        _ => throw new OperatorException($"Bentuk catatan \"{log}\" tidak dikenal. Pakai --log json, atau tanpa --log."),
    };

    private void Announce(ParseResult parse, WebApplication app, DataFolder data, PreparedDatabase prepared, string? setupCode)
    {
        var output = parse.InvocationConfiguration.Output;
        var settings = app.Services.GetRequiredService<HostSettings>();
        var phone = LanEndpoint.PhoneUrls(app.Urls, settings.Addresses());
        if (parse.GetValue(shared.Json))
        {
            output.WriteLine(JsonSerializer.Serialize(new { urls = app.Urls, phone, data = data.Path, demo = prepared.IsDemo, setupCode }));
        }
        else
        {
            if (prepared.Copy is { } copy) output.WriteLine($"Basis data dimutakhirkan; salinan sebelumnya: {copy}");
            output.WriteLine($"Siklus{(prepared.IsDemo ? " (demo)" : "")} siap: {string.Join("  ", app.Urls.Select(LanEndpoint.Here))}");
            if (phone.Count > 0) TellPhones(output, phone, app);
            if (setupCode is not null)
            {
                output.WriteLine($"Kantor belum disiapkan. Buka {LanEndpoint.Here(app.Urls.First())}/penyiapan");
                output.WriteLine($"Kode sekali pakai: {setupCode}");
            }
            output.WriteLine($"Data: {data.Path}   ·   Ctrl-C untuk berhenti");
        }
        output.Flush();
    }

    /// <summary>What somebody at the server reads out to those with phones.</summary>
    private static void TellPhones(TextWriter output, IReadOnlyList<string> phone, WebApplication app)
    {
        output.WriteLine();
        output.WriteLine("Dari HP atau komputer lain di jaringan kantor:");
        foreach (var url in phone) output.WriteLine($"  {url}");
        output.WriteLine(QrText.Of(phone[0]));
        if (!LanEndpoint.HasOwnCertificate(app.Configuration))
        {
            output.WriteLine("Peramban akan memperingatkan, karena sertifikatnya dibuat sendiri di komputer ini. Samakan sidik jarinya (SHA-256):");
            output.WriteLine($"  {app.Services.GetRequiredService<LanCertificate>().ServerFingerprint}");
            output.WriteLine($"Petunjuk dan sertifikat untuk diimpor: {phone[0]}/alamat-hp");
        }
        output.WriteLine();
    }
}
