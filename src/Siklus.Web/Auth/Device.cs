using System.Net;

namespace Siklus.Web.Auth;

/// <summary>From where a request comes, in words a person recognises.</summary>
internal static class Device
{
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Macintosh", "Mac"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <summary>"Chrome di Windows".</summary>
    public static string NameOf(HttpContext http) => NameOf(http.Request.Headers.UserAgent.ToString());

    internal static string NameOf(string agent) => (Find(Browsers, agent), Find(Systems, agent)) switch
    {
        (null, null) => "Perangkat tidak dikenal",
        (var browser, null) => browser,
        (null, var system) => $"Peramban lain di {system}",
        var (browser, system) => $"{browser} di {system}",
    };

    /// <summary>The network address; "komputer peladen" for the machine itself.</summary>
    public static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress switch
    {
        null => "tidak diketahui",
        var address when IPAddress.IsLoopback(address) => "komputer peladen",
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        var address => address.ToString(),
    };

    private static string? Find((string Mark, string Name)[] known, string agent) => known.FirstOrDefault(one => agent.Contains(one.Mark, StringComparison.Ordinal)).Name;
}
