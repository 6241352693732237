using System.Formats.Asn1;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Siklus.Web.Hosting.Lan;

/// <summary>
/// HTTPS in a network without an administrator. A root certificate is made once, kept in the data folder, and may sign for nothing but names and private addresses of an office
/// network; phones that import it trust every later certificate. The server's own certificate is signed by it for the present name and addresses, and anew when these
/// change or thirty days are left.
/// </summary>
public sealed class LanCertificate(DataFolder data, Func<LanAddresses> find, TimeProvider clock) : IDisposable
{
    private const int RootYears = 10;
    private const int ServerDays = 200;
    private static readonly TimeSpan RenewBefore = TimeSpan.FromDays(30);
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(1);

    private readonly Lock guard = new();
    private X509Certificate2? server;
    private X509Certificate2? root;
    private DateTimeOffset looked;

    private string RootFile => Path.Combine(data.Keys, "https-akar.pfx");

    private string ServerFile => Path.Combine(data.Keys, "https.pfx");

    /// <summary>The certificate for a connection that begins now.</summary>
    public X509Certificate2 Server
    {
        get
        {
            lock (guard)
            {
                var now = clock.GetUtcNow();
                if (server is not null && now - looked < LookEvery && now >= looked) return server;
                looked = now;
                var addresses = find();
                server ??= Load(ServerFile);
                if (server is null || !IsGood(server, addresses, now)) server = Renew(addresses, now);
                return server;
            }
        }
    }

    /// <summary>What phones and browsers import, without its key.</summary>
    public byte[] RootForImport
    {
        get
        {
            lock (guard) return Root(clock.GetUtcNow()).Export(X509ContentType.Cert);
        }
    }

    /// <summary>SHA-256 of the root, as devices show it before importing.</summary>
    public string RootFingerprint => Fingerprint(RootForImport);

    /// <summary>SHA-256 of the server's certificate, as browsers show it behind the lock or the warning.</summary>
    public string ServerFingerprint => Fingerprint(Server.RawData);

    /// <summary>"A1:B2:…".</summary>
    private static string Fingerprint(byte[] certificate) => string.Join(':', SHA256.HashData(certificate).Select(b => b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)));

    private bool IsGood(X509Certificate2 certificate, LanAddresses addresses, DateTimeOffset now)
    {
        if (now.UtcDateTime < certificate.NotBefore.ToUniversalTime() || now.UtcDateTime > certificate.NotAfter.ToUniversalTime() - RenewBefore || certificate.Issuer != Root(now).Subject) return false;
        var named = certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().Single();
        // More than now is fine: a notebook that goes back and forth between two networks needs no new certificate each time.
        return addresses.Names.All(name => named.EnumerateDnsNames().Contains(name, StringComparer.OrdinalIgnoreCase)) && addresses.Addresses.All(named.EnumerateIPAddresses().Contains);
    }

    private X509Certificate2 Renew(LanAddresses addresses, DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={addresses.HostName}, O=Siklus", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        foreach (var name in addresses.Names) names.AddDnsName(name);
        foreach (var address in addresses.Addresses.Append(IPAddress.Loopback)) names.AddIpAddress(address);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        var issuer = Root(now);
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(issuer, true, false));
        using var signed = request.Create(issuer, now.AddHours(-1), now.AddDays(ServerDays), RandomNumberGenerator.GetBytes(16));
        using var whole = signed.CopyWithPrivateKey(key);
        return Save(ServerFile, whole);
    }

    private X509Certificate2 Root(DateTimeOffset now)
    {
        root ??= Load(RootFile);
        if (root is not null && now.UtcDateTime >= root.NotBefore.ToUniversalTime() && now.UtcDateTime < root.NotAfter.ToUniversalTime().AddDays(-ServerDays)) return root;
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN=Siklus {find().HostName} {RandomNumberGenerator.GetHexString(4, true)}, O=Siklus", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        request.CertificateExtensions.Add(OfficeNetworkOnly(find().HostName));
        using var made = request.CreateSelfSigned(now.AddHours(-1), now.AddYears(RootYears));
        return root = Save(RootFile, made);
    }

    /// <summary>Name constraints (RFC 5280, 4.2.1.10): whoever steals the key can't sign for a bank. The framework reads such an extension but can't make one.</summary>
    private static X509Extension OfficeNetworkOnly(string host)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
        {
            foreach (var name in new[] { host, "local", "localhost" })
                using (writer.PushSequence()) writer.WriteCharacterString(UniversalTagNumber.IA5String, name, new Asn1Tag(TagClass.ContextSpecific, 2));
            foreach (var net in new[] { "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8" })
                using (writer.PushSequence()) writer.WriteOctetString(Range(IPNetwork.Parse(net)), new Asn1Tag(TagClass.ContextSpecific, 7));
        }
        return new X509Extension("2.5.29.30", writer.Encode(), critical: true);
    }

    private static byte[] Range(IPNetwork net) => [.. net.BaseAddress.GetAddressBytes(), .. BitConverter.GetBytes(IPAddress.HostToNetworkOrder((int)(uint.MaxValue << (32 - net.PrefixLength))))];

    private static X509Certificate2? Load(string file)
    {
        try
        {
            return File.Exists(file) ? X509CertificateLoader.LoadPkcs12FromFile(file, null) : null;
        }
        catch (CryptographicException)
        {
            // Half written or foreign: made anew, as if there were none.
            return null;
        }
    }

    private static X509Certificate2 Save(string file, X509Certificate2 made)
    {
        var next = file + ".baru";
        File.Delete(next);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(next, options)) stream.Write(made.Export(X509ContentType.Pkcs12));
        File.Move(next, file, overwrite: true);
        return X509CertificateLoader.LoadPkcs12FromFile(file, null);
    }

    public void Dispose()
    {
        server?.Dispose();
        root?.Dispose();
    }
}
