using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Siklus.Web.Hosting;
using Siklus.Web.Hosting.Lan;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Hosting.Lan;

public sealed class LanCertificateTests : IDisposable
{
    private readonly DataFolder _data = new(Directory.CreateTempSubdirectory("siklus-web-test-").FullName);
    private readonly FixedClock _clock = new();
    private LanAddresses _here = new("kantor-pc", [IPAddress.Parse("192.168.1.20")]);

    public LanCertificateTests() => _data.Prepare();

    public void Dispose() => Directory.Delete(_data.Path, recursive: true);

    [Fact]
    public void The_server_is_named_as_phones_call_it_and_devices_that_imported_the_root_trust_it()
    {
        using var made = Made();
        var named = made.Server.Extensions.OfType<X509SubjectAlternativeNameExtension>().Single();
        named.EnumerateDnsNames().ShouldBe(["kantor-pc", "kantor-pc.local", "localhost"]);
        named.EnumerateIPAddresses().ShouldBe([IPAddress.Parse("192.168.1.20"), IPAddress.Loopback]);
        Trusts(made, made.Server).ShouldBeTrue();
        made.ServerFingerprint.Length.ShouldBe((32 * 3) - 1);
    }

    [Fact]
    public void A_start_later_the_same_certificate_serves_and_nobody_else_reads_its_key()
    {
        string first;
        using (var made = Made()) first = made.ServerFingerprint;
        using var again = Made();
        again.ServerFingerprint.ShouldBe(first);
        if (!OperatingSystem.IsWindows())
            foreach (var file in Directory.GetFiles(_data.Keys)) File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
    }

    [Fact]
    public void It_is_renewed_before_it_ends_and_when_addresses_change_and_the_imported_root_stays()
    {
        using var made = Made();
        var (server, root) = (made.ServerFingerprint, made.RootFingerprint);
        _clock.Advance(TimeSpan.FromDays(169));
        made.ServerFingerprint.ShouldBe(server);
        _clock.Advance(TimeSpan.FromDays(2));
        var renewed = made.ServerFingerprint;
        renewed.ShouldNotBe(server);

        _here = _here with { Addresses = [IPAddress.Parse("10.4.0.7")] };
        made.ServerFingerprint.ShouldBe(renewed, "looked at once a minute");
        _clock.Advance(TimeSpan.FromMinutes(2));
        made.ServerFingerprint.ShouldNotBe(renewed);
        made.Server.Extensions.OfType<X509SubjectAlternativeNameExtension>().Single().EnumerateIPAddresses().ShouldContain(IPAddress.Parse("10.4.0.7"));
        made.RootFingerprint.ShouldBe(root);
        Trusts(made, made.Server).ShouldBeTrue();
    }

    [Fact]
    public void The_root_can_sign_for_nothing_outside_an_office_network()
    {
        using var made = Made();
        made.RootFingerprint.ShouldNotBeEmpty();
        using var root = X509CertificateLoader.LoadPkcs12FromFile(Path.Combine(_data.Keys, "https-akar.pfx"), null);
        Trusts(made, Signed(root, "bank.example")).ShouldBeFalse();
        Trusts(made, Signed(root, "lain.local")).ShouldBeTrue();
    }

    [Fact]
    public void A_broken_file_is_made_anew()
    {
        using (var made = Made()) made.Server.ShouldNotBeNull();
        File.WriteAllText(Path.Combine(_data.Keys, "https.pfx"), "rusak");
        using var again = Made();
        again.Server.HasPrivateKey.ShouldBeTrue();
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080", true)]
    [InlineData("http://*:5080", true)]
    [InlineData("http://192.168.1.20:5080", true)]
    [InlineData("http://kantor-pc:5080", true)]
    [InlineData("http://127.0.0.1:5080", false)]
    [InlineData("http://localhost:5080", false)]
    [InlineData("http://[::1]:5080", false)]
    [InlineData("https://*:5443", false)]
    public void Plain_http_is_for_this_computer_alone(string url, bool refused) => LanEndpoint.IsOpenToListeners(url).ShouldBe(refused);

    [Fact]
    public void Phones_get_the_numbers_first_and_the_name_that_passkeys_need() =>
        LanEndpoint.PhoneUrls(["https://*:5443"], _here).ShouldBe(["https://192.168.1.20:5443", "https://kantor-pc.local:5443"]);

    private LanCertificate Made() => new(_data, () => _here, _clock);

    private bool Trusts(LanCertificate made, X509Certificate2 server)
    {
        using var root = X509CertificateLoader.LoadCertificate(made.RootForImport);
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(root);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.VerificationTime = _clock.Utc.ToLocalTime();
        return chain.Build(server);
    }

    private X509Certificate2 Signed(X509Certificate2 root, string name)
    {
        using var key = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, System.Security.Cryptography.HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        return request.Create(root, new DateTimeOffset(_clock.Utc), new DateTimeOffset(_clock.Utc.AddDays(1)), [1, 2, 3]);
    }
}

public sealed class LanSiteTests
{
    private static readonly LanAddresses Here = new("kantor-pc", [IPAddress.Parse("192.168.1.20")]);

    [Fact]
    public async Task Over_https_cookies_keep_to_this_host_and_the_page_for_phones_says_what_to_compare()
    {
        var database = await (await DatabaseTemplate.OfAsync(DatabaseKind.Sqlite)).CloneAsync();
        await using var site = await TestSite.StartAsync(database, change: settings => settings with { Urls = ["https://*:0"], Addresses = () => Here });
        X509Certificate2? seen = null;
        using var http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, certificate, _, _) => (seen = new X509Certificate2(certificate!)) is not null },
        }) { BaseAddress = new Uri($"https://127.0.0.1:{site.Address.Port}") };
        using var door = await http.GetAsync("/masuk");
        door.StatusCode.ShouldBe(HttpStatusCode.OK);
        door.Headers.Contains("Strict-Transport-Security").ShouldBeFalse("a browser must not be told to insist on a certificate that it doesn't know");
        var cookies = door.Headers.GetValues("Set-Cookie").ToList();
        cookies.ShouldNotBeEmpty();
        cookies.ShouldAllBe(c => c.StartsWith("__Host-", StringComparison.Ordinal) && c.Contains("secure", StringComparison.OrdinalIgnoreCase) && c.Contains("httponly", StringComparison.OrdinalIgnoreCase) && c.Contains("samesite", StringComparison.OrdinalIgnoreCase));

        var phones = await http.GetStringAsync("/alamat-hp");
        phones.ShouldContain($"https://192.168.1.20:{site.Address.Port}");
        phones.ShouldContain($"https://kantor-pc.local:{site.Address.Port}");
        phones.ShouldContain("<svg");
        phones.ShouldContain(seen!.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256).Chunk(2).Select(c => new string(c)).Aggregate((a, b) => a + ":" + b));
        using var root = X509CertificateLoader.LoadCertificate(await http.GetByteArrayAsync("/sertifikat.crt"));
        root.Subject.ShouldBe(seen.Issuer);
        root.HasPrivateKey.ShouldBeFalse();
    }

    [Fact]
    public async Task On_one_computer_the_page_says_how_to_open_it_to_phones_and_there_is_no_certificate()
    {
        await using var site = await TestSite.StartAsync(DatabaseKind.Sqlite);
        using var visitor = site.Visitor();
        (await visitor.OpenAsync("/alamat-hp")).Text.ShouldContain("--lan");
        (await visitor.OpenAsync("/sertifikat.crt")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
