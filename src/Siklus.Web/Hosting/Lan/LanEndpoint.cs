using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Siklus.Web.Hosting.Lan;

/// <summary>How Siklus is reached from other devices: encrypted or not at all.</summary>
public static class LanEndpoint
{
    /// <summary>The port of <c>--lan</c>; the usual one for HTTPS asks for rights that an office's PC should not give.</summary>
    public const int DefaultPort = 5443;

    /// <summary>What <c>--lan</c> listens on: every address of this computer.</summary>
    public static string Url(int port) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"https://*:{port}");

    /// <summary>How this computer itself calls an address that it serves to all.</summary>
    public static string Here(string url) => BindingAddress.Parse(url) is { } address && !IsLoopback(url) ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{address.Scheme}://localhost:{address.Port}") : url;

    /// <summary>Whether what is sent there stays inside this computer.</summary>
    public static bool IsLoopback(string url)
    {
        var address = BindingAddress.Parse(url);
        return address.IsUnixPipe || address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }

    /// <summary>Whether this address serves plain HTTP to others.</summary>
    public static bool IsOpenToListeners(string url) => url.StartsWith("http:", StringComparison.OrdinalIgnoreCase) && !IsLoopback(url);

    /// <summary>Addresses to type into a phone: the numbers first, because they work without anybody's settings; then the name, which passkeys need.</summary>
    public static IReadOnlyList<string> PhoneUrls(IEnumerable<string> urls, LanAddresses here)
    {
        var port = urls.Select(BindingAddress.Parse).FirstOrDefault(url => url.Scheme == "https" && !IsLoopback(url.ToString()))?.Port;
        return port is null ? [] : [.. here.Addresses.Select(address => address.ToString()).Append(here.Names.First(name => name.Contains('.', StringComparison.Ordinal))).Select(host => $"https://{host}:{port}")];
    }

    /// <summary>The same of the server that runs here.</summary>
    public static IReadOnlyList<string> PhoneUrls(IServer server, HostSettings settings) => PhoneUrls(server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [], settings.Addresses());

    internal static void UseLanCertificate(this WebApplicationBuilder builder, HostSettings settings)
    {
        builder.Services.AddSingleton(provider => new LanCertificate(settings.Data, settings.Addresses, settings.Time));
        // Somebody who has a certificate from elsewhere names it in siklus.json (Kestrel:Certificates:Default) or at the endpoint itself; the selector would push it aside.
        if (HasOwnCertificate(builder.Configuration)) return;
        builder.WebHost.ConfigureKestrel((KestrelServerOptions kestrel) => kestrel.ConfigureHttpsDefaults(https =>
        {
            var certificate = kestrel.ApplicationServices.GetRequiredService<LanCertificate>();
            https.ServerCertificateSelector = (_, _) => certificate.Server;
        }));
    }

    /// <summary>The root certificate, for import: what it says is public, and who needs it can't be signed in yet.</summary>
    internal static void MapCertificate(this IEndpointRouteBuilder app) => app.MapGet("/sertifikat.crt", (LanCertificate certificate, IServer server, HostSettings settings, IConfiguration configuration) =>
        PhoneUrls(server, settings).Count == 0 || HasOwnCertificate(configuration) ? Results.NotFound() : Results.File(certificate.RootForImport, "application/x-x509-ca-cert", "siklus.crt")).AllowAnonymous();

    /// <summary>Whether the office brought a certificate that browsers trust by themselves: then, and only then, they may be told to insist on HTTPS.</summary>
    internal static bool HasOwnCertificate(IConfiguration configuration) => configuration.GetSection("Kestrel:Certificates:Default").Exists();
}
