using System.Net.Sockets;
using Siklus.Web.Hosting;
using Siklus.Web.Hosting.Lan;

namespace Siklus.Web.Cli;

/// <summary>Starts listening, and says in one sentence why that is not possible.</summary>
internal static class Listening
{
    public static IReadOnlyList<string> Check(IEnumerable<string> urls) =>
    [
        .. urls.Select(url =>
            Uri.TryCreate(url.Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal),
                UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
                ? Encrypted(url)
                : throw new OperatorException($"Alamat \"{url}\" tidak sah. Contoh: --urls http://127.0.0.1:5080"))
    ];

    /// <summary>Plain HTTP is for this computer alone: in a network everybody would read passwords along.</summary>
    private static string Encrypted(string url) => !LanEndpoint.IsOpenToListeners(url)
        ? url
        : throw new OperatorException($"Alamat {url} tidak tersandi dan terbuka untuk jaringan, sehingga kata sandi dapat dibaca orang lain. Untuk HP dan komputer lain pakai: --lan");

    public static async Task StartAsync(WebApplication app, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
            // An address can also come from siklus.json.
            foreach (var url in app.Urls) Encrypted(url);
        }
        catch (IOException cause) when (cause.InnerException is not null)
        {
            throw new OperatorException(
                $"Alamat {Wanted(app)} sedang dipakai program lain. Pilih alamat lain, misalnya: --urls http://127.0.0.1:5081", cause);
        }
        catch (Exception cause) when (cause is SocketException or InvalidOperationException or UnauthorizedAccessException
            || cause.InnerException is SocketException)
        {
            throw new OperatorException($"Alamat {Wanted(app)} tidak dapat dilayani ({cause.Message}). Pilih alamat lain dengan --urls.", cause);
        }
    }

    private static string Wanted(WebApplication app) => string.Join(", ", app.Services.GetRequiredService<HostSettings>().Urls);
}
