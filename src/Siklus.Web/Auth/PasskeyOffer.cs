using System.Net;

namespace Siklus.Web.Auth;

/// <summary>Where browsers allow passkeys: on HTTPS under a name, or on localhost. An address of numbers has no passkeys, whatever its certificate.</summary>
internal static class PasskeyOffer
{
    public static bool IsOpen(HttpContext http) => WhyNot(http) is null;

    /// <summary>Why not here, as a sentence with the way out; null where it works.</summary>
    public static string? WhyNot(HttpContext http)
    {
        var host = http.Request.Host;
        if (host.Host == "localhost") return null;
        if (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address))
            return IPAddress.IsLoopback(address)
                ? $"Peramban hanya menerima kunci sandi pada alamat bernama. Di komputer ini buka {http.Request.Scheme}://localhost:{host.Port}."
                : "Peramban hanya menerima kunci sandi pada alamat bernama, bukan angka. Buka Siklus lewat nama komputer peladennya, seperti tertulis pada halaman Alamat untuk HP.";
        return http.Request.IsHttps ? null : "Peramban hanya menerima kunci sandi pada sambungan HTTPS.";
    }
}
