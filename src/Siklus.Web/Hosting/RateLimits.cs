using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;
using Siklus.Web.Auth;

namespace Siklus.Web.Hosting;

/// <summary>
/// How often somebody may do what is dear or may be abused: sign in, upload, search. A whole office may share one address, so what a signed-in person does is counted for that person
/// and only signing in is counted by address, wide enough for fifty people at eight o'clock. Guessing one account's password is stopped by its own lock long before.
/// A larger office multiplies the limits in <c>siklus.json</c>; nothing makes them narrower than here.
/// </summary>
internal sealed class RateLimits(int times)
{
    /// <summary>How many times the limits below: 1 unless an office says more.</summary>
    public const string TimesKey = "Siklus:Batas:Kali";

    /// <summary>Sign-ins a minute from one address.</summary>
    public const int SignIns = 120;

    /// <summary>Forms with files a minute from one person.</summary>
    public const int Uploads = 60;

    /// <summary>Searches a minute of one person.</summary>
    public const int Searches = 90;

    /// <summary>Readings of calendar feeds a minute from one address: fifty phones of one office, and nobody who guesses secrets.</summary>
    public const int Calendars = 60;

    /// <summary>Requests of other programs a minute from one address.</summary>
    public const int Api = 300;

    public static void Add(IServiceCollection services, IConfiguration configuration) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(new RateLimits(ReadTimes(configuration)).PartitionOf);
    });

    private static int ReadTimes(IConfiguration configuration) => configuration[TimesKey] switch
    {
        null or "" => 1,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times is > 0 and <= 1000 => times,
        var text => throw new OperatorException($"{TimesKey} harus bilangan bulat dari 1 sampai 1000, bukan “{text}”. Perbaiki siklus.json atau lingkungan."),
    };

    private RateLimitPartition<string> PartitionOf(HttpContext context)
    {
        // The page that explains a refusal is no second try.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null) return RateLimitPartition.GetNoLimiter("");
        var request = context.Request;
        if (HttpMethods.IsPost(request.Method) && IsSignIn(request.Path)) return PerMinute("masuk " + context.Connection.RemoteIpAddress, SignIns);
        if (HttpMethods.IsPost(request.Method) && request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true) return PerMinute("unggah " + Who(context), Uploads);
        if (HttpMethods.IsGet(request.Method) && request.Query.ContainsKey("cari")) return PerMinute("cari " + Who(context), Searches);
        if (request.Path.StartsWithSegments(CalendarFeed.Path)) return PerMinute("kalender " + context.Connection.RemoteIpAddress, Calendars);
        if (request.Path.StartsWithSegments("/api")) return PerMinute("api " + context.Connection.RemoteIpAddress, Api);
        return RateLimitPartition.GetNoLimiter("");
    }

    private static bool IsSignIn(PathString path) => path.StartsWithSegments("/masuk") || path.StartsWithSegments("/penyiapan") || path.StartsWithSegments("/setel-ulang") || path.StartsWithSegments("/ganti-pengguna");

    private static string Who(HttpContext context) => AkunClaims.Read(context.User) is var (pegawai, _) ? pegawai.Value.ToString() : "tamu " + context.Connection.RemoteIpAddress;

    private RateLimitPartition<string> PerMinute(string key, int permits) => RateLimitPartition.GetSlidingWindowLimiter(key, _ => new SlidingWindowRateLimiterOptions
    {
        PermitLimit = permits * times,
        Window = TimeSpan.FromMinutes(1),
        SegmentsPerWindow = 6,
        QueueLimit = 0,
    });
}
