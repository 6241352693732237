using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Siklus.Web.Hosting;

namespace Siklus.Web.Tests.Infrastructure;

/// <summary>Siklus as a process of its own on a database of a test, to be ended as a power cut ends it.</summary>
internal sealed class KilledSite : IDisposable
{
    private readonly Process _process;

    private KilledSite(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Memory that the program holds now.</summary>
    public long Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 >> 20;
        }
    }

    /// <summary>Starts the program and waits until it is ready.</summary>
    public static async Task<KilledSite> StartAsync(TestDatabase database)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "siklus.dll"), "serve", "--data", database.Data.Path, "--urls", address.GetLeftPart(UriPartial.Authority)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // While the database is away a test asks again at once, which no person does.
        start.Environment["Siklus__Batas__Kali"] = "1000";
        if (database.Setting is DatabaseSetting.PostgresServer postgres) start.Environment["SIKLUS_DATABASE"] = postgres.ConnectionString;
        var site = new KilledSite(Process.Start(start)!, address);
        // A pipe that nobody reads fills up and stops the program.
        var said = site._process.StandardError.ReadToEndAsync();
        _ = site._process.StandardOutput.ReadToEndAsync();
        using var http = new HttpClient { BaseAddress = address };
        while (!await IsReadyAsync(http))
        {
            if (site._process.HasExited) throw new InvalidOperationException($"Siklus did not start: {await said}");
            await Task.Delay(50);
        }
        return site;
    }

    /// <summary>SIGKILL: nothing of the program runs after it.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    private static async Task<bool> IsReadyAsync(HttpClient http)
    {
        try
        {
            return (await http.GetAsync("/health/ready")).StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
