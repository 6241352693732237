using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Siklus.Web.Hosting;
using Siklus.Web.Hosting.Lan;

namespace Siklus.Web.Pages.Akun;

/// <summary>How a phone gets here: address, QR code, and what to think of the browser's warning. Open to all, for who reads it on a phone is not signed in yet.</summary>
public sealed class PhoneAddressModel(IServer server, HostSettings settings, LanCertificate certificate, IConfiguration configuration) : PageModel
{
    public IReadOnlyList<string> Urls { get; } = LanEndpoint.PhoneUrls(server, settings);

    /// <summary>Whether the certificate is the one made here.</summary>
    public bool IsOurs { get; } = !LanEndpoint.HasOwnCertificate(configuration);

    public string ServerFingerprint => certificate.ServerFingerprint;

    public string RootFingerprint => certificate.RootFingerprint;
}
