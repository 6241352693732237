using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Siklus.App.Common;
using Siklus.Web.Hosting;

namespace Siklus.Web.Operations.Watching;

/// <summary>
/// Sends metrics and traces to whoever watches this server, while it is served: OTLP over HTTP. Without an address nothing is gathered. The environment's other
/// <c>OTEL_…</c> settings (headers, sampler, interval) hold as collectors document them.
/// </summary>
internal sealed class Collector(Uri address, DataFolder data, DiskRoom room) : IHostedService
{
    private const string FromEnvironment = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private MeterProvider? _metrics;
    private TracerProvider? _traces;

    /// <exception cref="OperatorException">Not an address of HTTP.</exception>
    public static Uri? Read(string? text) => (text ?? Environment.GetEnvironmentVariable(FromEnvironment)) switch
    {
        null or "" => null,
        var given when Uri.TryCreate(given, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" => address,
        var given => throw new OperatorException($"Alamat pengumpul \"{given}\" tidak terbaca. Contoh: --telemetry http://127.0.0.1:4318"),
    };

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var resource = ResourceBuilder.CreateDefault().AddService("siklus", serviceVersion: typeof(Collector).Assembly.GetName().Version?.ToString(3));
        Telemetry.Meter.CreateObservableGauge("siklus.disk.free", () => room.FreeAt(data.Path), "By", "Bytes free where the office's data lie");
        _metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource)
            .AddMeter(Telemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime", "Npgsql")
            .AddOtlpExporter(options => Send(options, "v1/metrics")).Build();
        _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource)
            .AddSource(Telemetry.Name, "Microsoft.AspNetCore")
            .AddOtlpExporter(options => Send(options, "v1/traces")).Build();
        return Task.CompletedTask;
    }

    /// <summary>Sends what is left; a collector that does not answer holds nobody up.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        _metrics?.Shutdown(1000);
        _traces?.Shutdown(1000);
        _metrics?.Dispose();
        _traces?.Dispose();
        return Task.CompletedTask;
    }

    private void Send(OtlpExporterOptions options, string path)
    {
        options.Protocol = OtlpExportProtocol.HttpProtobuf;
        options.Endpoint = new Uri(address.AbsoluteUri.TrimEnd('/') + "/" + path);
    }
}

internal static class CollectorSetup
{
    public static void AddTelemetry(this IServiceCollection services, HostSettings settings)
    {
        if ((settings.Collector ?? Collector.Read(null)) is not { } address) return;
        services.AddSingleton<QuerySpans>();
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<Collector>(provider, address));
    }
}
