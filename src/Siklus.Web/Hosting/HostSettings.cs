namespace Siklus.Web.Hosting;

/// <summary>Everything a running Siklus is told from outside; the command line and the tests fill it.</summary>
public sealed record HostSettings
{
    public const string DefaultUrl = "http://127.0.0.1:5080";

    public required DataFolder Data { get; init; }

    /// <summary>Null means: as the environment or the data folder's settings say.</summary>
    public DatabaseSetting? Database { get; init; }

    public IReadOnlyList<string> Urls { get; init; } = [DefaultUrl];

    /// <summary>Under which names and addresses the office's network knows this computer.</summary>
    public Func<Lan.LanAddresses> Addresses { get; init; } = Lan.LanAddresses.Find;

    /// <summary>Whether everything is served encrypted; decided once, so that cookies keep one name.</summary>
    public bool IsHttps => Urls.All(url => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase));

    /// <summary>The name of a cookie: behind HTTPS with the prefix by which browsers refuse one that another host or an unencrypted page has set.</summary>
    public string CookieName(string name) => IsHttps ? "__Host-" + name : name;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether a database that is still empty becomes a demo. What an existing one is, it says itself.</summary>
    public bool MakeDemo { get; init; }

    /// <summary>Where one-time codes and first passwords come from.</summary>
    public Func<string> NewCode { get; init; } = OneTimeCode.Random;

    /// <summary>Whether the log is one JSON document a line, for a collector; else it is for a reader.</summary>
    public bool LogAsJson { get; init; }

    /// <summary>Where metrics and traces are sent (OTLP over HTTP, for example <c>http://127.0.0.1:4318</c>); null: as the environment's <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says, else nowhere.</summary>
    public Uri? Collector { get; init; }

    /// <summary>Last word on the services, for tests.</summary>
    public Action<IServiceCollection>? Services { get; init; }
}
