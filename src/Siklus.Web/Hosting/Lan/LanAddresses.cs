using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Siklus.Web.Hosting.Lan;

/// <summary>Under which names and addresses this computer is reached in the office's own network.</summary>
/// <param name="HostName">The computer's name.</param>
/// <param name="Addresses">Its private addresses, that of the way out first.</param>
public sealed record LanAddresses(string HostName, IReadOnlyList<IPAddress> Addresses)
{
    /// <summary>What the system says now.</summary>
    public static LanAddresses Find() => new(NameOf(Dns.GetHostName()),
    [
        .. NetworkInterface.GetAllNetworkInterfaces()
            .Where(card => card.OperationalStatus == OperationalStatus.Up && card.NetworkInterfaceType != NetworkInterfaceType.Loopback)
            .Select(card => card.GetIPProperties())
            .OrderByDescending(card => card.GatewayAddresses.Any(way => way.Address.AddressFamily == AddressFamily.InterNetwork))
            .SelectMany(card => card.UnicastAddresses.Select(unicast => unicast.Address)).Where(IsPrivate).Distinct(),
    ]);

    /// <summary>Names for a certificate: the computer's, also as ".local", by which phones find it, and localhost.</summary>
    public IReadOnlyList<string> Names => [.. new[] { HostName, HostName.Contains('.', StringComparison.Ordinal) ? HostName : HostName + ".local", "localhost" }.Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Only addresses that exist in an office's own network (RFC 1918): a certificate of our own says nothing on the open internet.</summary>
    internal static bool IsPrivate(IPAddress address) => address.AddressFamily == AddressFamily.InterNetwork && address.GetAddressBytes() is var b
        && (b[0] == 10 || (b[0] == 172 && b[1] is >= 16 and <= 31) || (b[0] == 192 && b[1] == 168));

    private static string NameOf(string host)
    {
        var clean = string.Concat(host.ToLowerInvariant().Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.')).Trim('-', '.');
        return clean.Length == 0 || IPAddress.TryParse(clean, out _) ? "siklus" : clean;
    }
}
