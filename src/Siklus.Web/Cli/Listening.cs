using System.Net.Sockets;
using Siklus.Web.Hosting;

namespace Siklus.Web.Cli;

/// <summary>Starts listening, and says in one sentence why that is not possible.</summary>
internal static class Listening
{
    public static IReadOnlyList<string> Check(IEnumerable<string> urls) =>
    [
        .. urls.Select(url =>
            Uri.TryCreate(url.Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal),
                UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
                ? url
                : throw new OperatorException($"Alamat \"{url}\" tidak sah. Contoh: --urls http://127.0.0.1:5080"))
    ];

    public static async Task StartAsync(WebApplication app, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
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
